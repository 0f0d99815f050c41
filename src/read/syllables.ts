import { ONSETS, RIMES } from '../vocab/syllables.ts'

/** How many letters a text has, and how many of them stand in words that are Vietnamese syllables. */
export interface Spelling {
  readonly letters: number
  readonly legal: number
  /** Words that are none. */
  readonly misspelt: number
}

const ONSET_SET = new Set(ONSETS.split(' '))
const RIME_SET = new Set(RIMES.split(' '))
const LONGEST_ONSET = 3
/** "nghiêng" */
const LONGEST_SYLLABLE = 7
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** A syllable that ends in one of these has sắc or nặng. */
const STOP = /[cpt]$|ch$/
const STOPPED_TONES = new Set(['\u0301', '\u0323'])
const FRONT_VOWEL = /^[eêiy]/
const ONLY_BEFORE_FRONT = new Set(['gh', 'k', 'ngh'])
const NEVER_BEFORE_FRONT = new Set(['c', 'ng'])
/** "NguyÔn": no one writes a capital with a mark after a small letter. */
const STRAY_CAPITAL = /\p{Ll}(?![A-Z])\p{Lu}/u

/** "1.000đ" */
const CURRENCY = 'đ'

/** Whether a word is spelt as Vietnamese syllables are, capitals included. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE * 3 || STRAY_CAPITAL.test(word)) return false
  const parts = word.toLowerCase().normalize('NFD')
  const [tone = '', ...more] = parts.match(TONES) ?? []
  if (more.length > 0) return false
  const plain = parts.replace(TONES, '').normalize('NFC')
  if (plain === CURRENCY) return tone === ''
  if (STOP.test(plain) && !STOPPED_TONES.has(tone)) return false
  for (let length = Math.min(LONGEST_ONSET, plain.length - 1); length >= 0; length--) {
    if (isParted(plain.slice(0, length), plain.slice(length))) return true
  }
  return false
}

function isParted(onset: string, rime: string): boolean {
  if (!RIME_SET.has(rime) || (onset !== '' && !ONSET_SET.has(onset))) return false
  return FRONT_VOWEL.test(rime) ? !NEVER_BEFORE_FRONT.has(onset) : !ONLY_BEFORE_FRONT.has(onset)
}

/** Letters, their marks, and what no word has but letters of old encodings look like: the signs of "tr×nh" and "®¸", control characters. */
const WORD = /(?:[\p{L}\p{M}\xa1-\xbf\xd7\xf7\ufffd]|(?!\s)\p{Cc})+/gu
/** Signs that do stand beside words. */
const AROUND = /^[\xa7\xa9\xab\xae\xb0\xb7\xbb]+|(?<![\xae\xab\xb0\xb2\xb3\xb7\xb9\xbb])[\xae\xab\xb0\xb2\xb3\xb7\xb9\xbb]+$/g

const KNOWN = new Map<string, boolean>()
const MAX_KNOWN = 20_000

/** How well a text is spelt. */
export function spellingOf(text: string): Spelling {
  let letters = 0
  let legal = 0
  let misspelt = 0
  for (const [found] of text.matchAll(WORD)) {
    const word = found.replace(AROUND, '')
    letters += word.length
    if (isKnownSyllable(word)) legal += word.length
    else if (word !== '') misspelt++
  }
  return { letters, legal, misspelt }
}

/** Whether words, and at least one, are Vietnamese syllables all. */
export function isSpelt(text: string): boolean {
  const { letters, legal } = spellingOf(text)
  return letters > 0 && legal === letters
}

function isKnownSyllable(word: string): boolean {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear()
  const is = isSyllable(word)
  KNOWN.set(word, is)
  return is
}
