import { type Guess, guessEncoding } from './detect.ts'
import { asBytes } from './encodings/code-page.ts'
import type { Encoding } from './encodings/encoding.ts'
import { MISREAD_ENCODINGS } from './encodings/encodings.ts'
import type { TextResult } from './reader.ts'
import { spellingOf } from './syllables.ts'

/**
 * Gives a text its letters back that was read in the wrong encoding before it was saved: "Quy tr×nh tæng thÓ" is "Quy trình tổng thể". Only
 * what makes better Vietnamese is changed, so a text that is sound comes back as it is.
 *
 * @param likely the encoding that other parts of the same document are in
 */
export function repairMojibake(text: string, likely?: Encoding): TextResult {
  const isUnicode = UNICODE.test(text)
  const guess = guessOf(text, isUnicode, likely)
  if (guess === undefined) return { text, encoding: 'utf-8', warnings: [] }
  const { encoding, confidence } = guess
  const message = `letters of ${encoding.name} had been taken for others and were put right (confidence ${confidence.toFixed(2)})`
  const warnings = [{ code: 'mojibake', message, start: 0, end: 0 }]
  return { text: new Repair(encoding, !isUnicode).text(text), encoding: isUnicode ? 'utf-8' : encoding.name, warnings }
}

/** A text in Unicode has parts that were misread where it has as many words that are better Vietnamese otherwise. */
const LEAST_WORDS = 5
/** Or as many where the rest of the document is in the encoding that they would be in. */
const LEAST_LIKELY = 2

function guessOf(text: string, isUnicode: boolean, likely: Encoding | undefined): Guess | undefined {
  const sample = straysOf(text)
  if (sample === '') return undefined
  const expected = likely && guessEncoding(sample, [likely])
  if (expected !== undefined && expected.words >= LEAST_LIKELY) return expected
  const guess = guessEncoding(sample, MISREAD_ENCODINGS)
  return isUnicode && (guess?.words ?? 0) < LEAST_WORDS ? undefined : guess
}

/** Signs and letters that Vietnamese has not, or not there: "tr×nh", "hoäi", "KhÃ´ng", "tiÒnh", "ðón", "nhâòn". */
const STRAY =
  /[A-Za-z][\xa1-\xaa\xac-\xb6\xb8-\xba\xbc-\xbf\xd7\xf7äåæçîïðñöøûüþÿ]|[a-z][À-ÖØ-Þ]|[\xa1-\xaa\xac-\xb6\xb8-\xba\xbc-\xbf\xd7\xf7ÄÅÆÇÐÑÖØÞßåæçñöøþ][A-Za-z]|[âãêôõý][ìòÌÒÞ]|ð/g
/** Letters of Unicode that are in none of the pages that bytes are taken for: a word with one of them is not misread. */
const UNICODE = /[\u1ea0-\u1ef9ĩĨũŨ]/

/** Whether a text has letters that only Unicode has. */
export function hasUnicodeLetters(text: string): boolean {
  return UNICODE.test(text)
}

/** What is taken around a stray letter, and how much in all. */
const AROUND = 100
const ENOUGH = 1 << 16

/** The words around stray letters, as bytes: what a text may have to be repaired for. */
function straysOf(text: string): string {
  let sample = ''
  STRAY.lastIndex = 0
  for (let stray = STRAY.exec(text); stray !== null && sample.length < ENOUGH; stray = STRAY.exec(text)) {
    const near = text.slice(Math.max(stray.index - AROUND, 0), stray.index + AROUND)
    sample += `${near.slice(near.search(/\s/) + 1, near.trimEnd().length)}\n`
    STRAY.lastIndex = stray.index + AROUND
  }
  const words = sample.match(/[^ \t\n]+/g) ?? []
  return asBytes(words.filter((word) => !UNICODE.test(word)).join(' '))
}

/** Decides for each part of a text whether it is misread. */
export class Repair {
  private readonly encoding: Encoding
  /** How a part is taken that is as good Vietnamese either way. */
  private isMisread: boolean

  constructor(encoding: Encoding, isMisread: boolean) {
    this.encoding = encoding
    this.isMisread = isMisread
  }

  /** Each part of a line or cell, up to words that are surely right, is decided by itself, and as the part before it where both are as good. */
  text(text: string): string {
    return text.replace(/[^\n\t]+/g, (line) => (NOT_ASCII.test(line) ? this.line(line) : line))
  }

  private line(line: string): string {
    let said = ''
    let part = ''
    for (const [piece] of line.matchAll(/[^ ]+| +/g)) {
      if (!UNICODE.test(piece)) {
        part += piece
        continue
      }
      said += this.part(part) + piece
      part = ''
      this.isMisread = false
    }
    return said + this.part(part)
  }

  private part(part: string): string {
    if (!NOT_ASCII.test(part)) return part
    const decoded = this.encoding.decode(asBytes(part))
    const asIs = spellingOf(part).misspelt
    const repaired = spellingOf(decoded).misspelt
    if (asIs !== repaired) this.isMisread = repaired < asIs
    return this.isMisread ? decoded : part
  }
}

/** Some encodings have letters in the place of control characters. */
const NOT_ASCII = /[^\t\r -~]/
