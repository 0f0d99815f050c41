/**
 * What a word of comparison says: `than` so với · `same-period` cùng kỳ · `previous-period` tháng trước · `plan` dự toán · `term-start`
 * đầu nhiệm kỳ.
 */
export type BaseClass = 'plan' | 'previous-period' | 'same-period' | 'term-start' | 'than'

/** A word of comparison. */
export interface BaseWord {
  readonly text: string
  readonly is: BaseClass
  /** Where the capitals are part of the word: "KH". */
  readonly cased?: true
}

/** What a change is measured against, sorted. Source: usage of reports; Luật Ngân sách nhà nước for the names of plans. */
export const BASES = [
  { text: 'KH', is: 'plan', cased: true },
  { text: 'NQ', is: 'plan', cased: true },
  { text: 'chỉ tiêu', is: 'plan' },
  { text: 'chỉ tiêu giao', is: 'plan' },
  { text: 'chỉ tiêu kế hoạch', is: 'plan' },
  { text: 'chỉ tiêu nghị quyết', is: 'plan' },
  { text: 'chỉ tiêu được giao', is: 'plan' },
  { text: 'chỉ tiêu đề ra', is: 'plan' },
  { text: 'cùng kỳ', is: 'same-period' },
  { text: 'cùng thời kỳ', is: 'same-period' },
  { text: 'cùng thời điểm', is: 'same-period' },
  { text: 'dự toán', is: 'plan' },
  { text: 'dự toán giao', is: 'plan' },
  { text: 'dự toán pháp lệnh', is: 'plan' },
  { text: 'dự toán được giao', is: 'plan' },
  { text: 'giai đoạn trước', is: 'previous-period' },
  { text: 'giai đoạn trước đó', is: 'previous-period' },
  { text: 'hôm trước', is: 'previous-period' },
  { text: 'khi so với', is: 'than' },
  { text: 'kế hoạch', is: 'plan' },
  { text: 'kế hoạch giao', is: 'plan' },
  { text: 'kế hoạch vốn', is: 'plan' },
  { text: 'kế hoạch được giao', is: 'plan' },
  { text: 'kế hoạch đề ra', is: 'plan' },
  { text: 'kịch bản', is: 'plan' },
  { text: 'kịch bản tăng trưởng', is: 'plan' },
  { text: 'kỳ báo cáo trước', is: 'previous-period' },
  { text: 'kỳ trước', is: 'previous-period' },
  { text: 'kỳ điều hành trước', is: 'previous-period' },
  { text: 'lần trước', is: 'previous-period' },
  { text: 'mục tiêu', is: 'plan' },
  { text: 'mục tiêu kế hoạch', is: 'plan' },
  { text: 'mục tiêu nghị quyết', is: 'plan' },
  { text: 'mục tiêu đề ra', is: 'plan' },
  { text: 'nghị quyết', is: 'plan' },
  { text: 'ngày hôm trước', is: 'previous-period' },
  { text: 'ngày trước đó', is: 'previous-period' },
  { text: 'nhiệm kỳ trước', is: 'previous-period' },
  { text: 'nếu so với', is: 'than' },
  { text: 'phiên liền trước', is: 'previous-period' },
  { text: 'phiên trước', is: 'previous-period' },
  { text: 'phiên trước đó', is: 'previous-period' },
  { text: 'quý cùng kỳ', is: 'same-period' },
  { text: 'quý liền trước', is: 'previous-period' },
  { text: 'quý trước', is: 'previous-period' },
  { text: 'quý trước đó', is: 'previous-period' },
  { text: 'so', is: 'than' },
  { text: 'so sánh với', is: 'than' },
  { text: 'so với', is: 'than' },
  { text: 'so với mức', is: 'than' },
  { text: 'so với thời điểm', is: 'than' },
  { text: 'tháng cùng kỳ', is: 'same-period' },
  { text: 'tháng liền trước', is: 'previous-period' },
  { text: 'tháng trước', is: 'previous-period' },
  { text: 'tháng trước đó', is: 'previous-period' },
  { text: 'thời điểm đầu nhiệm kỳ', is: 'term-start' },
  { text: 'tuần trước', is: 'previous-period' },
  { text: 'tuần trước đó', is: 'previous-period' },
  { text: 'vụ cùng kỳ', is: 'same-period' },
  { text: 'vụ trước', is: 'previous-period' },
  { text: 'đầu nhiệm kỳ', is: 'term-start' },
  { text: 'đối chiếu với', is: 'than' },
  { text: 'đợt trước', is: 'previous-period' },
] as const satisfies readonly BaseWord[]
