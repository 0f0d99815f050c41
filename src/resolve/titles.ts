import type { Title } from '../model.ts'
import { folded, wordsOnly } from '../text/fold.ts'

/** A title with what it is compared by. */
interface Compared {
  readonly title: Title
  readonly position: string
  readonly words: readonly string[]
}

/**
 * Joins the titles of one person: the same office worded shorter and fuller is one title, the fuller; worded twice alike, the first.
 *
 * "Bí thư Thành ủy" + "Bí thư Thành ủy Hà Nội" | "Thủ tướng" + "Thủ tướng Chính phủ" | "Phó Chủ tịch UBND tỉnh" + "Phó Chủ tịch Ủy ban nhân dân tỉnh"
 */
export function joinTitles(titles: readonly Title[]): Title[] {
  const kept: Compared[] = []
  for (const title of titles) {
    const next = compared(title)
    const fuller = kept.some((other) => saysAll(other, next))
    if (fuller) continue
    const shorter = kept.findIndex((other) => saysAll(next, other))
    if (shorter < 0) kept.push(next)
    else kept[shorter] = next
  }
  return kept.map(({ title }) => title)
}

/** What each title is compared by, found once: an office without a name is held against every title before it. */
const known = new WeakMap<Title, Compared>()

function compared(title: Title): Compared {
  const before = known.get(title)
  if (before !== undefined) return before
  const words = keyOf(`${title.position} ${title.organization ?? ''}`).split(' ')
  const found = { title, position: keyOf(office(title.position)), words }
  known.set(title, found)
  return found
}

/** The office of a title without the organisation, for finding those who hold it. */
export function officeOf(title: Title): string {
  return compared(title).position
}

/** Whether an office is worded at least as fully as another wording of it. */
export function covers(fuller: Title, shorter: Title): boolean {
  return saysAll(compared(fuller), compared(shorter))
}

/** Whether the first says all that the second says. */
function saysAll(first: Compared, second: Compared): boolean {
  if (second.title.organization === null && first.title.organization === null) return `${first.position} `.startsWith(`${second.position} `)
  return first.position === second.position && second.words.every((word) => first.words.includes(word))
}

/** The office without what says that it is over, or who of several holds it. */
function office(position: string): string {
  return position
    .normalize('NFC')
    .replace(/^(cựu|cố|nguyên|tân) /iu, '')
    .replace(/ (thường trực|thứ nhất|cấp cao|cao cấp|chuyên trách)$/iu, '')
}

/** Letter case, the place of tones, signs and "của" make no difference. */
function keyOf(text: string): string {
  return wordsOnly(text).replace(LINK, ' ')
}

const LINK = new RegExp(` (?:${folded('của')}|${folded('tại')}) `, 'g')
