import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Document, Failure } from '../model.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { formatOf } from './formats.ts'
import { Head } from './signature.ts'

/** The most bytes of one document, unless the user says otherwise: some ten thousand pages of text, or a long scanned report. */
export const MAX_BYTES = 64 * 2 ** 20

/**
 * Reads a file that is plainly a text in UTF-8 with Vietnamese letters, without waiting for anything or loading anything. `undefined`
 * means that it takes the whole front door (`read.ts`) to say what the file is.
 */
export function readTextSync(bytes: Uint8Array, path: string): Document | Failure | undefined {
  if (bytes.length === 0) return failure(path, 'empty', 'the file is empty; nothing to read')
  if (formatOf(new Head(bytes), path)?.name !== 'text' || !isVietnameseUtf8(bytes)) return undefined
  const text = decodeUtf8(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { source: { path, format: 'text', encoding: 'utf-8', sha256, length: text.length }, text, warnings: [] }
}

/**
 * Whether bytes are plainly Vietnamese in UTF-8. Letters of the block U+1E80 to U+1EFF are nowhere but in Vietnamese Unicode: the old encodings have none of them. A part of such a text may
 * still be misread: then there are signs in it that stand for the commonest letters.
 */
export function isVietnameseUtf8(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (letters: Buffer) => buffer.includes(letters)
  return UNICODE.some(holds) && !MISREAD.some(holds) && isUtf8(bytes) && !buffer.includes(0)
}

/** The beginning of every letter of that block. */
const UNICODE = [Buffer.from([0xe1, 0xba]), Buffer.from([0xe1, 0xbb])]
/** "à" and "á" of TCVN3, "đ" and "ư" of VNI. */
const MISREAD = [...'µ¸ñö'].map((sign) => Buffer.from(sign))

/** The record of a document that could not be read; `message` says what happened and what to do. */
export function failure(path: string, code: string, message: string): Failure {
  return { version: 1, source: { path }, error: { code, message } }
}

/** What the file system's refusal means for the user. */
export function fileFailure(path: string, error: unknown): Failure {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  const [kind, said] = FILE_ERRORS[code] ?? ['unreadable', `the file cannot be read (${message}); check it and try again`]
  return failure(path, kind, said)
}

const FILE_ERRORS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['not-found', 'there is no such file; check the name'],
  EISDIR: ['is-directory', 'this is a directory; give the files in it'],
  EACCES: ['no-permission', 'the file may not be read; ask for permission to read it'],
  EPERM: ['no-permission', 'the file may not be read; ask for permission to read it'],
  ENOTDIR: ['not-found', 'a part of the path is a file, not a directory; check the name'],
  ELOOP: ['not-found', 'the symbolic link goes round in a circle; give the file itself'],
  ENAMETOOLONG: ['not-found', 'the name is too long for a file; check it'],
  EMFILE: ['unreadable', 'too many files are open; run with fewer jobs (-j)'],
}
