import { openCompound } from './compound.ts'
import { protectedFile, ReadError } from './reader.ts'
import { type Head, hasMagic } from './signature.ts'

const ZIP = 'PK\x03\x04'
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** What the first entry of an office file's zip is called. */
const FIRST_ENTRIES = ['[Content_Types].xml', '_rels/.rels', 'mimetype', 'docProps/', 'customXml/', 'word/', 'xl/', 'ppt/']

/** Whether a zip begins like an office file. */
export function isOffice({ bytes }: Head): boolean {
  return hasMagic(bytes, ZIP) && FIRST_ENTRIES.some((name) => hasMagic(bytes, name, 30))
}

/** The format of a zip that begins like an office file; `zip` where it is none after all. Throws where it is one that is not read. */
export function officeFormat(bytes: Uint8Array): string {
  const buffer = bufferOf(bytes)
  const mimetype = buffer.toString('latin1', 38, 100)
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new ReadError('unsupported', 'this is an OpenDocument spreadsheet; open it and save it as .xlsx')
  if (buffer.includes('xl/workbook.bin'))
    throw new ReadError('unsupported', 'this is a binary Excel workbook; open it and save it as .xlsx')
  if (buffer.includes('word/')) return 'docx'
  if (buffer.includes('xl/')) return 'xlsx'
  if (buffer.includes('ppt/') || mimetype.startsWith('application/vnd.oasis'))
    throw new ReadError('unsupported', 'this is a presentation or a drawing; open it and save it as PDF')
  return 'zip'
}

/** Whether a file is a compound file: what Word, Excel and PowerPoint wrote before 2007, and what they write with a password. */
export function isCompound({ bytes }: Head): boolean {
  return hasMagic(bytes, COMPOUND)
}

/** The format of a compound file, by the names of its streams; those of documents that are embedded in it do not count. */
export function compoundFormat(bytes: Uint8Array): string {
  const compound = openCompound(bytes)
  if (compound.has('EncryptedPackage')) throw protectedFile()
  if (compound.has('WordDocument')) return 'doc'
  if (compound.has('Workbook') || compound.has('Book')) return 'xls'
  throw new ReadError('unsupported', 'this is a presentation, a message or a database; open it and save it as PDF or text')
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
