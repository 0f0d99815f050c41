import { type Block, isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised, isCommonSurname, isSurname, readName } from './name.ts'
import { organizationWord } from './organization.ts'
import { readList } from './people-list.ts'
import { type Mention, readNamed, readPerson } from './person.ts'
import { isCredited, isNamesake, isPlaceName, isStreet, isSupported } from './person-context.ts'
import { isAlone, officesBelow, signatoryTitle } from './signature.ts'

/** Lexemes of an organisation's first word or words. */
const LONGEST_HEAD = 3

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

/** "Trung tâm [Điều dưỡng] thương binh": an occupation that an organisation is called by. */
function isInName(lexemes: Lexemes, at: number): boolean {
  if (!isKind(lexemes, at, Kind.position)) return false
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_HEAD); i--)
    if (lexemes.phraseEnd[i] === at && isKind(lexemes, i, Kind.organization)) return organizationWord(lexemes, i).open === true
  return false
}

interface Target {
  readonly limit: number
  readonly mentions: Mention[]
  readonly block: Block
}

/** "Hai [Bà] Trưng" | "chức [vụ] Phó": a word in the middle of another phrase. */
function isInside(lexemes: Lexemes, at: number): boolean {
  const owner = lexemes.owner[at] ?? at
  if (owner === at) return isInName(lexemes, at)
  if (!isKind(lexemes, owner, Kind.organization | Kind.titleEdge | Kind.namesake)) return false
  const end = lexemes.phraseEnd[owner] ?? 0
  return end > at && (end !== lexemes.phraseEnd[at] || isKind(lexemes, at, Kind.position) || isKind(lexemes, owner, Kind.namesake))
}

/** Reads what an anchor announces; gives the index after it, or the anchor's own. */
function readAt(reading: Reading, at: number, mentions: Mention[]): number {
  const end = readMention(reading, at, mentions)
  const last = mentions.at(-1)
  if (end > at && last?.name !== undefined && last.from === at) mentions[mentions.length - 1] = signed(reading, last)
  return end
}

/** With the office of the line above, for who signs a paper, or those of the lines below, in a list. */
function signed(reading: Reading, mention: Mention): Mention {
  if (!isAlone(reading, mention.from, mention.to)) return mention
  const title = signatoryTitle(reading, mention.from)
  const below = officesBelow(reading, mention.from)
  if (title === undefined && below.length === 0) return mention
  return { ...mention, titles: [...(title === undefined ? [] : [title]), ...mention.titles, ...below], doubtful: false }
}

function readMention(reading: Reading, at: number, mentions: Mention[]): number {
  const { lexemes, division } = reading
  const limit = division.sentences[division.sentenceOf[at] ?? 0]?.to ?? lexemes.count
  const block = division.blocks[division.blockOf[at] ?? 0]
  if (block === undefined) return at
  const target = { limit, mentions, block }
  if (isKind(lexemes, at, Kind.position | Kind.rank) || isAddress(lexemes, at)) return readAnnounced(lexemes, at, target)
  return isCommonSurname(lexemes, at) && lexemes.owner[at] === at ? readBare(reading, at, target) : at
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
  if (person === undefined) return readPronoun(lexemes, at, target)
  if (!isNamesake(lexemes, at) && !isPenName(lexemes, at, person.value)) target.mentions.push(person.value)
  return person.end
}

const PRONOUNS = new Set(['anh', 'bà', 'chị', 'ông', 'đồng chí'])

/** "[Ông] cho biết" | "…”, [bà] nói": an address alone that begins a clause and does something. */
function readPronoun(lexemes: Lexemes, at: number, { mentions }: Target): number {
  const to = lexemes.phraseEnd[at] ?? at + 1
  const begins = at === 0 || (lexemes.gap[at] ?? 0) > Gap.wrap || lexemes.kind[at - 1] === LexemeKind.mark
  if (!begins || !PRONOUNS.has(lexemes.text.slice(lexemes.start[at], lexemes.end[to - 1]).toLowerCase())) return at
  if (!isKind(lexemes, isWord(lexemes, to, 'cũng') ? to + 1 : to, Kind.role)) return at
  mentions.push({ from: at, to, name: undefined, titles: [], given: [], announced: 'honorific', doubtful: false })
  return to
}

/** "Ảnh: [Anh Nguyễn]": a photographer's name that begins like an address. */
function isPenName(lexemes: Lexemes, at: number, { name, titles }: Mention): boolean {
  const short = name !== undefined && titles.length === 0 && name.to === name.from + 1 && name.from === at + 1
  return short && isCapitalised(lexemes, at) && isMark(lexemes, at - 1, ':') && isCredited(lexemes, at)
}

/** A name without honorific and title: a common surname and at least two more syllables. */
function readBare(reading: Reading, at: number, { limit, mentions, block }: Target): number {
  const { lexemes } = reading
  const name = readName(lexemes, at, limit)
  if (name === undefined || name.to - name.from < 2) return at
  if (name.to - name.from < 3 && (!isAlone(reading, name.from, name.to) || signatoryTitle(reading, at) === undefined)) return at
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
  return between === 0 || (between === 1 && (isMarkIn(lexemes, at - 1, ',;') || isWord(lexemes, at - 1, 'và')))
}

function isWord({ text, start, end }: Lexemes, i: number, word: string): boolean {
  return text.slice(start[i], end[i]) === word
}
