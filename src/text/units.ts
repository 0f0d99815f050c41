/** Most different syllables and marks of a lexicon; the table stays at most half full. */
export const MOST_UNITS = 1 << 13
const SLOT_BITS = 14
const MASK = (1 << SLOT_BITS) - 1

/** Numbers of syllables and marks by their packed letters: an open table, each slot with its low part, high part and number side by side. */
export class UnitTable {
  private readonly slots = new Int32Array(4 << SLOT_BITS)
  private count = 0

  /** The number of a unit, from 1; 0 where it was never added. */
  find(low: number, high: number): number {
    const { slots } = this
    for (let slot = hash(low, high); ; slot = (slot + 1) & MASK) {
      const at = slot << 2
      const id = slots[at + 2] ?? 0
      if (id === 0 || (slots[at] === low && slots[at + 1] === high)) return id
    }
  }

  /** The number of a unit, a new one where it was never added. */
  add(low: number, high: number): number {
    const known = this.find(low, high)
    if (known !== 0) return known
    if (this.count >= MOST_UNITS) throw new Error(`vocabulary: more than ${MOST_UNITS} different syllables`)
    let slot = hash(low, high)
    while (this.slots[(slot << 2) + 2] !== 0) slot = (slot + 1) & MASK
    this.slots.set([low, high, ++this.count], slot << 2)
    return this.count
  }
}

/** The upper bits of the products are the well-mixed ones. */
function hash(low: number, high: number): number {
  return (Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca6b)) >>> (32 - SLOT_BITS)
}
