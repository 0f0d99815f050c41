import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Sink } from './sink.ts'

/** A file of an archive, deflated already. */
export interface ZipEntry {
  readonly name: string
  readonly crc: number
  /** Bytes before and after deflation. */
  readonly size: number
  readonly deflatedSize: number
  readonly chunks: Iterable<Uint8Array>
}

/** Deflates text piece by piece, each piece by itself, so that only one is held. */
export class Deflater {
  crc = 0
  size = 0
  deflatedSize = 0
  private readonly put: (chunk: Uint8Array) => void

  constructor(put: (chunk: Uint8Array) => void) {
    this.put = put
  }

  write(text: string): void {
    const bytes = Buffer.from(text)
    this.crc = crc32(bytes, this.crc)
    this.size += bytes.length
    this.emit(deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }))
  }

  end(): void {
    this.emit(deflateRawSync(Buffer.alloc(0)))
  }

  private emit(chunk: Uint8Array): void {
    this.deflatedSize += chunk.length
    this.put(chunk)
  }
}

/** An entry out of a short text. */
export function textEntry(name: string, text: string): ZipEntry {
  const chunks: Uint8Array[] = []
  const deflater = new Deflater((chunk) => chunks.push(chunk))
  deflater.write(text)
  deflater.end()
  return { name, crc: deflater.crc, size: deflater.size, deflatedSize: deflater.deflatedSize, chunks }
}

/** Writes a whole archive, less than 4 GB; its dates are all 1 January 1980, so that the same entries are the same bytes. */
export async function writeZip(sink: Sink, entries: readonly ZipEntry[]): Promise<void> {
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const head = Buffer.concat([header({ signature: 'PK\x03\x04', versions: [20], rest: [] }, entry), Buffer.from(entry.name)])
    directory.push(
      header({ signature: 'PK\x01\x02', versions: [20, 20], rest: [0, 0, 0, 0, 0, offset, offset >>> 16] }, entry),
      Buffer.from(entry.name),
    )
    await sink.write(head)
    for (const chunk of entry.chunks) await sink.write(chunk)
    offset += head.length + entry.deflatedSize
  }
  const central = Buffer.concat(directory)
  await sink.write(central)
  const count = entries.length
  const sizes = [central.length, central.length >>> 16, offset, offset >>> 16]
  await sink.write(Buffer.concat([Buffer.from('PK\x05\x06'), words([0, 0, count, count, ...sizes, 0])]))
}

const UTF8_NAMES = 1 << 11
const DEFLATED = 8
const YEAR_1980 = (1 << 5) | 1

/** What tells the two headers of an entry apart. */
interface HeaderKind {
  readonly signature: string
  readonly versions: readonly number[]
  /** Words after the lengths. */
  readonly rest: readonly number[]
}

/** What the local header and the central directory say alike about an entry. */
function header({ signature, versions, rest }: HeaderKind, { crc, size, deflatedSize, name }: ZipEntry): Buffer {
  const sizes = [crc, crc >>> 16, deflatedSize, deflatedSize >>> 16, size, size >>> 16]
  const lengths = [Buffer.byteLength(name), 0]
  return Buffer.concat([Buffer.from(signature), words([...versions, UTF8_NAMES, DEFLATED, 0, YEAR_1980, ...sizes, ...lengths, ...rest])])
}

/** Sixteen bits each, the lower byte first. */
function words(values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer)
}
