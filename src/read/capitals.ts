/**
 * Fonts of TCVN3 have no capitals with marks; there are fonts that show every letter as a capital instead. "NGHÞ §ÞNH" is typed in one, so it is
 * "NGHỊ ĐỊNH": what is typed in capitals where there are some. Where a line has several such words and no small letter that could have been typed as
 * a capital, its other words are in capitals too: "THỊ XÃ".
 *
 * @param text in its letters
 */
export function withCapitals(text: string): string {
  return text.replace(/[^\n\t]+/g, (line) => (/[A-Z][^\sa-z]*[A-Z]/.test(line) ? capitals(line) : line))
}

function capitals(line: string): string {
  const words = line.match(/\p{L}+/gu) ?? []
  if (!/[a-z]/.test(line) && words.filter(isCapital).length > 1) return line.toUpperCase()
  return line.replace(/\p{L}+/gu, (word) => (isCapital(word) ? word.toUpperCase() : word))
}

function isCapital(word: string): boolean {
  return !/[a-z]/.test(word) && /[A-Z][^A-Z]*[A-Z]/.test(word)
}
