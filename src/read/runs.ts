/** Whether a font of this name draws other letters than its characters say: ABC (TCVN3) and VNI fonts. */
export function isLegacyFont(font: string): boolean {
  return /^\s*["']?(?:\.vn|vni-)/i.test(font)
}

/** The words of a run as its reader saw them, in the font that they are set in. */
export function runText(text: string, _font: string | undefined): string {
  return text
}
