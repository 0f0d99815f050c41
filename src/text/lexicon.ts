import { MOST_UNITS, UnitTable } from './units.ts'

/** Words and phrases with what they mean, ready for the lexer: syllables are interned, phrases are a trie over syllables and marks. */

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

/** One lexical unit of a phrase: a syllable's packed letters, or a mark. */
export interface PhraseUnit {
  readonly low: number
  readonly high: number
  readonly upper: boolean
}

interface Terminal {
  readonly text: string
  readonly entries: Entry[]
  /** Which units must begin with a capital, as the first cased entry writes them; none where no entry is cased. */
  capitals: readonly boolean[]
}

const UNIT_BITS = 14
export class Lexicon {
  private readonly units = new UnitTable()
  /** Child of (node, unit), in an open table of pairs. */
  private edgeKeys = new Int32Array(1 << 12).fill(-1)
  private edgeValues = new Int32Array(1 << 12)
  private edges = 0
  private nodes = 1
  /** Child of the root by unit: most words of a text begin no phrase, and this says so at once. */
  private readonly roots = new Int32Array(MOST_UNITS + 1)
  private readonly terminals: (Terminal | undefined)[] = [undefined]
  /** Phrase number of each trie node, 0 for none. */
  private nodePhrase = new Int32Array(1 << 12)
  /** Kinds of each phrase however it is written, and those that hold only with its capitals. */
  private phraseKinds = new Int32Array(1 << 12)
  private phraseCasedKinds = new Int32Array(1 << 12)

  /** The number of a syllable or mark, or 0 where no phrase uses it. */
  unit(low: number, high: number): number {
    return this.units.find(low, high)
  }

  /** The trie node of a phrase's first unit, 0 where no phrase begins with it. */
  root(unit: number): number {
    return this.roots[unit] ?? 0
  }

  /** The trie node after another one, 0 where no phrase goes on so. */
  child(node: number, unit: number): number {
    const key = node * (1 << UNIT_BITS) + unit
    const mask = this.edgeKeys.length - 1
    for (let slot = mix(key) & mask; ; slot = (slot + 1) & mask) {
      const found = this.edgeKeys[slot]
      if (found === key) return this.edgeValues[slot] ?? 0
      if (found === -1) return 0
    }
  }

  /** The phrase that ends at a trie node, or 0. */
  phraseAt(node: number): number {
    return this.nodePhrase[node] ?? 0
  }

  /** Entries of a phrase number. */
  entries(phrase: number): readonly Entry[] {
    return this.terminals[phrase]?.entries ?? []
  }

  /** The kinds of a phrase however it is written. */
  kinds(phrase: number): number {
    return this.phraseKinds[phrase] ?? 0
  }

  /** The kinds of a phrase that hold only where it has its capitals. */
  casedKinds(phrase: number): number {
    return this.phraseCasedKinds[phrase] ?? 0
  }

  /** Which units of a phrase must begin with a capital for its cased kinds. */
  capitals(phrase: number): readonly boolean[] {
    return this.terminals[phrase]?.capitals ?? []
  }

  /** The phrase's meaning of a kind, or `undefined`. */
  meaning(phrase: number, kind: number): unknown {
    return this.entries(phrase).find((entry) => (entry.kind & kind) !== 0)?.meaning
  }

  add(entry: Entry, units: readonly PhraseUnit[]): void {
    if (units.length === 0) throw new Error(`vocabulary: no words in ${JSON.stringify(entry.text)}`)
    let node = 0
    for (const { low, high } of units) node = this.grow(node, this.units.add(low, high))
    const phrase = this.nodePhrase[node] || this.terminals.length
    this.addKinds(phrase, entry)
    const terminal = this.terminals[phrase]
    const capitals = entry.cased === true ? units.map((unit) => unit.upper) : []
    if (terminal !== undefined) {
      terminal.entries.push(entry)
      if (terminal.capitals.length === 0) terminal.capitals = capitals
      return
    }
    this.nodePhrase[node] = phrase
    this.terminals.push({ text: entry.text, entries: [entry], capitals })
  }

  private addKinds(phrase: number, { kind, cased }: Entry): void {
    if (phrase >= this.phraseKinds.length) {
      this.phraseKinds = enlarged(this.phraseKinds)
      this.phraseCasedKinds = enlarged(this.phraseCasedKinds)
    }
    const column = cased === true ? this.phraseCasedKinds : this.phraseKinds
    column[phrase] = (column[phrase] ?? 0) | kind
  }

  private grow(node: number, unit: number): number {
    const known = node === 0 ? this.root(unit) : this.child(node, unit)
    if (known !== 0) return known
    if (this.edges * 2 >= this.edgeKeys.length) this.rehash()
    const child = this.nodes++
    if (child >= this.nodePhrase.length) this.nodePhrase = enlarged(this.nodePhrase)
    if (node === 0) this.roots[unit] = child
    else {
      this.insert(node * (1 << UNIT_BITS) + unit, child)
      this.edges++
    }
    return child
  }

  private insert(key: number, value: number): void {
    const mask = this.edgeKeys.length - 1
    let slot = mix(key) & mask
    while (this.edgeKeys[slot] !== -1) slot = (slot + 1) & mask
    this.edgeKeys[slot] = key
    this.edgeValues[slot] = value
  }

  private rehash(): void {
    const { edgeKeys, edgeValues } = this
    this.edgeKeys = new Int32Array(edgeKeys.length * 2).fill(-1)
    this.edgeValues = new Int32Array(edgeValues.length * 2)
    for (let i = 0; i < edgeKeys.length; i++) if (edgeKeys[i] !== -1) this.insert(edgeKeys[i] ?? 0, edgeValues[i] ?? 0)
  }
}

function mix(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
