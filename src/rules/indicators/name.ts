import { beginsKind } from '../../grammar/kinds.ts'
import type { OrganizationWord } from '../../grammar/people-words.ts'
import { isWord, meaningWithin, phraseBefore } from '../../grammar/phrase.ts'
import { Edge } from '../../grammar/statement-words.ts'
import { type IndicatorName, isKind, Kind } from '../../grammar/words.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../../text/lexer.ts'
import { phraseOfKind } from '../../text/phrases.ts'
import { composedName } from './name-parts.ts'
import { afterEdge, edgesAt } from './noun-phrase.ts'
import { periodCovering, type Scene } from './scene.ts'

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

/** A company's own figures may say whose they are; everything else must be about an area as a whole. */
const COMPANY = new Set(['revenue', 'profit'])

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
      (each) => fits(each) && !hasOtherOwner(scene, phrase.from, each) && isOfArea(scene, each, { from: end, to: phrase.to }),
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

/** Lexemes between the owner of a figure and "có", and between goods and what is traded of them. */
const OWNER = 20
const GOODS = 60

/** Figures of trade, which goods have too. */
const TRADE = new Set(['exports', 'imports', 'trade-turnover'])

/**
 * "doanh nghiệp có ⟨vốn đầu tư nước ngoài⟩", "mặt hàng gạo …, có ⟨tổng kim ngạch xuất khẩu⟩": the figure of firms, of goods or of a trade is not
 * that of an area.
 */
function hasOtherOwner({ reading: { lexemes, division } }: Scene, from: number, { id }: IndicatorName): boolean {
  const sentence = division.sentences[division.sentenceOf[from] ?? 0]?.from ?? from
  if (TRADE.has(id) && isWord(lexemes, skipOpening(lexemes, sentence), 'mặt') && from - sentence < GOODS) return true
  if (id === 'jobs-created' && isOfEmployer(lexemes, from, Math.max(sentence, from - OWNER))) return true
  if (!isWord(lexemes, from - 1, 'có')) return false
  if (isKind(lexemes, lexemes.owner[from - 2] ?? 0, Kind.counted)) return true
  for (let i = from - 2; i >= Math.max(sentence, from - 2 - OWNER); i--) if (isGoods(lexemes, i)) return true
  return false
}

/** "Trong đó, ⟨mặt hàng⟩ …": index after the opening words and a comma. */
function skipOpening(lexemes: Lexemes, first: number): number {
  for (let i = first; i < first + 8; i++) {
    if (isWord(lexemes, i, 'mặt') && isWord(lexemes, i + 1, 'hàng')) return i
  }
  return first
}

/** "Hợp tác xã … ⟨tạo việc làm⟩ cho 30 lao động": those who give the work, one of whom is no area. */
function isOfEmployer(lexemes: Lexemes, from: number, lowest: number): boolean {
  for (let i = from - 1; i >= lowest; i--) {
    if (isWord(lexemes, i, 'htx') || EMPLOYERS.some(([first, second]) => isWord(lexemes, i, first) && isWord(lexemes, i + 1, second)))
      return true
  }
  return false
}

const EMPLOYERS = [
  ['công', 'ty'],
  ['cơ', 'sở'],
  ['doanh', 'nghiệp'],
  ['dự', 'án'],
  ['hợp', 'tác'],
  ['làng', 'nghề'],
  ['mô', 'hình'],
  ['nhà', 'máy'],
  ['trang', 'trại'],
  ['xưởng', 'may'],
] as const

function isGoods(lexemes: Lexemes, at: number): boolean {
  return (
    (isWord(lexemes, at, 'mặt') && isWord(lexemes, at + 1, 'hàng')) ||
    (isWord(lexemes, at, 'sản') && isWord(lexemes, at + 1, 'phẩm')) ||
    isWord(lexemes, at, 'ngành')
  )
}

/** A company's figures are those of a company, everything else is of an area as a whole. */
function isOfArea(scene: Scene, { id }: IndicatorName, { from, to }: Run): boolean {
  return COMPANY.has(id) ? !isPart(scene.reading.lexemes, from, to) : isWhole(scene, from, to)
}

/** Percentages of a base and not of a whole: their tăng and giảm are growth. */
const INDEXES = new Set(['cpi', 'industrial-production-index'])

/** The reading of a wording at its place. */
export function namedAs({ id, growth, unit }: IndicatorName, run: Run): Named {
  return { id, unit, growth, isRate: unit === '%' && !growth && !INDEXES.has(id), run }
}

/** Indicators that the phrase at a lexeme may name. */
export function namesAt(lexemes: Lexemes, at: number): readonly IndicatorName[] {
  return lexemes.lexicon.meanings(lexemes.phrase[at] ?? 0, Kind.indicator) as readonly IndicatorName[]
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

/** Whether the words after a name leave it the whole thing: areas, periods, prices, brackets. */
export function isWhole(scene: Scene, from: number, to: number): boolean {
  const { lexemes } = scene.reading
  for (let i = from; i < to; ) {
    if (isMark(lexemes, i, '(')) i = afterBracket(lexemes, i, to)
    else if (isNeutral(scene, i)) i = afterNeutral(scene, i)
    else return false
  }
  return true
}

function afterNeutral(scene: Scene, at: number): number {
  const { lexemes } = scene.reading
  const period = periodCovering(scene, at)
  if (period !== undefined) return period.to
  return (edgesAt(lexemes, at) & Edge.neutral) !== 0 ? afterEdge(lexemes, at) : (lexemes.phraseEnd[at] ?? at + 1)
}

/** A capitalised word that is no area: whose a thing is. */
function isCapital({ reading: { lexemes } }: Scene, at: number): boolean {
  return ((lexemes.shape[at] ?? 0) & Shape.initial) !== 0 && !isKind(lexemes, at, Kind.area)
}

function isNeutral(scene: Scene, at: number): boolean {
  const { lexemes } = scene.reading
  if ((scene.periodAt[at] ?? -1) >= 0 || isMarkIn(lexemes, at, ',"*_)')) return true
  // "Chỉ số năng lực cạnh tranh cấp tỉnh – PCI"
  if (isMark(lexemes, at, '-') && ((lexemes.shape[at + 1] ?? 0) & Shape.upper) !== 0) return true
  const kinds = lexemes.kinds[at] ?? 0
  return (kinds & Kind.area) !== 0 || (edgesAt(lexemes, at) & Edge.neutral) !== 0 || isProper(lexemes, at)
}

/** A name in capitals, of whom or of where; "XK" names another figure, "DN" are counted. */
function isProper(lexemes: Lexemes, at: number): boolean {
  if (((lexemes.shape[at] ?? 0) & Shape.initial) === 0) return false
  if (isKind(lexemes, at, Kind.counted) && ((lexemes.shape[at] ?? 0) & Shape.upper) !== 0) return false
  return !isKind(lexemes, at, Kind.indicator) || !namesAt(lexemes, at).some(({ id }) => TRADE.has(id))
}

/** "doanh thu thuần ⟨ngành dầu ăn⟩": a lower-case noun after a company's figure makes it a part, unless it says which company. */
function isPart(lexemes: Lexemes, from: number, to: number): boolean {
  for (let i = from; i < to; i = lexemes.phraseEnd[i] ?? i + 1) {
    if (isWord(lexemes, i - 1, 'của') && isFirm(lexemes, i)) return false
    const edges = edgesAt(lexemes, i)
    if ((edges & (Edge.neutral | Edge.lead)) !== 0 || lexemes.kind[i] !== LexemeKind.word) continue
    return ((lexemes.shape[i] ?? 0) & (Shape.initial | Shape.upper)) === 0
  }
  return false
}

/** "của ⟨ngân hàng⟩ này" | "của ⟨nhà bán lẻ⟩ lớn nhất"; a "khối" is many. */
function isFirm(lexemes: Lexemes, at: number): boolean {
  if (!beginsKind(lexemes, at, Kind.organization) || isWord(lexemes, at, 'khối')) return false
  const word = meaningWithin(lexemes, at, Kind.organization)?.value as OrganizationWord
  return word.part === 'body' && word.branch === 'enterprise'
}

function afterBracket(lexemes: Lexemes, at: number, to: number): number {
  for (let i = at; i < to; i++) if (isMark(lexemes, i, ')')) return i + 1
  return to
}

/** "bội chi bằng 5,3% ⟨GDP⟩": what the output of an area follows is a part of it, and no figure of the output. */
export function isOfOutput(lexemes: Lexemes, at: number): boolean {
  return isKind(lexemes, at, Kind.indicator) && namesAt(lexemes, at).some(({ id, growth }) => id === 'grdp' && !growth)
}
