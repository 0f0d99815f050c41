import { type Block, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised, isCommonSurname, isSurname, readName } from './name.ts'
import { readList } from './people-list.ts'
import { type Mention, readNamed, readPerson } from './person.ts'
import { isCredited, isNamesake, isPlaceName, isStreet, isSupported } from './person-context.ts'

const ANCHOR = Kind.honorific | Kind.rank | Kind.position | Kind.surname

/** Every place of a text that names a person or an office, in order. */
export function readPeople(reading: Reading): Mention[] {
  const { lexemes } = reading
  const mentions: Mention[] = []
  for (let i = 0; i < lexemes.count; i++) {
    if (!isKind(lexemes, i, ANCHOR)) continue
    if (isInside(lexemes, i)) continue
    const end = readAt(reading, i, mentions)
    if (end > i) i = end - 1
  }
  return mentions
}

interface Target {
  readonly limit: number
  readonly mentions: Mention[]
  readonly block: Block
}

/** "Hai [Bà] Trưng" | "chức [vụ] Phó": a word in the middle of another phrase. */
function isInside(lexemes: Lexemes, at: number): boolean {
  const owner = lexemes.owner[at] ?? at
  if (owner === at || !isKind(lexemes, owner, Kind.organization | Kind.titleEdge | Kind.namesake)) return false
  const end = lexemes.phraseEnd[owner] ?? 0
  return end > at && end !== lexemes.phraseEnd[at]
}

/** Reads what an anchor announces; gives the index after it, or the anchor's own. */
function readAt({ lexemes, division }: Reading, at: number, mentions: Mention[]): number {
  const limit = division.sentences[division.sentenceOf[at] ?? 0]?.to ?? lexemes.count
  const block = division.blocks[division.blockOf[at] ?? 0]
  if (block === undefined) return at
  const target = { limit, mentions, block }
  if (isKind(lexemes, at, Kind.position | Kind.rank) || isAddress(lexemes, at)) return readAnnounced(lexemes, at, target)
  return isCommonSurname(lexemes, at) && lexemes.owner[at] === at ? readBare(lexemes, at, target) : at
}

/** Whether an honorific addresses someone: "Bà Rịa", "huyện Anh Sơn" do not; a capital inside a sentence needs a surname behind it. */
function isAddress(lexemes: Lexemes, at: number): boolean {
  if (!isKind(lexemes, at, Kind.honorific)) return false
  if (!isCapitalised(lexemes, at) || lexemes.kind[at - 1] !== LexemeKind.word || (lexemes.gap[at] ?? 0) > Gap.wrap) return true
  const end = lexemes.phraseEnd[at] ?? at + 1
  return end - at > 1 || isSurname(lexemes, end) || isKind(lexemes, end, Kind.position | Kind.rank)
}

function readAnnounced(lexemes: Lexemes, at: number, target: Target): number {
  if (isPlaceName(lexemes, at)) return at
  const list = readList(lexemes, at, target)
  if (list !== undefined) return list
  const person = readPerson(lexemes, at, target.limit)
  if (person === undefined) return at
  if (!isNamesake(lexemes, at)) target.mentions.push(person.value)
  return person.end
}

/** A name without honorific and title: a common surname and at least two more syllables. */
function readBare(lexemes: Lexemes, at: number, { limit, mentions, block }: Target): number {
  const name = readName(lexemes, at, limit)
  if (name === undefined || name.to - name.from < 3) return at
  if (isNamesake(lexemes, at) || isCredited(lexemes, at) || isStreet(lexemes, at)) return name.to
  const person = readNamed(lexemes, name, { at, limit, before: [] })
  const { titles } = person.value
  const alone = titles.length === 0 && !follows(lexemes, at, mentions.at(-1))
  mentions.push({ ...person.value, doubtful: alone && !isSupported(lexemes, name, block) })
  return person.end
}

/** "ông Lê Văn An, [Lưu Kim Bá] và …": the next of several. */
function follows(lexemes: Lexemes, at: number, before: Mention | undefined): boolean {
  if (before?.name === undefined || before.doubtful) return false
  const between = at - before.to
  return between === 0 || (between === 1 && (isMarkIn(lexemes, at - 1, ',;') || isAnd(lexemes, at - 1)))
}

function isAnd({ text, start, end }: Lexemes, i: number): boolean {
  return text.slice(start[i], end[i]) === 'và'
}
