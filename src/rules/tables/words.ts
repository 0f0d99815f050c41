import { folded } from '../../text/fold.ts'

/** Words in lower case, each with its tone behind it and "y" as "i": "Tỉ lệ", "tỷ lệ", "luỹ kế" and "lũy kế" have one form; signs are words. */
export function foldedWords(text: string): string[] {
  return (
    folded(text)
      .replaceAll('y', 'i')
      .match(/[\p{L}\p{M}]+|\p{N}+|[%+/±,-]/gu) ?? []
  )
}

/** A list of phrases to be found among folded words; they are folded when the first table asks for them, not at every start. */
export class Phrases {
  private readonly phrases: readonly string[]
  private index: ReadonlyMap<string, readonly (readonly string[])[]> | undefined

  constructor(phrases: readonly string[]) {
    this.phrases = phrases
  }

  private get byFirst(): ReadonlyMap<string, readonly (readonly string[])[]> {
    this.index ??= byFirstWord(this.phrases)
    return this.index
  }

  /** Words of the longest phrase that begins at a word; 0 where none does. */
  lengthAt(words: readonly string[], at: number): number {
    let longest = 0
    for (const phrase of this.byFirst.get(words[at] ?? '') ?? []) {
      if (phrase.length > longest && phrase.every((word, i) => words[at + i] === word)) longest = phrase.length
    }
    return longest
  }

  /** Whether one of the phrases stands among the words. */
  isIn(words: readonly string[]): boolean {
    return words.some((_, at) => this.lengthAt(words, at) > 0)
  }

  /** Whether the words are one of the phrases and nothing else. */
  is(words: readonly string[]): boolean {
    return words.length > 0 && this.lengthAt(words, 0) === words.length
  }
}

function byFirstWord(phrases: readonly string[]): Map<string, (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>()
  for (const words of phrases.map(foldedWords)) {
    const known = index.get(words[0] ?? '')
    if (known === undefined) index.set(words[0] ?? '', [words])
    else known.push(words)
  }
  return index
}
