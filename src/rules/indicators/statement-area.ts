import { type AreaName, areaName } from '../../grammar/area.ts'
import { isWord } from '../../grammar/phrase.ts'
import { isMarkIn, type Run } from '../../text/clauses.ts'
import { wordsOf } from '../../text/reading.ts'
import { itemStart } from './item.ts'
import { skipLead } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** An area and the words that name it. */
export interface Place {
  readonly area: AreaName
  readonly words: string
}

/** Lexemes in which a sentence may open with a place. */
const OPENING = 8

/**
 * The area that a statement itself names as its own; `undefined` where it names none.
 *
 * "⟨Khánh Hòa⟩ ước đạt 2.925 tấn" | "GRDP của ⟨Hà Nội⟩ tăng" | "Tại ⟨Lào Cai⟩, sản lượng đạt" | not: "xuất khẩu sang Trung Quốc đạt"
 *
 * @param run from the limit of the statement's words to its predicate
 * @param phrase first lexeme of its thing
 */
export function statementArea(scene: Scene, { from: limit, to }: Run, phrase: number): Place | undefined {
  return areaWithin(scene, { from: itemStart(scene, to, limit), to }, phrase) ?? openingArea(scene, to)
}

/** The area that is the whole item, begins it before a mark, or stands behind "của", "tại", "ở". */
function areaWithin(scene: Scene, { from, to }: Run, phrase: number): Place | undefined {
  const { lexemes } = scene.reading
  let found: Place | undefined
  let seen = 0
  for (let i = from; i < to; i++) {
    const area = areaName(lexemes, i)
    if (area === undefined || isWord(lexemes, i - 1, 'châu')) continue
    if (area.end > to) return found
    // "Nhật Bản, Lào và Thái Lan": several are no area.
    seen++
    if (seen > 1 && i < phrase) return undefined
    const opens = isOpening(scene, { from, to: i }) && (area.end === to || isMarkIn(lexemes, area.end, ',(:'))
    if (opens || (i >= phrase && isPlaced(scene, i))) found = { area: area.value, words: wordsOf(lexemes, i, area.end) }
    i = area.end - 1
  }
  return found
}

/** Nothing but leads and marks stands before: "trong đó, tỉnh ⟨Bắc Giang⟩". */
function isOpening(scene: Scene, { from, to }: Run): boolean {
  return skipLead(scene, from, to) === to
}

/** "của ⟨Hà Nội⟩", "tại tỉnh ⟨Lào Cai⟩". */
function isPlaced({ reading: { lexemes } }: Scene, at: number): boolean {
  const before = isWord(lexemes, at - 1, 'tỉnh') ? at - 2 : isWord(lexemes, at - 1, 'phố') ? at - 3 : at - 1
  return isWord(lexemes, before, 'của') || isWord(lexemes, before, 'tại') || isWord(lexemes, before, 'ở')
}

/** "Tại tỉnh ⟨Lào Cai⟩, …": a sentence that opens with its place. */
function openingArea({ reading: { lexemes, division } }: Scene, to: number): Place | undefined {
  const from = division.sentences[division.sentenceOf[to - 1] ?? 0]?.from ?? 0
  if (!isWord(lexemes, from, 'tại') && !isWord(lexemes, from, 'ở')) return undefined
  for (let i = from + 1; i < Math.min(to, from + OPENING); i++) {
    const area = areaName(lexemes, i)
    if (area !== undefined) return isMarkIn(lexemes, area.end, ',') ? { area: area.value, words: wordsOf(lexemes, i, area.end) } : undefined
  }
  return undefined
}
