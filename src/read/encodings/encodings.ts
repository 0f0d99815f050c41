import { utf8, windows1252, windows1258 } from './code-page.ts'
import type { Encoding } from './encoding.ts'
import { tcvn3, tcvn5712, viscii, vps } from './single-byte.ts'
import { viqr } from './viqr.ts'
import { vni } from './vni.ts'

/** Encodings of Vietnamese that are no Unicode, the commonest first. */
export const LEGACY_ENCODINGS: readonly Encoding[] = [tcvn3, vni, windows1258, viscii, vps, tcvn5712]

/** What text may be that was read with the wrong encoding. */
export const MISREAD_ENCODINGS: readonly Encoding[] = [utf8, ...LEGACY_ENCODINGS]

const BY_BYTE: readonly Encoding[] = [...LEGACY_ENCODINGS, viqr, windows1252]

/** Names for `--encoding`, without their aliases. */
export const ENCODING_NAMES: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', ...BY_BYTE.map(({ name }) => name)]

/** The encoding of a name, whatever its case; `undefined` for those of Unicode and for unknown ones. */
export function encodingNamed(name: string): Encoding | undefined {
  const lower = name.toLowerCase()
  return BY_BYTE.find((encoding) => encoding.name === lower || encoding.aliases.includes(lower))
}
