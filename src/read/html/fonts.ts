/** Which font families the style sheets of a page give to which elements. Keys: `p`, `.class`, `p.class`; lower case. */
export type FontRules = ReadonlyMap<string, string>

/** Adds the font families of a style sheet's rules: of simple selectors, and of the last element of longer ones. Later rules win. */
export function addFontRules(rules: Map<string, string>, css: string): void {
  for (let at = 0, open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    const close = css.indexOf('}', open)
    if (close < 0) break
    const font = fontFamily(css.slice(open + 1, close))
    if (font !== undefined) for (const selector of css.slice(at, open).split(',')) rules.set(lastElement(selector), font)
    at = close + 1
  }
}

/** "table.data td.MsoNormal" is about "td.msonormal". */
function lastElement(selector: string): string {
  const words = selector.trim().split(/[\s>+~]+/)
  return (words.at(-1) ?? '').toLowerCase()
}

/** The font family that declarations such as `font-size:13pt;font-family:".VnTime"` set, without what stands in for it. */
export function fontFamily(declarations: string): string | undefined {
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim().toLowerCase() !== 'font-family') continue
    return declaration
      .slice(colon + 1)
      .split(',')[0]
      ?.replace(/["'\s]+/g, ' ')
      .trim()
  }
  return undefined
}

/** The font that an element sets for what is inside it; `undefined` where it keeps the font around it. */
export function fontOf(name: string, attributes: Readonly<Record<string, string>>, rules: FontRules): string | undefined {
  const { style = '', face, class: classes = '', 'data-font': kept } = attributes
  const own = kept ?? fontFamily(style) ?? face
  if (own !== undefined) return own
  for (const word of classes === '' ? [] : classes.toLowerCase().split(/\s+/)) {
    const font = rules.get(`${name}.${word}`) ?? rules.get(`.${word}`)
    if (font !== undefined) return font
  }
  return rules.get(name)
}
