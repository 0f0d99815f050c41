import { isLetter } from '../text/letters.ts'
import { Gap, type Lexemes } from '../text/lexer.ts'
import { phraseEndingAt, phraseOfKind } from '../text/phrases.ts'
import { beginsKind, isKind } from './kinds.ts'
import type { Read } from './read.ts'

/** The meaning of the phrase at a lexeme as one of a kind, and the index after it; `undefined` where the longest phrase has not that kind. */
export function meaningAt(lexemes: Lexemes, at: number, kind: number): Read<unknown> | undefined {
  if (!isKind(lexemes, at, kind)) return undefined
  return { value: lexemes.lexicon.meaning(lexemes.phrase[at] ?? 0, kind), end: lexemes.phraseEnd[at] ?? at + 1 }
}

/** Like {@link meaningAt}, also where a longer phrase of another kind begins at the lexeme. */
export function meaningWithin(lexemes: Lexemes, at: number, kind: number): Read<unknown> | undefined {
  if (isKind(lexemes, at, kind)) return meaningAt(lexemes, at, kind)
  if (!beginsKind(lexemes, at, kind)) return undefined
  const found = phraseOfKind(lexemes, lexemes.lexicon.tables, { at, kind })
  return found && { value: lexemes.lexicon.meaning(found.phrase, kind), end: found.end }
}

/** A phrase that ends at a known place: its first lexeme and its number in the lexicon. */
export interface PhraseBefore {
  readonly at: number
  readonly phrase: number
}

/** The longest phrase of a kind that ends right before `to`, no further back than `lowest`. */
export function phraseBefore(lexemes: Lexemes, to: number, { kind, lowest }: { kind: number; lowest: number }): PhraseBefore | undefined {
  return phraseEndingAt(lexemes, lexemes.lexicon.tables, { last: to - 1, kind, lowest })
}

/** Whether a lexeme is this word of lower-case letters, however it is capitalised. */
export function isWord(lexemes: Lexemes, at: number, word: string): boolean {
  const start = lexemes.start[at] ?? 0
  const end = lexemes.end[at] ?? 0
  if (end - start !== word.length) return false
  const { text } = lexemes
  for (let k = 0; k < word.length; k++) if (!isLetter(text.charCodeAt(start + k), word.charCodeAt(k))) return false
  return true
}

/** Whether a lexeme goes on the line of the one before it: not after a line end, and not in the next cell of a table. */
export function goesOn({ text, start, end, gap, count }: Lexemes, at: number): boolean {
  if (at <= 0 || at >= count) return false
  if (gap[at] === Gap.none) return true
  if ((gap[at] ?? 0) >= Gap.line) return false
  for (let i = end[at - 1] ?? 0; i < (start[at] ?? 0); i++) if (text.charCodeAt(i) === TAB) return false
  return true
}

/** Whether nothing stands between a lexeme and the one before it. */
export function isGlued({ gap, count }: Lexemes, at: number): boolean {
  return at > 0 && at < count && gap[at] === Gap.none
}

/** The text of a lexeme. */
export function textAt({ text, start, end }: Lexemes, at: number): string {
  return text.slice(start[at] ?? 0, end[at] ?? 0)
}

const TAB = 9
