import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord, phraseBefore } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import type { Lexemes } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import type { Act } from '../../vocab/predicates.ts'
import { afterBracket, isSide } from './aspect.ts'
import { nounPhraseAfter } from './counted-phrase.ts'
import { nounOfNumber } from './heads.ts'
import { afterEdge, Edge, edgesAt } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { type Thing, thingOf } from './thing.ts'

/** Measures that may be told of a figure behind them. */
const CHANGES: ReadonlySet<Act | undefined> = new Set(['up', 'down', 'equal', 'over', 'under', 'times'])

/** What a change is told of. */
interface Figure {
  readonly phrase: Run
  /** It shares the verb of the amount before it: "tăng 37% về số dự án và ⟨2,7 lần⟩ về vốn đăng ký". */
  readonly isJoined: boolean
}

/**
 * The figure that a change is told of behind it, whatever was spoken of before.
 *
 * "tăng 23% về ⟨số dự án⟩ và bằng 96% về ⟨vốn đăng ký⟩"; not "18% về lượng", a side of what was spoken of, nor "chiếm 71% về số dự án", a part of them
 */
export function figureAfter(scene: Scene, amount: Quantity): Figure | undefined {
  const { lexemes } = scene.reading
  const { unit, boundFrom } = amount
  const to = afterBracket(lexemes, amount.to)
  if ((unit !== '%' && unit !== 'times') || !isWord(lexemes, to, 'về') || !opensFigure(lexemes, to + 1)) return undefined
  const own = actBefore(lexemes, boundFrom)
  if (!CHANGES.has(own ?? joinedAct(scene, boundFrom))) return undefined
  const phrase = nounPhraseAfter(scene, to + 1, { nounEnd: to + 1, isOpen: false })
  if (phrase === undefined || afterEdge(lexemes, phrase.from) >= phrase.to) return undefined
  return isSide(wordsOf(lexemes, phrase.from, phrase.to)) && !isKind(lexemes, phrase.from, Kind.indicator)
    ? undefined
    : { phrase, isJoined: own === undefined }
}

/** A noun that names a figure, or a name of the catalogue. */
function opensFigure(lexemes: Lexemes, at: number): boolean {
  return (edgesAt(lexemes, at) & Edge.head) !== 0 || isKind(lexemes, at, Kind.indicator)
}

/** What the verb right before an amount does. */
function actBefore(lexemes: Lexemes, at: number): Act | undefined {
  const verb = phraseBefore(lexemes, at, { kind: Kind.predicate, lowest: at - LONGEST_VERB })
  return verb && (lexemes.lexicon.meaning(verb.phrase, Kind.predicate) as Act)
}

/** What the verb of the amount before "và" does, of which a figure is told too. */
function joinedAct({ reading: { lexemes }, quantities, quantityAt }: Scene, at: number): Act | undefined {
  if (!isWord(lexemes, at - 1, 'và') && !isMark(lexemes, at - 1, ',')) return undefined
  for (let i = at - 2; i > at - LONGEST_FIGURE; i--) {
    const before = quantities[quantityAt[i] ?? -1]
    if (before !== undefined) return isWord(lexemes, before.to, 'về') ? actBefore(lexemes, before.boundFrom) : undefined
  }
  return undefined
}

/** Lexemes of the longest verb, and of the figure between two amounts. */
const LONGEST_VERB = 4
const LONGEST_FIGURE = 12

/** What was spoken of before a figure. */
interface Told {
  readonly phrase: Run
  /** What was told last, which later changes may be told of again ("và 108% về vốn"). */
  readonly last: Thing | undefined
  /** What was counted before in the sentence by a noun. */
  readonly countedBy: (noun: string) => Thing | undefined
}

/**
 * The thing that a figure behind its change is; the number of what was counted before in the sentence is the number of these.
 *
 * "có 175 dự án FDI với số vốn 1,2 tỷ USD, tăng 37% về ⟨số dự án⟩"
 */
export function figureThing(scene: Scene, amount: Quantity, { phrase, last, countedBy }: Told): Thing {
  const thing = thingOf(scene, phrase, amount)
  const noun = nounOfNumber(scene, phrase)
  const counted = noun === undefined ? undefined : countedBy(noun)
  return { ...thing, named: counted?.named ?? thing.named, aside: last?.aside ?? last }
}
