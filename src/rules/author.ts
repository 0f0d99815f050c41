import { isKind, Kind } from '../grammar/kinds.ts'
import { isCapitalised } from '../grammar/name.ts'
import type { NamesakeWord } from '../grammar/people-words.ts'
import { signatoryTitle } from '../grammar/signature.ts'
import type { Evidence } from '../model.ts'
import type { Run } from '../text/clauses.ts'
import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import { evidenceOf, type Reading } from '../text/reading.ts'

/** Lines at either end of a text that may hold its author. */
const LAST_LINES = 5
const FIRST_LINES = 3
/** Words of one name or pen name, and of all authors together. */
const LONGEST_NAME = 4
const LONGEST_BYLINE = 16

/**
 * The author: what follows "Tác giả:" or "Thực hiện:", or the names that stand alone on a last line or behind the last sentence.
 *
 * "Tác giả: Lê An" | "**Lê An**" | "Theo Lê An" | "… trong năm tới./. Lê An - Vũ Bình" | "Lê An (TTXVN)"
 *
 * @returns the names as worded; `undefined` where the text ends or begins with none
 */
export function findAuthor(reading: Reading): Evidence | undefined {
  const run = authorRun(reading)
  return run === undefined ? undefined : evidenceOf(reading, run.from, run.to)
}

function authorRun(reading: Reading): Run | undefined {
  const { lexemes, division } = reading
  const { blocks, sentences } = division
  const last = blocks.slice(-LAST_LINES).reverse()
  for (const block of last) {
    const run = creditedIn(lexemes, block) ?? bylineIn(lexemes, block)
    // Who signs a paper has not written a report.
    if (run !== undefined) return signatoryTitle(reading, run.from) === undefined ? run : undefined
  }
  for (const block of blocks.slice(0, FIRST_LINES)) {
    const run = creditedIn(lexemes, block)
    if (run !== undefined) return run
  }
  const sentence = sentences.at(-1)
  return sentence === undefined ? undefined : bylineIn(lexemes, sentence)
}

/** The names behind "Tác giả:" | "Thực hiện :" | "Theo" at the beginning of a line. */
function creditedIn(lexemes: Lexemes, block: Run): Run | undefined {
  const at = contentStart(lexemes, block)
  if (!isCredit(lexemes, at)) return undefined
  const end = lexemes.phraseEnd[at] ?? at + 1
  const from = isMark(lexemes, end, ':') ? end + 1 : end
  return from >= block.to ? undefined : bylineIn(lexemes, { from, to: block.to })
}

function isCredit(lexemes: Lexemes, at: number): boolean {
  if (!isKind(lexemes, at, Kind.namesake)) return false
  return (lexemes.lexicon.meaning(lexemes.phrase[at] ?? 0, Kind.namesake) as NamesakeWord).credit
}

/** The run where it holds nothing but names, up to the news agency behind them. */
function bylineIn(lexemes: Lexemes, { from, to }: Run): Run | undefined {
  const start = contentStart(lexemes, { from, to })
  if (to - start > LONGEST_BYLINE || isKind(lexemes, start, NOT_A_NAME)) return undefined
  let end = start
  let words = 0
  for (let i = start; i < to && !isAgency(lexemes, i); i++) {
    if (isMarkIn(lexemes, i, '-,&.') || isWord(lexemes, i, 'và')) {
      if (!isMark(lexemes, i, '.')) words = 0
      continue
    }
    if (isMark(lexemes, i, '*')) continue
    if (!isCapitalised(lexemes, i) || ++words > LONGEST_NAME || isOffice(lexemes, i)) return undefined
    end = i + 1
  }
  return end - start >= 2 ? { from: start, to: end } : undefined
}

const NOT_A_NAME = Kind.organization | Kind.position | Kind.honorific | Kind.titleEdge

/** "THỦ TƯỚNG"; not the "Anh" of a name. */
function isOffice(lexemes: Lexemes, i: number): boolean {
  return isKind(lexemes, i, Kind.position) && (lexemes.phraseEnd[i] ?? 0) > i + 1
}

/** "(TTXVN)" | "/VOV.VN" */
function isAgency(lexemes: Lexemes, i: number): boolean {
  return isMarkIn(lexemes, i, '(/')
}

/** Index after the marks that set the line off: "**", "-". */
function contentStart(lexemes: Lexemes, { from, to }: Run): number {
  let start = from
  while (start < to && lexemes.kind[start] === LexemeKind.mark && (start === from || (lexemes.gap[start] ?? 0) <= Gap.wrap)) start++
  return start
}

function isWord(lexemes: Lexemes, i: number, word: string): boolean {
  return lexemes.text.slice(lexemes.start[i], lexemes.end[i]) === word
}
