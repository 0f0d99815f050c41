import { beginsKind } from '../../grammar/kinds.ts'
import type { OrganizationWord } from '../../grammar/people-words.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import { Edge } from '../../grammar/statement-words.ts'
import { type IndicatorName, isKind, Kind } from '../../grammar/words.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { EMPLOYERS } from '../../vocab/employers.ts'
import { afterEdge, edgesAt } from './noun-phrase.ts'
import { periodCovering, type Scene } from './scene.ts'

/** Indicators that the phrase at a lexeme may name. */
export function namesAt(lexemes: Lexemes, at: number): readonly IndicatorName[] {
  return lexemes.lexicon.meanings(lexemes.phrase[at] ?? 0, Kind.indicator) as readonly IndicatorName[]
}

/** "xuất ⟨nhập khẩu⟩": whether the name at a lexeme is a part of another. */
export function isInLongerName(lexemes: Lexemes, at: number): boolean {
  const owner = lexemes.owner[at] ?? at
  return owner < at && isKind(lexemes, owner, Kind.indicator)
}

/** A company's own figures may say whose they are; everything else must be about an area as a whole. */
const COMPANY = new Set(['revenue', 'profit'])

/** A company's figures are those of a company, everything else is of an area as a whole. */
export function isOfArea(scene: Scene, { id }: IndicatorName, { from, to }: Run, name: number): boolean {
  // "dư nợ ⟨Chính phủ⟩" is what the state owes.
  if (id === 'credit' && isWord(scene.reading.lexemes, from, 'chính') && isWord(scene.reading.lexemes, from + 1, 'phủ')) return false
  // "thâm hụt thương mại của Mỹ ⟨với Mexico⟩" is that of two countries.
  if (TRADE_FIGURES.has(id) && isBilateral(scene, { from: name, to: from })) return false
  return COMPANY.has(id) ? !isPart(scene.reading.lexemes, from, to) : isWhole(scene, from, to)
}

/** Trade as a whole and its parts, with the balance of both. */
export const TRADE_FIGURES: ReadonlySet<string> = new Set(['exports', 'imports', 'trade-balance', 'trade-turnover'])

function isBilateral({ reading: { lexemes, division }, quantityAt, periodAt }: Scene, { from: name, to: from }: Run): boolean {
  // "Hoa Kỳ là ⟨thị trường⟩ lớn nhất với kim ngạch xuất khẩu đạt 7 tỷ USD"
  const clause = division.clauses[division.clauseOf[name] ?? 0]?.from ?? 0
  for (let i = name - 1; i >= Math.max(clause, name - MARKET) && (quantityAt[i] ?? -1) < 0; i--) {
    if (!isWord(lexemes, i, 'trường') || !isWord(lexemes, i - 1, 'thị')) continue
    return isWord(lexemes, name - 1, 'với') && lexemes.kind[i - 2] === LexemeKind.word
  }
  for (let i = from; i < from + PARTIES && lexemes.kind[i] === LexemeKind.word && (quantityAt[i] ?? -1) < 0 && (periodAt[i] ?? -1) < 0; i++)
    if (isWord(lexemes, i, 'với') && isKind(lexemes, i + 1, Kind.area)) return true
  return false
}

/** Lexemes between a market and the name of the trade with it. */
const MARKET = 24

/** Lexemes between the name of a trade and its second party. */
const PARTIES = 6

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

export function isNeutral(scene: Scene, at: number): boolean {
  const { lexemes } = scene.reading
  if ((scene.periodAt[at] ?? -1) >= 0 || isMarkIn(lexemes, at, ',"*_)')) return true
  // "Chỉ số năng lực cạnh tranh cấp tỉnh – PCI"
  if (isMark(lexemes, at, '-') && ((lexemes.shape[at + 1] ?? 0) & Shape.upper) !== 0) return true
  const kinds = lexemes.kinds[at] ?? 0
  return (kinds & Kind.area) !== 0 || (edgesAt(lexemes, at) & Edge.neutral) !== 0 || isProper(lexemes, at)
}

export function afterNeutral(scene: Scene, at: number): number {
  const { lexemes } = scene.reading
  const period = periodCovering(scene, at)
  if (period !== undefined) return period.to
  return (edgesAt(lexemes, at) & Edge.neutral) !== 0 ? afterEdge(lexemes, at) : (lexemes.phraseEnd[at] ?? at + 1)
}

/** A capitalised word that is no area: whose a thing is. */
export function isCapital({ reading: { lexemes } }: Scene, at: number): boolean {
  return ((lexemes.shape[at] ?? 0) & Shape.initial) !== 0 && !isKind(lexemes, at, Kind.area)
}

/** A name in capitals, of whom or of where; "XK" names another figure, "DN" are counted. */
function isProper(lexemes: Lexemes, at: number): boolean {
  if (((lexemes.shape[at] ?? 0) & Shape.initial) === 0) return false
  // "tín dụng ⟨VND⟩" is a part of credit.
  if (isWord(lexemes, at, 'VND') || isWord(lexemes, at, 'USD')) return false
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
export function isFirm(lexemes: Lexemes, at: number): boolean {
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

/** Lexemes between the owner of a figure and "có", and between goods and what is traded of them. */
const OWNER = 20
const GOODS = 60

/** Figures of trade, which goods have too. */
const TRADE = new Set(['exports', 'imports', 'trade-turnover'])

/**
 * "doanh nghiệp có ⟨vốn đầu tư nước ngoài⟩", "mặt hàng gạo …, có ⟨tổng kim ngạch xuất khẩu⟩": the figure of firms, of goods or of a trade is not
 * that of an area, nor is what offences brought in.
 */
export function hasOtherOwner({ reading: { lexemes, division } }: Scene, from: number, { id }: IndicatorName): boolean {
  const sentence = division.sentences[division.sentenceOf[from] ?? 0]?.from ?? from
  if (TRADE.has(id) && from - sentence < GOODS && opensWithGoods(lexemes, sentence)) return true
  if (REVENUES.has(id) && isOfOffences(lexemes, sentence, from)) return true
  if (id === 'jobs-created' && isOfEmployer(lexemes, from, Math.max(sentence, from - OWNER))) return true
  if (!isWord(lexemes, from - 1, 'có')) return false
  if (isKind(lexemes, lexemes.owner[from - 2] ?? 0, Kind.counted)) return true
  for (let i = from - 2; i >= Math.max(sentence, from - 2 - OWNER); i--) if (isGoods(lexemes, i)) return true
  return false
}

/** "⟨Mặt hàng⟩ gạo …" | "Trong đó, ⟨mặt hàng⟩ …" */
function opensWithGoods(lexemes: Lexemes, first: number): boolean {
  if (isWord(lexemes, first, 'mặt')) return true
  for (let i = first; i < first + OPENING; i++) if (isWord(lexemes, i, 'mặt') && isWord(lexemes, i + 1, 'hàng')) return true
  return false
}

/** Lexemes that may open a sentence before its goods. */
const OPENING = 8

/** "xử lý 300 vụ ⟨vi phạm⟩, thu nộp ngân sách 50 tỷ đồng": what offences brought in; "chống ⟨buôn lậu⟩" is a duty. */
function isOfOffences(lexemes: Lexemes, sentence: number, from: number): boolean {
  for (let i = from - 1; i >= Math.max(sentence, from - OFFENCES); i--)
    if (!isWord(lexemes, i - 1, 'chống') && OFFENCE.some(([one, two]) => isWord(lexemes, i, one) && isWord(lexemes, i + 1, two)))
      return true
  return false
}

/** Lexemes between offences and the revenue that they brought. */
const OFFENCES = 40
const OFFENCE = [
  ['vi', 'phạm'],
  ['khởi', 'tố'],
  ['buôn', 'lậu'],
  ['xử', 'phạt'],
] as const
const REVENUES = new Set(['state-budget-revenue', 'customs-revenue'])

/** "Hợp tác xã … ⟨tạo việc làm⟩ cho 30 lao động": those who give the work, one of whom is no area. */
function isOfEmployer(lexemes: Lexemes, from: number, lowest: number): boolean {
  for (let i = from - 1; i >= lowest; i--) {
    if (GIVING_WORK.has(wordsOf(lexemes, i, i + 1).toLowerCase()) || GIVING_WORK.has(wordsOf(lexemes, i, i + 2).toLowerCase())) return true
  }
  return false
}

const GIVING_WORK = new Set<string>(EMPLOYERS)

function isGoods(lexemes: Lexemes, at: number): boolean {
  return (
    (isWord(lexemes, at, 'mặt') && isWord(lexemes, at + 1, 'hàng')) ||
    (isWord(lexemes, at, 'sản') && isWord(lexemes, at + 1, 'phẩm')) ||
    isWord(lexemes, at, 'ngành')
  )
}
