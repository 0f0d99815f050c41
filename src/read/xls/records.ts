import type { Bytes } from '../bytes.ts'
import { corruptFile } from '../reader.ts'

/** One record of a workbook's stream, with the records that continue it. */
export interface BiffRecord {
  readonly type: number
  readonly pieces: readonly Bytes[]
}

/** Kinds of records. Source: [MS-XLS]. */
export const Kind = {
  formula: 0x0006,
  endOfFile: 0x000a,
  dates1904: 0x0022,
  filePassword: 0x002f,
  font: 0x0031,
  continuation: 0x003c,
  codePage: 0x0042,
  columns: 0x007d,
  sheet: 0x0085,
  numbers: 0x00bd,
  richText: 0x00d6,
  cellFormat: 0x00e0,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  compactNumber: 0x027e,
  numberFormat: 0x041e,
  begin: 0x0809,
} as const

/** The stream of a workbook: records one after the other. */
export class BiffStream {
  readonly bytes: Bytes
  /** Records that may still be read: every part of a sound stream is read once. */
  private left: number

  constructor(bytes: Bytes) {
    this.bytes = bytes
    this.left = bytes.length / 4
  }

  /** The records of a part, without those of the parts inside it (charts), up to its end. */
  *recordsFrom(begin: number): Generator<BiffRecord> {
    let depth = 0
    for (const record of this.everyRecord(begin)) {
      if (record.type === Kind.begin) depth++
      else if (record.type === Kind.endOfFile && --depth <= 0) return
      if (depth <= 1) yield record
    }
  }

  private *everyRecord(begin: number): Generator<BiffRecord> {
    const { bytes } = this
    let at = begin
    while (at + 4 <= bytes.length) {
      const type = bytes.u16(at)
      const pieces: Bytes[] = []
      do {
        if (--this.left < 0) throw corruptFile()
        const length = bytes.u16(at + 2)
        pieces.push(bytes.part(at + 4, length))
        at += 4 + length
      } while (at + 4 <= bytes.length && bytes.u16(at) === Kind.continuation)
      yield { type, pieces }
    }
  }
}
