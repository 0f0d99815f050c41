import { Bytes } from '../bytes.ts'
import { openCompound } from '../compound.ts'
import { corruptFile, type ReadOptions, type TextResult } from '../reader.ts'
import { sheetsText } from '../sheet.ts'
import { unlocked } from './protection.ts'
import { BiffStream, Kind } from './records.ts'
import { readSheet } from './sheet-part.ts'
import { Workbook } from './workbook.ts'

/** Reads a workbook of Excel 5 to 2003: the tables of its sheets. */
export function readXls(bytes: Uint8Array, { maxBytes }: ReadOptions): TextResult {
  const stream = streamOf(bytes)
  const workbook = new Workbook(stream, maxBytes)
  const sheets = workbook.sheets.map(({ begin, ...sheet }) => ({ ...sheet, ...readSheet(stream, begin, workbook) }))
  return workbook.runs.result(sheetsText(sheets))
}

/** Some programs write the stream without a compound file around it. */
function streamOf(bytes: Uint8Array): BiffStream {
  const bare = new Bytes(bytes)
  if (bare.u16(0) === Kind.begin) return new BiffStream(unlocked(bare))
  const compound = openCompound(bytes)
  const stream = compound.stream('Workbook') ?? compound.stream('Book')
  if (stream === undefined) throw corruptFile()
  return new BiffStream(unlocked(stream))
}
