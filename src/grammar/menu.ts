import type { Run } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import { isWord, textAt } from './phrase.ts'

/** Lexemes of the longest entry, and of the shortest. */
const LONGEST = 60
const SHORTEST = 4
/** Entries that make a menu. */
const LEAST = 3

/**
 * The numbers of a menu that was flattened into its line, from the "1" at a lexeme; empty where none begins there.
 *
 * "Tin xem nhiều ⟨1⟩ Khu công nghệ cao có quy mô 500 ha ⟨2⟩ Phường Trần Lãm cưỡng chế … ⟨3⟩ Tỉnh ủy ký kết …"; not "gồm 1 Phó Chủ tịch, 2 Ủy viên"
 */
export function menuNumbers(lexemes: Lexemes, at: number, { to }: Run): readonly number[] {
  if (textAt(lexemes, at) !== '1' || !isEntry(lexemes, at)) return NONE
  const found = [at]
  for (let next = nextEntry(lexemes, at, to, 2); next !== undefined; next = nextEntry(lexemes, next, to, found.length + 1)) found.push(next)
  return found.length < LEAST ? NONE : found
}

const NONE: readonly number[] = []

function nextEntry(lexemes: Lexemes, at: number, to: number, value: number): number | undefined {
  for (let i = at + SHORTEST; i < Math.min(to, at + LONGEST); i++)
    if (lexemes.kind[i] === LexemeKind.number && textAt(lexemes, i) === String(value) && isEntry(lexemes, i)) return i
  return undefined
}

/** A number between words without a mark, before a capitalised one. */
function isEntry(lexemes: Lexemes, at: number): boolean {
  const { kind, shape } = lexemes
  if (kind[at - 1] !== LexemeKind.word || kind[at + 1] !== LexemeKind.word) return false
  if (COUNTING.some((word) => isWord(lexemes, at - 1, word))) return false
  return ((shape[at + 1] ?? 0) & Shape.initial) !== 0
}

/** Words before what is counted. */
const COUNTING = ['có', 'gồm', 'là', 'và', 'với'] as const
