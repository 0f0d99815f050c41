/** What a unit measures; time and age make no quantity, but the grammar has to know them. */
export type Dimension = 'ratio' | 'measure' | 'time' | 'age'

/** A unit of measure with what reports call it. */
export interface Unit {
  /** As it stands in the record. */
  readonly unit: string
  readonly dimension: Dimension
  readonly names: readonly string[]
  /** A number beside the unit that the name implies: "trđ" is a million of đồng. */
  readonly power?: number
}

/** Units, sorted by `unit`. Source: Nghị định 86/2012/NĐ-CP on legal units; wordings of reports. */
export const UNITS = [
  { unit: '%', dimension: 'ratio', names: ['%', 'phần trăm'] },
  { unit: 'BTU', dimension: 'measure', names: ['BTU'] },
  { unit: 'CV', dimension: 'measure', names: ['CV', 'mã lực'] },
  { unit: 'DWT', dimension: 'measure', names: ['DWT'] },
  { unit: 'GB', dimension: 'measure', names: ['GB'] },
  { unit: 'GW', dimension: 'measure', names: ['GW'] },
  { unit: 'GWh', dimension: 'measure', names: ['GWH', 'GWh'] },
  { unit: 'MVA', dimension: 'measure', names: ['MVA'] },
  { unit: 'MW', dimension: 'measure', names: ['MW', 'Mw', 'megawatt', 'mê-ga-oát'] },
  { unit: 'MWh', dimension: 'measure', names: ['MWH', 'MWh'] },
  { unit: 'MWp', dimension: 'measure', names: ['MWp'] },
  { unit: 'Mbps', dimension: 'measure', names: ['Mbps'] },
  { unit: 'TEU', dimension: 'measure', names: ['TEU', 'TEUs'] },
  { unit: 'W', dimension: 'measure', names: ['W', 'Wp'] },
  { unit: 'cm', dimension: 'measure', names: ['centimet', 'cm', 'xentimét', 'xăng-ti-mét'] },
  { unit: 'cm2', dimension: 'measure', names: ['cm2'] },
  { unit: 'công đất', dimension: 'measure', names: ['công ruộng', 'công đất'] },
  { unit: 'dB', dimension: 'measure', names: ['dB'] },
  { unit: 'g', dimension: 'measure', names: ['g', 'gam', 'gr', 'gram'] },
  { unit: 'ha', dimension: 'measure', names: ['ha', 'hecta', 'héc ta', 'héc-ta', 'hécta'] },
  { unit: 'hải lý', dimension: 'measure', names: ['hải lý'] },
  { unit: 'kV', dimension: 'measure', names: ['KV', 'kV'] },
  { unit: 'kVA', dimension: 'measure', names: ['KVA', 'kVA'] },
  { unit: 'kW', dimension: 'measure', names: ['KW', 'kW'] },
  { unit: 'kWh', dimension: 'measure', names: ['KWh', 'Kwh', 'kWh', 'ki-lô-oát giờ', 'kwh'] },
  { unit: 'kg', dimension: 'measure', names: ['kg', 'ki-lô-gam', 'kilogam', 'kí lô', 'ký lô'] },
  { unit: 'km', dimension: 'measure', names: ['cây số', 'ki-lô-mét', 'kilomet', 'kilômét', 'km'] },
  { unit: 'km/h', dimension: 'measure', names: ['km/giờ', 'km/h'] },
  { unit: 'km2', dimension: 'measure', names: ['ki-lô-mét vuông', 'kilomet vuông', 'km vuông', 'km2'] },
  { unit: 'l', dimension: 'measure', names: ['l', 'lit', 'lít'] },
  { unit: 'lượng', dimension: 'measure', names: ['lượng vàng'] },
  { unit: 'm', dimension: 'measure', names: ['m', 'mét'] },
  { unit: 'm/s', dimension: 'measure', names: ['m/s'] },
  { unit: 'm2', dimension: 'measure', names: ['m vuông', 'm2', 'mét vuông'] },
  { unit: 'm3', dimension: 'measure', names: ['m khối', 'm3', 'mét khối'] },
  { unit: 'mg', dimension: 'measure', names: ['mg', 'miligam'] },
  { unit: 'ml', dimension: 'measure', names: ['ml'] },
  { unit: 'mm', dimension: 'measure', names: ['milimet', 'mm'] },
  { unit: 'mẫu ruộng', dimension: 'measure', names: ['mẫu ruộng', 'mẫu đất'] },
  {
    unit: 'người.km',
    dimension: 'measure',
    names: ['HK.Km', 'HK.km', 'hk.km', 'hành khách.km', 'lượt khách.km', 'lượt người.km', 'người.km'],
  },
  { unit: 'percentage-point', dimension: 'ratio', names: ['% điểm', 'điểm %', 'điểm phần trăm'] },
  { unit: 'permille', dimension: 'ratio', names: ['phần nghìn', 'phần ngàn', '‰'] },
  { unit: 'quintal', dimension: 'measure', names: ['tạ'] },
  { unit: 'sào', dimension: 'measure', names: ['sào'] },
  { unit: 't', dimension: 'measure', names: ['tấn'] },
  { unit: 't.km', dimension: 'measure', names: ['T.km', 'tấn.Km', 'tấn.km'] },
  { unit: 'thùng', dimension: 'measure', names: ['thùng dầu'] },
  { unit: 'yến', dimension: 'measure', names: ['yến'] },
  { unit: '°C', dimension: 'measure', names: ['°C', 'độ', 'độ C', '⁰C'] },
  { unit: 'độ Richter', dimension: 'measure', names: ['độ Richter', 'độ richter'] },
] as const satisfies readonly Unit[]

/** Units of time, whose amounts are durations and clock times; sorted. Source: the wordings of reports and news. */
export const TIME_UNITS = [
  'giây',
  'giờ',
  'giờ đồng hồ',
  'h',
  'ngày',
  'ngày làm việc',
  'ngày đêm',
  'nhiệm kỳ',
  'năm',
  'năm học',
  'phút',
  'quý',
  'thiên niên kỷ',
  'tháng',
  'thập kỷ',
  'thập niên',
  'thế kỷ',
  'tuần',
  'tuần lễ',
  'đêm',
] as const satisfies readonly string[]

/** Units of age; sorted. Source: the wordings of reports and news. */
export const AGE_UNITS = [
  'năm tuổi',
  'năm tuổi Đảng',
  'tháng tuổi',
  'tuần tuổi',
  'tuổi',
  'tuổi Đảng',
  'tuổi đời',
] as const satisfies readonly string[]
