import { beginsKind, isKind, Kind } from '../../grammar/kinds.ts'
import { meaningWithin } from '../../grammar/phrase.ts'
import type { Status } from '../../model.ts'
import { isMark } from '../../text/clauses.ts'
import { Gap } from '../../text/lexer.ts'
import type { Reach } from '../../vocab/statuses.ts'
import type { Scene } from './scene.ts'

/** A status word as the lexicon holds it. */
interface StatusMeaning {
  readonly status: Status
  readonly reach: Reach
}

/** Words before a status word within which a result makes it no plan: "hoàn thành vượt mức các chỉ tiêu". */
const NEAR = 5
/** Lexemes of the longest heading. */
const LONGEST_HEADING = 30

/**
 * The status that governs from words outside the predicate: "Dự kiến …" the rest of its clause, "Phấn đấu …" of its sentence, "Các chỉ tiêu
 * chủ yếu: …" the rest of its block, "II. Phương hướng, nhiệm vụ năm tới" the blocks under the heading.
 */
export class StatusFlow {
  private readonly scene: Scene
  private readonly now: Record<Reach | 'block' | 'section', Status | undefined> = {
    predicate: undefined,
    clause: undefined,
    sentence: undefined,
    colon: undefined,
    block: undefined,
    section: undefined,
  }
  private seen = 0

  constructor(scene: Scene) {
    this.scene = scene
  }

  /** The status in force at a lexeme; lexemes are asked for in ascending order. */
  at(lexeme: number): Status | undefined {
    for (; this.seen <= lexeme && this.seen < this.scene.reading.lexemes.count; this.seen++) this.pass(this.seen)
    return this.now.clause ?? this.now.sentence ?? this.now.block ?? this.now.section
  }

  private pass(i: number): void {
    const { division, lexemes } = this.scene.reading
    if (i === 0 || division.blockOf[i] !== division.blockOf[i - 1]) this.enterBlock(division.blockOf[i] ?? 0)
    if (i > 0 && division.sentenceOf[i] !== division.sentenceOf[i - 1]) this.now.sentence = this.now.colon = undefined
    if (i > 0 && division.clauseOf[i] !== division.clauseOf[i - 1]) this.now.clause = undefined
    if (isMark(lexemes, i, ':')) this.now.block = this.now.colon ?? this.now.sentence ?? this.now.block
    if (!beginsKind(lexemes, i, Kind.status) || this.isInsideName(i)) return
    const meaning = meaningWithin(lexemes, i, Kind.status)?.value as StatusMeaning
    if (meaning.reach === 'predicate' || this.isAchieved(i)) return
    // "dự kiến sẽ" | "dự báo phải": what is expected stays expected.
    if (meaning.reach === 'clause' && this.now.clause === 'forecast') return
    this.now[meaning.reach] = meaning.status
  }

  private enterBlock(block: number): void {
    this.now.block = this.now.clause = this.now.sentence = this.now.colon = undefined
    const heading = headingStatus(this.scene, block)
    if (heading !== undefined) this.now.section = heading === 'none' ? undefined : heading
  }

  /** A status word inside the name of an indicator or behind another word's beginning says nothing of its own. */
  private isInsideName(i: number): boolean {
    const { lexemes } = this.scene.reading
    const owner = lexemes.owner[i] ?? i
    return owner !== i && isKind(lexemes, owner, Kind.indicator)
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
