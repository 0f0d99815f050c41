import type { Span } from '../model.ts'
import type { TextResult } from './reader.ts'

/** Stand around what is set aside while a text is put together. No character has these numbers. */
const [BEGIN, END] = ['\ufdd0', '\ufdd1']
const MARKS = /[\ufdd0\ufdd1]/g
const MARKED = /\ufdd0([^\ufdd0\ufdd1]*)\ufdd1/g

/** Words that the file holds but its text does not say: they will stand in the text, and no fact will come from them. */
export function aside(words: string): string {
  return BEGIN + words.replace(MARKS, '') + END
}

/** The text with the places of what was set {@link aside} in it; where that is a whole line, its line end is too. */
export function withAside(result: TextResult): TextResult {
  if (!result.text.includes(BEGIN)) return result
  const pieces: string[] = []
  const places: Span[] = []
  let [length, last, at] = [0, '\n', 0]
  const put = (piece: string) => {
    if (piece === '') return
    pieces.push(piece)
    length += piece.length
    last = piece.slice(-1)
  }
  for (const { 0: marked, 1: words = '', index } of result.text.matchAll(MARKED)) {
    put(result.text.slice(at, index))
    at = index + marked.length
    const isLine = last === '\n' && result.text.charAt(at) === '\n'
    const start = length
    put(isLine ? `${words}\n` : words)
    if (isLine) at++
    if (length > start) places.push({ start, end: length })
  }
  put(result.text.slice(at))
  return { ...result, text: pieces.join(''), aside: places }
}
