import { type PhraseTables, PhraseTree } from './phrase-tables.ts'

/** Words and phrases with what they mean, ready for the lexer. */

/** What a phrase means as one of its kinds. `kind` is a bit of the caller's own classes (1 << 0 … 1 << 30). */
export interface Sense {
  readonly kind: number
  /** What the caller wants to find again at a match. */
  readonly meaning?: unknown
  /** Where a user's vocabulary has it; the program's own entries have none. */
  readonly origin?: string
}

/** A phrase with one of its senses. */
export interface Entry extends Sense {
  readonly text: string
  /** True where capital letters of `text` must be capitals in the document ("Hòa Bình", "TW"). */
  readonly cased?: boolean
}

/** One lexical unit of a phrase: a syllable's packed letters, a number, or a mark. */
export interface PhraseUnit {
  readonly low: number
  readonly high: number
  readonly upper: boolean
}

/** Units of the longest phrase: as many as there are bits for their capitals. */
export const LONGEST_PHRASE = 31

/** What was added with an entry's phrase. */
export type Added = Pick<Sense, 'meaning' | 'origin'>

/** Phrases with their senses. It may be added to until it is first asked for its tables. */
export class Lexicon {
  private readonly tree: PhraseTree | undefined
  private flat: PhraseTables | undefined
  private readonly list: Added[] = []
  /** What was added with an entry, by its number. */
  readonly addedAt: (entry: number) => Added

  /** An empty lexicon, or one of tables that were made before and of what was added with their entries. */
  constructor(made?: { readonly tables: PhraseTables; readonly addedAt: (entry: number) => Added }) {
    this.tree = made === undefined ? new PhraseTree() : undefined
    this.flat = made?.tables
    this.addedAt = made?.addedAt ?? ((entry) => this.list[entry] ?? {})
  }

  add(entry: Entry, units: readonly PhraseUnit[]): void {
    if (this.tree === undefined || this.flat !== undefined) throw new Error('vocabulary: the lexicon is in use; nothing can be added')
    if (units.length === 0 || units.length > LONGEST_PHRASE)
      throw new Error(`vocabulary: no phrase, or too long a one: ${JSON.stringify(entry.text)}`)
    const capitals = units.reduce((bits, { upper }, i) => (upper ? bits | (1 << i) : bits), 0)
    this.tree.add(units, entry.kind, entry.cased === true ? capitals : undefined)
    const { meaning, origin } = entry
    this.list.push(origin === undefined ? { meaning } : { meaning, origin })
  }

  /** The tables of all phrases. */
  get tables(): PhraseTables {
    this.flat ??= (this.tree ?? new PhraseTree()).tables()
    return this.flat
  }

  /** Senses of a phrase number. */
  senses(phrase: number): readonly Sense[] {
    const { entriesFrom, kindOfEntry, addedAs } = this.tables
    const senses: Sense[] = []
    for (let i = entriesFrom[phrase] ?? 0; i < (entriesFrom[phrase + 1] ?? 0); i++)
      senses.push({ ...this.addedAt(addedAs[i] ?? 0), kind: kindOfEntry[i] ?? 0 })
    return senses
  }

  /** The phrase's meanings of a kind, in the order in which they were added. */
  meanings(phrase: number, kind: number): readonly unknown[] {
    const { entriesFrom, kindOfEntry, addedAs } = this.tables
    const end = entriesFrom[phrase + 1] ?? 0
    const meanings: unknown[] = []
    for (let i = entriesFrom[phrase] ?? 0; i < end; i++)
      if (((kindOfEntry[i] ?? 0) & kind) !== 0) meanings.push(this.addedAt(addedAs[i] ?? 0).meaning)
    return meanings
  }

  /** The phrase's meaning of a kind, or `undefined`. */
  meaning(phrase: number, kind: number): unknown {
    const { entriesFrom, kindOfEntry, addedAs } = this.tables
    const end = entriesFrom[phrase + 1] ?? 0
    for (let i = entriesFrom[phrase] ?? 0; i < end; i++)
      if (((kindOfEntry[i] ?? 0) & kind) !== 0) return this.addedAt(addedAs[i] ?? 0).meaning
    return undefined
  }
}
