/** What speaks for a month, by its distance from the period. */
export interface Curve {
  /** Up to so many months before the first one, and the weight there. */
  readonly lead?: readonly [number, number]
  /** The weight of every month before these. */
  readonly early: number
  /** In threes: from and to so many months after the last one, and the weight there; nothing elsewhere. */
  readonly steps: readonly number[]
}

const EVER = 1e4

/**
 * What can be known when. A result is told when its period is over or nearly so, and a year that goes on is seldom called by its number; a
 * plan is made up to three months before its time; what is compared with a year is the next one; nobody cites a paper that is still to come.
 */
export const CURVES = {
  /** "chủ đề năm 2018" */
  year: { lead: [3, 0.5], early: -3, steps: [-11, 0, 2, 1, 6, 1.5, 7, 12, 1] },
  /** "những tháng đầu năm 2018" */
  yearStart: { early: -5, steps: [-11, -3, 3, -2, 6, 1] },
  /** "cuối năm 2018" */
  yearEnd: { early: -2, steps: [-8, 6, 2, 7, 12, 1] },
  /** "năm 2018, tỉnh thu 500 tỷ đồng" */
  result: { early: -8, steps: [-5, -2, 1, -1, 6, 3, 7, 12, 2] },
  /** "kế hoạch năm 2018" | "nhiệm vụ năm 2018" */
  plannedYear: { lead: [3, 3], early: -2, steps: [-11, 0, 3, 1, 3, 1] },
  /** "tổng kết công tác năm 2018" */
  summedUp: { early: -10, steps: [-3, 4, 30, 5, 12, 5] },
  /** "98% kế hoạch năm 2018" */
  ofPlan: { early: -1, steps: [-11, 0, 2, 1, 3, 1.5] },
  /** "so với năm 2018" */
  baseYear: { early: -3, steps: [-11, 0, -3, 1, 6, 2, 7, 12, 3, 13, 18, 2] },
  /** "năm tới tăng 8% so với năm 2018" | "mức của năm 2018 này" */
  thisYear: { early: -5, steps: [-11, 0, 10] },
  /** "so với đầu năm 2018" */
  baseStart: { early: -5, steps: [-11, 0, 3, 1, 6, 1] },
  /** "so với quý I năm 2018" */
  baseRun: { early: -3, steps: [1, 4, 2, 10, 15, 2] },
  /** "năm 2018, tỉnh phấn đấu …" */
  meant: { lead: [60, 0.5], early: 0, steps: [-11, 0, 2] },
  /** "hội chợ lần thứ ba năm 2018" */
  held: { lead: [3, 1], early: -3, steps: [-11, 0, 3, 1, 6, 1] },
  /** "15 tỷ USD vào năm 2020" */
  toward: { lead: [60, 0.5], early: 0, steps: [-11, 12, 0.5] },
  /** "đến năm 2020, phấn đấu …" */
  ahead: { lead: [60, 1], early: 0, steps: [-11, 0, 1, 1, EVER, -4] },
  /** "đến năm 2020, huyện có …" */
  until: { lead: [60, 1], early: 0, steps: [-11, 0, 1, 1, EVER, -1] },
  /** "tính đến cuối năm 2018" */
  reached: { early: -2, steps: [-2, 12, 2] },
  /** "6 tháng đầu năm 2018" | "quý III/2018" */
  run: { lead: [7, 0.5], early: -8, steps: [-12, 3, 4, 4, 11, 1.5, 12, 15, 0.5] },
  /** "tháng 9/2018" */
  month: { lead: [11, 1], early: -2, steps: [0, 3, 2.5, 4, 11, 2, 12, 18, 1] },
  /** "từ tháng 9/2018" */
  since: { early: -3, steps: [-11, 24, 1] },
  /** "dự kiến quý III/2018" */
  plannedRun: { lead: [11, 2], early: 0, steps: [-11, 0, 2] },
  /** "giai đoạn 2016 - 2020" */
  stage: { lead: [12, 0.5], early: -2, steps: [-60, 0, 1, 1, 12, 1] },
  /** "nhiệm kỳ 2015 - 2020" */
  term: { early: -3, steps: [-71, 0, 1] },
  /** "dự kiến đầu tư từ năm 2018 đến năm 2022" */
  plannedStage: { lead: [9, 1.5], early: 0, steps: [-11, 0, 2, 1, 48, 1] },
  /** "10 năm (2008-2018)" */
  anniversary: { early: -3, steps: [-11, 0, 3, 1, 6, 1.5] },
  /** "5 năm (2012-2016)" | "từ năm 2014 đến năm 2016" */
  past: { early: -3, steps: [-11, 12, 1.5] },
  /** "Đại hội Đảng bộ huyện, nhiệm kỳ 2015 - 2020" */
  opened: { early: -3, steps: [-11, 0, 6] },
  /** "ngày 4/12/2018" */
  day: { lead: [11, 1.5], early: -2, steps: [0, 1, 3, 2, 6, 2, 7, 11, 1.5, 12, 18, 1] },
  /** "từ ngày 1/1/2018" */
  onward: { lead: [24, 1], early: 0, steps: [0, 18, 1] },
  /** "trước ngày 30/6/2018" */
  deadline: { lead: [6, 2], early: 0, steps: [0, 0, 2, 1, EVER, -3] },
  /** "Quyết định số 15/QĐ-UBND ngày 4/12/2018" */
  document: { early: -6, steps: [0, 12, 1.5, 13, 24, 0.7] },
  /** "Thứ ba, 04/12/2018 | 10:30" */
  stamp: { lead: [1, 30], early: 0, steps: [0, 0, 30] },
  /** "…/uploads/2018/12/anh.jpg": written by then at the latest, for pages are put up again later. */
  link: { lead: [2, 2], early: 0, steps: [0, 0, 2.5, 1, EVER, -8] },
  /** "từ năm 2016 đến nay" */
  untilNow: { early: -6, steps: [-11, 0, -1, 1, 12, 1.5, 13, 24, 1] },
} as const satisfies Record<string, Curve>

export type CurveName = keyof typeof CURVES

/** What a curve says for a month; months are counted from the year 0, `first` and `last` are those of the period. */
export function weightOn(
  { lead, early, steps }: Curve,
  { first, last }: { readonly first: number; readonly last: number },
  month: number,
): number {
  if (month < first) return lead !== undefined && first - month <= lead[0] ? lead[1] : early
  const after = month - last
  for (let i = 0; i + 2 < steps.length; i += 3) if (after >= (steps[i] ?? 0) && after <= (steps[i + 1] ?? 0)) return steps[i + 2] ?? 0
  return 0
}
