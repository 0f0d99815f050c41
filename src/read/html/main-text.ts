import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isLegacyFont } from '../runs.ts'
import { fontFamily } from './fonts.ts'

/** Beyond this many elements the search for the main text would take too long. */
const MAX_ELEMENTS = 200_000

/** The part of a page that holds its article, as HTML, under its title; `undefined` where none stands out. Nothing is run or fetched. */
export function mainPart(html: string): string | undefined {
  try {
    const { document } = parseHTML(html)
    for (const element of document.querySelectorAll('[style], [face]')) keepFont(element)
    const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS, keepClasses: true, disableJSONLD: true }).parse()
    if (!article?.content) return undefined
    const title = article.title?.trim() ?? ''
    const isSaid = title === '' || article.textContent?.includes(title)
    return isSaid ? article.content : `<h1>${escaped(title)}</h1>${article.content}`
  } catch {
    return undefined
  }
}

interface Styled {
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
}

/** Styles are dropped on the way; the font of an old encoding must not be. */
function keepFont(element: Styled): void {
  const font = fontFamily(element.getAttribute('style') ?? '') ?? element.getAttribute('face')
  if (font && isLegacyFont(font)) element.setAttribute('data-font', font)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
