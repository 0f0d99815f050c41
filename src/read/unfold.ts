import type { Part } from './archive/archive.ts'
import { type Budget, checkDepth, countEntry, given, LimitError } from './archive/budget.ts'
import { type Format, formatNamed, formatOf } from './formats.ts'
import { bytesOf, chunksOf, type Input, peek } from './input.ts'
import { type DocumentFormat, documentOf, failureOf, type Outcome } from './outcome.ts'
import { ReadError, type ReadOptions } from './reader.ts'
import { Head } from './signature.ts'

/** What holds for everything that comes out of one outermost file; `T` is what becomes of each document in it. */
export interface Context<T> {
  readonly options: ReadOptions
  readonly budget: Budget
  /** Archives and compressions around the input. */
  readonly depth: number
  readonly leaf: (format: DocumentFormat, input: Input, options: ReadOptions) => Promise<T>
  /** An archive is not opened: {@link ArchiveFound} is thrown. */
  readonly closed?: boolean
}

/** The input is not one document but an archive of them. */
export class ArchiveFound extends Error {}

/** Finds the format of an input and reads it, with everything inside it. Throws only where the outermost file is beyond its limits. */
export async function* unfold<T>(input: Input, context: Context<T>): AsyncGenerator<T | Outcome> {
  let close = async () => {}
  try {
    const peeked = await peek(input)
    close = peeked.close
    const format = forced(context) ?? formatOf(new Head(peeked.head), input.name ?? input.path)
    yield* readAs(format, peeked.input, context)
  } catch (error) {
    if (error instanceof ArchiveFound || (error instanceof LimitError && context.depth > 0)) throw error
    yield failureOf(input.path, error)
  } finally {
    await close()
  }
}

/** The format that the user asked for: it holds for the file, not for what is inside it. */
function forced({ options, depth }: Context<unknown>): Format | undefined {
  const { inputFormat } = options
  if (inputFormat === undefined || depth > 0) return undefined
  const format = formatNamed(inputFormat)
  if (format !== undefined) return format
  throw new ReadError('unknown-format', `there is no format "${inputFormat}"; see the list in the help`)
}

async function* readAs<T>(format: Format | undefined, input: Input, context: Context<T>): AsyncGenerator<T | Outcome> {
  switch (format?.kind) {
    case undefined:
      throw new ReadError('binary', 'this is a binary file of no known format; save it as a document, a PDF or a text first')
    case 'refused':
      throw new ReadError(format.code, format.reason)
    case 'document':
      yield await context.leaf(format, input, context.options)
      return
    case 'container': {
      const bytes = await bytesOf(input, context.options.maxBytes)
      yield* readAs(formatNamed(format.inside(bytes)), { ...input, chunks: chunksOf(bytes) }, context)
      return
    }
    case 'compression':
      yield* readCompressed(format, input, context)
      return
    case 'archive':
      if (context.closed === true) throw new ArchiveFound()
      yield* readArchive(format, input, context)
      return
    default:
      format satisfies never
  }
}

async function* readCompressed<T>(
  format: Format & { kind: 'compression' },
  input: Input,
  context: Context<T>,
): AsyncGenerator<T | Outcome> {
  checkDepth(context.budget, context.depth)
  const decompress = await format.load()
  const chunks = given(decompress(input.chunks), context.budget)
  yield* unfold({ path: input.path, name: uncompressedName(input), chunks }, { ...context, depth: context.depth + 1 })
}

/** "report.txt.gz" is "report.txt"; "reports.tgz" is "reports.tar". */
function uncompressedName({ name, path }: Input): string {
  const full = name ?? path
  const dot = full.lastIndexOf('.')
  if (dot < 0) return full
  return full.toLowerCase().endsWith('.tgz') ? `${full.slice(0, dot)}.tar` : full.slice(0, dot)
}

async function* readArchive<T>(format: Format & { kind: 'archive' }, input: Input, context: Context<T>): AsyncGenerator<T | Outcome> {
  checkDepth(context.budget, context.depth)
  const open = await format.load()
  let parts = 0
  for await (const part of open(input, context.options)) {
    parts++
    yield* readPart(part, { path: input.path, format: format.name }, context)
  }
  if (parts === 0) throw new ReadError('empty', 'the archive holds no document; check it')
}

async function* readPart<T>(part: Part, from: { path: string; format: string }, context: Context<T>): AsyncGenerator<T | Outcome> {
  if (part.kind === 'text') {
    yield documentOf(from, part.result, part.bytes)
    return
  }
  const path = `${from.path}!/${part.name}`
  countEntry(context.budget)
  if (part.kind === 'failed') {
    yield failureOf(path, part.error)
    return
  }
  const chunks = given(part.chunks, context.budget)
  yield* unfold({ ...part, path, chunks }, { ...context, depth: context.depth + 1 })
}
