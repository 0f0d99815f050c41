import type { Box } from './page.ts'

/** Quarters of a turn to the left between the page's own direction and that of a text: 0 to the right, 1 up the page, 2 backward, 3 down. */
export type Turn = 0 | 1 | 2 | 3

/** A place or a rectangle of a page in PDF's own terms: points, to the right and up. */
export interface Edges {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The turn of a direction; `undefined` where it runs askew. */
export function turnOf(x: number, y: number): Turn | undefined {
  const quarters = Math.atan2(y, x) / (Math.PI / 2)
  const nearest = Math.round(quarters)
  return Math.abs(quarters - nearest) > MOST_ASKEW ? undefined : (((nearest + 4) % 4) as Turn)
}

/** A page that was scanned lies a little askew. */
const MOST_ASKEW = 0.1

/** The rectangle as one sees it who turns the page so that the text stands upright. */
export function upright({ left, right, bottom, top }: Edges, turn: Turn): Box {
  if (turn === 0) return { left, right, top: -top, bottom: -bottom }
  if (turn === 1) return { left: bottom, right: top, top: left, bottom: right }
  if (turn === 2) return { left: -right, right: -left, top: bottom, bottom: top }
  return { left: -top, right: -bottom, top: -right, bottom: -left }
}
