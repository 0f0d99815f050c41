/** Occupations of those whom the press asks for an opinion; sorted. Source: the wordings of news. */
export const EXPERTS = ['chuyên gia', 'nhà bình luận', 'nhà kinh tế', 'nhà nghiên cứu', 'nhà phân tích', 'nhà quan sát'] as const
