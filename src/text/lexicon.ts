import { type PhraseTables, PhraseTree } from './phrase-tables.ts'

/** Words and phrases with what they mean, ready for the lexer. */

/** One meaning of a phrase. `kind` is a bit of the caller's own classes (1 << 0 … 1 << 30). */
export interface Entry {
  readonly text: string
  readonly kind: number
  /** True where capital letters of `text` must be capitals in the document ("Hòa Bình", "TW"). */
  readonly cased?: boolean
  /** What the caller wants to find again at a match. */
  readonly meaning?: unknown
  /** Where a user's vocabulary has it; the program's own entries have none. */
  readonly origin?: string
}

/** One lexical unit of a phrase: a syllable's packed letters, a number, or a mark. */
export interface PhraseUnit {
  readonly low: number
  readonly high: number
  readonly upper: boolean
}

/** Units of the longest phrase: as many as there are bits for their capitals. */
export const LONGEST_PHRASE = 31

/** Phrases with their entries. It may be added to until it is first asked for its tables. */
export class Lexicon {
  private tree: PhraseTree | undefined
  private flat: PhraseTables | undefined
  private list: Entry[] = []
  private readonly later: (() => Iterable<Entry>) | undefined
  private byPhrase: Entry[][] | undefined

  /** An empty lexicon, or one of tables that were made before, whose entries are asked for when they are needed. */
  constructor(tables?: PhraseTables, entries?: () => Iterable<Entry>) {
    this.flat = tables
    this.later = entries
  }

  add(entry: Entry, units: readonly PhraseUnit[]): void {
    if (this.flat !== undefined) throw new Error('vocabulary: the lexicon is in use; nothing can be added')
    if (units.length === 0 || units.length > LONGEST_PHRASE)
      throw new Error(`vocabulary: no phrase, or too long a one: ${JSON.stringify(entry.text)}`)
    const capitals = units.reduce((bits, { upper }, i) => (upper ? bits | (1 << i) : bits), 0)
    this.tree ??= new PhraseTree()
    this.tree.add(units, entry.kind, entry.cased === true ? capitals : undefined)
    this.list.push(entry)
  }

  /** The tables of all phrases. */
  get tables(): PhraseTables {
    this.flat ??= (this.tree ?? new PhraseTree()).tables()
    return this.flat
  }

  /** Entries of a phrase number. */
  entries(phrase: number): readonly Entry[] {
    this.byPhrase ??= this.entriesByPhrase()
    return this.byPhrase[phrase] ?? []
  }

  /** The phrase's meaning of a kind, or `undefined`. */
  meaning(phrase: number, kind: number): unknown {
    for (const entry of this.entries(phrase)) if ((entry.kind & kind) !== 0) return entry.meaning
    return undefined
  }

  private entriesByPhrase(): Entry[][] {
    const { phraseOfEntry, kinds } = this.tables
    const result: Entry[][] = Array.from(kinds, () => [])
    let at = 0
    for (const entry of this.later?.() ?? this.list) result[phraseOfEntry[at++] ?? 0]?.push(entry)
    return result
  }
}
