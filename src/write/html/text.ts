import { FACT_KINDS } from './facts.ts'
import { escapeText, type Markup, raw } from './markup.ts'
import type { Pieces } from './pieces.ts'

/** Class of each bit of a piece's kinds. */
const CLASSES: readonly string[] = [...FACT_KINDS, 'amount']

/** A browser lays out a paragraph in one go, and a section only when it comes into view: both are kept short. */
const LONGEST_PARAGRAPH = 4_000
const SECTION = 12_000

/** One line of the text without its end, or part of a long one. */
interface Paragraph {
  readonly start: number
  readonly end: number
  /** Whether a blank line stands before it, or it goes on with the line before. */
  readonly class: '' | 'gap' | 'more'
}

/**
 * A document's text as paragraphs, one a line, grouped in sections, with a `<mark data-piece>` over every piece that a fact covers.
 * A piece that reaches over the end of a line has several marks. Control characters are shown by name, so that none can hide or
 * reorder words.
 */
export function textMarkup(text: string, pieces: Pieces): Markup {
  const mark = marker(text, pieces)
  const parts: string[] = []
  let sectionEnd = 0
  for (const paragraph of paragraphs(text)) {
    if (paragraph.start >= sectionEnd) {
      parts.push(parts.length > 0 ? '</section>\n<section>\n' : '<section>\n')
      sectionEnd = paragraph.start + SECTION
    }
    const name = paragraph.class === '' ? '' : ` class="${paragraph.class}"`
    parts.push(`<p dir="auto"${name}>${mark(paragraph)}</p>\n`)
  }
  return raw(parts.length > 0 ? `${parts.join('')}</section>` : '')
}

/** The classes of a mark over a piece with these kinds; empty where no fact covers it. */
export function classesOf(kinds: number): string {
  return CLASSES.filter((_, bit) => (kinds & (1 << bit)) !== 0).join(' ')
}

function* paragraphs(text: string): Iterable<Paragraph> {
  let gap = false
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start)
    if (end > start) {
      yield* shortened(text, { start, end, class: gap ? 'gap' : '' })
      gap = false
    } else gap = start > 0
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}

/** A long line in parts that end at a space, or anywhere where there is none. */
function* shortened(text: string, line: Paragraph): Iterable<Paragraph> {
  let { start } = line
  while (line.end - start > LONGEST_PARAGRAPH) {
    const limit = start + LONGEST_PARAGRAPH
    const space = text.slice(start, limit).lastIndexOf(' ')
    const end = space > 0 ? start + space + 1 : wholeLetter(text, limit)
    yield { start, end, class: start === line.start ? line.class : 'more' }
    start = end
  }
  yield { start, end: line.end, class: start === line.start ? line.class : 'more' }
}

/** `offset`, or one less where it would cut a character of two code units. */
function wholeLetter(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) if (isLineEnd(text.charCodeAt(at))) return at
  return text.length
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Writes paragraphs, which have to come in text order. */
function marker(text: string, { cuts, kinds }: Pieces): (paragraph: Paragraph) => string {
  let piece = -1
  const cutAfter = () => cuts[piece + 1] ?? Number.POSITIVE_INFINITY
  return ({ start, end }) => {
    let line = ''
    for (let at = start; at < end; ) {
      while (cutAfter() <= at) piece++
      const stop = Math.min(end, cutAfter())
      const words = visible(text.slice(at, stop))
      const covering = kinds[piece] ?? 0
      line += covering === 0 ? words : `<mark class="${classesOf(covering)}" data-piece="${piece}">${words}</mark>`
      at = stop
    }
    return line
  }
}

/** Escaped text with its invisible commands made visible. */
function visible(words: string): string {
  return escapeText(words).replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => {
    if (character === '\t') return character
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    return `<code class="control">${name}</code>`
  })
}
