import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { bytesOf, type Input } from '../input.ts'
import { ReadError, type ReadOptions } from '../reader.ts'
import { isFurniture, type Part, shownName } from './archive.ts'

/** The entries of a .zip. A file is read where it lies; a zip that comes as a stream has to be in memory. */
export async function* openZip(input: Input, { maxBytes }: ReadOptions): AsyncGenerator<Part> {
  const zip =
    input.file === undefined ? await zipOf(await bytesOf(input, maxBytes)) : await openPromise(input.file, { decodeStrings: false })
  for await (const entry of entriesOf(zip)) {
    const name = shownName(nameOf(entry))
    if (isFurniture(name) || isLink(entry)) continue
    const refusal = refused(entry)
    if (refusal !== undefined) yield { kind: 'failed', name, error: refusal }
    else yield { kind: 'entry', name, size: entry.uncompressedSize, chunks: entryChunks(zip, entry) }
  }
}

/** A zip in memory. */
export function zipOf(bytes: Uint8Array): Promise<ZipFile> {
  return fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { decodeStrings: false })
}

/** The entries of the central directory; a zip whose directory cannot be read has lost its end. */
export async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    if (said.includes('encryption')) throw encrypted()
    throw error
  }
}

/** The name as the one who packed it saw it. */
export function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
}

/** The bytes of an entry, unpacked. Throws where they are not as many, or not the ones, that the directory promises. */
export async function* entryChunks(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let checksum = 0
  const stream = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    checksum = crc32(chunk, checksum)
    yield chunk
  }
  if (checksum !== entry.crc32) throw new ReadError('corrupt', 'its checksum is wrong, so it was damaged; get the archive again')
}

const UNIX_FILE_TYPE = 0o170000
const UNIX_LINK = 0o120000

function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & UNIX_FILE_TYPE) === UNIX_LINK
}

function refused(entry: Entry): ReadError | undefined {
  if (entry.isEncrypted()) return encrypted()
  if (entry.canDecodeFileData()) return undefined
  return new ReadError(
    'unsupported',
    `it is packed by a method that is not read (${entry.compressionMethod}); unpack it, or pack it again as usual`,
  )
}

function encrypted(): ReadError {
  return new ReadError('encrypted', 'it is protected by a password; unpack it with the password and read what comes out')
}
