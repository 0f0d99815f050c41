import type { Writer } from '../write/writer.ts'
import type { Piece } from './archives.ts'
import type { Journal } from './journal.ts'
import { partRecords, recordIn } from './resume.ts'
import { NOTHING, type Tally } from './tally.ts'

/** Where the results of a run go, in their order. */
export interface RunOutput {
  /** What is in it already, from a run that was interrupted. */
  readonly begun: Tally
  /** Whether a run that stops early can be resumed. */
  readonly resumable: boolean
  append(piece: Piece): void | Promise<void>
  /** Everything came: the output takes its place. */
  finish(): void | Promise<void>
  /** The run ends early, or the output fails: what can be kept is kept. */
  stop(): void | Promise<void>
}

/** Lines as they are, to a stream that someone else ends. Waits where the reader is slow. */
export function lineOutput(stream: NodeJS.WritableStream): RunOutput {
  return {
    begun: NOTHING,
    resumable: false,
    append({ result: { lines } }) {
      if (lines.length === 0 || stream.write(lines)) return
      return new Promise((resolve) => {
        const ready = () => {
          stream.off('drain', ready).off('close', ready)
          resolve()
        }
        stream.on('drain', ready).on('close', ready)
      })
    },
    finish() {},
    stop() {},
  }
}

/** Records to a writer. */
export function writerOutput(writer: Writer): RunOutput {
  return {
    begun: NOTHING,
    resumable: false,
    async append({ result: { lines, outcomes } }) {
      let from = 0
      for (const { length } of outcomes) {
        const { record, text } = recordIn(lines.subarray(from, from + length))
        await writer.write(record, text)
        from += length
      }
    },
    finish: () => writer.close(),
    stop: () => writer.abort(),
  }
}

/** Lines to a journal; at the end it becomes the output, or `openWriter`'s output is made from it. */
export function journalOutput(journal: Journal, output: string, openWriter?: () => Promise<Writer>): RunOutput {
  return {
    begun: journal.tally,
    resumable: true,
    append: (piece) => journal.append(piece),
    async finish() {
      if (openWriter === undefined) return journal.becomeOutput()
      journal.save()
      await written(output, await openWriter())
      journal.close()
      journal.remove()
    },
    stop: () => journal.save(),
  }
}

async function written(output: string, writer: Writer): Promise<void> {
  try {
    for await (const { record, text } of partRecords(output)) await writer.write(record, text)
    await writer.close()
  } catch (error) {
    await writer.abort()
    throw error
  }
}
