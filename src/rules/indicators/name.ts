import { beginsKind } from '../../grammar/kinds.ts'
import { isWord, phraseBefore } from '../../grammar/phrase.ts'
import { Edge } from '../../grammar/statement-words.ts'
import { type IndicatorName, isKind, Kind } from '../../grammar/words.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../../text/lexer.ts'
import { phraseOfKind } from '../../text/phrases.ts'
import { composedName } from './name-parts.ts'
import { afterEdge, edgesAt } from './noun-phrase.ts'
import { afterNeutral, hasOtherOwner, isCapital, isFirm, isNeutral, isOfArea, namesAt } from './of-area.ts'
import type { Scene } from './scene.ts'

/** The catalogued indicator that a noun phrase names. */
export interface Named {
  readonly id: string
  /** Canonical unit of its level. */
  readonly unit: string
  readonly growth: boolean
  /** Its level is a percentage of a whole. */
  readonly isRate: boolean
  /** The wording inside the phrase, with its premodifiers. */
  readonly run: Run
}

/**
 * The indicator that a noun phrase names as a whole; `undefined` for a thing outside the catalogue and for a part of a catalogued one.
 *
 * "tổng thu ngân sách nhà nước trên địa bàn" | "tốc độ tăng trưởng kinh tế" | not: "kim ngạch xuất khẩu gạo"
 */
export function nameIndicator(scene: Scene, phrase: Run, fits: (name: IndicatorName) => boolean): Named | undefined {
  return listedName(scene, phrase, fits) ?? freeName(scene, phrase, fits)
}

/** A name that the phrase puts together itself. */
function freeName(scene: Scene, phrase: Run, fits: (name: IndicatorName) => boolean): Named | undefined {
  const skip = (at: number) => (isNeutral(scene, at) && !isCapital(scene, at) ? afterNeutral(scene, at) : undefined)
  const name = composedName(scene, phrase, skip).find((each) => fits(each) && !hasOtherOwner(scene, phrase.from, each))
  return name && namedAs(name, phrase)
}

/** A name of the catalogue. */
function listedName(scene: Scene, phrase: Run, fits: (name: IndicatorName) => boolean): Named | undefined {
  const { lexemes } = scene.reading
  let { from } = phrase
  for (let next = phrase.from; next < phrase.to; next++) {
    const at = furtherName(scene, phrase, next) ?? next
    // Names begin inside other phrases too: "tốc độ tăng giá trị ⟨sản xuất công nghiệp⟩".
    const wording = wordingAt(lexemes, at, phrase.to)
    if (wording === undefined || isInsideName(lexemes, phrase.from, at)) continue
    const { end } = wording
    // "tỷ lệ tín dụng/⟨GDP⟩": a ratio to it.
    const start = at > phrase.from && isMark(lexemes, at - 1, '/') ? undefined : premodified(scene, from, at)
    if (start === undefined) return undefined
    const name = wording.names.find(
      (each) => fits(each) && !hasOtherOwner(scene, phrase.from, each) && isOfArea(scene, each, { from: end, to: phrase.to }, at),
    )
    if (name !== undefined) return namedAs(name, { from: start, to: end })
    // "cán cân thương mại ⟨xuất siêu⟩ kỷ lục": the same thing is named again.
    if (namesSame(lexemes, at, end)) {
      from = end
      continue
    }
    // "chỉ tiêu thu ngân sách": a name that also says what kind of figure another name has.
    if ((edgesAt(lexemes, at) & Edge.premodifier) === 0) return undefined
  }
  return undefined
}

interface Wording {
  readonly names: readonly IndicatorName[]
  readonly end: number
}

/** The longest wording at a lexeme that ends in the phrase: "sản lượng lúa cả năm" is one, and "sản lượng lúa", where a period is left out. */
function wordingAt(lexemes: Lexemes, at: number, to: number): Wording | undefined {
  if (!isKind(lexemes, at, Kind.indicator)) return undefined
  const longest = lexemes.phraseEnd[at] ?? at + 1
  if (longest <= to) return { names: namesAt(lexemes, at), end: longest }
  for (let end = to; end > at; end--) {
    const found = phraseBefore(lexemes, end, { kind: Kind.indicator, lowest: at })
    if (found?.at === at) return { names: lexemes.lexicon.meanings(found.phrase, Kind.indicator) as readonly IndicatorName[], end }
  }
  return undefined
}

/** "tổng số doanh nghiệp ⟨đăng ký mới⟩": where a name begins that reaches beyond the one at a lexeme; what stands before it only modifies it. */
function furtherName(scene: Scene, { from, to }: Run, at: number): number | undefined {
  const { lexemes } = scene.reading
  if (!isKind(lexemes, at, Kind.indicator)) return undefined
  const end = lexemes.phraseEnd[at] ?? at + 1
  for (let i = at + 1; i < end; i++) {
    const further = lexemes.phraseEnd[i] ?? i + 1
    if (further > end && further <= to && isKind(lexemes, i, Kind.indicator)) return isModified(scene, { from, to: i }) ? i : undefined
  }
  return undefined
}

/** Whether all words of a run say what kind of figure follows: "tổng số". */
function isModified({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  for (let i = from; i < to; i = Math.min(to, afterEdge(lexemes, i))) if ((edgesAt(lexemes, i) & Edge.premodifier) === 0) return false
  return true
}

/** "khu vực ⟨kinh tế⟩ trong nước", "Tổng công ty ⟨Công nghiệp⟩ Xi măng": a part of a longer word, or of a name in capitals. */
function isInsideName(lexemes: Lexemes, from: number, at: number): boolean {
  const owner = lexemes.owner[at] ?? at
  if (owner >= from && owner < at && (edgesAt(lexemes, owner) & Edge.compound) !== 0) return true
  const capital = ((lexemes.shape[at] ?? 0) & (Shape.initial | Shape.upper)) === Shape.initial
  return capital && at > from && ((lexemes.shape[at - 1] ?? 0) & Shape.initial) === 0 && isFirm(lexemes, lexemes.owner[at - 1] ?? at)
}

function namesSame(lexemes: Lexemes, first: number, second: number): boolean {
  return isKind(lexemes, second, Kind.indicator) && namesAt(lexemes, first)[0]?.id === namesAt(lexemes, second)[0]?.id
}

/** Letters of the longest Vietnamese syllable, "nghiêng". */
const LONGEST_SYLLABLE = 7

/** Percentages of a base and not of a whole: their tăng and giảm are growth. */
const INDEXES = new Set(['cpi', 'industrial-production-index'])

/** The reading of a wording at its place. */
export function namedAs({ id, growth, unit }: IndicatorName, run: Run): Named {
  return { id, unit, growth, isRate: unit === '%' && !growth && !INDEXES.has(id), run }
}

/** Where the name begins with its premodifiers; `undefined` where other words before it make it a part of something else. */
function premodified(scene: Scene, from: number, name: number): number | undefined {
  const { lexemes } = scene.reading
  let start = name
  for (let i = from; i < name; ) {
    const { edges, end } = edgeBefore(lexemes, i, name)
    if ((edges & Edge.premodifier) !== 0) start = Math.min(start, i)
    else if ((edges & (Edge.lead | Edge.neutral)) !== 0 || isAside(scene, i)) start = name
    else return isAgent(scene, from, name) ? name : undefined
    i = end
  }
  return start
}

/** What the longest edge says that begins at a lexeme and ends before a name: "⟨tốc độ tăng⟩ giá trị sản xuất công nghiệp". */
function edgeBefore(lexemes: Lexemes, at: number, limit: number): { readonly edges: number; readonly end: number } {
  const found = phraseOfKind(lexemes, lexemes.lexicon.tables, { at, kind: Kind.edge, limit })
  if (found === undefined) return { edges: 0, end: Math.min(limit, lexemes.phraseEnd[at] ?? at + 1) }
  return { edges: lexemes.lexicon.meaning(found.phrase, Kind.edge) as number, end: found.end }
}

/**
 * "Hải quan Hà Nội", "KIDO": names in capitals right before the thing say who reports it; the first word of a sentence, or after a colon, is none.
 * "doanh nghiệp (DN) có vốn đầu tư nước ngoài" has the thing.
 */
function isAgent({ reading: { lexemes, division } }: Scene, from: number, to: number): boolean {
  const first = division.sentences[division.sentenceOf[from] ?? 0]?.from
  if (isWord(lexemes, to - 1, 'có')) return false
  // "rau quả Việt ⟨xuất khẩu⟩": goods with the name of their country.
  const isSmall =
    ((lexemes.shape[from] ?? 0) & (Shape.initial | Shape.upper)) === 0 && !beginsKind(lexemes, from, Kind.organization | Kind.area)
  if (isSmall && from !== first && namesAt(lexemes, to).some(({ id }) => id === 'exports' || id === 'imports')) return false
  for (let i = from; i < to; i++) {
    const named = lexemes.kind[i] === LexemeKind.word && ((lexemes.shape[i] ?? 0) & (Shape.initial | Shape.upper)) !== 0
    const long = (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0) > LONGEST_SYLLABLE
    const opens = i === first || isMarkIn(lexemes, i - 1, ':;("-')
    if (named && (!opens || long || ((lexemes.shape[i] ?? 0) & Shape.upper) !== 0)) return true
  }
  return false
}

function isAside(scene: Scene, at: number): boolean {
  const { lexemes } = scene.reading
  return (scene.periodAt[at] ?? -1) >= 0 || lexemes.kind[at] === LexemeKind.mark || ((lexemes.kinds[at] ?? 0) & Kind.area) !== 0
}
