/** Integers of a slot: low part, high part, number, one unused so that a slot lies in one line of the cache. */
const SLOT = 4
const LEAST_BITS = 8

/** Numbers of syllables and marks by their packed letters: an open table, at most half full. */
export class UnitTable {
  private table: Int32Array
  private bits: number
  private count: number

  /** An empty table, or one that {@link slots} gave. */
  constructor(table: Int32Array = new Int32Array(SLOT << LEAST_BITS), count = 0) {
    this.table = table
    this.bits = 31 - Math.clz32(table.length / SLOT)
    this.count = count
  }

  /** The table as it is kept. */
  get slots(): Int32Array {
    return this.table
  }

  get size(): number {
    return this.count
  }

  /** The number of a unit, from 1; 0 where it was never added. */
  find(low: number, high: number): number {
    const { table } = this
    const mask = table.length - 1
    for (let at = hash(low, high, this.bits) * SLOT; ; at = (at + SLOT) & mask) {
      const id = table[at + 2] ?? 0
      if (id === 0 || (table[at] === low && table[at + 1] === high)) return id
    }
  }

  /** The number of a unit, a new one where it was never added. */
  add(low: number, high: number): number {
    const known = this.find(low, high)
    if (known !== 0) return known
    if (this.count * 2 * SLOT >= this.table.length) this.enlarge()
    this.place(low, high, ++this.count)
    return this.count
  }

  private place(low: number, high: number, id: number): void {
    const mask = this.table.length - 1
    let at = hash(low, high, this.bits) * SLOT
    while (this.table[at + 2] !== 0) at = (at + SLOT) & mask
    this.table.set([low, high, id], at)
  }

  private enlarge(): void {
    const { table } = this
    this.table = new Int32Array(table.length * 2)
    this.bits++
    for (let at = 0; at < table.length; at += SLOT) {
      const id = table[at + 2] ?? 0
      if (id !== 0) this.place(table[at] ?? 0, table[at + 1] ?? 0, id)
    }
  }
}

/** The upper bits of the products are the well-mixed ones. */
function hash(low: number, high: number, bits: number): number {
  return (Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca6b)) >>> (32 - bits)
}
