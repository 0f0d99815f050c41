import { windows1252 } from './encodings/code-page.ts'
import type { Encoding } from './encodings/encoding.ts'
import { isSpelt, spellingOf } from './syllables.ts'

/** The encoding that makes Vietnamese out of bytes. */
export interface Guess {
  readonly encoding: Encoding
  /** How likely the next word that decides is to agree, 0 to 1. */
  readonly confidence: number
  /** How many more words of the sample are Vietnamese than in Western text. */
  readonly words: number
}

/** A guess below this confidence is doubtful. */
export const SURE = 0.85
/** Share of the words with letters beyond ASCII that have to be Vietnamese. */
const LEAST_MARKED = 0.6
/** Share of all letters that have to stand in Vietnamese syllables: other languages make some by chance. */
const LEAST_LEGAL = 0.5

/** Some encodings have letters in the place of control characters. */
function isNotAscii(word: string): boolean {
  return /[^ -~]/.test(word)
}

/** What an encoding makes of the words of a sample. */
interface Reading {
  readonly encoding: Encoding
  readonly words: readonly string[]
  readonly votes: readonly boolean[]
  readonly sum: number
}

/**
 * Finds the encoding of a sample of bytes, one a character, by the words that each makes Vietnamese syllables of. `undefined` where none makes
 * enough, or not more than the sample has as Western text.
 *
 * @param isMarked says which words count: those that the encodings would change
 */
export function guessEncoding(sample: string, encodings: readonly Encoding[], isMarked = isNotAscii): Guess | undefined {
  const marked = (sample.match(/[^ \t\r\n\f]+/g) ?? []).filter(isMarked)
  const readings = encodings.map((encoding) => readingOf(marked, encoding))
  const best = readings.reduce((one, other) => (other.sum > one.sum ? other : one))
  const share = best.sum / Math.max(marked.length, 1)
  if (share < LEAST_MARKED) return undefined
  const { letters, legal } = spellingOf(best.encoding.decode(sample))
  const western = readingOf(marked, windows1252)
  const overWestern = share * preference(best, western)
  if (legal < LEAST_LEGAL * letters || overWestern <= 0.5) return undefined
  const confidence = Math.min(overWestern, ...readings.map((rival) => share * preference(best, rival)))
  return { encoding: best.encoding, confidence, words: best.sum - western.sum }
}

function readingOf(bytes: readonly string[], encoding: Encoding): Reading {
  const words = bytes.map(encoding.decode)
  const votes = words.map(isSpelt)
  return { encoding, words, votes, sum: votes.filter(Boolean).length }
}

/** How likely the next word on which two readings differ is to be for the first: the rule of succession. */
function preference(best: Reading, rival: Reading): number {
  if (best.words.every((word, i) => word === rival.words[i])) return rival.encoding === windows1252 ? 0 : 1
  let ayes = 0
  let noes = 0
  for (const [i, vote] of best.votes.entries()) {
    if (vote && rival.votes[i] === false) ayes++
    else if (!vote && rival.votes[i] === true) noes++
  }
  return (ayes + 1) / (ayes + noes + 2)
}

/** What is looked at of a long text, in pieces spread over it. */
const SAMPLE = 1 << 16
const PIECES = 16

/** A part of a text that is enough to judge it by. */
export function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text
  const step = Math.floor(text.length / PIECES)
  return Array.from({ length: PIECES }, (_, i) => text.slice(i * step, i * step + SAMPLE / PIECES)).join('\n')
}
