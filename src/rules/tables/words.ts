const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Words in lower case, each with its tone behind it and "y" as "i": "Tỉ lệ", "tỷ lệ", "luỹ kế" and "lũy kế" have one form; signs are words. */
export function foldedWords(text: string): string[] {
  const decomposed = text.toLowerCase().normalize('NFD')
  return (decomposed.match(/[\p{L}\p{M}]+|\p{N}+|[%+/±,-]/gu) ?? []).map(
    (word) => word.replace(TONES, '').replaceAll('y', 'i') + (word.match(TONES) ?? []).join(''),
  )
}

/** A list of phrases to be found among folded words. */
export class Phrases {
  private readonly byFirst = new Map<string, (readonly string[])[]>()

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = foldedWords(phrase)
      const first = words[0] ?? ''
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), words])
    }
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
