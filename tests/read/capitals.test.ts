import { expect, it } from 'vitest'
import { withCapitals } from '../../src/read/capitals.ts'

it.each([
  ['NGHị ĐịNH CủA CHíNH PHủ', 'NGHỊ ĐỊNH CỦA CHÍNH PHỦ'],
  ['NGÂN Hàng Nhà nước VIệT NAM', 'NGÂN Hàng Nhà nước VIỆT NAM'],
  ['Uỷ ban nhân dân THị Xã', 'Uỷ ban nhân dân THỊ Xã'],
  ['UBND THị Xã LạNG SƠN', 'UBND THỊ XÃ LẠNG SƠN'],
  ['Điều 1. NHữNG QUY ĐịNH cHUNG\tđạt', 'Điều 1. NHỮNG QUY ĐỊNH cHUNG\tđạt'],
])('%s is typed in capitals where there are some', (text, capitals) => expect(withCapitals(text)).toBe(capitals))

it.each(['Uỷ ban nhân dân', 'ĐắkLắk', 'UBND tỉnh đã', 'TSCĐ', 'Hà Nội', 'HĐND xã', 'GRDPbq', 'cộng hoà xã hội', 'KCN và cụm'])(
  '%s is as it was typed',
  (text) => {
    expect(withCapitals(text)).toBe(text)
  },
)
