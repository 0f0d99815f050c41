import { compound, u } from './compound.ts'

/** One record of a workbook's stream. */
export function record(type: number, ...content: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content)
  return Buffer.concat([u(type, bytes.length), bytes])
}

/** A text in a workbook of Excel 97: its characters as two bytes where one is not enough. */
export function wide(text: string): Buffer {
  const isWide = /[^\0-\xff]/.test(text)
  return Buffer.concat([u([isWide ? 1 : 0, 1]), Buffer.from(text, isWide ? 'utf16le' : 'latin1')])
}

const float = (value: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

/** Records of cells, for Excel 97; the style is the number of one of {@link xls}'s. */
export const cells = {
  text: (row: number, column: number, text: string, style = 0) => record(0x204, u(row, column, style, text.length), wide(text)),
  shared: (row: number, column: number, number: number, style = 0) => record(0xfd, u(row, column, style, [number, 4])),
  number: (row: number, column: number, value: number, style = 0) => record(0x203, u(row, column, style), float(value)),
  /** A text whose runs are in fonts, by their numbers. */
  rich: (row: number, column: number, runs: readonly { readonly text: string; readonly font: number }[]) => {
    const text = runs.map((run) => run.text).join('')
    const begins = runs.map((_, i) => runs.slice(0, i).reduce((sum, run) => sum + run.text.length, 0))
    const fonts = runs.flatMap(({ font }, i) => [begins[i] ?? 0, font])
    return record(0xd6, u(row, column, 0, text.length), wide(text), u(runs.length, ...fonts))
  },
  /** A formula without a result, by the number of what is shown instead. */
  error: (row: number, column: number, number: number) =>
    record(6, u(row, column, 0), u([2, 1], [0, 1], [number, 1], [0, 1], 0, 0xffff, 0)),
  formula: (row: number, column: number, result: number | string | boolean) => {
    const place = u(row, column, 0)
    if (typeof result === 'number') return record(6, place, float(result), u(0))
    if (typeof result === 'boolean') return record(6, place, u([1, 1], [0, 1], [result ? 1 : 0, 1], [0, 1], 0, 0xffff, 0))
    return Buffer.concat([record(6, place, u(0, 0, 0, 0xffff, 0)), record(0x207, u(result.length), wide(result))])
  },
}

interface Parts {
  readonly fonts?: readonly string[]
  /** Each is a number format and the number of a font, which is one higher from the fifth font on. */
  readonly styles?: readonly (readonly [format: string, font: number])[]
  /** Records among those of the workbook. */
  readonly globals?: readonly Uint8Array[]
}

const BEGIN = (kind: number) => record(0x809, u(0x600, kind, 0, 0, [0, 4], [0, 4]))
const END = record(0x0a)

/** A workbook of Excel 97 with the records of each sheet; a name that ends in "!" is of a hidden sheet. */
export function xls(sheets: Readonly<Record<string, readonly Uint8Array[]>>, parts: Parts = {}): Uint8Array {
  return compound({ Workbook: workbookStream(sheets, parts) })
}

export function workbookStream(
  sheets: Readonly<Record<string, readonly Uint8Array[]>>,
  { fonts = ['Arial'], styles = [['General', 0]], globals = [] }: Parts,
): Buffer {
  const shared = [
    ...fonts.map((name) => record(0x31, Buffer.alloc(14), u([name.length, 1]), wide(name))),
    ...styles.map(([format], i) => record(0x41e, u(200 + i, format.length), wide(format))),
    ...styles.map(([, font], i) => record(0xe0, u(font, 200 + i), Buffer.alloc(16))),
    ...globals,
  ]
  const listed = (begins: readonly number[]) =>
    Object.keys(sheets).map((name, i) => record(0x85, u([begins[i] ?? 0, 4], name.endsWith('!') ? 1 : 0, [name.length, 1]), wide(name)))
  const head = (begins: readonly number[]) => Buffer.concat([BEGIN(5), ...shared, ...listed(begins), END])
  const streams = Object.values(sheets).map((records) => Buffer.concat([BEGIN(0x10), ...records, END]))
  let at = head([]).length
  const begins = streams.map((stream) => {
    at += stream.length
    return at - stream.length
  })
  return Buffer.concat([head(begins), ...streams])
}
