/** Those who give work, one of whom is no area; sorted. Source: Luật Doanh nghiệp, Luật Hợp tác xã; usage of reports. */
export const EMPLOYERS = [
  'công ty',
  'cơ sở',
  'doanh nghiệp',
  'dự án',
  'htx',
  'hợp tác',
  'làng nghề',
  'mô hình',
  'nhà máy',
  'trang trại',
  'xưởng may',
] as const
