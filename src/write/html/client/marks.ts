import type { Fact } from '../facts.ts'
import { kindsOver, type Pieces, runOf } from '../pieces.ts'
import { classesOf } from '../text.ts'

/** The marks of the text. */
export interface Marks {
  /** The marks of each of a fact's places, in text order. */
  of(fact: Fact): readonly (readonly HTMLElement[])[]
  /** The facts among `facts` that stand at a mark, the shortest first. */
  at(mark: HTMLElement, facts: readonly Fact[]): Fact[]
  /** The words around a fact's first place; empty where it has none. */
  around(fact: Fact): string
  /** Colours only the places of these facts. */
  show(facts: readonly Fact[]): void
}

/** The marks inside `article`, which was cut into `pieces`. */
export function marksIn(article: HTMLElement, { cuts }: Pieces): Marks {
  const byPiece = [...cuts].map((): HTMLElement[] => [])
  for (const mark of article.querySelectorAll('mark')) byPiece[pieceOf(mark)]?.push(mark)
  return {
    of: ({ spans }) => spans.map((span) => byPiece.slice(...runOf(cuts, span)).flat()),
    at(mark, facts) {
      const offset = cuts[pieceOf(mark)] ?? -1
      return facts
        .filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset < end))
        .sort((a, b) => sizeOf(a) - sizeOf(b))
    },
    around: ({ spans }) => wordsAround(spans.flatMap((span) => byPiece[runOf(cuts, span)[0]] ?? [])[0]),
    show(facts) {
      const kinds = kindsOver(cuts, facts)
      byPiece.forEach((marks, piece) => {
        const classes = classesOf(kinds[piece] ?? 0)
        for (const mark of marks) if (mark.className !== classes) mark.className = classes
      })
    },
  }
}

/** How much of the line a reader needs to know the place. */
const CONTEXT = 32

function wordsAround(mark: HTMLElement | undefined): string {
  if (mark === undefined) return ''
  let before = ''
  for (let node = mark.previousSibling; node !== null && before.length < CONTEXT; node = node.previousSibling)
    before = `${node.textContent}${before}`
  let after = ''
  for (let node = mark.nextSibling; node !== null && after.length < CONTEXT; node = node.nextSibling) after += node.textContent
  return `${shortened(before, -CONTEXT)}${mark.textContent}${shortened(after, CONTEXT)}`.trim()
}

/** The last (negative) or first so many letters, without a cut word, with an ellipsis where there is more. */
function shortened(words: string, length: number): string {
  if (words.length <= Math.abs(length)) return words
  return length < 0 ? `…${words.slice(length).replace(/^\S*\s?/u, '')}` : `${words.slice(0, length).replace(/\s\S*$/u, '')}…`
}

function pieceOf(mark: HTMLElement): number {
  return Number(mark.getAttribute('data-piece'))
}

function sizeOf({ spans }: Fact): number {
  return spans[0] === undefined ? 0 : spans[0].end - spans[0].start
}
