/** `[text](address "title")` | `![picture](address)` | `[text][note]` | `[^1]` */
const LINK = /(!?)\[([^[\]]*)\](?:\([^()\s]*(?:\s[^()]*)?\)|\[[^[\]]*\])|\[\^[^[\]]+\]/g
/** `<http://…>` and tags such as `<br/>`. */
const TAG = /<(?:((?:https?|mailto):[^<>\s]+)|\/?[a-z][^<>]*)>/gi
const CODE = /`{1,5}/g
const DELETED = /~~[^~]+~~/g
/** `&nbsp;` | `&amp;`: the ones that people write by hand. */
const REFERENCE = /&(nbsp|amp|lt|gt|quot);/g
const REFERENCES: Readonly<Record<string, string>> = { nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"' }

/** The words of a line of Markdown without what formats them. */
export function proseOf(line: string): string {
  if (!/[*_[<`~&\\]/.test(line)) return line
  const plain = line
    .replace(DELETED, '')
    .replace(LINK, (_, picture, text) => (picture === '!' ? '' : (text ?? '')))
    .replace(TAG, (_, address) => address ?? ' ')
    .replace(CODE, '')
    .replace(REFERENCE, (_, name) => REFERENCES[name] ?? '')
  return withoutEmphasis(plain).replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/**
 * Drops the stars and underscores around words: "**đạt** 5%", "*Ghi chú*", "__Thu__". Those between spaces ("5 * 3"), at a list's item ("* Thu")
 * and inside words ("ngân_sách", "2*3") stay.
 */
function withoutEmphasis(line: string): string {
  return line.replace(/(?<!\\)(\*{1,3}|_{1,3})/g, (marks, _, at: number) => {
    const before = line.charAt(at - 1)
    const after = line.charAt(at + marks.length)
    const inside = WORD.test(before) && WORD.test(after)
    const alone = (before === '' || before === ' ') && (after === '' || after === ' ')
    const stays = alone || (inside && (marks.startsWith('_') || marks.length === 1))
    return stays ? marks : ''
  })
}

const WORD = /[\p{L}\p{N}]/u
