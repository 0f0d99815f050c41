import { chunksOf, type Input, tooLarge } from '../input.ts'
import { ReadError, type ReadOptions } from '../reader.ts'
import { type Part, shownName } from './archive.ts'
import { type Headers, parseHeaders, responseOf } from './http.ts'
import { Scanner } from './scanner.ts'

/** What a crawl holds besides pages: pictures, scripts, styles, data. Only these kinds are documents. */
const DOCUMENTS = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|msword|rtf|vnd\.(?:openxmlformats|oasis|ms-)[\w.-]*))/i
const RECORDS = new Set(['response', 'resource', 'conversion'])
const MAX_LINE = 1 << 16
const MAX_HEADERS = 500

/** The pages and documents of a web archive (WARC) in their order, named by their addresses. */
export async function* openWarc(input: Input, { maxBytes }: ReadOptions): AsyncGenerator<Part> {
  const scanner = new Scanner(input.chunks)
  while (await atRecord(scanner)) {
    const headers = await readHeaders(scanner)
    const length = Number(headers.get('content-length') ?? 'none')
    if (!Number.isSafeInteger(length) || length < 0)
      throw new ReadError('corrupt', 'a record does not say its length; get the archive again')
    const wanted = RECORDS.has(headers.get('warc-type') ?? '')
    const block = wanted && length <= maxBytes ? await scanner.read(length) : await scanner.skip(length)
    const part = wanted ? partOf(headers, block, maxBytes) : undefined
    if (part !== undefined) yield part
  }
}

/** Goes to the next record; a file that goes on with anything else is damaged. */
async function atRecord(scanner: Scanner): Promise<boolean> {
  for (;;) {
    const line = await scanner.line(MAX_LINE)
    if (line === undefined) return false
    const said = textOf(line)
    if (said.startsWith('WARC/')) return true
    if (said !== '') throw new ReadError('corrupt', 'a record is longer or shorter than it says; get the archive again')
  }
}

async function readHeaders(scanner: Scanner): Promise<Headers> {
  const lines: string[] = []
  while (lines.length < MAX_HEADERS) {
    const line = await scanner.line(MAX_LINE)
    const said = line === undefined ? '' : textOf(line)
    if (said === '') return parseHeaders(lines)
    lines.push(said)
  }
  throw new ReadError('corrupt', 'a record has no end of its headers; get the archive again')
}

/** The document of a record; `undefined` where it is none. A record that is too large comes without its block. */
function partOf(headers: Headers, block: Uint8Array | undefined, maxBytes: number): Part | undefined {
  const name = shownName(headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '')
  try {
    if (block === undefined) throw tooLarge(maxBytes, Number(headers.get('content-length')))
    const document = documentOf(headers, block, maxBytes)
    return document === undefined ? undefined : { kind: 'entry', name, ...document }
  } catch (error) {
    if (error instanceof ReadError) return { kind: 'failed', name, error }
    throw error
  }
}

type Content = Pick<Part & { kind: 'entry' }, 'size' | 'charset' | 'chunks'>

function documentOf(headers: Headers, block: Uint8Array, maxBytes: number): Content | undefined {
  const isHttp = headers.get('content-type')?.toLowerCase().startsWith('application/http') === true
  const response = isHttp ? responseOf(block, maxBytes) : { type: headers.get('content-type') ?? '', body: block }
  if (response === undefined || !DOCUMENTS.test(response.type)) return undefined
  const { type, body } = response
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1]?.toLowerCase()
  return { size: body.length, chunks: chunksOf(body), ...(charset !== undefined && { charset }) }
}

function textOf(line: Uint8Array): string {
  return Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8').trimEnd()
}
