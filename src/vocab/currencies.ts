/** A currency of ISO 4217 with what reports call it. */
export interface Currency {
  readonly code: string
  /** After the amount. */
  readonly names: readonly string[]
  /** Also before the amount: "$10", "USD 10". */
  readonly signs: readonly string[]
  /** Its hundredth: "2 đô la và 23 xen". */
  readonly cents?: readonly string[]
}

/** Currencies, sorted by code. Source: ISO 4217; names in reports of banks and customs. */
export const CURRENCIES = [
  { code: 'AED', names: ['dirham'], signs: ['AED'] },
  { code: 'AUD', names: ['đô la Australia', 'đô la Úc', 'đôla Úc'], signs: ['A$', 'AUD'] },
  { code: 'CAD', names: ['đô la Canada'], signs: ['C$', 'CAD'] },
  { code: 'CHF', names: ['franc Thụy Sĩ', 'phrăng Thụy Sĩ'], signs: ['CHF'] },
  { code: 'CNY', names: ['NDT', 'Nhân dân tệ', 'tệ', 'đồng Nhân dân tệ'], signs: ['CNY', 'RMB'] },
  { code: 'EUR', names: ['euro', 'euros', 'đồng euro', 'ơ-rô'], signs: ['EUR', '€'] },
  { code: 'GBP', names: ['bảng Anh', 'pound', 'pounds'], signs: ['GBP', '£'] },
  { code: 'HKD', names: ['đô la Hong Kong', 'đô la Hồng Kông'], signs: ['HK$', 'HKD'] },
  { code: 'INR', names: ['rupee', 'rupees'], signs: ['INR', 'Rs', 'Rs.', '₹'], cents: ['xen'] },
  { code: 'JPY', names: ['Yên Nhật Bản', 'yen', 'yen Nhật', 'yên', 'yên Nhật'], signs: ['JPY', '¥'] },
  { code: 'KHR', names: ['riel'], signs: ['KHR'] },
  { code: 'KRW', names: ['won', 'won Hàn Quốc'], signs: ['KRW', '₩'] },
  { code: 'LAK', names: ['kip', 'kíp Lào'], signs: ['LAK'] },
  { code: 'MMK', names: ['kyat'], signs: ['MMK'] },
  { code: 'RUB', names: ['ruble', 'rúp', 'rúp Nga'], signs: ['RUB'] },
  { code: 'SGD', names: ['đô la Singapore'], signs: ['S$', 'SGD'] },
  { code: 'THB', names: ['baht', 'baht Thái', 'bạt'], signs: ['THB'] },
  { code: 'TWD', names: ['Đài tệ', 'đô la Đài Loan'], signs: ['TWD'] },
  {
    code: 'USD',
    names: ['dollar', 'mỹ kim', 'đô', 'đô Mỹ', 'đô la', 'đô la Mỹ', 'đô-la', 'đô-la Mỹ', 'đôla', 'đôla Mỹ', 'đồng USD', 'đồng đô la'],
    signs: ['$', 'US$', 'USD'],
    cents: ['cent', 'xen', 'xu'],
  },
  { code: 'VND', names: ['VNĐ', 'vnđ', 'đ', 'đồng', 'đồng VN', 'đồng Việt Nam', '₫'], signs: ['VN$', 'VND'] },
] as const satisfies readonly Currency[]

/** Abbreviations that hold a multiplier and the currency; sorted. Source: tables of budget reports. */
export const MONEY_ABBREVIATIONS = [
  { text: 'ng.đ', code: 'VND', power: 3 },
  { text: 'ngđ', code: 'VND', power: 3 },
  { text: 'tr. đ', code: 'VND', power: 6 },
  { text: 'tr. đồng', code: 'VND', power: 6 },
  { text: 'tr.USD', code: 'USD', power: 6 },
  { text: 'tr.đ', code: 'VND', power: 6 },
  { text: 'tr.đồng', code: 'VND', power: 6 },
  { text: 'trđ', code: 'VND', power: 6 },
  { text: 'trđồng', code: 'VND', power: 6 },
] as const satisfies readonly MoneyAbbreviation[]

export interface MoneyAbbreviation {
  readonly text: string
  readonly code: string
  readonly power: number
}
