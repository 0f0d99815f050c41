import { beginsKind, Kind } from '../../grammar/kinds.ts'
import { textAt } from '../../grammar/phrase.ts'
import type { IndicatorName } from '../../grammar/words.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import { folded } from '../../text/fold.ts'
import type { Lexemes } from '../../text/lexer.ts'
import { NAME_PARTS, type NameParts } from '../../vocab/name-parts.ts'
import type { Scene } from './scene.ts'

/** The words of one indicator as a tree: each node the words that may follow, and at the end of a part its key. */
interface Node {
  readonly next: Map<string, Node>
  /** `undefined` where no part ends. */
  part: string | undefined
}

/** The key of words that may stand aside. */
const BESIDES = 'besides'

/** How a phrase is taken apart. */
interface Cut {
  readonly scene: Scene
  readonly words: readonly string[]
  readonly phrase: Run
}

/** What stands aside in a phrase and says nothing of the thing: gives the index after it. */
type Skip = (at: number) => number | undefined

/**
 * The indicator whose name a phrase puts together out of its parts, every word of it being one of them, an aside, or the head of a rate.
 *
 * "tỷ lệ hộ dân nông thôn được dùng nước sạch" | "giá trị sản xuất ngành nông, lâm nghiệp" | not: "tỷ lệ hộ dân có nhà tiêu hợp vệ sinh"
 *
 * @param skip gives the index after an area, a period or another aside
 */
export function composedName(scene: Scene, phrase: Run, skip: Skip): readonly IndicatorName[] {
  if (phrase.to - phrase.from > LONGEST || !isMadeOfParts(scene, phrase, skip)) return []
  const { lexemes } = scene.reading
  const words: string[] = []
  for (let i = phrase.from; i < phrase.to; i++) words.push(wordAt(lexemes, i))
  const cut = { scene, words, phrase }
  return NAME_PARTS.filter((names) => (names.unit !== '%' || isRate(scene, phrase)) && consists(cut, names, skip)).map(({ id, unit }) => ({
    id,
    unit,
    growth: false,
  }))
}

/** Whether each word of a phrase is one of some name, or stands aside: most phrases show at their first word that they are none. */
function isMadeOfParts({ reading: { lexemes } }: Scene, { from, to }: Run, skip: Skip): boolean {
  const words = allWords()
  for (let i = from; i < to; ) {
    const next = words.has(wordAt(lexemes, i)) || beginsKind(lexemes, i, Kind.indicator) ? i + 1 : asideEnd(lexemes, i, to, skip)
    if (next === undefined) return false
    i = next
  }
  return true
}

let known: ReadonlySet<string> | undefined

/** The words of all names; made when the first phrase asks for them. */
function allWords(): ReadonlySet<string> {
  if (known === undefined) {
    const found = new Set<string>()
    for (const names of NAME_PARTS) collect(treeOf(names), found)
    known = found
  }
  return known
}

function collect(node: Node, words: Set<string>): void {
  for (const [word, next] of node.next) {
    words.add(word)
    collect(next, words)
  }
}

/** Lexemes of the longest name. */
const LONGEST = 28

function wordAt(lexemes: Lexemes, at: number): string {
  const mark = lexemes.mark[at] ?? 0
  return mark === 0 ? folded(textAt(lexemes, at)) : String.fromCharCode(mark)
}

/** "tỷ lệ …", "diện bao phủ …", or a per cent right before it: "97% hộ dân …". */
function isRate(scene: Scene, { from }: Run): boolean {
  const { lexemes } = scene.reading
  return (scene.quantityAt[from - 1] ?? -1) >= 0 || beginsKind(lexemes, from, Kind.rate) || RATES.has(wordAt(lexemes, from))
}

const RATES = new Set(['diện', 'mức', 'độ'].map(folded))
const HEADS = ['diện', 'mức', 'số', 'tỷ lệ', 'tỉ lệ', 'tổng', 'tổng số', 'độ'] as const

/** Whether the whole phrase consists of the parts of a name, all of which are said. */
function consists({ scene, words, phrase }: Cut, names: NameParts, skip: Skip): boolean {
  const { lexemes } = scene.reading
  const tree = treeOf(names)
  const said = new Set<string>()
  for (let i = phrase.from; i < phrase.to; ) {
    const found = longest(tree, words, i - phrase.from) ?? indicatorPart(scene, names, i)
    const next = found === undefined ? asideEnd(lexemes, i, phrase.to, skip) : i + found.length
    if (next === undefined) return false
    if (found !== undefined) said.add(found.part)
    i = next
  }
  return Object.keys(names.parts).every((part) => said.has(part))
}

interface Found {
  readonly part: string
  /** Lexemes of the part. */
  readonly length: number
}

function longest(tree: Node, words: readonly string[], from: number): Found | undefined {
  let found: Found | undefined
  let node: Node | undefined = tree
  for (let i = from; i < words.length; i++) {
    node = node.next.get(words[i] ?? '')
    if (node === undefined) break
    if (node.part !== undefined) found = { part: node.part, length: i + 1 - from }
  }
  return found
}

/** "giá trị sản xuất ⟨nông, lâm nghiệp và thủy sản⟩": the name of another indicator. */
function indicatorPart({ reading: { lexemes } }: Scene, { parts }: NameParts, at: number): Found | undefined {
  if (!beginsKind(lexemes, at, Kind.indicator)) return undefined
  const names = lexemes.lexicon.meanings(lexemes.phrase[at] ?? 0, Kind.indicator) as readonly IndicatorName[]
  const part = Object.keys(parts).find((key) => names.some(({ id }) => id === parts[key]))
  return part === undefined ? undefined : { part, length: (lexemes.phraseEnd[at] ?? at + 1) - at }
}

function asideEnd(lexemes: Lexemes, at: number, to: number, skip: Skip): number | undefined {
  if (isMark(lexemes, at, '(')) {
    for (let i = at; i < to; i++) if (isMark(lexemes, i, ')')) return i + 1
    return to
  }
  return isMarkIn(lexemes, at, ',"*_') ? at + 1 : skip(at)
}

/** Made when the first phrase asks for it, not at every start. */
const trees = new Map<NameParts, Node>()

function treeOf(names: NameParts): Node {
  let tree = trees.get(names)
  if (tree === undefined) {
    tree = { next: new Map(), part: undefined }
    for (const words of [...HEADS, ...names.besides]) addWords(tree, words, BESIDES)
    for (const [part, wordings] of Object.entries<readonly string[] | string>(names.parts))
      if (typeof wordings !== 'string') for (const words of wordings) addWords(tree, words, part)
    trees.set(names, tree)
  }
  return tree
}

function addWords(tree: Node, text: string, part: string): void {
  let node = tree
  for (const word of text.match(WORDS) ?? []) {
    const key = folded(word)
    const next = node.next.get(key) ?? { next: new Map(), part: undefined }
    node.next.set(key, next)
    node = next
  }
  node.part = part
}

const WORDS = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu
