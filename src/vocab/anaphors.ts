/** Heads that stand for an indicator named before them in the sentence, with the indicators they can stand for. Sorted. Source: reports. */
export const ANAPHORS = [
  { text: 'kim ngạch', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'kim ngạch đạt', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'số thu', of: ['customs-revenue', 'domestic-revenue', 'state-budget-revenue'] },
  { text: 'thu', of: ['customs-revenue', 'domestic-revenue', 'state-budget-revenue'] },
  { text: 'trị giá', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'tổng kim ngạch', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'tổng số thu', of: ['customs-revenue', 'domestic-revenue', 'state-budget-revenue'] },
  { text: 'tổng trị giá', of: ['exports', 'imports', 'trade-turnover'] },
  { text: 'tỷ lệ', of: ['health-insurance-coverage', 'poverty-rate', 'public-investment-disbursement', 'social-insurance-coverage'] },
  { text: 'tỷ lệ bao phủ', of: ['health-insurance-coverage', 'social-insurance-coverage'] },
  { text: 'độ bao phủ', of: ['health-insurance-coverage', 'social-insurance-coverage'] },
] as const
