import { type AreaName, areaName } from '../grammar/area.ts'
import { beginsKind, isKind, Kind } from '../grammar/kinds.ts'
import { organizationWord } from '../grammar/organization.ts'
import type { OrganizationWord } from '../grammar/people-words.ts'
import { isWord, meaningWithin, phraseBefore } from '../grammar/phrase.ts'
import { isMarkIn, type Run } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'

/** The place that a text is about, with the words that say so. */
export interface AreaFinding extends Run {
  readonly area: AreaName
}

/** A place with what speaks for it. */
export interface Weighed extends AreaFinding {
  readonly score: number
  /** Weight of the mention that is kept. */
  readonly best: number
  /** Whether it is named outside the titles of people as well. */
  readonly itself: boolean
}

/** What a place must weigh to be what a text is about, and how much more than the next one. */
const LEAST_LOCAL = 2.4
const LEAST_COUNTRY = 2.5
const AHEAD = 1.6
const AHEAD_COUNTRY = 1.3
/** What a place weighs in someone's title. */
const IN_TITLE = 0.5
/** How often bodies of the state are named at least, before they speak for the country. */
const LEAST_NATION = 3
/** A country's weight for each thousand lexemes. */
const DENSITY = 6

/**
 * The place that a text is about: the one that its headline, its beginning and its bodies name most; `undefined` where none is named, or
 * several alike.
 */
export function findArea(reading: Reading, people: readonly Named[]): AreaFinding | undefined {
  const weighed = weighAreas(reading, people)
  const own = weighed.pointers > 1
  const isLocal = ({ area, score, itself }: Weighed) => area.kind !== 'country' && (itself || own) && score >= (own ? 0.9 : LEAST_LOCAL)
  const first = leading(
    weighed.areas.filter(({ area }) => area.kind !== 'country'),
    AHEAD,
  )
  const local = first !== undefined && isLocal(first) ? first : undefined
  const least = Math.max(LEAST_COUNTRY, Math.min(12, (DENSITY * reading.lexemes.count) / 1000))
  const country = leading(
    nationwide(weighed).filter(({ area, score }) => area.kind === 'country' && score >= least),
    AHEAD_COUNTRY,
  )
  if (local === undefined || country === undefined) return local ?? country
  return local.score * 2 >= country.score ? local : country
}

/** The places, where the bodies of the state speak for the country if the text names it, and no province by its own. */
function nationwide({ areas, pointers, nation }: Weighing): readonly Weighed[] {
  if (pointers > 1 || nation < LEAST_NATION) return areas
  return areas.map((place) => (place.area.name === 'Việt Nam' ? { ...place, score: place.score + nation } : place))
}

function leading(areas: readonly Weighed[], ahead: number): Weighed | undefined {
  const [first, second] = [...areas].sort((a, b) => b.score - a.score)
  return first !== undefined && first.score >= ahead * (second?.score ?? 0) ? first : undefined
}

/** Someone whom a text names, with his offices. */
interface Named {
  readonly name: Run | undefined
  readonly titles: readonly Run[]
}

/** What speaks for each place of a text, and how often it speaks of its province, and of bodies of the state, without a name. */
export interface Weighing {
  readonly areas: readonly Weighed[]
  readonly pointers: number
  readonly nation: number
}

export function weighAreas({ lexemes, division }: Reading, people: readonly Named[]): Weighing {
  const names = people.flatMap(({ name }) => name ?? [])
  const titled = new Uint8Array(lexemes.count)
  for (const { titles } of people) for (const { from, to } of titles) titled.fill(1, from, to)
  const found = new Map<string, Weighed>()
  const headline = headlineEnd(lexemes, division.blocks[0]?.to ?? 0)
  let next = 0
  let pointers = 0
  let nation = 0
  for (let i = 0; i < lexemes.count; i++) {
    if (isPointer(lexemes, i)) pointers++
    if (isOfState(lexemes, i)) nation++
    const read = areaName(lexemes, i)
    if (read === undefined) continue
    while ((names[next]?.to ?? lexemes.count) <= i) next++
    const run = { from: i, to: read.end }
    // "Bí thư Thành ủy Hà Nội Lê An" says where someone holds office.
    const itself = titled[i] !== 1
    const weight = (names[next]?.from ?? lexemes.count) <= i ? 0 : contextWeight(lexemes, run, read.value)
    i = read.end - 1
    const place = weight * (run.from < headline ? 4 : (division.sentenceOf[run.from] ?? 0) < 4 ? 2 : 1)
    const score = place * (itself ? 1 : IN_TITLE)
    if (score > 0) add(found, { from: run.from, to: run.to, area: read.value, score, best: score, itself })
  }
  return { areas: [...found.values()], pointers, nation }
}

/** Index after the headline; 0 where the text begins with a paragraph. */
function headlineEnd(lexemes: Lexemes, to: number): number {
  return to <= 40 && !isMarkIn(lexemes, to - 1, '.') ? to : 0
}

/** "UBND tỉnh" | "Tỉnh ủy" without a name */
function isPointer(lexemes: Lexemes, i: number): boolean {
  const end = beginsKind(lexemes, i, Kind.organization) ? meaningWithin(lexemes, i, Kind.organization)?.end : undefined
  if (end === undefined) return false
  const at = isWord(lexemes, i, 'tỉnh') ? end : isWord(lexemes, end, 'tỉnh') ? end + 1 : -1
  return at > 0 && areaName(lexemes, at) === undefined
}

/** "Quốc hội" | "Chính phủ" | "Thủ tướng"; not "Thủ tướng Lào", nor the "đại biểu Quốc hội tỉnh" of a province */
function isOfState(lexemes: Lexemes, i: number): boolean {
  if (((lexemes.shape[i] ?? 0) & Shape.initial) === 0) return false
  if (!OF_STATE.some(([one, two]) => isWord(lexemes, i, one) && isWord(lexemes, i + 1, two))) return false
  const whose = areaName(lexemes, i + 2)?.value
  if (whose !== undefined) return whose.name === 'Việt Nam'
  return !UNITS_OF_STATE.some((word) => isWord(lexemes, i + 2, word))
}

/** First syllables of the unit whose members or delegates the words are about. */
const UNITS_OF_STATE = ['thành', 'tp', 'tỉnh'] as const

const OF_STATE = [
  ['quốc', 'hội'],
  ['chính', 'phủ'],
  ['thủ', 'tướng'],
] as const

function add(found: Map<string, Weighed>, mention: Weighed): void {
  const known = found.get(mention.area.name)
  const better = known === undefined || mention.best > known.best ? mention : known
  const { from, to, area, best } = better
  found.set(area.name, {
    from,
    to,
    area,
    score: (known?.score ?? 0) + mention.score,
    best,
    itself: mention.itself || known?.itself === true,
  })
}

function contextWeight(lexemes: Lexemes, run: Run, area: AreaName): number {
  if (area.whole) return area.weight
  if (area.none || goesOnAsName(lexemes, run) || isPartOfName(lexemes, run.from)) return 0
  if (area.kind === 'country') return area.ambiguous || (area.name === 'Việt Nam' && isOfBody(lexemes, run.from)) ? 0 : area.weight
  return (
    (isListed(lexemes, run) || isVenue(lexemes, run) || isCompany(lexemes, run.from) ? 0.3 : 1) *
    (isUnitBefore(lexemes, run.from) ? 1.5 : 1)
  )
}

/** "Hà Nội Mới" */
function goesOnAsName(lexemes: Lexemes, { to }: Run): boolean {
  if (to >= lexemes.count || lexemes.kind[to] !== LexemeKind.word || (lexemes.gap[to] ?? 0) > Gap.wrap) return false
  const shape = lexemes.shape[to] ?? 0
  if ((shape & Shape.initial) === 0 || (shape & Shape.upper) !== 0) return false
  return !beginsKind(
    lexemes,
    to,
    Kind.surname | Kind.position | Kind.honorific | Kind.rank | Kind.organization | Kind.calendar | Kind.meeting,
  )
}

/** "đường Điện Biên" | "Nguyễn Hòa Bình" */
function isPartOfName(lexemes: Lexemes, at: number): boolean {
  if (at === 0 || lexemes.kind[at - 1] !== LexemeKind.word || (lexemes.gap[at] ?? 0) > Gap.wrap) return false
  const before = phraseBefore(lexemes, at, { kind: Kind.namesake, lowest: Math.max(0, at - 4) })
  if (before !== undefined && !SEATS.has(lexemes.text.slice(lexemes.start[before.at], lexemes.end[at - 1]).toLowerCase())) return true
  return ((lexemes.shape[at - 1] ?? 0) & Shape.initial) !== 0 && beginsKind(lexemes, at - 1, Kind.surname)
}

const SEATS = new Set(['tp', 'tỉnh', 'thành phố', 'thị xã', 'vùng', 'khu vực', 'theo'])

/** "Công an nhân dân Việt Nam" | "Mẹ Việt Nam anh hùng" | "dân tộc Việt Nam" */
function isOfBody(lexemes: Lexemes, at: number): boolean {
  if (at === 0 || lexemes.kind[at - 1] !== LexemeKind.word || (lexemes.gap[at] ?? 0) > Gap.wrap) return false
  return !LEADS.has(lexemes.text.slice(lexemes.start[at - 1], lexemes.end[at - 1]).toLowerCase())
}

const LEADS = new Set([
  'của',
  'tại',
  'ở',
  'từ',
  'với',
  'cho',
  'vào',
  'sang',
  'và',
  'nước',
  'mà',
  'khi',
  'là',
  'nếu',
  'để',
  'đưa',
  'giúp',
  'trên',
  'trong',
  'về',
  'đến',
  'tới',
  'theo',
  'khẩu',
  'tế',
  'như',
])

function isListed(lexemes: Lexemes, { from, to }: Run): boolean {
  if (isMarkIn(lexemes, to, ',-') && areaName(lexemes, to + 1) !== undefined) return true
  return (
    isMarkIn(lexemes, from - 1, ',-') && phraseBefore(lexemes, from - 1, { kind: Kind.area, lowest: Math.max(0, from - 6) }) !== undefined
  )
}

/** "Sáng 4/12, tại Hà Nội, …" | "Nhà hát Lớn (Hà Nội)" */
function isVenue(lexemes: Lexemes, { from, to }: Run): boolean {
  if (isMarkIn(lexemes, to, ')') && isBracketed(lexemes, from)) return true
  // "NXB Chính trị quốc gia, Hà Nội, 2011"
  if (isMarkIn(lexemes, from - 1, ',') && isMarkIn(lexemes, to, ',') && lexemes.kind[to + 1] === LexemeKind.number) return true
  const at =
    isWord(lexemes, from - 1, 'tỉnh') || isWord(lexemes, from - 1, 'tp') ? from - 2 : isWord(lexemes, from - 1, 'phố') ? from - 3 : from - 1
  return at >= 0 && isWord(lexemes, at, 'tại') && isMarkIn(lexemes, to, ',.;')
}

/** "(Hà Nội)" | "(Dương Kinh, Hải Phòng)" */
function isBracketed(lexemes: Lexemes, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_ADDRESS); i--) if (isMarkIn(lexemes, i, '(')) return true
  return false
}

const LONGEST_ADDRESS = 7

/** A company, or a school that has a name. */
function isNamedBody({ branch, called }: OrganizationWord): boolean {
  return branch === 'enterprise' || called === true
}

/** "Tập đoàn Xây dựng Hòa Bình" | "Công ty Dược Hậu Giang" | "Trường Đại học Bách khoa Hà Nội": the name of a company or school. */
function isCompany(lexemes: Lexemes, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_COMPANY) && lexemes.kind[i] === LexemeKind.word; i--) {
    if (isKind(lexemes, i, Kind.organization) && isNamedBody(organizationWord(lexemes, i))) return true
    if (isUnitBefore(lexemes, i + 1) || APART.has(lexemes.text.slice(lexemes.start[i], lexemes.end[i]))) return false
  }
  return false
}

const LONGEST_COMPANY = 5
const APART = new Set(['cho', 'của', 'thuộc', 'trong', 'trên', 'tại', 'từ', 'với', 'ở', 'và', 'vào'])

const UNITS = new Set(['tỉnh', 'tp', 'thành', 'phố', 'ubnd', 'hđnd', 'ủy', 'uỷ', 'công', 'an', 'bàn'])

function isUnitBefore(lexemes: Lexemes, at: number): boolean {
  if (isWord(lexemes, at - 1, 'bộ') && isWord(lexemes, at - 2, 'đảng')) return true
  return at > 0 && UNITS.has(lexemes.text.slice(lexemes.start[at - 1], lexemes.end[at - 1]).toLowerCase())
}
