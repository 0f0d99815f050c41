import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cells, record, wide, workbookStream, xls } from './biff.ts'
import { compound, u } from './compound.ts'
import { encoded } from './encoded.ts'
import { outcomes, readOf } from './outcomes.ts'
import { wordStreams } from './word.ts'

async function textOf(bytes: Uint8Array): Promise<string | undefined> {
  const [outcome] = await outcomes(bytes, 'a.xls')
  return outcome !== undefined && 'text' in outcome ? outcome.text : outcome?.error.code
}

const { text, shared, number, formula, error } = cells
const STYLES = [
  ['General', 0],
  ['#,##0.0', 0],
  ['0.0%', 0],
  ['d/m/yyyy', 0],
] as const

/** The shared texts of a workbook, cut into records at a place. */
function sharedTexts(pieces: readonly Uint8Array[]): Buffer {
  const [first = new Uint8Array(), ...more] = pieces
  return Buffer.concat([record(0xfc, u([9, 4], [9, 4]), first), ...more.map((piece) => record(0x3c, piece))])
}

describe('the cells of a sheet', () => {
  it.each([
    ['texts', [text(0, 0, 'Chỉ tiêu'), text(0, 1, 'Nam')], 'Chỉ tiêu\tNam\n'],
    [
      'numbers as they are, in the unit that their format shows',
      [number(0, 0, 6383.06, 1), number(0, 1, 0.163, 2), number(0, 2, 16.3), number(0, 3, 43803, 3)],
      '6383,06\t16,3%\t16,3\t4/12/2019\n',
    ],
    [
      'numbers in four bytes',
      [record(0x27e, u(0, 0, 0, [(163 << 2) | 3, 4])), record(0xbd, u(0, 1, 0, [(-5 << 2) | 2, 4], 0, [0x40f86a00, 4], 2))],
      '1,63\t-5\t100000\n',
    ],
    ['results of formulas', [formula(0, 0, 2.5), formula(0, 1, 'đạt'), formula(0, 2, true)], '2,5\tđạt\tTRUE\n'],
    ['errors', [record(0x205, u(0, 0, 0, [7, 1], [1, 1])), error(0, 1, 42), number(0, 2, 1)], '#DIV/0!\t#N/A\t1\n'],
    ['places', [text(1, 2, 'c'), text(0, 1, 'b'), text(0, 0, 'a'), text(9, 0, 'd')], 'a\tb\n\t\tc\n\nd\n'],
    ['charts in a sheet are no cells of it', [record(0x809, u(0x600, 0x20)), text(0, 0, 'x'), record(0x0a), text(0, 0, 'a')], 'a\n'],
  ])('%s', async (_, records, expected) => {
    expect(await textOf(xls({ Sheet1: records }, { styles: STYLES }))).toBe(expected)
  })
})

describe('what a sheet does not show', () => {
  const hiddenRow = (row: number) => record(0x208, u(row, 0, 9, 9, 0, 0, 0x20))
  const hiddenColumns = (first: number, last: number) => record(0x7d, u(first, last, 9, 0, 1, 0))
  const row = (at: number, ...said: readonly string[]) => said.flatMap((one, column) => (one === '' ? [] : [text(at, column, one)]))

  it.each([
    ['a row', [hiddenRow(1), ...row(0, 'a', 'b'), ...row(1, 'c', 'd'), ...row(2, 'e', 'f')], 'a\tb\nc\td\ne\tf\n', 'a\tb\ne\tf\n'],
    ['a column', [hiddenColumns(1, 1), ...row(0, 'a', 'b', 'c'), ...row(1, 'd', '', 'f')], 'a\tb\tc\nd\t\tf\n', 'a\tc\nd\tf\n'],
    ['the first columns', [hiddenColumns(0, 1), ...row(0, 'a', 'b', 'c'), ...row(1, '', '', 'f')], 'a\tb\tc\n\t\tf\n', 'c\nf\n'],
    ['a row of hidden cells', [hiddenColumns(0, 0), ...row(0, 'a', 'b'), ...row(1, 'c'), ...row(2, '', 'f')], 'a\tb\nc\t\n\tf\n', 'b\nf\n'],
    ['rows and columns', [hiddenRow(0), hiddenColumns(1, 1), ...row(0, 'a', 'b', 'c'), ...row(1, 'd', 'e')], 'a\tb\tc\nd\te\n', 'd\n'],
    ['a formula without a result', [...row(0, 'a', '', 'c'), error(0, 1, 7)], 'a\t#DIV/0!\tc\n', 'a\t\tc\n'],
  ])('stands in the text, and nothing is read from it: %s', async (_, records, whole, read) => {
    const [outcome] = await outcomes(xls({ Sheet1: records }), 'a.xls')
    expect(outcome).toMatchObject({ text: whole })
    expect(readOf(outcome)).toBe(read)
  })
})

describe('shared texts', () => {
  const sheet = { Sheet1: [shared(0, 0, 0), shared(0, 1, 1), shared(0, 2, 7)] }
  it.each([
    ['of one and of two bytes a character', [Buffer.concat([u(2), wide('ab'), u(4), wide('chiế')])], 'ab\tchiế\n'],
    [
      'that go on in another record, there with bytes of another width',
      [Buffer.concat([u(6), wide('chiế')]), Buffer.concat([u([0, 1]), Buffer.from('m!'), u(1), wide('b')])],
      'chiếm!\tb\n',
    ],
    [
      'with fonts and sounds after them',
      [Buffer.concat([u(2, [0x0c, 1], 1, [3, 4]), Buffer.from('ab'), u(1, 0), Buffer.from('xyz'), u(1), wide('c')])],
      'ab\tc\n',
    ],
    ['that end early', [Buffer.concat([u(900), wide('ab')])], 'ab\n'],
  ])('%s', async (_, pieces, expected) => {
    expect(await textOf(xls(sheet, { globals: [sharedTexts(pieces)] }))).toBe(expected)
  })
})

describe('fonts', () => {
  const fonts = ['Arial', '.VnTime', 'VNI-Times', 'Arial', '.VnArial', 'Arial']
  const styles = [
    ['General', 1],
    ['General', 5],
    ['0 "tÊn"', 1],
    ['General', 0],
  ] as const
  const tcvn3 = encoded('Tổng thu', 'tcvn3')

  it.each([
    ['of the cell', [text(0, 0, tcvn3)], 'Tổng thu\n'],
    ['of the cell, by a number beyond the fourth, which is left out', [text(0, 0, tcvn3, 1)], 'Tổng thu\n'],
    ['of a number with words in its format', [number(0, 0, 5, 2)], '5 tấn\n'],
  ])('%s', async (_, records, expected) => {
    expect(await outcomes(xls({ Sheet1: records }, { fonts, styles }), 'a.xls')).toMatchObject([
      { text: expected, source: { encoding: 'tcvn3' }, warnings: [] },
    ])
  })

  it('of a part of a text', async () => {
    const said = `${encoded('đạt ', 'tcvn3')}5%${encoded(' tăng', 'vni')}`
    const globals = [sharedTexts([Buffer.concat([u(said.length, [8, 1], 2), Buffer.from(said, 'latin1'), u(4, 0, 6, 2)])])]
    expect(await textOf(xls({ Sheet1: [shared(0, 0, 0)] }, { fonts, styles, globals }))).toBe('đạt 5% tăng\n')
  })
})

describe('the sheets of a workbook', () => {
  it('stand under the names that somebody gave them', async () => {
    const sheets = { 'Thu 2004': [text(0, 0, 'a')], 'Nháp!': [text(0, 0, 'c')], Sheet2: [text(0, 0, 'b')] }
    const [outcome] = await outcomes(xls(sheets), 'a.xls')
    expect(outcome).toMatchObject({ text: 'Thu 2004\n\na\n\nNháp!\n\nc\n\nb\n' })
    // A hidden one is passed over.
    expect(readOf(outcome)?.split(/\n+/)).toEqual(['Thu 2004', 'a', 'b', ''])
  })
})

describe('workbooks of Excel 5 and 95', () => {
  const bytes = (said: string, page = 'latin1' as const) => Buffer.from(said, page)
  const begin = (kind: number) => record(0x809, u(0x500, kind, 0, 0))
  const font = (name: string, charset: number) => record(0x31, Buffer.alloc(12), u([charset, 1], [0, 1], [name.length, 1]), bytes(name))
  const style = (number: number) => record(0xe0, u(number, 0), Buffer.alloc(12))
  const head = (at: number) => [
    begin(5),
    record(0x42, u(1258)),
    font('.VnTime', 0),
    font('Arial', 163),
    font('Arial', 204),
    ...[0, 1, 2].map(style),
    record(0x85, u([at, 4], 0, [6, 1]), bytes('Sheet1')),
    record(0x0a),
  ]
  const tcvn3 = encoded('Tổng thu ', 'tcvn3')
  const rich = record(0xd6, u(0, 0, 0, tcvn3.length + 2), bytes(`${tcvn3}\xf0\xe0`), u([1, 1], [tcvn3.length, 1], [1, 1]))
  const sheet = [begin(0x10), rich, record(0x204, u(0, 1, 2, 1), bytes('\xc4')), record(0x0a)]

  it('have texts of bytes, each in the letters of its font', async () => {
    const stream = Buffer.concat([...head(Buffer.concat(head(0)).length), ...sheet])
    expect(await textOf(compound({ Book: stream }))).toBe('Tổng thu đà\tД\n')
    expect(await textOf(stream)).toBe('Tổng thu đà\tД\n')
  })
})

it('a workbook that is only protected against changes is read: its password is known', async () => {
  expect(await textOf(readFileSync('tests/read/protected.xls'))).toBe('Chỉ tiêu\tNăm 2019\nThu ngân sách\t4215,6\n')
})

it('a workbook with a document in it is a workbook', async () => {
  const streams = { Workbook: workbookStream({ Sheet1: [text(0, 0, 'a')] }, {}) }
  expect(await textOf(compound(streams, wordStreams([{ runs: ['b'] }])))).toBe('a\n')
})

describe('what is not to be read', () => {
  const sound = { Sheet1: [text(0, 0, 'a')] }
  it.each([
    ['a workbook with a password', xls(sound, { globals: [record(0x2f, u(1, 1))] }), 'encrypted'],
    ['one of Excel 4', compound({ Book: workbookStream(sound, {}).fill(4, 5, 6) }), 'corrupt'],
    ['a compound file of another program', compound({ Contents: Buffer.from('a') }), 'unsupported'],
    ['a workbook without words', xls({ Sheet1: [] }), 'no-text'],
    ['other bytes', Buffer.from('\0\x01\x02\xff\xfe\0\0x', 'latin1'), 'corrupt'],
  ])('%s', async (_, bytes, code) => {
    expect(await textOf(bytes)).toBe(code)
  })

  it('sheets without number that are all the same cells', async () => {
    const stream = workbookStream(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`S${i}`, [text(0, 0, 'a')]])), {})
    const last = stream.lastIndexOf(record(0x809).subarray(0, 2))
    for (let at = stream.indexOf(u(0x85)); at > 0 && at < 40_000; at = stream.indexOf(u(0x85), at + 1)) stream.writeUInt32LE(last, at + 4)
    const took = performance.now()
    await outcomes(compound({ Workbook: stream }), 'a.xls')
    expect(performance.now() - took).toBeLessThan(5000)
  })

  it('a text that a few bytes repeat without end', async () => {
    const globals = [sharedTexts([Buffer.concat([u(8000), wide('a'.repeat(8000))])])]
    const rows = Array.from({ length: 2000 }, (_, i) => shared(i, 0, 0))
    expect(await outcomes(xls({ Sheet1: rows }, { globals }), 'a.xls', { maxBytes: 1_000_000 })).toMatchObject([
      { error: { code: 'too-large' } },
    ])
  })
})
