import type { Input } from '../input.ts'
import { ReadError } from '../reader.ts'
import { isFurniture, type Part, shownName } from './archive.ts'
import { Scanner } from './scanner.ts'
import { headerOf, paxRecords, type TarHeader } from './tar-header.ts'

const BLOCK = 512
/** Nobody has longer names; a header that says so is there to fill the memory. */
const MAX_NAME = 1 << 20

/** The files of a .tar in their order. Links and devices are left out: they are never followed. */
export async function* openTar(input: Input): AsyncGenerator<Part> {
  const scanner = new Scanner(input.chunks)
  /** What the entries before a file say about it. */
  let said: { name?: string; size?: number } = {}
  for (let header = await nextHeader(scanner); header !== undefined; header = await nextHeader(scanner)) {
    const size = said.size ?? header.size
    if (header.type === 'L' || header.type === 'x') {
      said = { ...said, ...describe(header.type, await nameBlock(scanner, size)) }
      continue
    }
    const name = shownName(said.name ?? header.name)
    said = {}
    const content = new Content(scanner, size)
    if (header.isFile && !isFurniture(name)) yield { kind: 'entry', name, size, chunks: content.chunks() }
    await content.end()
    await scanner.skip(padding(size))
  }
}

/** The next header; `undefined` at the end, which is a block of zeros or the end of the file. */
async function nextHeader(scanner: Scanner): Promise<TarHeader | undefined> {
  if (await scanner.atEnd()) return undefined
  const block = await scanner.read(BLOCK)
  return block.every((byte) => byte === 0) ? undefined : headerOf(block)
}

/** The content of an entry that is about the next one. */
async function nameBlock(scanner: Scanner, size: number): Promise<Uint8Array> {
  if (size > MAX_NAME) throw new ReadError('corrupt', 'the name of an entry is too long; get the archive again')
  const bytes = await scanner.read(size)
  await scanner.skip(padding(size))
  return bytes
}

function describe(type: string, bytes: Uint8Array): { name?: string; size?: number } {
  const text = new TextDecoder().decode(bytes)
  if (type === 'L') return { name: text.replace(/(?<!\0)\0+$/, '') }
  const records = paxRecords(text)
  const name = records.get('path')
  const size = records.get('size')
  return { ...(name !== undefined && { name }), ...(size !== undefined && { size: Number(size) }) }
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}

/** What an entry holds. It may be left half read. */
class Content {
  private readonly scanner: Scanner
  private left: number
  /** A read that is under way when nobody wants the rest any more. */
  private reading: Promise<unknown> = Promise.resolve()

  constructor(scanner: Scanner, size: number) {
    this.scanner = scanner
    this.left = size
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    while (this.left > 0) {
      const reading = this.scanner.some(this.left)
      this.reading = reading
      const piece = await reading
      this.left -= piece.length
      yield piece
    }
  }

  /** Passes over what was not read. */
  async end(): Promise<void> {
    await this.reading
    await this.scanner.skip(this.left)
    this.left = 0
  }
}
