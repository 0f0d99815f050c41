import { describe, expect, it } from 'vitest'
import { compound, u } from './compound.ts'
import { encoded } from './encoded.ts'
import { outcomes } from './outcomes.ts'
import { doc, modifier as m, type WordParagraph, type WordRun, wordStreams } from './word.ts'

async function textOf(bytes: Uint8Array, options?: Parameters<typeof outcomes>[2]): Promise<string | undefined> {
  const [outcome] = await outcomes(bytes, 'a.doc', options)
  return outcome !== undefined && 'text' in outcome ? outcome.text : outcome?.error.code
}

const p = (...runs: readonly WordRun[]): WordParagraph => ({ runs })
const FONTS = ['Times New Roman', '.VnTime', 'VNI-Times']
const tcvn3 = (text: string) => encoded(text, 'tcvn3')

describe('words', () => {
  it.each([
    ['paragraphs have a blank line between them', [p('Kết quả'), p(), p('Nhiệm vụ')], 'Kết quả\n\nNhiệm vụ\n'],
    ['line ends and tabs', [p('a\tb\vc\x0ed')], 'a\tb\nc\nd\n'],
    ['hyphens that do not break, and soft ones', [p('25\x1e30 a\x1fb')], '25-30 a\u00adb\n'],
    ['pictures and notes’ numbers are nothing', [p('a\x01\x02\x05b')], 'ab\n'],
    ['hidden words are left out', [p('a', ['b', m.hidden], 'c')], 'ac\n'],
    ['deleted words are left out', [p('đạt ', ['5%', m.deleted], '6%')], 'đạt 6%\n'],
    ['a deleted paragraph end joins', [{ ...p('Thu ngân '), endModifiers: m.deleted }, p('sách')], 'Thu ngân sách\n'],
    ['a page break in a paragraph is no end of it', [p('a\fb')], 'a\nb\n'],
    ['a section ends a paragraph', [{ ...p('a'), end: '\f' }, p('b')], 'a\n\nb\n'],
    ['results of fields are read, their code is not', [p('\x13HYPERLINK "x"\x14Trang\x15 a')], 'Trang a\n'],
    ['page numbers are nothing', [p('\x13 PAGE \x147\x15a')], 'a\n'],
    ['a field without an end loses nothing after its paragraph', [p('\x13PAGE'), p('b')], 'b\n'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(doc(body))).toBe(text)
  })
})

describe('fonts and styles', () => {
  const styles = [{}, { words: m.font(1) }, { base: 1 }, { isWords: true, words: m.font(1) }, { words: m.hidden }, { base: 6 }, { base: 5 }]
  const said = tcvn3('Tổng thu')
  it.each([
    ['of a run', [p([said, m.font(1)])]],
    ['of the paragraph’s style', [{ ...p(said), style: 1 }]],
    ['of a style that the style is based on', [{ ...p(said), style: 2 }]],
    ['of a style of words', [p([said, m.wordStyle(3)])]],
    ['hidden by the style, shown by the run', [{ ...p(['x', m.font(1)], [said, Buffer.concat([m.font(1), m.shown])]), style: 4 }]],
    ['styles in a circle', [{ ...p([said, m.font(1)]), style: 5 }]],
    [
      'signs that were picked from the font',
      [p([tcvn3('T'), m.font(1)], ['(', m.symbol(1, 0xf0e6)], [tcvn3('ng thu'), m.font(1)], ['(', m.symbol(0, 0xf0e6)])],
    ],
  ])('%s', async (_, body) => {
    const bytes = doc(body, { fonts: FONTS, styles })
    expect(await outcomes(bytes, 'a.doc')).toMatchObject([
      { text: 'Tổng thu\n', source: { format: 'doc', encoding: 'tcvn3' }, warnings: [] },
    ])
  })
})

describe('a document that was saved fast', () => {
  const body = [p('Thu ', ['ngân', m.hidden]), p('sách đạt'), p('kế hoạch')]
  it.each([3, 9, 12])('is put together from its pieces, cut at %i', async (cut) => {
    expect(await textOf(doc(body, { cut: [4, 9, 18][[3, 9, 12].indexOf(cut)] ?? 9 }))).toBe('Thu\n\nsách đạt\n\nkế hoạch\n')
  })

  it('has changes of whole pieces, by a number or in a list', async () => {
    expect(await textOf(doc(body, { cut: 9, change: [(92 << 1) | (1 << 8), u()] }))).toBe('Thu\n')
    expect(await textOf(doc(body, { cut: 9, change: [1, m.hidden] }))).toBe('Thu\n')
  })
})

describe('lists', () => {
  const level = (format: number, pattern: string, words = u()) => {
    const head = Buffer.alloc(28)
    head.writeInt32LE(1, 0)
    head.writeUInt8(format, 4)
    head.writeUInt8(words.length, 24)
    return Buffer.concat([head, words, u(pattern.length), Buffer.from(pattern, 'utf16le')])
  }
  const kind = (number: number, simple: boolean) =>
    Buffer.concat([u([number, 4], [0, 4]), Buffer.alloc(18), u([simple ? 1 : 0, 1], [0, 1])])
  const override = (number: number, levels: number) => Buffer.concat([u([number, 4], [0, 4], [0, 4], [levels, 1], [0, 1], 0)])
  const rest = Array.from({ length: 7 }, () => level(255, ''))
  const lists = {
    kinds: Buffer.concat([u(3), kind(70, false), kind(71, true), kind(72, true)]),
    levels: Buffer.concat([
      level(1, '\0.'),
      level(0, '\0.\x01.'),
      ...rest,
      level(23, '\uf0b7'),
      level(0, `${tcvn3('Điều')} \0:`, m.font(1)),
    ]),
    overrides: Buffer.concat([
      u([4, 4]),
      ...[override(70, 0), override(71, 0), override(72, 0), override(72, 1)],
      ...[0, 0, 0].map(() => u([-1, 4])),
      u([-1, 4], [5, 4], [0x10, 4]),
    ]),
  }
  const item = (text: string, list: number, depth = 0): WordParagraph => ({ runs: [text], modifiers: m.list(list, depth) })

  it('are counted, with bullets, in the font of their marks, and begun anew', async () => {
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 1),
      item('d', 1),
      item('e', 2),
      item('f', 3),
      item('g', 4),
      item('h', 0),
      item('i', 99),
    ]
    const text = 'I. a\nI.1. b\nI.2. c\nII. d\n- e\nĐiều 1: f\nĐiều 5: g\n\nh\n\ni\n'
    expect(await textOf(doc(body, { fonts: FONTS, lists }))).toBe(text)
  })
})

describe('tables', () => {
  const cell = (text: string, depth = 1): WordParagraph => ({ runs: [text], end: '\x07', modifiers: m.cell(depth) })
  const row = (...edges: number[]): WordParagraph => ({ runs: [], end: '\x07', modifiers: Buffer.concat([m.cell(), m.row(edges)]) })
  const inner = (text: string): WordParagraph => ({ runs: [text], modifiers: Buffer.concat([m.cell(2), m.innerCell]) })
  const innerRow: WordParagraph = { runs: [], modifiers: Buffer.concat([m.cell(2), m.row([0, 1000, 2000], true)]) }

  it.each([
    [
      'are rows of cells',
      [p('a'), cell('b'), cell('c'), row(0, 1000, 2000), cell('d'), cell(''), row(0, 1000, 2000), p('e')],
      'a\n\nb\tc\nd\t\n\ne\n',
    ],
    [
      'cells stand in the columns that they end in',
      [
        cell('Chỉ tiêu'),
        cell('Năm'),
        row(0, 1000, 3000),
        cell(''),
        cell('2018'),
        cell('2019'),
        row(0, 1000, 2000, 3000),
        cell('x'),
        row(1000, 2000),
      ],
      'Chỉ tiêu\tNăm\t\n\t2018\t2019\n\tx\n',
    ],
    ['paragraphs in a cell are a line', [{ ...p('a'), modifiers: m.cell() }, cell('b'), cell('c'), row(0, 1000, 2000)], 'a b\tc\n'],
    [
      'tables in a cell are read as paragraphs of it',
      [inner('b'), inner('c'), innerRow, cell('d'), cell('e'), row(0, 5000, 9000)],
      'b\tc\n\nd\n\ne\n',
    ],
    [
      'also where one begins a row that is not the first',
      [cell('a'), cell('f'), row(0, 5000, 9000), inner('b'), inner('c'), innerRow, cell('d'), cell('e'), row(0, 5000, 9000)],
      'a\n\nf\n\nb\tc\n\nd\n\ne\n',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(doc(body))).toBe(text)
  })

  it('a row may be described elsewhere in the file', async () => {
    const described = Buffer.concat([m.cell(), m.row([0, 3000])])
    const far = { runs: [], end: '\x07', modifiers: u(0x6646, [4, 4]) }
    const data = Buffer.concat([u([0, 4], described.length), described])
    expect(await textOf(doc([cell('a'), far, cell('b'), cell('c'), row(0, 1000, 3000)], { data }))).toBe('a\t\nb\tc\n')
  })
})

describe('headers, notes and boxes', () => {
  it('stand before and after the text, each once; comments are left out', async () => {
    const first = [[p('Bản tin')], [p('Bản tin')], [p('Sở Tài chính')], [], [], [p('\x13PAGE\x141\x15')]]
    const parts = { headers: [...first, [p('Phụ lục')]], footnotes: [p('\x02 ghi chú')], endnotes: [p('nguồn')], comments: [p('x')] }
    expect(await textOf(doc([p('Thu\x02')], parts))).toBe('Bản tin\n\nPhụ lục\n\nThu\n\nSở Tài chính\n\nghi chú\n\nnguồn\n')
  })

  it('a box comes after the paragraph that it hangs on, or after the text', async () => {
    const boxes = [[p('trong khung')], [p('khung khác')]]
    expect(await textOf(doc([p('a\bb'), p('c')], { boxes, anchors: [1] }))).toBe('ab\n\ntrong khung\n\nc\n\nkhung khác\n')
  })

  it('boxes after the text stand one after the other, each whole', async () => {
    const boxes = [
      [p('một'), p('hai')],
      [p('ba'), p('bốn')],
    ]
    expect(await textOf(doc([p('a')], { boxes }))).toBe('a\n\nmột\n\nhai\n\nba\n\nbốn\n')
  })

  it('boxes of one paragraph stand in the order in which they were drawn', async () => {
    const boxes = [[p('trên')], [p('dưới')]]
    expect(await textOf(doc([p('a\b\bb')], { boxes, anchors: [2, 1] }))).toBe('ab\n\ntrên\n\ndưới\n')
  })

  it('a box in a group hangs where the group does', async () => {
    const boxes = [[p('nhóm')], [p('trong nhóm')]]
    expect(await textOf(doc([p('a\bb'), p('c')], { boxes, anchors: [1], group: [900, 901] }))).toBe('ab\n\nnhóm\n\ntrong nhóm\n\nc\n')
  })
})

describe('documents of Word 6 and 95', () => {
  const said = `${tcvn3('Tổng thu')} \x96 \rd\xe0i\r`
  /** A file with one font for the first paragraph, by a modifier, and one of Viet Nam for the second. */
  function old(): Uint8Array {
    const main = Buffer.alloc(1024)
    main.writeUInt16LE(0xa5dc, 0)
    main.writeUInt16LE(104, 2)
    main.writeUInt32LE(768, 24)
    main.writeUInt32LE(said.length, 52)
    main.write(said, 768, 'latin1')
    const split = 768 + said.indexOf('\r') + 1
    const page = Buffer.alloc(512)
    u([768, 4], [split, 4], [768 + said.length, 4], [100, 1], [110, 1]).copy(page)
    u([3, 1], [93, 1], 1).copy(page, 200)
    u([3, 1], [93, 1], 0).copy(page, 220)
    page.writeUInt8(2, 511)
    const font = (name: string, charset: number) =>
      Buffer.concat([u([name.length + 6, 1], 0, 0), u([0, 1]), Buffer.from(`${name}\0`)]).fill(charset, 4, 5)
    const fonts = [font('Arial', 163), font('.VnTime', 0)]
    const table = Buffer.concat([u(Buffer.concat(fonts).length + 2), ...fonts])
    const pages = u([768, 4], [768 + said.length, 4], 2)
    const put = (number: number, at: number, length: number) => u([at, 4], [length, 4]).copy(main, 88 + number * 8)
    put(15, 1536, table.length)
    put(12, 1700, pages.length)
    const tables = Buffer.alloc(512)
    table.copy(tables)
    pages.copy(tables, 164)
    return compound({ WordDocument: Buffer.concat([main, page, tables]) })
  }

  it('have text of bytes, each run in the letters of its font', async () => {
    expect(await textOf(old())).toBe('Tổng thu –\n\ndài\n')
  })
})

describe('what is not to be read', () => {
  const sound = doc([p('a')])
  const changed = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(sound)
    change(bytes)
    return bytes
  }
  it.each([
    ['a document with a password', doc([p('a')], { flags: 0x0300 }), 'encrypted'],
    ['one of Word 2', changed((bytes) => bytes.writeUInt16LE(45, bytes.indexOf(u(0xa5ec, 193)) + 2)), 'unsupported'],
    ['a file without its tables', compound({ WordDocument: Buffer.alloc(5000).fill(u(0xa5ec, 193), 0, 4) }), 'corrupt'],
    ['one whose pieces are all the same text', doc([p('a'.repeat(1000))], { times: 2000 }), 'too-large'],
    ['other bytes', Buffer.from('\0\x01\x02\xff\xfe\0\0x', 'latin1'), 'corrupt'],
  ])('%s', async (_, bytes, code) => {
    expect(await textOf(bytes, { maxBytes: 1 << 20 })).toBe(code)
  })

  it('a document inside the document is not taken for it', async () => {
    expect(await textOf(compound(wordStreams([p('a')]), wordStreams([p('b'.repeat(3000))])))).toBe('a\n')
  })
})
