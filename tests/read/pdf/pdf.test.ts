import { describe, expect, it } from 'vitest'
import type { FrontOptions } from '../../../src/read/read.ts'
import { outcomes, readOf } from '../outcomes.ts'
import { type Drawn, lockedPdf, packedPdf, pdf } from './pdfs.ts'

/** The text of a PDF, without the line end after it. */
async function textOf(...pages: readonly (readonly Drawn[])[]): Promise<string> {
  const [outcome] = await outcomes(pdf(...pages), 'a.pdf')
  if (outcome === undefined || 'error' in outcome) throw new Error(outcome?.error.message)
  return outcome.text.trimEnd()
}

/** What facts may come from. */
async function readText(...pages: readonly (readonly Drawn[])[]): Promise<string | undefined> {
  const [outcome] = await outcomes(pdf(...pages), 'a.pdf')
  return readOf(outcome)?.trimEnd()
}

/** Lines of text from the top of the page. */
const lines = (texts: readonly string[], { x = 72, top = 770, step = 16, size = 12 } = {}): Drawn[] =>
  texts.map((text, index) => ({ text, x, y: top - index * step, size }))

describe('the text of a page', () => {
  it.each<[string, readonly Drawn[], string]>([
    ['is read from the top', [...lines(['Chi đạt 6%.'], { top: 600 }), ...lines(['Thu đạt 5%.'])], 'Thu đạt 5%.\n\nChi đạt 6%.'],
    [
      'has lines joined to paragraphs, which end short or begin with an indent',
      [
        ...lines(['Thu ngân sách trên địa bàn ước đạt 512 tỷ đồng, tăng'], { x: 96 }),
        ...lines(['12,5% so với cùng kỳ; chi ngân sách đạt 498 tỷ đồng,', 'bằng 95% dự toán.'], { top: 754, x: 84 }),
        ...lines(['Có thêm 13 xã đạt chuẩn nông thôn mới.'], { x: 96, top: 722 }),
      ],
      'Thu ngân sách trên địa bàn ước đạt 512 tỷ đồng, tăng 12,5% so với cùng kỳ; chi ngân sách đạt 498 tỷ đồng, bằng 95% dự toán.\n\nCó thêm 13 xã đạt chuẩn nông thôn mới.',
    ],
    [
      'has its columns one after the other',
      [
        ...lines(['Thu ngân sách trên địa bàn tỉnh', 'ước đạt 512 tỷ đồng, tăng 12,5%', 'so với cùng kỳ.'], { x: 72 }),
        ...lines(['Chi ngân sách trên địa bàn tỉnh', 'ước đạt 498 tỷ đồng, bằng 95,1%', 'dự toán giao.'], { x: 320 }),
      ],
      'Thu ngân sách trên địa bàn tỉnh ước đạt 512 tỷ đồng, tăng 12,5% so với cùng kỳ.\n\nChi ngân sách trên địa bàn tỉnh ước đạt 498 tỷ đồng, bằng 95,1% dự toán giao.',
    ],
    [
      'has tables without a frame row by row',
      [
        ...lines(['Chỉ tiêu', 'Thu ngân sách', 'Chi ngân sách', 'Số xã nông thôn mới']),
        ...lines(['Đơn vị', 'tỷ đồng', 'tỷ đồng', 'xã'], { x: 260 }),
        ...lines(['2021', '3.737', '3.100', '13'], { x: 340 }),
        ...lines(['2022', '4.215', '3.900', '61'], { x: 420 }),
      ],
      'Chỉ tiêu\tĐơn vị\t2021\t2022\nThu ngân sách\ttỷ đồng\t3.737\t4.215\nChi ngân sách\ttỷ đồng\t3.100\t3.900\nSố xã nông thôn mới\txã\t13\t61',
    ],
    ['is read up the page where it is drawn so', [{ text: 'Thu đạt 5%', x: 300, y: 200, turn: 1 }], 'Thu đạt 5%'],
    ['is read in every direction', [...lines(['Thu đạt 5%']), { text: 'Biểu 1', x: 560, y: 400, turn: 3 }], 'Thu đạt 5%\n\nBiểu 1'],
    ['joins what a line end parts', lines(['Giai đoạn 2016-', '2020 đạt 5%']), 'Giai đoạn 2016-2020 đạt 5%'],
    [
      'reads fonts of old encodings',
      lines(['Tæng thu ng©n s¸ch −íc ®¹t']).map((one) => ({ ...one, font: '.VnTime' })),
      'Tổng thu ngân sách ước đạt',
    ],
    [
      'reads fonts of old encodings whose names do not say so',
      lines(['Tæng thu ng©n s¸ch nhµ n−íc −íc ®¹t 512 tû ®ång,', 't¨ng 5% so víi cïng kú n¨m tr−íc.']).map((one) => ({
        ...one,
        font: 'TTE1B8t00',
      })),
      'Tổng thu ngân sách nhà nước ước đạt 512 tỷ đồng, tăng 5% so với cùng kỳ năm trước.',
    ],
    ['has ligatures in letters', lines(['ﬁnance']), 'finance'],
    ['leaves out what lies outside of the page', [...lines(['Thu']), { text: 'Chi', x: 700, y: 100 }], 'Thu'],
  ])('%s', async (_, drawn, text) => {
    expect(await textOf(drawn)).toBe(text)
  })
})

describe('the text of several pages', () => {
  const page = (number: number, text: string): Drawn[] => [
    { text: 'Báo cáo tháng 12', x: 72, y: 810 },
    ...lines([text], { top: 700 }),
    { text: `- ${number} -`, x: 290, y: 40 },
  ]

  it('has running heads and page numbers in their places; heads are read once, page numbers never', async () => {
    const pages = [page(1, 'Thu đạt 5%.'), page(2, 'Chi đạt 6%.'), page(3, 'Nợ 7%.')]
    const head = 'Báo cáo tháng 12'
    expect(await textOf(...pages)).toBe(`${head}\n\nThu đạt 5%.\n\n- 1 -\n${head}\n\nChi đạt 6%.\n\n- 2 -\n${head}\n\nNợ 7%.\n\n- 3 -`)
    expect((await readText(...pages))?.split(/\n+/)).toEqual([head, 'Thu đạt 5%.', 'Chi đạt 6%.', 'Nợ 7%.'])
  })

  it('has sentences that go on behind a page number', async () => {
    const whole = 'Thu ngân sách trên địa bàn ước đạt 512 tỷ đồng, tăng'
    const number = (text: string): Drawn => ({ text, x: 290, y: 40 })
    const pages = [
      [...lines([whole, whole]), number('1')],
      [...lines(['12,5% so với cùng kỳ.']), number('2')],
    ] as const
    expect(await textOf(...pages)).toBe(`${whole} ${whole} \n1\n12,5% so với cùng kỳ.\n\n2`)
    expect(await readText(...pages)).toBe(`${whole} ${whole} 12,5% so với cùng kỳ.`)
  })

  it('has tables that go on behind a page number', async () => {
    const table = (rows: readonly (readonly string[])[], top: number) =>
      rows.flatMap((row, y) => row.map((text, x): Drawn => ({ text, x: 72 + x * 180, y: top - y * 16, size: 12 })))
    const number = (text: string): Drawn => ({ text, x: 290, y: 40 })
    const head = ['Chỉ tiêu', 'Năm 2018', 'Năm 2019']
    const rows = [
      ['Thu', '3.737', '4.215'],
      ['Chi', '3.100', '3.900'],
      ['Nợ', '310', '390'],
      ['Vay', '21', '25'],
    ] as const
    const pages = [
      [...table([head, ...rows.slice(0, 2)], 770), number('1')],
      [...table([head, ...rows.slice(2)], 740), number('2')],
    ] as const
    const read = [head, ...rows].map((row) => row.join('\t')).join('\n')
    expect(await readText(...pages)).toBe(read)
    expect(await textOf(...pages)).toBe(`${read.replace('\nNợ', '\n1\nNợ')}\n\n2`)
  })

  it('has its notes after the text', async () => {
    const note: Drawn[] = [{ line: [72, 120, 200, 120] }, ...lines(['1 Số liệu ước tính.'], { top: 106, size: 9 })]
    const whole = 'Thu ngân sách trên địa bàn ước đạt 512 tỷ đồng, tăng'
    expect(await textOf([...lines([whole, whole]), ...note], lines(['12,5% so với cùng kỳ.']))).toBe(
      `${whole} ${whole} 12,5% so với cùng kỳ.\n\n1 Số liệu ước tính.`,
    )
  })

  it('has paragraphs that go on on the next page', async () => {
    const whole = 'Thu ngân sách trên địa bàn ước đạt 512 tỷ đồng, tăng'
    expect(await textOf(lines([whole, whole]), lines(['12,5% so với cùng kỳ.']))).toBe(`${whole} ${whole} 12,5% so với cùng kỳ.`)
  })
})

describe('a PDF without text', () => {
  const scan: Drawn = { picture: [0, 0, 595, 842] }

  it('is a failure where its pages are pictures', async () => {
    expect(await outcomes(pdf([scan], [scan, { text: '2', x: 300, y: 40 }]), 'a.pdf')).toMatchObject([
      { error: { code: 'no-text', message: 'its pages are pictures without text; recognise their text (OCR) first' } },
    ])
  })

  it('is a failure where nothing is on its pages', async () => {
    expect(await outcomes(pdf([]), 'a.pdf')).toMatchObject([{ error: { code: 'no-text' } }])
  })

  it('is told of where some pages are pictures', async () => {
    expect(await outcomes(pdf(lines(['Thu đạt 5%.']), [scan], [scan]), 'a.pdf')).toMatchObject([
      {
        text: 'Thu đạt 5%.\n',
        warnings: [
          {
            code: 'scanned-pages',
            message: 'pages without text, only pictures: 2–3; recognise their text (OCR) to have it read',
            start: 0,
            end: 0,
          },
        ],
      },
    ])
  })
})

describe('a PDF that cannot be read', () => {
  const sound = pdf(lines(['Thu đạt 5%.']), lines(['Chi đạt 6%.']))
  const code = async (bytes: Uint8Array, options?: FrontOptions) => {
    const [outcome] = await outcomes(bytes, 'a.pdf', options)
    return outcome !== undefined && 'error' in outcome ? outcome.error.code : 'read'
  }

  it.each<[string, Uint8Array, string]>([
    ['with a password', lockedPdf(), 'encrypted'],
    ['cut off', sound.subarray(0, sound.length - 600), 'corrupt'],
    ['of its beginning alone', sound.subarray(0, 20), 'corrupt'],
    ['of another kind', Buffer.from('%PDF-1.7\nThu đạt 5%'), 'corrupt'],
  ])('is a failure: %s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected)
  })

  it('is a failure where it is larger than allowed, or has more text', async () => {
    expect(await code(sound, { maxBytes: 1000 })).toBe('too-large')
    const many = Array.from({ length: 500 }, (_, i) => `BT /F 9 Tf 9 ${i + 9} Td (thu dat ${i}%) Tj ET`)
    expect(await code(packedPdf(Array.from({ length: 20 }, () => many.join(' '))), { maxBytes: 50_000 })).toBe('too-large')
  })

  it('leaves the next one to be read', async () => {
    await code(packedPdf(['/X0 Do'], ['/X0 Do '.repeat(10)]))
    expect(await code(sound)).toBe('read')
  })
})
