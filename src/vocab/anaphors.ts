/** Heads that stand for an indicator named before them in the sentence, with the indicators they can stand for. Sorted. Source: reports. */
export const ANAPHORS = [
  { text: 'kim ngạch', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'kim ngạch đạt', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'số thu', of: ['customs-revenue', 'domestic-revenue', 'state-budget-revenue'] },
  { text: 'thu', of: ['customs-revenue', 'domestic-revenue', 'state-budget-revenue'] },
  { text: 'tổng kim ngạch', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'tổng số thu', of: ['customs-revenue', 'domestic-revenue', 'state-budget-revenue'] },
  { text: 'tổng trị giá', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'trị giá', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'tỷ lệ', of: ['health-insurance-coverage', 'social-insurance-coverage', 'public-investment-disbursement', 'poverty-rate'] },
  { text: 'tỷ lệ bao phủ', of: ['health-insurance-coverage', 'social-insurance-coverage'] },
  { text: 'độ bao phủ', of: ['health-insurance-coverage', 'social-insurance-coverage'] },
] as const
