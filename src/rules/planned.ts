import { beginsKind, Kind } from '../grammar/kinds.ts'
import { meaningWithin } from '../grammar/phrase.ts'
import type { Status } from '../model.ts'
import type { Run } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'

/** How far before a period the word of a plan may stand, in lexemes. */
const REACH = 6

/** Whether a period is one that the text plans for: "nhiệm vụ trọng tâm năm 2020" | "phấn đấu đến năm 2025"; not "hoàn thành kế hoạch năm 2019" */
export function isPlanned({ lexemes, division }: Reading, { from }: Run): boolean {
  const first = division.sentences[division.sentenceOf[from] ?? 0]?.from ?? 0
  let planned = false
  for (let i = from - 1; i >= Math.max(first, from - REACH) && lexemes.mark[i] === 0; i--) {
    if (beginsKind(lexemes, i, Kind.achievement)) return false
    planned ||= isPlanWord(lexemes, i)
  }
  return planned
}

/** Whether a word of plans or forecasts begins at a lexeme. */
export function isPlanWord(lexemes: Lexemes, i: number): boolean {
  const word = beginsKind(lexemes, i, Kind.status) ? meaningWithin(lexemes, i, Kind.status) : undefined
  const status = (word?.value as { readonly status: Status } | undefined)?.status
  return status === 'planned' || status === 'forecast'
}
