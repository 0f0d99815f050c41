import { Chalk, type ChalkInstance } from 'chalk'
import type { Io, Output } from './io.ts'

/** Colours for a stream: the option decides, then NO_COLOR, FORCE_COLOR and TERM=dumb, then whether it is a terminal. */
export function colorsFor(stream: Output, { env }: Io, asked: boolean | undefined): ChalkInstance {
  return new Chalk({ level: colorLevel(stream, env, asked) })
}

function colorLevel(stream: Output, env: Io['env'], asked: boolean | undefined): 0 | 1 | 2 | 3 {
  const { NO_COLOR, FORCE_COLOR, TERM, COLORTERM } = env
  const full = COLORTERM === 'truecolor' ? 3 : 1
  if (asked !== undefined) return asked ? full : 0
  if (NO_COLOR) return 0
  if (FORCE_COLOR !== undefined) return forcedLevel(FORCE_COLOR)
  return TERM === 'dumb' || stream.isTTY !== true ? 0 : full
}

/** FORCE_COLOR=0 and FORCE_COLOR=false mean none, a number its level, everything else colour. */
function forcedLevel(forced: string): 0 | 1 | 2 | 3 {
  if (forced === '0' || forced === 'false') return 0
  return forced === '2' ? 2 : forced === '3' ? 3 : 1
}
