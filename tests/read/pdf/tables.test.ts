import { describe, expect, it } from 'vitest'
import { outcomes } from '../outcomes.ts'
import { type Drawn, pdf } from './pdfs.ts'

/** The lines of text of a PDF. */
async function linesOf(...pages: readonly (readonly Drawn[])[]): Promise<string[]> {
  const [outcome] = await outcomes(pdf(...pages), 'a.pdf')
  if (outcome === undefined || 'error' in outcome) throw new Error(outcome?.error.message)
  return outcome.text.split('\n').filter((line) => line !== '')
}

const ROW = 22
const EDGES = [60, 280, 370, 450, 530] as const

/** A cell from a column and a row on, counted from the top, with its words line by line. */
function cell(column: number, row: number, texts: readonly string[], { columns = 1, rows = 1, top = 760 } = {}): Drawn[] {
  const [left = 0, right = 0] = [EDGES[column], EDGES[column + columns]]
  const y = top - row * ROW
  const words = texts.map((text, i): Drawn => ({ text, x: left + 4, y: y - 15 - i * 12, size: 10 }))
  return [{ frame: [left, y - rows * ROW, right - left, rows * ROW] }, ...words]
}

/** Words in columns without a frame. */
const aligned = (rows: readonly (readonly string[])[], { top = 700, step = 16 } = {}): Drawn[] =>
  rows.flatMap((row, y) => row.flatMap((text, x) => (text === '' ? [] : [{ text, x: EDGES[x] ?? 0, y: top - y * step, size: 10 }])))

const HEAD = [
  ...cell(0, 0, ['Chỉ tiêu'], { rows: 2 }),
  ...cell(1, 0, ['Đơn vị'], { rows: 2 }),
  ...cell(2, 0, ['Thực hiện'], { columns: 2 }),
  ...cell(2, 1, ['2020']),
  ...cell(3, 1, ['2021']),
]
const HEAD_LINES = ['Chỉ tiêu\tĐơn vị\tThực hiện\t', '\t\t2020\t2021']
const row = (y: number, texts: readonly string[]) => texts.flatMap((text, x) => cell(x, y, [text]))

describe('a table with a frame', () => {
  it('has a cell that covers others once, and cells of several lines in one', async () => {
    const body = [
      ...row(2, ['Thu ngân sách', 'tỷ đồng', '3.737', '4.215']),
      ...cell(0, 3, ['Nông nghiệp'], { columns: 4 }),
      ...cell(0, 4, ['Sản lượng lương thực có hạt của', 'cả tỉnh'], { rows: 2 }),
      ...cell(1, 4, ['nghìn tấn'], { rows: 2 }),
      ...cell(2, 4, ['301'], { rows: 2 }),
      ...cell(3, 4, [], { rows: 2 }),
    ]
    expect(await linesOf([...HEAD, ...body])).toEqual([
      ...HEAD_LINES,
      'Thu ngân sách\ttỷ đồng\t3.737\t4.215',
      'Nông nghiệp\t\t\t',
      'Sản lượng lương thực có hạt của cả tỉnh\tnghìn tấn\t301\t',
    ])
  })

  it('stands between the paragraphs around it', async () => {
    const drawn = [...HEAD, { text: 'Biểu 1', x: 60, y: 790 }, { text: 'Hết.', x: 60, y: 600 }]
    expect(await linesOf(drawn)).toEqual(['Biểu 1', ...HEAD_LINES, 'Hết.'])
  })

  it('has a row for each line of figures where no lines are drawn between rows', async () => {
    const body = [
      ...cell(0, 2, ['Thu ngân sách', 'Chi ngân sách', 'Xã nông thôn mới'], { rows: 2 }),
      ...cell(1, 2, ['tỷ đồng', 'tỷ đồng', 'xã'], { rows: 2 }),
      ...cell(2, 2, ['3.737', '3.100', '13'], { rows: 2 }),
      ...cell(3, 2, ['4.215', '3.900', '61'], { rows: 2 }),
    ]
    expect(await linesOf([...HEAD, ...body])).toEqual([
      ...HEAD_LINES,
      'Thu ngân sách\ttỷ đồng\t3.737\t4.215',
      'Chi ngân sách\ttỷ đồng\t3.100\t3.900',
      'Xã nông thôn mới\txã\t13\t61',
    ])
  })

  it('goes on on the next page, with its head once', async () => {
    const [first, second] = [row(2, ['Thu ngân sách', 'tỷ đồng', '3.737', '4.215']), row(2, ['Chi ngân sách', 'tỷ đồng', '3.100', '3.900'])]
    expect(await linesOf([...HEAD, ...first], [...HEAD, ...second])).toEqual([
      ...HEAD_LINES,
      'Thu ngân sách\ttỷ đồng\t3.737\t4.215',
      'Chi ngân sách\ttỷ đồng\t3.100\t3.900',
    ])
  })

  it('is a paragraph where the frame has one cell', async () => {
    expect(await linesOf(cell(0, 0, ['Thu ngân sách năm 2021', 'đạt 4.215 tỷ đồng.'], { rows: 2 }))).toEqual([
      'Thu ngân sách năm 2021 đạt 4.215 tỷ đồng.',
    ])
  })
})

describe('a table without a frame', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'has the words of a row in one line, wherever its figures stand',
      [
        ['Thu ngân sách nhà nước trên địa bàn', '', '', ''],
        ['tỉnh', 'tỷ đồng', '3.737', '4.215'],
        ['Chi ngân sách địa phương', 'tỷ đồng', '3.100', '3.900'],
        ['Chi đầu tư phát triển từ nguồn vốn', 'tỷ đồng', '1.100', '1.200'],
        ['trong nước', '', '', ''],
        ['Chi khác', 'tỷ đồng', '100', '120'],
      ],
      [
        'Thu ngân sách nhà nước trên địa bàn tỉnh\ttỷ đồng\t3.737\t4.215',
        'Chi ngân sách địa phương\ttỷ đồng\t3.100\t3.900',
        'Chi đầu tư phát triển từ nguồn vốn trong nước\ttỷ đồng\t1.100\t1.200',
        'Chi khác\ttỷ đồng\t100\t120',
      ],
    ],
    [
      'may be of people and their titles',
      [
        ['1. Ông Lâm Văn Khánh', 'Chủ tịch UBND tỉnh'],
        ['2. Bà Vi Thị Hồng', 'Giám đốc Sở Tài chính'],
        ['3. Ông Hứa Minh', 'Chánh Văn phòng'],
      ],
      ['1. Ông Lâm Văn Khánh\tChủ tịch UBND tỉnh', '2. Bà Vi Thị Hồng\tGiám đốc Sở Tài chính', '3. Ông Hứa Minh\tChánh Văn phòng'],
    ],
  ])('%s', async (_, rows, texts) => {
    expect(await linesOf(aligned(rows))).toEqual(texts)
  })

  it('is none in the head and the foot of a letter', async () => {
    const head: Drawn[] = [
      { text: 'UBND TỈNH LẠNG SƠN', x: 72, y: 800 },
      { text: 'Số: 12/BC-UBND', x: 84, y: 784 },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 800 },
      { text: 'Độc lập - Tự do - Hạnh phúc', x: 327, y: 784 },
      { text: 'BÁO CÁO', x: 276, y: 740 },
    ]
    const foot: Drawn[] = [
      { text: 'Nơi nhận:', x: 72, y: 600 },
      { text: '- Tỉnh ủy;', x: 72, y: 584 },
      { text: 'CHỦ TỊCH', x: 400, y: 600 },
      { text: 'Hứa Văn Minh', x: 388, y: 584 },
    ]
    expect(await linesOf([...head, ...foot])).toEqual([
      'UBND TỈNH LẠNG SƠN',
      'Số: 12/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BÁO CÁO',
      'Nơi nhận:',
      '- Tỉnh ủy;',
      'CHỦ TỊCH',
      'Hứa Văn Minh',
    ])
  })
})
