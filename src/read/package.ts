import type { Entry } from 'yauzl'
import { entriesOf, entryChunks, nameOf, zipOf } from './archive/zip.ts'
import { bytesOf, tooLarge } from './input.ts'
import { type Attributes, parseXml } from './markup.ts'
import { protectedFile, ReadError } from './reader.ts'
import { utf16Of } from './signature.ts'

/** An office file: a zip of XML parts. */
export interface Package {
  readonly names: readonly string[]
  /** The XML of a part; `undefined` where there is no such part. Throws where it is damaged or larger than allowed. */
  part(name: string): Promise<string | undefined>
}

/** An office file of a thousand pages and pictures has some thousand parts. */
const MAX_PARTS = 50_000

/** Opens an office file. All that is read out of it together has at most `maxBytes`. */
export async function openPackage(bytes: Uint8Array, maxBytes: number): Promise<Package> {
  const zip = await zipOf(bytes)
  const entries = new Map<string, Entry>()
  for await (const entry of entriesOf(zip)) {
    entries.set(nameOf(entry), entry)
    if (entries.size > MAX_PARTS)
      throw new ReadError('too-large', `the archive has more than ${MAX_PARTS} entries; unpack it and read the files in it`)
  }
  let left = maxBytes
  return {
    names: [...entries.keys()],
    async part(name) {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      if (entry.isEncrypted()) throw protectedFile()
      if (entry.uncompressedSize > left) throw tooLarge(maxBytes)
      const content = await bytesOf({ path: name, size: entry.uncompressedSize, chunks: entryChunks(zip, entry) }, left)
      left -= content.length
      return new TextDecoder(utf16Of(content) ?? 'utf-8').decode(content)
    },
  }
}

/** One part points to another. */
export interface Relationship {
  readonly id: string
  /** The last word of the type's address: `officeDocument`, `styles`, `footnotes`, `worksheet`, … */
  readonly type: string
  /** Name of the part. */
  readonly target: string
}

/** The parts that a part points to; `""` is the package itself. What lies outside of the file is left out: it is never fetched. */
export async function relationshipsOf(file: Package, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1
  const xml = await file.part(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  const found: Relationship[] = []
  const open = (_: string, { Id: id, Type: type, Target: target, TargetMode: mode }: Attributes) => {
    if (id === undefined || type === undefined || target === undefined || mode === 'External') return
    found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(part.slice(0, slash), target) })
  }
  if (xml !== undefined) parseXml(xml, {}, { open, close() {}, text() {} })
  return found
}

/** "word/" and "../customXml/item.xml" make "customXml/item.xml". */
function resolved(directory: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : directory + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
