import { isDay } from './day.ts'
import { failed, GROUP, type Group, type Input } from './input.ts'
import { type LongLine, linesOf } from './lines.ts'

const NEWLINE = 0x0a

/**
 * Documents from lines `{"id": …, "text": …}`, in their order, as they arrive. A line may give its own `referenceDate`. A line that is no
 * such document is an input that failed, with its number for a name; empty lines are left out.
 */
export async function* documentLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Group> {
  let number = 0
  for await (const lines of linesOf(stream, { end: NEWLINE, maxBytes })) {
    const inputs: Input[] = []
    for (const line of lines) {
      number++
      const input = documentOf(line, number, maxBytes)
      if (input !== undefined) inputs.push(input)
    }
    for (let i = 0; i < inputs.length; i += GROUP) yield inputs.slice(i, i + GROUP)
  }
}

function documentOf(line: Uint8Array | LongLine, number: number, maxBytes: number): Input | undefined {
  const name = `-:${number}`
  if ('tooLong' in line)
    return failed(name, 'too-large', `the line is longer than ${maxBytes} bytes; raise --max-bytes or split the document`)
  const words = new TextDecoder().decode(line).trim()
  if (words === '') return undefined
  const value = parsed(words)
  if (value === undefined) return failed(name, 'invalid-line', 'the line is not JSON; write one {"id": …, "text": …} a line')
  const { id, text, referenceDate } = value
  const path = typeof id === 'string' || typeof id === 'number' ? String(id) : name
  if (typeof text !== 'string') return failed(path, 'invalid-line', 'the line has no "text"; write one {"id": …, "text": …} a line')
  if (referenceDate === undefined) return { kind: 'text', path, text }
  if (typeof referenceDate === 'string' && isDay(referenceDate)) return { kind: 'text', path, text, referenceDate }
  return failed(path, 'invalid-line', 'the "referenceDate" of the line is not a day; write it as 2024-12-31')
}

function parsed(words: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(words)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
