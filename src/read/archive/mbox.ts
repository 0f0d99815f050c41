import { chunksOf, type Input, tooLarge } from '../input.ts'
import type { ReadOptions } from '../reader.ts'
import type { Part } from './archive.ts'
import { Scanner } from './scanner.ts'

/** "From anna@example.vn Wed Dec  4 08:00:00 2019" after an empty line begins a message. */
const BEGINNING = /^From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} .{0,30}\d{4}/
/** "From" at the beginning of a line of a message is written with a mark before it. */
const QUOTED = /^>+From /
const MAX_LINE = 1 << 16

/** The messages of a mailbox in their order, named by their number: "1.eml". */
export async function* openMbox(input: Input, { maxBytes }: ReadOptions): AsyncGenerator<Part> {
  const scanner = new Scanner(input.chunks)
  let message: Message | undefined
  let number = 0
  let afterBlank = true
  let atStart = true
  for (let line = await scanner.line(MAX_LINE); line !== undefined; line = await scanner.line(MAX_LINE)) {
    const beginning = atStart ? Buffer.from(line.subarray(0, 120)).toString('latin1') : ''
    if (afterBlank && BEGINNING.test(beginning)) {
      if (message !== undefined) yield partOf(message, ++number, maxBytes)
      message = { lines: [], length: 0 }
    } else if (message !== undefined) {
      add(message, QUOTED.test(beginning) ? line.subarray(1) : line, maxBytes)
    }
    afterBlank = atStart && /^\r?\n$/.test(beginning)
    atStart = line.at(-1) === 0x0a
  }
  if (message !== undefined) yield partOf(message, ++number, maxBytes)
}

interface Message {
  lines: Uint8Array[]
  length: number
}

/** A message that is too large is counted, not kept. */
function add(message: Message, line: Uint8Array, maxBytes: number): void {
  message.length += line.length
  if (message.length > maxBytes) message.lines = []
  else message.lines.push(line)
}

function partOf({ lines, length }: Message, number: number, maxBytes: number): Part {
  const name = `${number}.eml`
  if (length > maxBytes) return { kind: 'failed', name, error: tooLarge(maxBytes, length) }
  return { kind: 'entry', name, size: length, chunks: chunksOf(Buffer.concat(lines, length)) }
}
