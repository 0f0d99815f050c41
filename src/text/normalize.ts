import type { Span } from '../model.ts'
import { isSettled } from './letters.ts'

/**
 * Text in one Unicode form, with the way back. The pipeline works on `text`; spans are mapped to the source once, at the end.
 * Letters are composed (NFC); invisible characters (soft hyphen, zero-width space and joiners, byte order mark) and what is set aside are left out.
 */
export interface NormalText {
  readonly source: string
  readonly text: string
  /** Source offset of each normal code unit, and of the end; `undefined` where source and text are the same. */
  readonly offsets: Int32Array | undefined
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const COMBINING = /\p{M}/u
/** Marks on one letter; more of them are letters of their own. To compose a letter takes the square of its marks. */
const MOST_MARKS = 30

/**
 * Composes the text and leaves invisible characters out. Every span of the result maps back with {@link sourceSpan}.
 *
 * @param aside parts of the source to be left out too, in order
 */
export function normalize(source: string, aside: readonly Span[] = []): NormalText {
  const { length } = source
  if (aside.length === 0 && nextUnsettled(source, 0, length) === length) return { source, text: source, offsets: undefined }
  const composed = new Composed(length)
  let at = 0
  for (const { start, end } of aside) {
    compose(source, { start: at, end: start }, composed)
    at = Math.max(at, end)
  }
  compose(source, { start: at, end: length }, composed)
  return composed.finish(source)
}

/** Composes one part of the source. */
function compose(source: string, { start, end }: Span, composed: Composed): void {
  let at = start
  while (at < end) {
    const unsettled = nextUnsettled(source, at, end)
    // The letter before a mark may become one with it.
    const settled = unsettled === end ? unsettled : Math.max(at, unsettled - 1)
    composed.keep(source, at, settled)
    if (settled === end) break
    at = clusterEnd(source, settled)
    composed.add(visible(source, settled, at), settled)
  }
}

/** The source span that a span of the normal text came from; it ends after the last character it covers. */
export function sourceSpan(normal: NormalText, start: number, end: number): { start: number; end: number } {
  const { offsets } = normal
  if (offsets === undefined) return { start, end }
  const from = offsets[start] ?? normal.source.length
  if (end <= start) return { start: from, end: from }
  const last = offsets[end - 1] ?? normal.source.length
  return { start: from, end: Math.max(clusterEnd(normal.source, last), from) }
}

/** The next character that may be invisible, or not in NFC, or not stay so beside another one. */
function nextUnsettled(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (!isSettled(source.charCodeAt(at))) return at
  return to
}

/** The normal text as it grows, with its offsets. */
class Composed {
  private readonly pieces: string[] = []
  private offsets: Int32Array<ArrayBuffer>
  private length = 0

  constructor(length: number) {
    this.offsets = new Int32Array(length + 16)
  }

  /** Takes a part of the source as it is. */
  keep(source: string, from: number, to: number): void {
    if (from === to) return
    this.reserve(to - from)
    for (let at = from; at < to; at++) this.offsets[this.length++] = at
    this.pieces.push(source.slice(from, to))
  }

  /** Takes a composed cluster that stands at `at` in the source. */
  add(piece: string, at: number): void {
    if (piece.length === 0) return
    this.reserve(piece.length)
    this.offsets.fill(at, this.length, this.length + piece.length)
    this.length += piece.length
    this.pieces.push(piece)
  }

  finish(source: string): NormalText {
    const text = this.pieces.join('')
    if (text === source) return { source, text: source, offsets: undefined }
    this.offsets[this.length] = source.length
    return { source, text, offsets: this.offsets.subarray(0, this.length + 1) }
  }

  /** Some letters are longer when composed. */
  private reserve(more: number): void {
    if (this.length + more < this.offsets.length) return
    const larger = new Int32Array((this.length + more) * 2)
    larger.set(this.offsets)
    this.offsets = larger
  }
}

/** A cluster is one code point and the combining marks after it; an invisible character is one of its own. */
function clusterEnd(source: string, start: number): number {
  let end = start + codePointLength(source, start)
  if (invisibleAt(source, start)) return end
  for (let marks = 0; marks < MOST_MARKS && end < source.length; marks++) {
    const length = markLength(source, end)
    if (length === 0) break
    end += length
  }
  return end
}

/** Code units of the combining mark at an offset; 0 where there is none. */
function markLength(source: string, at: number): number {
  const code = source.charCodeAt(at)
  if (code < 0x300) return 0
  if (code <= 0x36f) return 1
  const length = codePointLength(source, at)
  return COMBINING.test(source.slice(at, at + length)) ? length : 0
}

function visible(source: string, start: number, end: number): string {
  if (end === start + 1) return invisibleAt(source, start) ? '' : source.charAt(start).normalize('NFC')
  return source.slice(start, end).normalize('NFC')
}

function invisibleAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === 0xad || (code >= 0x200b && INVISIBLE.test(source.charAt(at)))
}

function codePointLength(source: string, at: number): number {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
