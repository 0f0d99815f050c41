import { UnitTable } from './units.ts'

/**
 * Phrases as a trie over the numbers of their units, in columns. The children of a node lie in a row, in the order of their units; node 0 is
 * the root. A phrase is known by its number, from 1.
 */
export interface PhraseTables {
  readonly units: UnitTable
  /** Child of the root by unit, 0 where no phrase begins with it: so it is with most words of a text. */
  readonly roots: Int32Array
  /** First child of each node; its last one is before the first child of the next node. */
  readonly firstChild: Int32Array
  /** The unit that leads to each node, and the number of the phrase that ends there, or 0. */
  readonly unitOf: Int32Array
  readonly phraseOf: Int32Array
  /** Kinds of each phrase however it is written, and those that hold only where it has its capitals. */
  readonly kinds: Int32Array
  readonly casedKinds: Int32Array
  /** Which units of a phrase must begin with a capital for its cased kinds: bit k for the unit k. */
  readonly capitals: Int32Array
  /** First entry of each phrase; its last one is before the first entry of the next phrase. */
  readonly entriesFrom: Int32Array
  /** Kind of each entry, and which of the entries that were added it is. */
  readonly kindOfEntry: Int32Array
  readonly addedAs: Int32Array
}

/** The node after another one, 0 where no phrase goes on so. */
export function childOf({ firstChild, unitOf }: PhraseTables, node: number, unit: number): number {
  let low = firstChild[node] ?? 0
  let high = firstChild[node + 1] ?? low
  while (low < high) {
    const middle = (low + high) >> 1
    const found = unitOf[middle] ?? 0
    if (found === unit) return middle
    if (found < unit) low = middle + 1
    else high = middle
  }
  return 0
}

interface Node {
  readonly unit: number
  readonly children: Map<number, Node>
  phrase: number
}

/** Takes phrases one after the other, and gives the tables of all. */
export class PhraseTree {
  private readonly units = new UnitTable()
  private readonly root: Node = { unit: 0, children: new Map(), phrase: 0 }
  private readonly kinds: number[] = [0]
  private readonly casedKinds: number[] = [0]
  private readonly capitals: number[] = [0]
  private readonly entries: { readonly phrase: number; readonly kind: number }[] = []

  /** Adds an entry of a phrase; `capitals` says by bits which units must be capitals, 0 where it does not matter. */
  add(units: readonly { low: number; high: number }[], kind: number, capitals: number | undefined): void {
    let node = this.root
    for (const { low, high } of units) node = childOrNew(node, this.units.add(low, high))
    if (node.phrase === 0) node.phrase = this.kinds.push(0) - 1
    const { phrase } = node
    this.entries.push({ phrase, kind })
    const column = capitals === undefined ? this.kinds : this.casedKinds
    column[phrase] = (column[phrase] ?? 0) | kind
    // The first cased entry says how the phrase is written.
    this.capitals[phrase] ||= capitals ?? 0
  }

  tables(): PhraseTables {
    const nodes = this.inRows()
    const { units } = this
    const roots = new Int32Array(units.size + 1)
    const firstChild = new Int32Array(nodes.length + 1)
    let next = 1
    for (const [i, node] of nodes.entries()) {
      firstChild[i] = next
      next += node.children.size
    }
    firstChild[nodes.length] = next
    for (let child = 1; child < (firstChild[1] ?? 1); child++) roots[nodes[child]?.unit ?? 0] = child
    const unitOf = Int32Array.from(nodes, ({ unit }) => unit)
    const phraseOf = Int32Array.from(nodes, ({ phrase }) => phrase)
    const phrases = this.kinds.length
    const column = (numbers: readonly number[]) => Int32Array.from({ length: phrases }, (_, i) => numbers[i] ?? 0)
    return {
      units,
      roots,
      firstChild,
      unitOf,
      phraseOf,
      kinds: column(this.kinds),
      casedKinds: column(this.casedKinds),
      capitals: column(this.capitals),
      ...this.entriesByPhrase(),
    }
  }

  /** The entries of a phrase stay in the order in which they were added. */
  private entriesByPhrase(): Pick<PhraseTables, 'entriesFrom' | 'kindOfEntry' | 'addedAs'> {
    const byPhrase = this.entries.map(({ phrase, kind }, i) => ({ phrase, kind, i })).sort((a, b) => a.phrase - b.phrase || a.i - b.i)
    const entriesFrom = new Int32Array(this.kinds.length + 1)
    for (const { phrase } of byPhrase) entriesFrom[phrase + 1] = (entriesFrom[phrase + 1] ?? 0) + 1
    for (let phrase = 0; phrase < this.kinds.length; phrase++)
      entriesFrom[phrase + 1] = (entriesFrom[phrase + 1] ?? 0) + (entriesFrom[phrase] ?? 0)
    return {
      entriesFrom,
      kindOfEntry: Int32Array.from(byPhrase, ({ kind }) => kind),
      addedAs: Int32Array.from(byPhrase, ({ i }) => i),
    }
  }

  /** The nodes level by level, the children of a node in the order of their units. */
  private inRows(): Node[] {
    const nodes = [this.root]
    for (let i = 0; i < nodes.length; i++) {
      const children = [...(nodes[i]?.children.values() ?? [])]
      for (const child of children.sort((a, b) => a.unit - b.unit)) nodes.push(child)
    }
    return nodes
  }
}

function childOrNew(node: Node, unit: number): Node {
  const known = node.children.get(unit)
  if (known !== undefined) return known
  const child: Node = { unit, children: new Map(), phrase: 0 }
  node.children.set(unit, child)
  return child
}
