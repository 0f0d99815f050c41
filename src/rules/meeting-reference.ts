import { happeningWord, meetingNoun } from '../grammar/meeting.ts'
import { isWord, textAt } from '../grammar/phrase.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'

/** A place where a text speaks of a meeting as known: "tại buổi làm việc", "chủ trì hội nghị". */
export interface Reference {
  /** Index of the noun. */
  readonly noun: number
  /** How surely it is the meeting that the text reports: 0 for one that is only mentioned. */
  readonly strength: number
}

/** The places where a text speaks of a meeting as known, in its order. */
export function findReferences({ lexemes, division }: Reading): readonly Reference[] {
  const found: Reference[] = []
  for (let i = 0; i < lexemes.count; i++) {
    const noun = meetingNoun(lexemes, i)
    if (noun === undefined || noun.value === 'none') continue
    const sentence = division.sentenceOf[i] ?? 0
    const strength = strengthOf(lexemes, i, { from: division.sentences[sentence]?.from ?? 0, sentence })
    if (strength > 0) found.push({ noun: i, strength: noun.value === 'meeting' ? strength : strength * EVENT })
    i = noun.end - 1
  }
  return found
}

/** Tells for the noun of a meeting whether the text says of the same meeting somewhere that it is still to come: it is not the one that is reported. */
export function aheadOf({ lexemes, division }: Reading): (noun: number) => boolean {
  const names = new Set<string>()
  for (let i = 0; i < lexemes.count; i++) {
    if (meetingNoun(lexemes, i) === undefined) continue
    if (isAhead(lexemes, i, division.sentences[division.sentenceOf[i] ?? 0]?.from ?? 0)) names.add(nameAt(lexemes, i))
  }
  return (noun) => names.size > 0 && noun >= 0 && names.has(nameAt(lexemes, noun))
}

/** "sẽ diễn ra ⟨Hội nghị Bộ trưởng WTO⟩": what is still to come is not what the text reports, wherever it is named. */
function isAhead(lexemes: Lexemes, noun: number, from: number): boolean {
  for (let i = noun - 1; i >= Math.max(from, noun - REACH); i--) if (isWord(lexemes, i, 'sẽ')) return true
  return false
}

/** A noun with the two words behind it: "Hội nghị Bộ trưởng". */
function nameAt(lexemes: Lexemes, noun: number): string {
  const end = meetingNoun(lexemes, noun)?.end ?? noun + 1
  return lexemes.text.slice(lexemes.start[noun], lexemes.end[end + 1]).toLowerCase()
}

/** What an event counts of what a meeting does. */
const EVENT = 0.8
/** How far before the noun the word that makes it known may stand. */
const REACH = 4
/** Sentences at whose place a text speaks of what it reports. */
const BEGINNING = 8

function strengthOf(lexemes: Lexemes, noun: number, { from, sentence }: Place): number {
  // "tổ chức 4 buổi biểu diễn" | "các hội nghị"
  const counted = COUNTED.has(textAt(lexemes, noun - 1).toLowerCase()) ? noun - 1 : noun
  if (lexemes.kind[counted - 1] === LexemeKind.number || SEVERAL.has(textAt(lexemes, counted - 1))) return 0
  let strength = 0
  for (let i = noun - 1; i >= Math.max(from, noun - REACH); i--) {
    const word = happeningWord(lexemes, i)?.value
    if (word === 'future' || word === 'history' || DENIED.has(textAt(lexemes, i).toLowerCase())) return 0
    // "trước khi diễn ra sự kiện"
    if (isWord(lexemes, i, 'khi') && isWord(lexemes, i - 1, 'trước')) return 0
    // "phát biểu tại hội nghị"
    if (word === 'held') strength += 1
    if (i === noun - 1 && isWord(lexemes, i, 'tại')) strength += i === from ? 1.5 : 1
  }
  // "Hội nghị cũng đã thông qua …"
  if (noun === from && meetingNoun(lexemes, noun)?.value === 'meeting' && hasDone(lexemes, meetingNoun(lexemes, noun)?.end ?? noun + 1))
    strength += 1
  return strength === 0 ? 0 : strength + (sentence < BEGINNING ? 0.5 : 0)
}

/** "đã" | "cũng đã" */
function hasDone(lexemes: Lexemes, at: number): boolean {
  return isWord(lexemes, isWord(lexemes, at, 'cũng') ? at + 1 : at, 'đã')
}

/** "các ⟨cuộc⟩ liên hoan" */
const COUNTED = new Set(['buổi', 'cuộc'])
/** "⟨không⟩ tổ chức hội nghị" | "⟨muốn⟩ tham dự hội nghị" */
const DENIED = new Set(['chưa', 'không', 'muốn'])
const SEVERAL = new Set(['các', 'mọi', 'mỗi', 'nhiều', 'những', 'số'])

interface Place {
  readonly from: number
  readonly sentence: number
}
