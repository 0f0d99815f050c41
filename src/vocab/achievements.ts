/** Words of results: a plan or target right after one of them was met or missed, so it is not what is still meant to be. Sorted. Source: reports. */
export const ACHIEVEMENTS = [
  'bằng',
  'chưa đạt',
  'cán đích',
  'hoàn thành',
  'kết quả',
  'so sánh',
  'so với',
  'thực hiện',
  'tổng kết',
  'vượt',
  'vượt mức',
  'đánh giá',
  'đạt',
  'đạt được',
] as const
