import type { Evidence } from '../../model.ts'
import { codePointCounter } from '../../text/code-points.ts'

/** How many characters around a quote tell it from the same words elsewhere. */
const AROUND = 32

/**
 * Makes the W3C selectors of quotes of a document: its words with what stands around them, and its position in code points, as the
 * Web Annotation model wants it. Without the text there are only the words and the position as recorded.
 */
export function selectorMaker(text: string | undefined): (evidence: Evidence) => readonly object[] {
  const count = text === undefined ? undefined : codePointCounter(text)
  const counted = count ?? ((offset: number) => offset)
  return ({ start, end, text: exact }) => {
    const around =
      text === undefined ? {} : { prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) }
    return [
      { type: 'TextQuoteSelector', exact, ...around },
      { type: 'TextPositionSelector', start: counted(start), end: counted(end) },
    ]
  }
}
