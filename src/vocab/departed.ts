/** People of history whom reports name often and whose names nobody else bears; sorted. Source: Văn kiện Đảng toàn tập. */
export const DEPARTED = ['Hồ Chí Minh', 'Lê Duẩn', 'Nguyễn Ái Quốc', 'Trường Chinh', 'Tôn Đức Thắng'] as const
