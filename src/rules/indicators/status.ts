import { Kind } from '../../grammar/words.ts'
import type { Status } from '../../model.ts'
import { isMark } from '../../text/clauses.ts'
import { Gap } from '../../text/lexer.ts'
import type { Scene } from './scene.ts'

/** A status word as the lexicon holds it. */
export interface StatusMeaning {
  readonly status: Status
  readonly reach: 'statement' | 'sentence'
}

/**
 * The status that governs from each sentence's and block's own words: "Phấn đấu …", "Mục tiêu: …", "II. Phương hướng, nhiệm vụ năm tới".
 * A heading governs the blocks under it, a head with a colon the rest of its block, a governing word the rest of its sentence.
 */
export class StatusFlow {
  private readonly scene: Scene
  private block = -1
  private sentence = -1
  private section: Status | undefined
  private ofBlock: Status | undefined
  private ofSentence: Status | undefined
  private seen = 0

  constructor(scene: Scene) {
    this.scene = scene
  }

  /** The status in force at a lexeme; lexemes are asked for in ascending order. */
  at(lexeme: number): Status | undefined {
    for (; this.seen <= lexeme && this.seen < this.scene.reading.lexemes.count; this.seen++) this.pass(this.seen)
    return this.ofSentence ?? this.ofBlock ?? this.section
  }

  private pass(i: number): void {
    const { division, lexemes } = this.scene.reading
    if (division.blockOf[i] !== this.block) this.enterBlock(division.blockOf[i] ?? 0)
    if (division.sentenceOf[i] !== this.sentence) {
      this.sentence = division.sentenceOf[i] ?? 0
      this.ofSentence = undefined
    }
    if (((lexemes.kinds[i] ?? 0) & Kind.status) === 0 || lexemes.owner[i] !== i) {
      if (isMark(lexemes, i, ':') && this.ofSentence !== undefined) this.ofBlock = this.ofSentence
      return
    }
    const meaning = lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.status) as StatusMeaning
    if (meaning.reach === 'sentence' && !this.isAchieved(i)) this.ofSentence = meaning.status
  }

  private enterBlock(block: number): void {
    this.block = block
    this.ofBlock = undefined
    this.sentence = -1
    const heading = headingStatus(this.scene, block)
    if (heading !== undefined) this.section = heading === 'none' ? undefined : heading
  }

  /** "đạt và vượt mục tiêu", "so với kế hoạch", "hoàn thành chỉ tiêu": a plan that was met governs nothing. */
  private isAchieved(i: number): boolean {
    const { lexemes } = this.scene.reading
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const start = lexemes.owner[k] ?? k
      if (((lexemes.kinds[start] ?? 0) & Kind.predicate) !== 0) return true
      if ((this.scene.quantityAt[k] ?? -1) >= 0 || (this.scene.baseAt[k] ?? -1) >= 0) return true
    }
    return (this.scene.baseAt[i] ?? -1) >= 0
  }
}

/** A heading is a short block without a full stop; words of plans in it make its section planned, any other heading ends that. */
function headingStatus(scene: Scene, block: number): Status | 'none' | undefined {
  const { division, lexemes } = scene.reading
  const run = division.blocks[block]
  if (run === undefined || run.to - run.from > 30 || run.level === 0 || run.level > 3) return undefined
  if ((lexemes.gap[run.from] ?? 0) < Gap.line || isMark(lexemes, run.to - 1, '.') || isMark(lexemes, run.to - 1, ';')) return undefined
  for (let i = run.from; i < run.to; i++) {
    if (((lexemes.kinds[i] ?? 0) & Kind.status) === 0) continue
    const meaning = lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.status) as StatusMeaning
    if (meaning.reach === 'sentence') return isResult(scene, run.from, i) ? 'none' : meaning.status
  }
  return run.level <= 1 ? 'none' : undefined
}

/** "Kết quả thực hiện kế hoạch": a heading about results, though it names the plan. */
function isResult(scene: Scene, from: number, to: number): boolean {
  const { lexemes } = scene.reading
  for (let i = from; i < to; i++) if (((lexemes.kinds[i] ?? 0) & Kind.predicate) !== 0) return true
  return false
}
