import type { Archive, Decompressor } from './archive/archive.ts'
import { compoundFormat, isCompound, isOffice, officeFormat } from './containers.ts'
import type { Reader } from './reader.ts'
import { type Head, hasMagic, isText } from './signature.ts'
import { isHtml, isMail, isMbox, isPdf, isPicture, isRtf, isXml } from './sniff.ts'

interface Known {
  /** What `source.format` and `--input-format` say. */
  readonly name: string
  /** Ends of file names, with the dot. */
  readonly extensions: readonly string[]
  /** Whether a file that begins like this is of the format. */
  readonly sniff?: (head: Head) => boolean
  /** A text whose name alone may say the format: nothing at its beginning has to. */
  readonly byName?: boolean
}

/** A file format and how it is read. Its library is loaded when the first file of the format comes. */
export type Format =
  | (Known & { readonly kind: 'document'; readonly load: () => Promise<Reader> })
  | (Known & { readonly kind: 'archive'; readonly load: () => Promise<Archive> })
  | (Known & { readonly kind: 'compression'; readonly load: () => Promise<Decompressor> })
  /** Several formats share a container: what is inside says which. Throws `ReadError` where it is none of them. */
  | (Known & { readonly kind: 'container'; readonly inside: (bytes: Uint8Array) => string })
  /** Known, and not to be read. */
  | (Known & { readonly kind: 'refused'; readonly code: string; readonly reason: string })

/** A file of the format begins with one of these. */
const magic =
  (...beginnings: readonly string[]) =>
  ({ bytes }: Head) =>
    beginnings.some((beginning) => hasMagic(bytes, beginning))

const REASONS = {
  picture: 'this is a picture; recognise its text (OCR) first, or give the document it was made from',
  media: 'this is a recording or a program, not a document; leave it out',
  archive: 'this archive is of a kind that is not read; pack it again as .zip or .tar.gz',
} as const

/** Every format, in the order in which a file's beginning is compared. */
export const FORMATS: readonly Format[] = [
  { kind: 'document', name: 'text', extensions: ['.txt', '.text'], byName: true, load: async () => (await import('./text.ts')).readText },
  {
    kind: 'document',
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    byName: true,
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    kind: 'document',
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    byName: true,
    sniff: isHtml,
    load: async () => (await import('./html/html.ts')).readHtml,
  },
  {
    kind: 'document',
    name: 'xml',
    extensions: ['.xml', '.fodt'],
    byName: true,
    sniff: isXml,
    load: async () => (await import('./xml/xml.ts')).readXml,
  },
  { kind: 'container', name: 'office', extensions: [], sniff: isOffice, inside: officeFormat },
  { kind: 'document', name: 'docx', extensions: ['.docx', '.docm', '.dotx'], load: async () => (await import('./docx/docx.ts')).readDocx },
  { kind: 'document', name: 'xlsx', extensions: ['.xlsx', '.xlsm', '.xltx'], load: async () => (await import('./xlsx/xlsx.ts')).readXlsx },
  { kind: 'document', name: 'odt', extensions: ['.odt', '.ott'], load: async () => (await import('./odf/odt.ts')).readOdt },
  {
    kind: 'document',
    name: 'rtf',
    extensions: ['.rtf'],
    sniff: isRtf,
    load: async () => (await import('./rtf/rtf.ts')).readRtf,
  },
  { kind: 'container', name: 'compound', extensions: [], sniff: isCompound, inside: compoundFormat },
  { kind: 'document', name: 'doc', extensions: ['.doc', '.dot'], load: async () => (await import('./doc/doc.ts')).readDoc },
  { kind: 'document', name: 'xls', extensions: ['.xls', '.xlt'], load: async () => (await import('./xls/xls.ts')).readXls },
  {
    kind: 'document',
    name: 'pdf',
    extensions: ['.pdf'],
    sniff: isPdf,
    load: async () => (await import('./pdf/pdf.ts')).readPdf,
  },
  {
    kind: 'archive',
    name: 'zip',
    extensions: ['.zip'],
    sniff: magic('PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'),
    load: async () => (await import('./archive/zip.ts')).openZip,
  },
  {
    kind: 'archive',
    name: 'tar',
    extensions: ['.tar'],
    sniff: ({ bytes }) => hasMagic(bytes, 'ustar', 257),
    load: async () => (await import('./archive/tar.ts')).openTar,
  },
  {
    kind: 'archive',
    name: 'warc',
    extensions: ['.warc'],
    sniff: magic('WARC/'),
    load: async () => (await import('./archive/warc.ts')).openWarc,
  },
  {
    kind: 'archive',
    name: 'mbox',
    extensions: ['.mbox'],
    sniff: isMbox,
    load: async () => (await import('./archive/mbox.ts')).openMbox,
  },
  {
    kind: 'archive',
    name: 'eml',
    extensions: ['.eml', '.mht', '.mhtml'],
    byName: true,
    sniff: isMail,
    load: async () => (await import('./eml.ts')).openMail,
  },
  {
    kind: 'compression',
    name: 'gzip',
    extensions: ['.gz', '.tgz'],
    sniff: magic('\x1f\x8b\x08'),
    load: async () => (await import('./archive/gzip.ts')).gunzip,
  },
  {
    kind: 'compression',
    name: 'xz',
    extensions: ['.xz'],
    sniff: magic('\xfd7zXZ\0'),
    load: async () => (await import('./archive/xz.ts')).unxz,
  },
  {
    kind: 'compression',
    name: 'zstd',
    extensions: ['.zst', '.zstd'],
    sniff: magic('\x28\xb5\x2f\xfd'),
    load: async () => (await import('./archive/zstd.ts')).unzstd,
  },
  {
    kind: 'refused',
    code: 'no-text',
    reason: REASONS.picture,
    name: 'picture',
    extensions: ['.jpg', '.jpeg', '.png', '.gif', '.tif', '.tiff', '.bmp', '.webp'],
    sniff: isPicture,
  },
  {
    kind: 'refused',
    code: 'binary',
    reason: REASONS.media,
    name: 'media',
    extensions: ['.mp3', '.mp4', '.exe', '.dll'],
    sniff: magic('\x7fELF', 'MZ\x90\0', 'ID3', 'OggS', '\0\0\0\x18ftyp', '\0\0\0 ftyp'),
  },
  {
    kind: 'refused',
    code: 'unsupported',
    reason: REASONS.archive,
    name: 'other-archive',
    extensions: ['.rar', '.7z', '.bz2'],
    sniff: magic('Rar!\x1a', '7z\xbc\xaf', 'BZh91AY', 'BZh61AY'),
  },
]

/** The names that a user may force, in the order of the table. */
export const INPUT_FORMATS: readonly string[] = FORMATS.filter(({ kind }) => kind !== 'container' && kind !== 'refused').map(
  ({ name }) => name,
)

/** The format of a name, or `undefined`. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name)
}

/**
 * The format of a file: by its beginning, then by its name. A text with the name of a binary format is a plain text; `undefined` is a
 * binary file that nothing is known about.
 */
export function formatOf(head: Head, name: string): Format | undefined {
  const known = FORMATS.find((format) => format.sniff?.(head))
  if (known !== undefined) return known
  const named = formatByExtension(name)
  if (isText(head.bytes)) return named?.byName === true ? named : formatNamed('text')
  return named?.byName === true ? undefined : named
}

/** Whether a name is that of an archive or of a compressed file. */
export function isArchiveName(name: string): boolean {
  const kind = formatByExtension(name)?.kind
  return kind === 'archive' || kind === 'compression'
}

function formatByExtension(name: string): Format | undefined {
  const end = name.toLowerCase()
  return FORMATS.find((format) => format.extensions.some((extension) => end.endsWith(extension)))
}
