import type { Branch } from '../model.ts'
import type { Entry } from '../text/lexicon.ts'
import { GROUP_HEADS } from '../vocab/groups.ts'
import { HONORIFICS } from '../vocab/honorifics.ts'
import { CREDITS, NAMESAKES, STREETS } from '../vocab/namesakes.ts'
import { COUNTRIES, FIELDS, type Organization, PLACE_NOUNS, REGIONS } from '../vocab/organizations.ts'
import {
  BARE_HEADS,
  JOINED_POSITIONS,
  type JoinedPosition,
  POSITION_PREFIXES,
  POSITION_SUFFIXES,
  type Position,
} from '../vocab/positions.ts'
import { RANKS } from '../vocab/ranks.ts'
import { ROLE_VERBS } from '../vocab/role-verbs.ts'
import { PEN_NAMES, RARE_SURNAMES, SURNAMES, WORD_SURNAMES } from '../vocab/surnames.ts'
import { FUNCTION_WORDS, TITLE_EDGES } from '../vocab/title-edges.ts'
import { Kind } from './kinds.ts'

/**
 * What a word of an office does in it: `prefix` stands before the office ("nguyên"), `suffix` after it ("thường trực"), `bare` is an
 * office only with the organisation right after it ("Trưởng Công an").
 */
export interface PositionWord {
  readonly part: 'office' | 'prefix' | 'suffix' | 'bare'
  readonly branch?: Branch
  /** In full, for an abbreviation. */
  readonly full?: string
  /** Whether a place's name may follow directly: "Chủ tịch Hà Nội". */
  readonly local?: boolean
  /** Whether it is an office of a part of an organisation, which may follow after a comma. */
  readonly unit?: boolean
  /** Whether it is an office of many: what follows after a comma is another person's. */
  readonly many?: boolean
  /** Whether another's office may follow, which says whose it is: "Trợ lý Bộ trưởng". */
  readonly aide?: boolean
  /** The organisation that the word holds: "UVTW". */
  readonly organization?: string
}

/**
 * What a word does in an organisation's name: `body` is the name or its beginning, `field` says what a ministry or board is for, `place` is
 * followed by a place's name, `region` and `country` are one.
 */
export interface OrganizationWord {
  readonly part: 'body' | 'field' | 'place' | 'region' | 'country'
  readonly branch?: Branch
  /** Whether any words may follow that belong to the name. */
  readonly open?: boolean
  /** Whether it is part of another organisation, which may follow after a comma. */
  readonly unit?: boolean
  /** Whether its own name follows, be it a person's. */
  readonly called?: boolean
  /** In full, for an abbreviation. */
  readonly full?: string
}

/** What a surname says of the words behind it. */
export interface SurnameWord {
  /** Whether it announces a name by itself. */
  readonly common: boolean
  /** Whether it is an ordinary word as well. */
  readonly word: boolean
}

/** Whether a word that ends an organisation's name can be no part of a person's either. */
export interface EdgeWord {
  readonly small: boolean
}

/** Whether a word announces an author ("Ảnh:") and not what is called by a name ("đường"). */
export interface NamesakeWord {
  readonly credit: boolean
  /** Whether several names may follow: "các tuyến đường A, B và C". */
  readonly street: boolean
}

/** What a verb makes of the person who does it. */
export interface RoleVerb {
  readonly role: keyof typeof ROLE_VERBS
}

/** The words that people and their offices are found by, besides titles and organisations. */
export function* peopleEntries(): Iterable<Entry> {
  for (const text of HONORIFICS) yield { text, kind: Kind.honorific }
  yield* surnameEntries()
  yield* rankEntries()
  yield* otherPositionEntries()
  yield* otherOrganizationEntries()
  for (const [role, verbs] of Object.entries(ROLE_VERBS)) for (const text of verbs) yield { text, kind: Kind.role, meaning: { role } }
  for (const text of TITLE_EDGES) yield { text, kind: Kind.titleEdge, meaning: { small: false } satisfies EdgeWord }
  for (const text of FUNCTION_WORDS) yield { text, kind: Kind.titleEdge, meaning: { small: true } satisfies EdgeWord }
  for (const text of GROUP_HEADS) yield { text, kind: Kind.group }
  const streets = new Set<string>(STREETS)
  for (const text of NAMESAKES)
    yield { text, kind: Kind.namesake, meaning: { credit: false, street: streets.has(text) } satisfies NamesakeWord }
  for (const text of CREDITS) yield { text, kind: Kind.namesake, meaning: { credit: true, street: false } satisfies NamesakeWord }
}

function* surnameEntries(): Iterable<Entry> {
  const words = new Set<string>(WORD_SURNAMES)
  const entry = (text: string, common: boolean) => ({
    text,
    kind: Kind.surname,
    cased: true,
    meaning: { common, word: words.has(text) } satisfies SurnameWord,
  })
  for (const text of [...SURNAMES, ...PEN_NAMES]) yield entry(text, true)
  for (const text of RARE_SURNAMES) yield entry(text, false)
}

function* rankEntries(): Iterable<Entry> {
  const entry = (text: string, branch: Branch) => ({ text, kind: Kind.rank, cased: isAcronym(text), meaning: { branch } })
  for (const text of RANKS.military) yield entry(text, 'military')
  for (const text of [...RANKS.academic, ...RANKS.honour]) yield entry(text, 'other')
}

/** The words of an office. */
export function* positionEntries({ name, short = [], ...traits }: Position): Iterable<Entry> {
  yield positionEntry(name, { part: 'office', ...traits })
  for (const text of short) yield positionEntry(text, { part: 'office', ...traits, full: capitalised(name) })
}

function* otherPositionEntries(): Iterable<Entry> {
  for (const { text, position, organization, branch = 'party' } of JOINED_POSITIONS as readonly JoinedPosition[])
    yield positionEntry(text, { part: 'office', full: position, organization, branch })
  for (const text of POSITION_PREFIXES) yield positionEntry(text, { part: 'prefix' })
  for (const text of POSITION_SUFFIXES) yield positionEntry(text, { part: 'suffix' })
  for (const text of BARE_HEADS) yield positionEntry(text, { part: 'bare' })
}

function positionEntry(text: string, meaning: PositionWord): Entry {
  return { text, kind: Kind.position, cased: isAcronym(text), meaning }
}

/** The words of an organisation's name. */
export function* organizationEntries({
  name,
  branch,
  open = false,
  unit = false,
  called = false,
  short = [],
}: Organization): Iterable<Entry> {
  const meaning = { part: 'body', branch, open, unit, called } satisfies OrganizationWord
  const entry = (text: string, full?: string) => ({
    text,
    kind: Kind.organization,
    // "hội", "vụ", "bộ" are ordinary words.
    cased: isAcronym(text) || !text.includes(' '),
    meaning: full === undefined ? meaning : { ...meaning, full },
  })
  yield entry(name)
  for (const text of short) yield entry(text, name)
}

function* otherOrganizationEntries(): Iterable<Entry> {
  const entry = (text: string, part: Exclude<OrganizationWord['part'], 'body'>) => ({
    text,
    kind: Kind.organization,
    cased: isName(part, text) || isAcronym(text),
    meaning: { part } satisfies OrganizationWord,
  })
  for (const text of FIELDS) yield entry(text, 'field')
  for (const text of PLACE_NOUNS) yield entry(text, 'place')
  for (const text of REGIONS) yield entry(text, 'region')
  for (const text of COUNTRIES) yield entry(text, 'country')
}

/** "UBND" | "GS.TS" | "Cty": capitals that tell it from an ordinary word. */
function isAcronym(text: string): boolean {
  return /\p{Lu}[\p{L}.&,-]*\p{Lu}/u.test(text)
}

/** Names of places, and fields of one word or two that are verbs as well: "Bộ Xây dựng". */
function isName(part: OrganizationWord['part'], text: string): boolean {
  if (part === 'country' || part === 'region') return true
  return part === 'field' && !/[,&-]| và /.test(text)
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
