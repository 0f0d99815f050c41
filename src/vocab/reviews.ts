/** Words before a year that is looked back on: "kiểm điểm công tác năm 2019", "cờ thi đua năm 2019". Sorted. Source: Luật Thi đua, khen thưởng; agendas of meetings. */
export const REVIEWS = [
  'danh hiệu',
  'khen thưởng',
  'kiểm điểm',
  'kết quả',
  'quyết toán',
  'thi đua',
  'thành tích',
  'thực hiện',
  'tổng kết',
] as const
