import { type Head, hasMagic } from './signature.ts'

/** A page begins with a tag of its outermost elements, sometimes after comments and an XML declaration. */
export function isHtml({ text }: Head): boolean {
  if (!text.startsWith('<')) return false
  return /<(?:!doctype html|html|head|body|meta|title)[\s>]/.test(text) || /^<(?:p|div|table|h[1-6]|center|font)[\s>]/.test(text)
}

/** Two headers of a message, one of which nobody writes by hand. */
export function isMail({ text }: Head): boolean {
  if (!/^[a-z-]{2,40}: ?\S/.test(text)) return false
  const head = text.slice(0, text.search(/\r?\n\r?\n|$/))
  return (
    /^(?:message-id|mime-version|received|return-path|delivered-to):/m.test(head) &&
    /^(?:from|subject|date|content-type|snapshot-content-location):/m.test(head)
  )
}

/** "From anna@example.vn Wed Dec  4 08:00:00 2019", then headers. */
export function isMbox({ text }: Head): boolean {
  return /^from \S+ +[a-z]{3} [a-z]{3} .{0,30}\d{4}.{0,20}\r?\n[a-z-]{2,40}:/.test(text)
}

/** Magic of JPEG, PNG, GIF, TIFF, BMP and WebP. */
export function isPicture({ bytes }: Head): boolean {
  if (['\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*'].some((beginning) => hasMagic(bytes, beginning))) return true
  return (hasMagic(bytes, 'BM') && hasMagic(bytes, '\0\0\0\0', 6)) || (hasMagic(bytes, 'RIFF') && hasMagic(bytes, 'WEBP', 8))
}
