import { type Bytes, NO_BYTES } from '../bytes.ts'
import { Part, type WordFile } from './file.ts'

/** A stretch of a file's bytes and the modifiers of what stands there. */
export interface Stretch {
  /** Where it ends. */
  readonly end: number
  readonly modifiers: Bytes
  /** The style of the paragraph; 0 for words. */
  readonly style: number
}

const PAGE = 512

/** Finds the formatting of a place of the file: for words or for paragraphs. */
export class FormattingPages {
  private readonly main: Bytes
  private readonly kind: 'characters' | 'paragraphs'
  private readonly isUnicode: boolean
  /** Where the stretches of each page begin, in order, and the number of the page. */
  private readonly begins: number[] = []
  private readonly pages: number[] = []

  constructor(file: WordFile, kind: 'characters' | 'paragraphs') {
    this.main = file.main
    this.kind = kind
    this.isUnicode = file.isUnicode
    const list = file.part(kind === 'characters' ? Part.characterPages : Part.paragraphPages)
    const size = file.isUnicode ? 4 : 2
    const count = Math.max(Math.floor((list.length - 4) / (4 + size)), 0)
    for (let i = 0; i < count; i++) {
      const number = (count + 1) * 4 + i * size
      this.begins.push(list.u32(i * 4))
      this.pages.push(file.isUnicode ? list.u32(number) & 0x3fffff : list.u16(number))
    }
  }

  /** The stretch around a place; without an end where nothing is said about it. */
  at(place: number): Stretch {
    const { main } = this
    const page = (this.pages[lastNotAfter(this.begins.length, (i) => this.begins[i] ?? 0, place)] ?? -1) * PAGE
    if (page < 0 || page + PAGE > main.length) return { end: Number.POSITIVE_INFINITY, modifiers: NO_BYTES, style: 0 }
    const count = main.u8(page + PAGE - 1)
    const i = lastNotAfter(count, (index) => main.u32(page + index * 4), place)
    const end = main.u32(page + (i + 1) * 4)
    const known = i >= 0 && end > place
    const { modifiers, style } = known ? this.entry(page, count, i) : { modifiers: NO_BYTES, style: 0 }
    return { end: known ? end : Number.POSITIVE_INFINITY, modifiers, style }
  }

  private entry(page: number, count: number, i: number): Pick<Stretch, 'modifiers' | 'style'> {
    const { main } = this
    const list = page + (count + 1) * 4
    if (this.kind === 'characters') {
      const at = main.u8(list + i) * 2
      return { modifiers: at === 0 ? NO_BYTES : main.part(page + at + 1, main.u8(page + at)), style: 0 }
    }
    const place = main.u8(list + i * (this.isUnicode ? 13 : 7)) * 2
    if (place === 0) return { modifiers: NO_BYTES, style: 0 }
    const at = page + place
    const half = main.u8(at)
    const [begin, length] = half === 0 && this.isUnicode ? [at + 2, main.u8(at + 1) * 2] : [at + 1, half * 2 - (this.isUnicode ? 1 : 0)]
    return { style: main.u16(begin), modifiers: main.part(begin + 2, length - 2) }
  }
}

/** The last of some ascending numbers that is not greater than a place; -1 where all are. */
export function lastNotAfter(count: number, number: (i: number) => number, place: number): number {
  let low = -1
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (number(middle) <= place) low = middle
    else high = middle - 1
  }
  return low
}
