import { readFileSync } from 'node:fs'
import fc from 'fast-check'

/** Reports as they are written: prose, a list under headings, a table whose cells have lost their lines, a page with everything around it. */
export const REPORTS = [
  readFileSync('fixtures/report.txt', 'utf8'),
  `UBND HUYỆN VÂN KHÊ\r\nSố: 118/BC-UBND\r\nBÁO CÁO\r\nTình hình kinh tế - xã hội quý III, nhiệm vụ quý IV năm 2022\r\n
I. KẾT QUẢ ĐẠT ĐƯỢC\r\n1. Nông nghiệp: Diện tích gieo trồng 4.512,7 ha, đạt 98,2% KH; năng suất lúa 56,4 tạ/ha; đàn lợn 23.400 con, giảm 1,8% so với tháng trước.
- Trồng rừng được 215/250 ha; có từ 12 - 15 hợp tác xã làm ăn có lãi.
2. Thu ngân sách lũy kế 9 tháng ước 187,5 tỷ đồng (bằng 81,3% dự toán, tăng gấp 1,4 lần cùng kỳ).\r\n
II. PHƯƠNG HƯỚNG, NHIỆM VỤ
Phấn đấu tỷ lệ hộ nghèo giảm còn dưới 6%; giải quyết việc làm cho 1.500 lao động; thu ngân sách không dưới 70 tỷ đồng.`,
  `Chỉ tiêu\tĐơn vị\tNăm 2020\tNăm 2021\nThu ngân sách\tTỷ đồng\t812,4\t905\nHộ nghèo\t%\t7,2\t5,9\nBác sĩ/vạn dân\tBác sĩ\t8,1\t8,6
(PL) Chiều 14/4, HĐND tỉnh Hà Giang khai mạc kỳ họp chuyên đề lần thứ 7. Dự có đ/c Lý Thị Mơ, UVTV Tỉnh uỷ, Phó Chủ tịch Thường trực UBND; các ông: Hà Văn Tuyên, Giám đốc Sở Y tế;
Vũ Hải Đường – Chánh Văn phòng. Ảnh: L.T Kỳ họp thông qua 09 nghị quyết, quyết nghị hoà giải 31 vụ việc, hỗ trợ hơn 2,3 triệu USD và 5.000 suất quà. Quý I, xuất khẩu tăng 11%/năm, cao hơn 0,6 điểm phần trăm.`,
] as const

const PIECES = [
  ...[
    'tăng',
    'giảm',
    'đạt',
    'ước đạt',
    'chiếm',
    'vượt',
    'còn',
    'so với cùng kỳ',
    'so với năm 2015',
    'kế hoạch',
    'phấn đấu',
    'dự kiến',
    'gấp',
    'xếp thứ',
  ],
  ...[
    '5',
    '1.200',
    '7,5',
    '12/15',
    '04/12/2019',
    '25 - 30',
    '0,0',
    '1e9',
    '999999999999999999999',
    '-',
    '–',
    'một',
    'ba',
    'nửa',
    'hai phần ba',
  ],
  ...['%', 'tỷ đồng', 'triệu USD', 'ha', 'xã', 'hộ', 'tạ/ha', 'điểm phần trăm', 'lần', 'nghìn', 'đồng/kg', 'm²', '°C'],
  ...[
    'năm 2021',
    'quý I',
    '6 tháng đầu năm',
    'ngày 31/2',
    'sáng 12-7',
    'giai đoạn 2016 - 2020',
    'năm học 2020 – 2021',
    'cùng kỳ',
    'tháng năm',
  ],
  ...[
    'đồng chí',
    'đ/c',
    'ông',
    'Nguyễn Văn An',
    'Lý Thị Mơ',
    'Bí thư Tỉnh ủy',
    'Chủ tịch UBND',
    'kiêm',
    'chủ trì',
    'GS.TS',
    'UVT.Ư',
    'nguyên',
  ],
  ...[
    'thu ngân sách',
    'tỷ lệ hộ nghèo',
    'GRDP',
    'dư nợ',
    'hội nghị',
    'kỳ họp thứ 3',
    'tỉnh Lạng Sơn',
    'TP. Hà Nội',
    'I.',
    'a)',
    '- ',
    '* ',
  ],
  ...[
    ', ',
    '; ',
    '. ',
    ': ',
    '(',
    ')',
    '“',
    '”',
    '/',
    '…',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u0301',
    '\ud83d',
    '😀',
    '\0',
  ],
]

/** A piece of a report, often with spaces around it. */
const piece = fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')).map(([words, space]) => space + words + space)

/** Pieces in no order. */
export const reportLike = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

/** Any code units, halves of pairs too; many of the letters and marks of Vietnamese. */
export const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x1b0 }), fc.integer({ min: 0x1ea0, max: 0x1ef9 })), {
    maxLength: 300,
  })
  .map((codes) => String.fromCharCode(...codes))

/** What happens to texts: a part is lost, doubled, moved to the end, in capitals, or has something else in it. */
const CHANGES: readonly ((before: string, part: string, after: string) => string)[] = [
  (before, _, after) => before + after,
  (before, part, after) => before + part + part + after,
  (before, part, after) => before + after + part,
  (before, part, after) => before + part.toUpperCase() + after,
  (before, part, after) => before + part.replaceAll(' ', '\n') + after,
  (before, part, after) => before + part.replaceAll(' ', '') + after,
  (before, part) => before + part,
]

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(12), fc.nat(200)),
  how: fc.oneof(
    fc.constantFrom(...CHANGES),
    piece.map((words) => (before: string, _: string, after: string) => before + words + after),
  ),
})

/** A report after some changes, or a part of one. */
export const mutated = fc.tuple(fc.constantFrom(...REPORTS), fc.array(change, { minLength: 1, maxLength: 10 })).map(([report, changes]) =>
  changes.reduce((text, { at, length, how }) => {
    const from = Math.floor(at * text.length)
    return how(text.slice(0, from), text.slice(from, from + length), text.slice(from + length))
  }, report),
)
