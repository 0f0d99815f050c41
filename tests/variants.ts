import type { Extraction } from '../src/model.ts'

/** A place in a record together with its words. */
interface Quote {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Everything in a record that has a place and words. */
export function spans(value: unknown): Quote[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spans)
  return 'start' in value && 'end' in value && 'text' in value ? [value as Quote, ...inner] : inner
}

/** What a record says, without places and without the form of its words. */
export function facts(record: Extraction): unknown {
  return JSON.parse(JSON.stringify({ ...record, source: null }), (key, value) => {
    if (key === 'start' || key === 'end') return undefined
    return typeof value === 'string' ? formless(value) : value
  })
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Words with white space as one space, and with each tone behind its syllable; "y" is "i". */
function formless(words: string): string {
  const decomposed = words
    .normalize('NFD')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
  return decomposed.replace(
    /[\p{L}\p{M}]+/gu,
    (syllable) => syllable.replace(TONES, '').replace(/y/gi, 'i') + (syllable.match(TONES) ?? []).join(''),
  )
}

/** A form of a text; `chosen` decides at each place that has another form whether it gets it. */
type Variant = (text: string, chosen: () => boolean) => string

const at =
  (places: RegExp, form: (found: string) => string): Variant =>
  (text, chosen) =>
    text.replace(places, (found) => (chosen() ? form(found) : found))

/** The tone of an open "oa", "oe", "uy" on the second vowel, where the text has it on the first, and the other way round. */
const MOVED = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu

function moved(vowels: string): string {
  const [tone = ''] = vowels.normalize('NFD').match(TONES) ?? []
  const [first = '', second = ''] = vowels.normalize('NFD').replace(TONES, '')
  return (vowels.charAt(0) === first ? first + tone + second : first + second + tone).normalize('NFC')
}

export const VARIANTS: Readonly<Record<string, Variant>> = {
  'letters decomposed': at(/[^\0-\x7f]/gu, (letter) => letter.normalize('NFD')),
  'all letters decomposed': (text) => text.normalize('NFD'),
  'no-break spaces': at(/ /g, () => '\u00a0'),
  'line ends of Windows': (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
  'invisible signs between letters': at(/\p{L}(?=\p{L})/gu, (letter) => `${letter}\u200b`),
  'tones on the other vowel': at(MOVED, moved),
  '"i" for "y"': at(/(?<=(?<!\p{L})[hklmst])[yỳýỷỹỵ](?!\p{L})/gu, (letter) => letter.normalize('NFD').replace('y', 'i').normalize('NFC')),
}
