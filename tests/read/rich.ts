/** Fonts that {@link rtf} declares, by number. */
export const RTF_FONTS: readonly string[] = ['Times New Roman', '.VnTime', 'VNI-Times', 'Symbol']

/** A Rich Text Format file around a body; characters beyond ASCII in it are bytes. */
export function rtf(body: string, page = 1252): Uint8Array {
  const fonts = RTF_FONTS.map((name, i) => `{\\f${i}\\fnil\\fcharset${name === 'Symbol' ? 2 : 0}{\\*\\panose 02}${name};}`).join('')
  const source = `{\\rtf1\\ansi\\ansicpg${page}\\deff0{\\fonttbl${fonts}}{\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}}${body}}`
  return Buffer.from(source, 'latin1')
}

/** Text as Word writes it: Unicode by number, with a replacement for old programs. */
export function rtfWords(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0)}\\'3f`)
}
