import { isKind, Kind } from '../grammar/kinds.ts'
import { isAllCaps, isCapitalised } from '../grammar/name.ts'
import type { NamesakeWord } from '../grammar/people-words.ts'
import type { Mention } from '../grammar/person.ts'
import { isMark, isMarkIn, type Run } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { wordAt } from './acts.ts'
import { beforePlural, isObject } from './object-position.ts'

/** Mentions that share their verbs, with the part of the sentence in which these are looked for. */
export interface Group {
  /** The lexemes from the first mention to the last. */
  readonly from: number
  readonly to: number
  /** End of the group before, or where the sentence begins. */
  readonly before: number
  /** Beginning of the group after, or the end of the sentence. */
  readonly after: number
  readonly sentence: number
  /** Where the sentence begins. */
  readonly begins: number
  /** Whether nobody is named before it in its sentence. */
  readonly opens: boolean
  /** Indices of the mentions. */
  readonly members: readonly number[]
}

type Span = Pick<Group, 'from' | 'sentence'> & { to: number; readonly members: number[] }

/** Lexemes between people who are one subject. */
const FARTHEST_FELLOW = 8
/** Words of a photographer's name. */
const LONGEST_CREDIT = 4

/** The mentions as groups: "A, B và C" are one, with nothing but small words between them. */
export function groupsOf(reading: Reading, mentions: readonly Mention[]): Group[] {
  const runs: Span[] = []
  mentions.forEach((mention, i) => {
    if (isCollective(reading.lexemes, mention)) return
    const { from, to } = mention
    const last = runs.at(-1)
    const sentence = reading.division.sentenceOf[from] ?? 0
    if (last !== undefined && last.sentence === sentence && isFellow(reading, last, mention)) {
      last.to = to
      last.members.push(i)
    } else runs.push({ from, to, sentence, members: [i] })
  })
  return runs.map((run, k) => {
    const { from, to } = reading.division.sentences[run.sentence] ?? run
    const [previous, next] = [runs[k - 1], runs[k + 1]]
    const opens = previous === undefined || previous.sentence !== run.sentence
    const before = creditEnd(reading.lexemes, { from: opens ? from : previous.to, to: run.from })
    const after = next !== undefined && next.sentence === run.sentence ? next.from : to
    const { sentence, members } = run
    return { from: run.from, to: run.to, sentence, members, before, after, begins: from, opens: opens || before > previous.to }
  })
}

/** "các Bộ trưởng", "đông đảo cán bộ": nobody in particular. */
function isCollective(lexemes: Lexemes, { name, titles, from }: Mention): boolean {
  if (name !== undefined || titles.length === 0) return false
  return titles.some(({ many }) => many) || beforePlural(lexemes, from, 0) < from
}

/** After a comma the sentence may go on with another subject: "dưới sự chủ trì của ông A, bà B cho biết". */
function isFellow({ lexemes, division }: Reading, last: Span, next: Mention): boolean {
  if (!isJoined(lexemes, last.to, next.from)) return false
  if (next.announced === 'list' || !isMark(lexemes, last.to, ',')) return true
  return !isObject(lexemes, { from: last.from, before: division.sentences[last.sentence]?.from ?? 0 })
}

function isJoined(lexemes: Lexemes, from: number, to: number): boolean {
  if (to - from > FARTHEST_FELLOW || to === from) return to === from
  if (!isMarkIn(lexemes, from, ',;-') && !FELLOW.has(wordAt(lexemes, from))) return false
  for (let i = from; i < to; i++) if (isKind(lexemes, i, Kind.role) || isMarkIn(lexemes, i, '.:"')) return false
  return true
}

const FELLOW = new Set(['và', 'cùng', 'với'])

/** Where the sentence goes on after a photographer's name that is glued to it: "Ảnh: Lê An [Phát biểu …]". */
function creditEnd(lexemes: Lexemes, { from, to }: Run): number {
  for (let i = to - 1; i >= from; i--) {
    const end = lexemes.phraseEnd[i] ?? i + 1
    if (isCredit(lexemes, i) && isMark(lexemes, end, ':')) return Math.min(to, nameEnd(lexemes, end + 1))
  }
  return from
}

function nameEnd(lexemes: Lexemes, at: number): number {
  let end = at
  while (end < at + LONGEST_CREDIT && isCapitalised(lexemes, end) && isAllCaps(lexemes, end) === isAllCaps(lexemes, at)) {
    if (end > at && isKind(lexemes, end, BEGINS_SENTENCE)) break
    end++
  }
  while (isMarkIn(lexemes, end, '/.') || (isMarkIn(lexemes, end - 1, '/') && lexemes.kind[end] === LexemeKind.word)) end++
  return end
}

const BEGINS_SENTENCE = Kind.role | Kind.position | Kind.honorific | Kind.titleEdge

function isCredit(lexemes: Lexemes, i: number): boolean {
  return isKind(lexemes, i, Kind.namesake) && (lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.namesake) as NamesakeWord).credit
}
