import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { Input } from '../input.ts'
import { isFurniture, type Part, shownName } from './archive.ts'

/** The files of a .tar in their order. Links are left out: they are never followed. */
export async function* openTar(input: Input): AsyncGenerator<Part> {
  const tar = extract()
  const source = Readable.from(input.chunks, { objectMode: true })
  source.on('error', (error) => tar.destroy(error))
  source.pipe(tar)
  try {
    for await (const entry of tar) {
      const { name, size = 0, type } = entry.header
      const rest = entry[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
      if (isFile(type) && !isFurniture(name)) yield { kind: 'entry', name: shownName(name), size, chunks: remaining(rest) }
      for await (const _ of remaining(rest));
    }
  } finally {
    source.destroy()
  }
}

/** What is left of an entry. Unlike a stream, it may be left half read and taken up again. */
async function* remaining(rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

function isFile(type: string | null | undefined): boolean {
  return type === 'file' || type === 'contiguous-file' || type === null || type === undefined
}
