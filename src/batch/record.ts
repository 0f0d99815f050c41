import { closeSync, openSync, readSync } from 'node:fs'
import { extract } from '../extract.ts'
import type { Document, Extraction, Failure } from '../model.ts'
import { failure, readTextSync } from '../read/plain.ts'
import { type FrontOptions, type Outcome, readSingle } from '../read/read.ts'
import type { Vocabulary } from '../vocab/vocabulary.ts'
import type { Input } from './input.ts'
import { type Places, placed } from './offsets.ts'
import { statusOf } from './status.ts'

/** What a record of a run is made by. */
export interface Recipe extends Places {
  readonly referenceDate?: string
  /** The user's own words. */
  readonly vocabulary?: Vocabulary
  /** How documents are read. */
  readonly read: FrontOptions
}

/** A record with the text that its places count in, and how many bytes were read for it. */
export interface Made {
  readonly record: Extraction | Failure
  readonly text: string
  readonly bytes: number
}

/** Reads one input and says what it states; `undefined` where it is an archive. Never rejects: what goes wrong is in the record. */
export async function make(input: Input, recipe: Recipe): Promise<Made | undefined> {
  try {
    const at = await readInput(input, recipe.read)
    if (at === undefined) return undefined
    const { read, bytes } = at
    if ('error' in read) return { record: read, text: '', bytes }
    return { record: recordOf(read, { ...recipe, ...dayOf(input) }), text: read.text, bytes }
  } catch (error) {
    const said = `the program failed on it (${String(error)}); please report this with the document`
    return { record: failure(input.path, 'internal', said), text: '', bytes: 0 }
  }
}

/** The record of a document that was read. */
export function recordOf(document: Document, recipe: Omit<Recipe, 'read'>): Extraction {
  const { referenceDate, vocabulary } = recipe
  const record = extract(document.text, {
    source: document.source,
    ...(document.aside !== undefined && { aside: document.aside }),
    ...(referenceDate !== undefined && { referenceDate }),
    ...(vocabulary !== undefined && { vocabulary }),
  })
  const warnings = document.warnings.length === 0 ? record.warnings : [...document.warnings, ...record.warnings]
  return placed({ ...record, warnings }, document.text, recipe)
}

function dayOf(input: Input): { referenceDate?: string } {
  return input.kind === 'text' && input.referenceDate !== undefined ? { referenceDate: input.referenceDate } : {}
}

interface ReadInput {
  readonly read: Outcome
  readonly bytes: number
}

async function readInput(input: Input, options: FrontOptions): Promise<ReadInput | undefined> {
  switch (input.kind) {
    case 'read':
      return { read: input.read, bytes: 0 }
    case 'text':
      return readBytes(new TextEncoder().encode(input.text), {
        path: input.path,
        options: { ...options, inputFormat: 'text', encoding: 'utf-8' },
      })
    case 'entry':
      return sized(await readSingle(input.entry, options), input.entry.bytes.length)
    case 'file':
      return readFile(input, options)
    default:
      return input satisfies never
  }
}

interface How {
  readonly path: string
  readonly options: FrontOptions
}

/** Most files are small texts: these are read without waiting for anything. */
async function readFile({ path, regular }: Input & { kind: 'file' }, options: FrontOptions): Promise<ReadInput | undefined> {
  const plain = options.encoding === undefined && options.inputFormat === undefined
  const bytes = plain && (regular === true || isRegular(path)) ? smallFile(path, options.maxBytes) : undefined
  if (bytes !== undefined) return readBytes(bytes, { path, options })
  const read = await readSingle(path, options)
  return sized(read, statusOf(path)?.size ?? 0)
}

function isRegular(path: string): boolean {
  return statusOf(path)?.isFile() === true
}

async function readBytes(bytes: Uint8Array, { path, options }: How): Promise<ReadInput | undefined> {
  const read = readTextSync(bytes, path) ?? (await readSingle({ path, bytes }, options))
  return sized(read, bytes.length)
}

function sized(read: Outcome | undefined, bytes: number): ReadInput | undefined {
  return read && { read, bytes }
}

const SMALL = 1 << 16
let room: Uint8Array | undefined

/** The bytes of a regular file that is small and may be read; `undefined` for every other one. */
function smallFile(path: string, maxBytes = SMALL): Uint8Array | undefined {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return undefined
  }
  try {
    room ??= new Uint8Array(SMALL)
    const length = readSync(file, room, 0, SMALL, 0)
    return length < SMALL && length <= maxBytes ? room.slice(0, length) : undefined
  } finally {
    closeSync(file)
  }
}
