import { setImmediate } from 'node:timers/promises'
import type { Groups } from '../batch/resume.ts'
import type { Tally } from '../batch/tally.ts'
import type { Io } from './io.ts'
import { inLanguage } from './language.ts'
import { counted, sized } from './report.ts'

/** The line at the bottom of a terminal that says how far a run is. */
export interface Progress {
  update(tally: Tally): void
  /** Makes room for a line of words. */
  clear(): void
  /** Takes the line away; it does not come back. */
  close(): void
}

/** Milliseconds between two pictures. */
const INTERVAL = 100
const BAR = 20
const CLEAR = '\r\u001b[K'

/** Progress on a terminal. Inputs that can be asked for twice are counted beside the run; the total is shown once it is known. */
export function progressOn({ stderr: stream, language }: Pick<Io, 'stderr' | 'language'>, groups: Groups, begun: Tally): Progress {
  const started = performance.now()
  let total: number | undefined
  let painted = 0
  let closed = false
  if (groups.again) {
    void countOf(groups, () => closed).then((count) => {
      total = count
    })
  }
  return {
    update(tally) {
      const now = performance.now()
      if (closed || now - painted < INTERVAL) return
      painted = now
      const rate = (tally.documents - begun.documents) / ((now - started) / 1000)
      stream.write(CLEAR + inLanguage(language, lineOf(tally, rate, total)).slice(0, (stream.columns ?? 80) - 1))
    },
    clear() {
      if (painted > 0) stream.write(CLEAR)
    },
    close() {
      this.clear()
      closed = true
    },
  }
}

/** "[=====---------------] 2,500/10,000 documents, 3 failed, 1,204/s, 45.6 MB, 0:06 left" */
function lineOf({ documents, failures, bytes }: Tally, rate: number, total: number | undefined): string {
  const done = `${failures === 0 ? '' : `${counted(failures)} failed, `}${counted(Math.round(rate))}/s, ${sized(bytes)}`
  if (total === undefined || total < documents) return `${counted(documents)} documents, ${done}`
  const bar = '='.repeat(Math.floor((documents / Math.max(total, 1)) * BAR)).padEnd(BAR, '-')
  return `[${bar}] ${counted(documents)}/${counted(total)} documents, ${done}, ${clock((total - documents) / rate)} left`
}

/** "1:02:03", "0:07" */
function clock(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?'
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const [hours = 0, minutes = 0, rest = 0] = parts
  const end = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${end}` : end
}

/** How many documents there are. Lets the run go on between the groups. */
async function countOf({ open }: Groups, over: () => boolean): Promise<number> {
  let count = 0
  for await (const group of open()) {
    if (over()) break
    count += group.length
    await setImmediate()
  }
  return count
}
