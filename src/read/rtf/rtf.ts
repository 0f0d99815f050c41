import { corruptFile, type ReadOptions, type TextResult } from '../reader.ts'
import { RtfReader } from './reader.ts'
import { tokensOf } from './tokens.ts'
import { act } from './words.ts'

/** Reads a document in Rich Text Format: headers, the text with its tables and text boxes, footers and notes. Comments and deleted words are left out. */
export function readRtf(bytes: Uint8Array, _: ReadOptions): TextResult {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (!/^\s*\{\s*\\rtf/.test(source.slice(0, 100))) throw corruptFile()
  const reader = new RtfReader()
  for (const token of tokensOf(source)) reader.take(token, act)
  return reader.runs.result(reader.text())
}
