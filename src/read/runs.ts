import { withAside } from './aside.ts'
import { withCapitals } from './capitals.ts'
import type { Encoding } from './encodings/encoding.ts'
import { encodingNamed } from './encodings/encodings.ts'
import { tcvn3, viscii, vps } from './encodings/single-byte.ts'
import { vni } from './encodings/vni.ts'
import { hasUnicodeLetters, Repair, repairMojibake } from './mojibake.ts'
import type { TextResult } from './reader.ts'
import { isSpelt } from './syllables.ts'

/** Fonts that draw other letters than their characters say, by the beginning of their names. */
const LEGACY_FONTS: readonly (readonly [name: RegExp, encoding: Encoding])[] = [
  // "VNI-Times" | "VNI Helve Condense"
  [/^vni\b/i, vni],
  // ".VnTime" | ".VnArialH" | "VnTime" in a PDF
  [/^\.?vn/i, tcvn3],
  // "VPS Times" | "VPS-Helv"
  [/^vps\b/i, vps],
  // "VI Times" | "VI Arial"
  [/^vi (?:times|arial|helv|courier)/i, viscii],
]

/** The encoding of a font that draws other letters than its characters say; `undefined` for every other font. */
export function encodingOfFont(font: string): Encoding | undefined {
  const name = font.replace(/^[\s"']+|^[A-Z]{6}\+/g, '')
  return LEGACY_FONTS.find(([pattern]) => pattern.test(name))?.[1]
}

/** Whether a font of this name draws other letters than its characters say. */
export function isLegacyFont(font: string): boolean {
  return encodingOfFont(font) !== undefined
}

/**
 * A hyphen that is shown only at the end of a line, in runs. Programs take the letter "ư" of TCVN3, whose byte is that of the soft hyphen, for one; so
 * it is the letter wherever that makes a syllable.
 */
export const SOFT_HYPHEN = '\x1f'
const SOFT_HYPHEN_BYTE = '\xad'

function withSoftHyphens(text: string, encoding: Encoding | undefined): string {
  if (encoding !== tcvn3) return text.replaceAll(SOFT_HYPHEN, SOFT_HYPHEN_BYTE)
  const words = text.split(' ').map((word) => {
    const letter = word.replaceAll(SOFT_HYPHEN, SOFT_HYPHEN_BYTE)
    const none = word.replaceAll(SOFT_HYPHEN, '')
    return !isSpelt(encoding.decode(letter)) && isSpelt(encoding.decode(none)) ? none : letter
  })
  return words.join(' ')
}

/** Reads the runs of one document in the letters of their fonts, and knows in which encoding the document was written. */
export class FontRuns {
  /** Lengths of the runs with letters beyond ASCII, by encoding. */
  private readonly lengths = new Map<string, number>()
  private readonly fonts = new Map<string, Encoding | undefined>()

  /**
   * The words of a run in the font that they are set in. Words of Unicode in such a font stay: a program had another font at hand. Capital fonts
   * (".VnTimeH") are read as they were typed, for they have no more letters than others: see {@link withCapitals}.
   */
  text(text: string, font: string | undefined): string {
    const encoding = font === undefined ? undefined : this.encodingOf(font)
    return this.decode(text.includes(SOFT_HYPHEN) ? withSoftHyphens(text, encoding) : text, encoding)
  }

  /** The words of a run whose font is for an encoding: see {@link encodingOfFont}. */
  decode(text: string, encoding: Encoding | undefined): string {
    const read = encoding === undefined ? text : new Repair(encoding, true).text(text)
    if (encoding !== undefined && read !== text) this.count(encoding.name, text)
    else if (hasUnicodeLetters(text)) this.count('utf-8', text)
    return encoding === tcvn3 ? withCapitals(read) : read
  }

  /**
   * The text that the runs made, where other fonts had misread letters too, and the encoding of most of it.
   *
   * @param source how the bytes of the runs were decoded, where they are not Unicode by their format
   */
  result(text: string, source?: TextResult): TextResult {
    const [found] = [...this.lengths].sort((a, b) => b[1] - a[1]).map(([name]) => name)
    const repaired = repairMojibake(text, found === undefined ? undefined : encodingNamed(found))
    const most = found ?? repaired.encoding
    const { encoding = 'utf-8', warnings = [] } = source ?? {}
    return withAside({ ...repaired, encoding: most === 'utf-8' ? encoding : most, warnings: [...warnings, ...repaired.warnings] })
  }

  private count(encoding: string, text: string): void {
    this.lengths.set(encoding, (this.lengths.get(encoding) ?? 0) + text.length)
  }

  private encodingOf(font: string): Encoding | undefined {
    if (!this.fonts.has(font)) this.fonts.set(font, encodingOfFont(font))
    return this.fonts.get(font)
  }
}
