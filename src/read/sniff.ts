import { type Head, hasMagic, isText } from './signature.ts'

/** A page begins with a tag of its outermost elements, sometimes after comments and an XML declaration. */
export function isHtml(head: Head): boolean {
  if (head.bytes[head.begin] !== LESS_THAN) return false
  const { text } = head
  if (text.startsWith('<?xml')) return /<(?:!doctype html|html)[\s>]/.test(text)
  return /<(?:!doctype html|html|head|body|meta|title)[\s>]/.test(text) || /^<(?:p|div|table|h[1-6]|center|font)[\s>]/.test(text)
}

/** A file that declares to be XML and is no page. */
export function isXml(head: Head): boolean {
  return head.bytes[head.begin] === LESS_THAN && head.text.startsWith('<?xml')
}

/** Two headers of a message, one of which nobody writes by hand. */
export function isMail(head: Head): boolean {
  if (!beginsWithHeader(head)) return false
  const { text } = head
  const headers = text.slice(0, text.search(/\r?\n\r?\n|$/))
  return (
    /^(?:message-id|mime-version|received|return-path|delivered-to):/m.test(headers) &&
    /^(?:from|subject|date|content-type|snapshot-content-location):/m.test(headers)
  )
}

/** Letters and hyphens, then a colon: most texts are known to be no message by their first word. */
function beginsWithHeader({ bytes, begin }: Head): boolean {
  let at = begin
  while (at < begin + 40 && isHeaderLetter(bytes[at] ?? 0)) at++
  return at > begin && bytes[at] === COLON
}

function isHeaderLetter(byte: number): boolean {
  const lower = byte | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || byte === HYPHEN
}

const HYPHEN = 0x2d
const COLON = 0x3a
const LESS_THAN = 0x3c

/** "From anna@example.vn Wed Dec  4 08:00:00 2019", then headers. */
export function isMbox(head: Head): boolean {
  return hasMagic(head.bytes, 'From ', head.begin) && /^from \S+ +[a-z]{3} [a-z]{3} .{0,30}\d{4}.{0,20}\r?\n[a-z-]{2,40}:/.test(head.text)
}

/** Magic of JPEG, PNG, GIF, TIFF, BMP and WebP. */
export function isPicture({ bytes }: Head): boolean {
  if (['\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*'].some((beginning) => hasMagic(bytes, beginning))) return true
  return (hasMagic(bytes, 'BM') && hasMagic(bytes, '\0\0\0\0', 6)) || (hasMagic(bytes, 'RIFF') && hasMagic(bytes, 'WEBP', 8))
}

/** Rich Text Format begins with its own name. */
export function isRtf(head: Head): boolean {
  return /^\{\s*\\rtf/.test(head.text.slice(0, 40))
}

/** A PDF begins with its version; some programs put other bytes before it. */
export function isPdf({ bytes, begin }: Head): boolean {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_BEGIN)).indexOf('%PDF-')
  return at >= 0 && (at <= begin || !isText(bytes))
}

/** Programs look for the beginning of a PDF no further. */
const PDF_BEGIN = 1024
