/** One piece of the source of an RTF file. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  /** A control word: `\par`, `\f12`, `\u-3913`. */
  | { readonly kind: 'word'; readonly name: string; readonly parameter: number | undefined }
  /** A control symbol: `\~`, `\*`. */
  | { readonly kind: 'sign'; readonly sign: string }
  /** Bytes of text, one a character. */
  | { readonly kind: 'text'; readonly bytes: string }

const PIECE = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gy

/** The pieces of a source, one byte a character, up to where it is none. Binary data are left out. */
export function* tokensOf(source: string): Generator<Token> {
  const pattern = new RegExp(PIECE)
  for (let piece = pattern.exec(source); piece !== null; piece = pattern.exec(source)) {
    const [, name, digits, byte, sign, brace, text] = piece
    if (name === 'bin') pattern.lastIndex += Math.max(Number(digits ?? 0), 0)
    else if (name !== undefined) yield { kind: 'word', name, parameter: digits === undefined ? undefined : Number(digits) }
    else if (text !== undefined) yield { kind: 'text', bytes: text }
    else if (byte !== undefined) yield { kind: 'text', bytes: String.fromCharCode(Number.parseInt(byte, 16)) }
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (sign !== undefined) yield { kind: 'sign', sign }
  }
}
