import type { Outcome } from '../batch/result.ts'
import type { RunEnd } from '../batch/run.ts'
import type { Tally } from '../batch/tally.ts'
import { type Io, say } from './io.ts'
import type { Settings } from './options.ts'
import type { Progress } from './progress.ts'

/** What the user hears of a run. */
export interface Report {
  /** Some documents are done: their failures, and how far the run is. */
  tell(outcomes: readonly Outcome[], tally: Tally): void
  /** The run ended: what it did, and how to go on where it is not complete. */
  close(end: RunEnd): void
}

/** How a run is told of. */
export interface ReportOptions {
  readonly settings: Settings
  readonly io: Io
  /** What was done in a run before this one. */
  readonly begun: Tally
  readonly resumable: boolean
  /** Whether the end of the run is worth a line. */
  readonly summary: boolean
  readonly progress: Progress | undefined
}

const SILENT: Report = { tell() {}, close() {} }

/** Tells on standard error; nothing where the user wants it quiet. */
export function reportTo(options: ReportOptions): Report {
  if (options.settings.quiet) return SILENT
  const { io, begun, progress } = options
  const started = performance.now()
  return {
    tell(outcomes, tally) {
      for (const { path, error } of outcomes) {
        if (error === undefined) continue
        progress?.clear()
        say(io, `${path}: ${error.message}`)
      }
      progress?.update(tally)
    },
    close({ end, tally }) {
      progress?.close()
      const seconds = (performance.now() - started) / 1000
      if (options.summary || end !== 'complete') say(io, summaryOf(tally, (tally.bytes - begun.bytes) / seconds, seconds))
      if (end !== 'complete') say(io, unfinished(end, options))
    },
  }
}

/** "1,204 documents, 98,765 facts, 3 failed (2 not-found, 1 binary), 45.6 MB in 3.2 s (14.2 MB/s)" */
function summaryOf({ documents, facts, failures, reasons, bytes }: Tally, rate: number, seconds: number): string {
  const by = Object.entries(reasons).map(([code, count]) => `${counted(count)} ${code}`)
  const failed = failures === 0 ? 'none failed' : `${counted(failures)} failed (${by.join(', ')})`
  return `${counted(documents)} documents, ${counted(facts)} facts, ${failed}, ${sized(bytes)} in ${seconds.toFixed(1)} s (${sized(rate)}/s)`
}

function unfinished(end: RunEnd['end'], { settings, resumable }: ReportOptions): string {
  const why = end === 'interrupted' ? 'interrupted' : 'ended after too many documents that failed'
  const how = resumable ? `; the same command with --resume goes on, ${settings.output} is not written yet` : ''
  return `${why}${how}`
}

/** A number for people: "12,345". */
export function counted(number: number): string {
  return number.toLocaleString('en')
}

/** Bytes for people: "45.6 MB". */
export function sized(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
}
