import { beginsKind, isKind, Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Status } from '../../model.ts'
import { isMark, isMarkIn } from '../../text/clauses.ts'
import { Gap, LexemeKind } from '../../text/lexer.ts'
import type { Reach } from '../../vocab/statuses.ts'
import { Edge, edgesAt } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { isBoundToHappen, isDuty, isRelative, isReporting, type StatusMeaning, setsTargets } from './status-words.ts'

/** What governs an amount from outside its predicate: a word of the same segment, and one from further away. */
export interface Governing {
  readonly near: Status | undefined
  readonly far: Status | undefined
}

/** Lexemes of the longest word of an estimate. */
const LONGEST_ESTIMATE = 4
/** Words before a status word within which a result makes it no plan: "hoàn thành vượt mức các chỉ tiêu". */
const NEAR = 5
const GOVERNING = Kind.status | Kind.plan | Kind.achievement
/** Lexemes of the longest heading. */
const LONGEST_HEADING = 30

/**
 * The status that governs from words outside the predicate: "ước thu ngân sách …" up to the next comma, "Dự kiến …" the rest of its clause,
 * "Phấn đấu …" of its sentence, "Các chỉ tiêu chủ yếu: …" the rest of its block, "II. Phương hướng, nhiệm vụ năm tới" the blocks under the
 * heading.
 */
export class StatusFlow {
  private readonly scene: Scene
  private readonly now: Record<Reach | 'block' | 'plan' | 'section', Status | undefined> = {
    predicate: undefined,
    segment: undefined,
    plan: undefined,
    clause: undefined,
    sentence: undefined,
    colon: undefined,
    block: undefined,
    section: undefined,
  }
  private seen = 0
  /** The sentence whose colon governs the rest of its block; -1 where none does. */
  private opened = -1
  /** Lexeme after the last word of an estimate. */
  private estimated = -1

  constructor(scene: Scene) {
    this.scene = scene
  }

  /** The status in force at a lexeme; lexemes are asked for in ascending order. */
  at(lexeme: number): Governing {
    for (; this.seen <= lexeme && this.seen < this.scene.reading.lexemes.count; this.seen++) this.pass(this.seen)
    const { segment, plan, clause, sentence, block, section } = this.now
    return { near: segment ?? plan ?? (clause === 'actual' ? clause : undefined), far: clause ?? sentence ?? block ?? section }
  }

  private pass(i: number): void {
    const { division, lexemes } = this.scene.reading
    if (division.clauseOf[i] !== division.clauseOf[i - 1]) this.enterClause(i)
    if (lexemes.kind[i] === LexemeKind.mark) this.passMark(i)
    else if (beginsKind(lexemes, i, GOVERNING)) this.passPhrase(i)
    else this.passWord(i)
  }

  /** "⟨Các chỉ tiêu⟩ chủ yếu được đưa ra là …" governs its sentence. */
  private opensTargets(i: number): boolean {
    const { division, lexemes } = this.scene.reading
    const first = division.sentences[division.sentenceOf[i] ?? 0]?.from ?? i
    return isWord(lexemes, first, 'các') && isWord(lexemes, first + 1, 'chỉ') && isWord(lexemes, first + 2, 'tiêu')
  }

  /** "⟨Ước tính tháng 1,⟩ đàn trâu giảm 0,1%; đàn bò …" */
  private opensSentence(comma: number): boolean {
    const { sentences, sentenceOf } = this.scene.reading.division
    const from = sentences[sentenceOf[comma] ?? 0]?.from ?? 0
    return this.estimated - from <= LONGEST_ESTIMATE
  }

  /** "ước tính⟨,⟩" | "ước cả năm 2005⟨,⟩" */
  private endsEstimate(comma: number): boolean {
    const { periodAt, reading } = this.scene
    let i = comma
    while (i > this.estimated && (periodAt[i - 1] ?? -1) >= 0) i--
    return i === this.estimated && reading.division.clauseOf[i] === reading.division.clauseOf[comma]
  }

  /** "⟨thực tế⟩" at the head of a part of the sentence: "nhưng thực tế", ", thực tế" */
  private beginsPart(i: number): boolean {
    const { lexemes, division } = this.scene.reading
    return (
      division.sentences[division.sentenceOf[i] ?? 0]?.from === i ||
      isMarkIn(lexemes, i - 1, ',;(') ||
      AFTER.some((word) => isWord(lexemes, i - 1, word))
    )
  }

  /** Blocks and sentences end where clauses do. */
  private enterClause(i: number): void {
    const { blockOf, sentenceOf } = this.scene.reading.division
    if (blockOf[i] !== blockOf[i - 1]) this.enterBlock(blockOf[i] ?? 0)
    if (sentenceOf[i] !== sentenceOf[i - 1]) this.enterSentence(i)
    this.now.clause = this.now.segment = this.now.plan = undefined
  }

  private passMark(i: number): void {
    const { lexemes } = this.scene.reading
    if (isMarkIn(lexemes, i, ',;()')) {
      // "Bộ Thương mại ⟨ước tính,⟩ kim ngạch …": what is estimated follows.
      if (isMarkIn(lexemes, i, ',(') && this.endsEstimate(i)) this.now[this.opensSentence(i) ? 'sentence' : 'clause'] = 'estimated'
      this.now.segment = this.now.plan = undefined
    }
    if (isMark(lexemes, i, ':')) this.passColon(i)
    if (beginsKind(lexemes, i, GOVERNING)) this.passPhrase(i)
  }

  private passPhrase(i: number): void {
    this.passWord(i)
    this.passPlan(i)
    if (beginsKind(this.scene.reading.lexemes, i, Kind.status) && !this.isInsideName(i)) this.take(i)
  }

  private passWord(i: number): void {
    const { lexemes } = this.scene.reading
    if (this.now.colon !== undefined && isWord(lexemes, i, 'là') && this.opensTargets(i)) this.now.sentence = this.now.colon
    if (isWord(lexemes, i, 'nhưng')) this.now.segment = this.now.plan = undefined
    // "đưa ra một số chỉ tiêu chủ yếu ⟨như⟩ GDP tăng 8%"
    if (this.now.colon !== undefined && isWord(lexemes, i, 'như') && setsTargets(this.scene.reading, i)) this.now.sentence = this.now.colon
    // "Dự kiến tăng 8%. Nhưng ⟨thực tế⟩, …": what is.
    if (isWord(lexemes, i, 'thực') && isWord(lexemes, i + 1, 'tế') && this.beginsPart(i)) {
      this.now.segment = this.now.sentence = undefined
      this.now.clause = 'actual'
    }
    // "Mục tiêu năm 2020 …, ông An ⟨cho biết⟩, kinh tế …": what is reported is governed by its own words.
    if (isReporting(lexemes, i)) this.now.segment = this.now.clause = this.now.sentence = undefined
  }

  /** "Các chỉ tiêu chủ yếu: …" governs the block, "Ước tính sản lượng như sau: …; …" the sentence. */
  private passColon(i: number): void {
    const { division } = this.scene.reading
    const { segment, colon, sentence, block } = this.now
    this.now.block = colon ?? sentence ?? block
    if (this.now.block !== undefined && this.opened < 0) this.opened = division.sentenceOf[i] ?? 0
    if (segment !== undefined && segment !== 'actual') this.now.sentence = segment
  }

  /** "⟨Kế hoạch⟩ của năm 2006 đưa ra mức 4.700 tỷ đồng": a plan at the head of a segment governs it, unless it was met: "⟨Kế hoạch⟩ đã hoàn thành". */
  private passPlan(i: number): void {
    const { lexemes, division } = this.scene.reading
    if (beginsKind(lexemes, i, Kind.achievement)) this.now.plan = undefined
    // "có 2 chỉ tiêu ⟨chưa đạt⟩: …"
    if (isWord(lexemes, i, 'chưa') && isWord(lexemes, i + 1, 'đạt')) this.now.colon = undefined
    if (!PLANS.some((word) => isWord(lexemes, i, word)) || !beginsKind(lexemes, i, Kind.plan)) return
    const first = division.sentences[division.sentenceOf[i] ?? 0]?.from === i
    if (first || isMarkIn(lexemes, i - 1, ',;:(') || AFTER.some((word) => isWord(lexemes, i - 1, word))) this.now.plan = 'planned'
  }

  /** Takes the status of the word at a lexeme as far as it reaches. */
  private take(i: number): void {
    const { lexemes, division } = this.scene.reading
    const meaning = meaningWithin(lexemes, i, Kind.status)?.value as StatusMeaning
    const { reach } = meaning
    if (meaning.status === 'actual' && isWord(lexemes, i, 'đã') && !SET.some((word) => isWord(lexemes, i + 1, word))) {
      // "Phấn đấu trồng 20 ha, trong 5 tháng ⟨đã⟩ trồng 8 ha": what is done is no plan.
      this.now.clause = this.now.sentence = this.now.colon = undefined
      this.now.segment = 'actual'
      if ((division.sentenceOf[i] ?? 0) > this.opened) this.closeList()
    }
    if (reach === 'predicate' || this.isAchieved(i) || isRelative(this.scene, i, meaning)) return
    // "dự kiến sẽ" | "dự báo phải" | "ước cả năm sẽ": what is expected stays expected.
    const isOpen = reach === 'clause' || (reach === 'segment' && !isDuty(lexemes, i))
    const expected = (this.now.clause ?? this.now.sentence) === 'forecast' && isOpen
    const isEstimate = this.now.segment === 'estimated' && isWord(lexemes, i, 'sẽ')
    const status = expected || isEstimate || isBoundToHappen(this.scene.reading, i) ? 'forecast' : meaning.status
    const first = division.sentences[division.sentenceOf[i] ?? 0]?.from === i
    if (reach !== 'colon') this.now.segment = status
    // "tăng nhanh hơn ⟨mục tiêu⟩ cả năm (tăng 16%)": what is compared with says nothing of what follows.
    if (status === 'planned' && isWord(lexemes, i - 1, 'hơn')) return
    if (status === 'estimated') this.estimated = meaningWithin(lexemes, i, Kind.status)?.end ?? -1
    // "Dự báo, …; …": at the head of a sentence it governs the whole.
    this.now[first && reach === 'clause' ? 'sentence' : reach] = status
  }

  private enterSentence(i: number): void {
    const { lexemes, division } = this.scene.reading
    // "Các chỉ tiêu: GRDP tăng 8%. Thu ngân sách 900 tỷ đồng. ⟨Hội nghị bàn nhiều giải pháp.⟩": a sentence without an amount ends the list.
    const last = (division.sentenceOf[i] ?? 0) - 1
    if (this.opened >= 0 && last > this.opened && !this.hasAmount(last)) this.closeList()
    // "Phấn đấu hoàn thành các chỉ tiêu. ⟨Trong đó⟩, …" goes on with what is planned.
    if (isWord(lexemes, i, 'trong') && isWord(lexemes, i + 1, 'đó')) return
    this.now.sentence = this.now.colon = undefined
  }

  private closeList(): void {
    this.now.block = undefined
    this.opened = -1
  }

  private hasAmount(sentence: number): boolean {
    const run = this.scene.reading.division.sentences[sentence]
    return run !== undefined && this.scene.quantityAt.subarray(run.from, run.to).some((quantity) => quantity >= 0)
  }

  private enterBlock(block: number): void {
    this.opened = -1
    this.now.block = this.now.plan = this.now.segment = this.now.clause = this.now.sentence = this.now.colon = undefined
    const heading = headingStatus(this.scene, block)
    if (heading !== undefined) this.now.section = heading === 'none' ? undefined : heading
  }

  /** A status word inside the name of an indicator, or one that is part of another word ("công ước", "Cần Thơ"), says nothing of its own. */
  private isInsideName(i: number): boolean {
    const { lexemes } = this.scene.reading
    const owner = lexemes.owner[i] ?? i
    if (owner !== i && isKind(lexemes, owner, Kind.indicator)) return true
    if ((lexemes.phraseEnd[owner] ?? i) <= (meaningWithin(lexemes, i, Kind.status)?.end ?? i) && owner === i) return false
    return isKind(lexemes, owner, Kind.area) || (edgesAt(lexemes, owner) & Edge.compound) !== 0
  }

  /** "đạt và vượt mục tiêu", "so với kế hoạch", "hoàn thành chỉ tiêu": a plan that was met governs nothing. */
  private isAchieved(i: number): boolean {
    const { lexemes, division } = this.scene.reading
    if ((this.scene.baseAt[i] ?? -1) >= 0) return true
    for (let k = i - 1; k >= Math.max(0, i - NEAR) && division.clauseOf[k] === division.clauseOf[i]; k--) {
      if (beginsKind(lexemes, k, Kind.achievement)) return true
    }
    return false
  }
}

/** A heading is a short block without a full stop; words of plans in it make its section planned, any other heading of its level ends that. */
function headingStatus(scene: Scene, block: number): Status | 'none' | undefined {
  const { division, lexemes } = scene.reading
  const run = division.blocks[block]
  if (run === undefined || run.to - run.from > LONGEST_HEADING || run.level === 0 || run.level > 3) return undefined
  if ((lexemes.gap[run.from] ?? 0) < Gap.line || isMark(lexemes, run.to - 1, '.') || isMark(lexemes, run.to - 1, ';')) return undefined
  for (let i = run.from; i < run.to; i++) {
    if (beginsKind(lexemes, i, Kind.achievement)) return 'none'
    const meaning = meaningWithin(lexemes, i, Kind.status)?.value as StatusMeaning | undefined
    if (meaning?.reach === 'sentence' || meaning?.reach === 'colon') return meaning.status
  }
  return run.level <= 1 ? 'none' : undefined
}

/** First syllables of what is planned, and words that end right before a clause. */
const PLANS = ['chỉ', 'dự', 'kế', 'mục']
const AFTER = ['biết', 'khi', 'nhưng', 'rằng']

/** Words after "đã" where a plan was set: "chỉ tiêu đã đề ra". */
const SET = ['giao', 'nêu', 'được', 'đề', 'đặt']
