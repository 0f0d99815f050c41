import { isDay } from '../batch/day.ts'
import type { Shard } from '../batch/shard.ts'
import { UsageError } from './exit.ts'
import { nearest } from './nearest.ts'

/** A day that exists, `YYYY-MM-DD`. Throws {@link UsageError}. */
export function readDay(word: string): string {
  if (!isDay(word)) throw new UsageError(`--reference-date ${word} is not a day; write it as 2024-12-31`)
  return word
}

/** One of some words. Throws {@link UsageError}. */
export function oneOf(option: string, words: readonly string[]): (word: string) => string {
  return (word) => {
    if (words.includes(word)) return word
    const meant = nearest(word, words)
    if (meant !== undefined) throw new UsageError(`${option} ${word} is not known; did you mean ${meant}?`)
    throw new UsageError(`${option} ${word} is not known; choose one of: ${words.join(', ')}`)
  }
}

/** A word more in the list of an option that may be given again. */
export function listed(word: string, before: unknown): readonly string[] {
  return [...(Array.isArray(before) ? before : []), word]
}

/** A whole number that is not too small. Throws {@link UsageError}. */
export function wholeNumber(option: string, least: number): (word: string) => number {
  return (word) => {
    const number = Number(word)
    if (!/^\d+$/.test(word) || number < least) throw new UsageError(`${option} ${word}: give a whole number from ${least} up`)
    return number
  }
}

/** Seconds, also parts of one. Throws {@link UsageError}. */
export function readSeconds(word: string): number {
  const seconds = Number(word)
  if (word.trim() === '' || !(seconds >= 0)) throw new UsageError(`--timeout ${word}: give a number of seconds, 0 for no limit`)
  return seconds
}

const FACTORS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 }

/** Bytes: 500K, 64M, 2G. Throws {@link UsageError}. */
export function readSize(word: string): number {
  const [, number = '', letter = ''] = /^(\d{1,15})([KMG]?)$/i.exec(word) ?? []
  if (number === '') throw new UsageError(`--max-bytes ${word}: give a number of bytes, such as 500K, 64M or 2G`)
  return Number(number) * (FACTORS[letter.toUpperCase()] ?? 1)
}

/** A part of how many: 1/4. Throws {@link UsageError}. */
export function readShard(word: string): Shard {
  const [, part = '', of = ''] = /^(\d{1,9})\/(\d{1,9})$/.exec(word) ?? []
  const shard = { part: Number(part), of: Number(of) }
  if (!(shard.part >= 1 && shard.part <= shard.of))
    throw new UsageError(`--shard ${word}: give the part and how many there are, such as 1/4`)
  return shard
}
