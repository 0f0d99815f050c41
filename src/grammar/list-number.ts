import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, Shape } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { isKind, Kind } from './kinds.ts'
import { textAt } from './phrase.ts'

/**
 * Whether a number only counts the items of a list, or refers to a note.
 *
 * "1. " at the beginning of an item or sentence | "(1)" | "[2]" | "## 3."
 */
export function isListNumber(reading: Reading, at: number): boolean {
  const { lexemes, division } = reading
  const block = division.blocks[division.blockOf[at] ?? 0]
  if (block !== undefined && at >= block.from && at < block.from + block.marks) return true
  if (textAt(lexemes, at).length > 2) return false
  if (isMark(lexemes, at - 1, '(') && isMark(lexemes, at + 1, ')')) return true
  if (isMark(lexemes, at - 1, '[') && isMark(lexemes, at + 1, ']')) return true
  return beginsItem(reading, at)
}

/**
 * Whether a number goes on a list, or opens one, in text whose line ends are lost.
 *
 * "… của tỉnh 1. Căn cứ … 2. Giao …" | "… như sau: 1- Thông qua …" | "3" alone on its line after "2"
 *
 * @param before the number of the last item; 0 where there is none
 */
export function isNextItem(reading: Reading, at: number, before: number): boolean {
  const { lexemes } = reading
  const text = textAt(lexemes, at)
  if (text.length > 2 || (text !== '1' && Number(text) !== before + 1)) return false
  if (isAlone(reading, at)) return true
  if (!isMarkIn(lexemes, at + 1, '.-)') || lexemes.gap[at + 1] !== Gap.none || (lexemes.gap[at + 2] ?? 0) === Gap.none) return false
  const isCapital = ((lexemes.shape[at + 2] ?? 0) & Shape.initial) !== 0
  return isCapital && !isKind(lexemes, at - 1, Kind.functional | Kind.bound | Kind.predicate)
}

/** A number that has its line for itself. */
function isAlone({ division }: Reading, at: number): boolean {
  const block = division.blocks[division.blockOf[at] ?? 0]
  return block?.from === at && block.to === at + 1
}

/** "2. Giao …" after the end of a sentence, or after the marks of a heading. */
function beginsItem({ lexemes, division }: Reading, at: number): boolean {
  if (!isMarkIn(lexemes, at + 1, '.)') || lexemes.gap[at + 1] !== Gap.none || (lexemes.gap[at + 2] ?? 0) === Gap.none) return false
  const sentence = division.sentences[division.sentenceOf[at] ?? 0]?.from ?? 0
  for (let i = at - 1; i >= sentence && i >= at - MARKS; i--) if (lexemes.kind[i] !== LexemeKind.mark) return false
  return at - sentence <= MARKS
}

const MARKS = 6
