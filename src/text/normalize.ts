/**
 * Text in one Unicode form, with the way back. The pipeline works on `text`; spans are mapped to the source once, at the end.
 * Letters are composed (NFC) and invisible characters (soft hyphen, zero-width space and joiners, byte order mark) are left out.
 */
export interface NormalText {
  readonly source: string
  readonly text: string
  /** Source offset of each normal code unit, and of the end; `undefined` where source and text are the same. */
  readonly offsets: Int32Array | undefined
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const COMBINING = /\p{M}/u

/** Composes the text and leaves invisible characters out. Every span of the result maps back with {@link sourceSpan}. */
export function normalize(source: string): NormalText {
  if (!INVISIBLE.test(source) && source.normalize('NFC') === source) return { source, text: source, offsets: undefined }
  const offsets = new Int32Array(source.length * 3 + 1)
  const pieces: string[] = []
  let length = 0
  let at = 0
  while (at < source.length) {
    const end = clusterEnd(source, at)
    const piece = visible(source, at, end)
    for (let i = 0; i < piece.length; i++) offsets[length + i] = at
    if (piece.length > 0) pieces.push(piece)
    length += piece.length
    at = end
  }
  offsets[length] = source.length
  return { source, text: pieces.join(''), offsets: offsets.subarray(0, length + 1) }
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

/** A cluster is one code point and the combining marks after it; invisible characters between them belong to it. */
function clusterEnd(source: string, start: number): number {
  let end = start + codePointLength(source, start)
  if (invisibleAt(source, start)) return end
  while (end < source.length) {
    const next = source.charCodeAt(end)
    if (next < 0x300) break
    const length = codePointLength(source, end)
    if (!COMBINING.test(source.slice(end, end + length))) break
    end += length
  }
  return end
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
