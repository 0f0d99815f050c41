import { accessSync, constants, createReadStream, statSync } from 'node:fs'
import { inputOf } from '../batch/archives.ts'
import { grouped, type Input } from '../batch/input.ts'
import { partOf } from '../batch/journal.ts'
import { documentLines } from '../batch/ndjson.ts'
import type { Groups } from '../batch/resume.ts'
import { inputsOf, isGlob, type Selection } from '../batch/selection.ts'
import { statusOf } from '../batch/status.ts'
import { isArchiveName } from '../read/formats.ts'
import { fileFailure } from '../read/plain.ts'
import { entriesOf, type FrontOptions } from '../read/read.ts'
import { UsageError } from './exit.ts'
import { operands, readingOf } from './inputs.ts'
import { type Io, say } from './io.ts'
import type { Settings } from './options.ts'

/** What the settings ask to be read. Throws `UsageError` where they contradict each other. */
export interface Chosen extends Groups {
  /** More than one document may come. */
  readonly several: boolean
  /** Nobody named each of them: a run over many. */
  readonly many: boolean
}

const NEWLINE = 0x0a
const NUL = 0

/** The documents that the settings name, in their order. */
export function chosenDocuments(settings: Settings, io: Io): Chosen {
  if (settings.ndjson) return ndjsonDocuments(settings, io)
  if (settings.null && settings.filesFrom === undefined) throw new UsageError('-0 is for the names of --files-from; give that too')
  if (settings.filesFrom !== undefined) checkList(settings.filesFrom)
  const named = settings.filesFrom === undefined ? operands(settings.inputs, io) : settings.inputs
  const readsStdin = named.filter((path) => path === '-').length + (settings.filesFrom === '-' ? 1 : 0)
  if (readsStdin > 1) throw new UsageError('standard input can be read once only; give "-" once')
  const selection = selectionOf(settings, named, io)
  const many = settings.filesFrom !== undefined || named.some((path) => path !== '-' && !isFile(path))
  return {
    open: () => grouped(withStdin(inputsOf(selection), readingOf(settings), io)),
    again: readsStdin === 0,
    several: many || named.length > 1,
    many,
  }
}

/** A list that cannot be read is found out before anything is done. */
function checkList(path: string): void {
  if (path === '-') return
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    accessSync(path, constants.R_OK)
  } catch (error) {
    throw new UsageError(`--files-from ${path}: ${fileFailure(path, error).error.message}`)
  }
}

function ndjsonDocuments({ inputs, filesFrom, shard, maxBytes }: Settings, io: Io): Chosen {
  if (inputs.some((path) => path !== '-') || filesFrom !== undefined || shard !== undefined) {
    throw new UsageError('--ndjson reads documents from standard input only; leave out files, --files-from and --shard')
  }
  if (io.stdin.isTTY === true) throw new UsageError('nothing to read; send lines {"id": …, "text": …} to standard input')
  return { open: () => documentLines(io.stdin, maxBytes), again: false, several: true, many: true }
}

function selectionOf(settings: Settings, named: readonly string[], io: Io): Selection {
  const { recursive, include, exclude, shard, filesFrom, output, quiet } = settings
  const stream = () => (filesFrom === undefined || filesFrom === '-' ? io.stdin : createReadStream(filesFrom))
  return {
    operands: named,
    ...(filesFrom !== undefined && { filesFrom: { stream, end: settings.null ? NUL : NEWLINE } }),
    recursive,
    include,
    exclude,
    ...(shard !== undefined && { shard }),
    own: output === undefined ? [] : [output, partOf(output), `${partOf(output)}.json`],
    onSkip: (path, reason) => {
      if (!quiet) say(io, `${path}: left out: ${reason}`)
    },
  }
}

/** Standard input is taken here, as one document or as those of an archive: the workers have no streams. */
async function* withStdin(inputs: AsyncIterable<Input>, options: FrontOptions, io: Io): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if (input.kind !== 'file' || input.path !== '-') yield input
    else for await (const part of entriesOf({ path: '-', chunks: io.stdin }, options)) yield inputOf(part)
  }
}

/** Also what does not exist: it will be one document that failed. */
function isFile(path: string): boolean {
  return !isGlob(path) && statusOf(path)?.isDirectory() !== true && !isArchiveName(path)
}
