import PostalMime, { type Attachment, type Email } from 'postal-mime'
import type { Part } from './archive/archive.ts'
import { shownName } from './archive/archive.ts'
import { htmlText } from './html/page.ts'
import { bytesOf, chunksOf, type Input } from './input.ts'
import type { ReadOptions } from './reader.ts'
import { FontRuns } from './runs.ts'

/** No mail server lets longer headers pass. */
const MAX_HEADERS = 1 << 18

/** A message: its subject, day and text, then its attachments. Pictures that belong to the text are left out. */
export async function* openMail(input: Input, { maxBytes }: ReadOptions): AsyncGenerator<Part> {
  const bytes = await bytesOf(input, maxBytes)
  const mail = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
    maxHeadersSize: MAX_HEADERS,
  })
  const runs = new FontRuns()
  const result = runs.result(textOf(mail, runs))
  // A message may be nothing but what is attached to it.
  if (result.text.trim() !== '') yield { kind: 'text', result, bytes }
  for (const [i, attachment] of mail.attachments.entries()) {
    if (!isPartOfText(attachment)) yield entryOf(attachment, i + 1)
  }
}

/** The subject, "Date: 4/12/2019" and the text; its HTML form where there is one, for that has the tables. */
function textOf({ subject, headers, html, text }: Email, runs: FontRuns): string {
  const body = html === undefined ? (text ?? '') : htmlText(html, runs)
  const day = dayOf(headers.find(({ key }) => key === 'date')?.value)
  const head = [...(subject === undefined ? [] : [subject]), ...(day === undefined ? [] : [`Date: ${day}`])]
  const parts = [head.join('\n'), body.trim()].filter((part) => part !== '')
  return `${parts.join('\n\n')}\n`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "Wed, 4 Dec 2019 22:00:00 -0500" was sent on 4/12/2019, whatever day it was elsewhere. */
function dayOf(date = ''): string | undefined {
  const [, day, month = '', year] = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/i.exec(date) ?? []
  const at = MONTHS.indexOf(month.toLowerCase())
  return at < 0 ? undefined : `${Number(day)}/${at + 1}/${year}`
}

function isPartOfText({ mimeType, related, contentId, disposition }: Attachment): boolean {
  return mimeType.startsWith('image/') && (related === true || (contentId !== undefined && disposition !== 'attachment'))
}

function entryOf({ filename, mimeType, content }: Attachment, number: number): Part {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  const name = filename ?? (mimeType === 'message/rfc822' ? `${number}.eml` : `attachment-${number}`)
  return { kind: 'entry', name: shownName(name), size: bytes.length, chunks: chunksOf(bytes) }
}
