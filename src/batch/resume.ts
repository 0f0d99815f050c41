import { createReadStream } from 'node:fs'
import type { Extraction, Failure } from '../model.ts'
import type { Group, Input } from './input.ts'
import { type Checkpoint, PathDigest, partOf, ResumeError } from './journal.ts'
import { linesOf } from './lines.ts'
import type { TextLine } from './result.ts'

/** Inputs that can be asked for again, or only once. */
export interface Groups {
  readonly open: () => AsyncIterable<Group>
  /** Whether `open` may be called twice: not where standard input is read. */
  readonly again: boolean
}

/** What is left of an interrupted run. */
export interface Rest {
  readonly groups: AsyncIterable<Group>
  /** Has digested what was done. */
  readonly paths: PathDigest
  /** Whether the inputs are no longer those that the run began with. */
  readonly changed: boolean
}

/**
 * The groups that an interrupted run has not done: those after as many inputs as the checkpoint counts, where these have the same paths
 * as then. Where files came or went meanwhile, the inputs whose records are in the part are left out by their paths: nothing is lost and
 * nothing done twice, and what is new comes at its place among the rest. Throws {@link ResumeError} where the inputs cannot be asked for
 * again.
 */
export async function restOf(groups: Groups, checkpoint: Checkpoint, output: string): Promise<Rest> {
  const paths = new PathDigest()
  const rest = afterFirst(groups.open(), checkpoint.inputs, (path) => paths.add(path))
  const first = await rest.next()
  if (paths.hex() === checkpoint.digest) return { groups: continued(first, rest, checkpoint.inside), paths, changed: false }
  if (!groups.again) throw new ResumeError('standard input gives other documents than before; leave out --resume to start over')
  await rest.return(undefined)
  return changedRest(groups, checkpoint, output)
}

async function* afterFirst(groups: AsyncIterable<Group>, count: number, onPath: (path: string) => void): AsyncGenerator<Group> {
  let left = count
  for await (const group of groups) {
    const passed = Math.min(left, group.length)
    for (const { path } of group.slice(0, passed)) onPath(path)
    left -= passed
    if (passed < group.length) yield passed === 0 ? group : group.slice(passed)
  }
}

/** The first input may be an archive of which some documents are done. */
async function* continued(first: IteratorResult<Group>, rest: AsyncIterable<Group>, inside: number): AsyncGenerator<Group> {
  if (first.done === true) return
  const [begun, ...others] = first.value
  if (begun !== undefined) yield [begun.kind === 'file' && inside > 0 ? { ...begun, skip: inside } : begun, ...others]
  yield* rest
}

async function changedRest(groups: Groups, checkpoint: Checkpoint, output: string): Promise<Rest> {
  const inputs = await doneInputs(output, checkpoint)
  const begun = checkpoint.inside > 0 ? inputs.pop() : undefined
  const paths = new PathDigest()
  const done = new Map<string, number>()
  for (const path of inputs) {
    paths.add(path)
    done.set(path, (done.get(path) ?? 0) + 1)
  }
  const left = without(groups.open(), done)
  return { groups: begun === undefined ? left : begunFirst(left, begun, checkpoint.inside), paths, changed: true }
}

/** The archive that was begun keeps its place: right after what is done. */
async function* begunFirst(groups: AsyncIterable<Group>, path: string, inside: number): AsyncGenerator<Group> {
  yield [{ kind: 'file', path, skip: inside }]
  yield* without(groups, new Map([[path, 1]]))
}

async function* without(groups: AsyncIterable<Group>, done: Map<string, number>): AsyncGenerator<Group> {
  const isNew = ({ path }: Input) => {
    const times = done.get(path) ?? 0
    if (times > 0) done.set(path, times - 1)
    return times === 0
  }
  for await (const group of groups) {
    const left = group.filter(isNew)
    if (left.length > 0) yield left
  }
}

/** The inputs that have records in the part; the documents of an archive in a row are one. */
async function doneInputs(output: string, { length }: Checkpoint): Promise<string[]> {
  const inputs: string[] = []
  for await (const { record } of partRecords(output, length)) {
    const { path } = record.source
    const inner = path.indexOf('!/')
    const input = inner < 0 ? path : path.slice(0, inner)
    if (inner < 0 || inputs.at(-1) !== input) inputs.push(input)
  }
  return inputs
}

const NEWLINE = 0x0a

/** The records of a part, with their texts where it has them. */
export async function* partRecords(output: string, length = Number.POSITIVE_INFINITY): AsyncGenerator<TextLine> {
  if (length === 0) return
  const stream = createReadStream(partOf(output), { end: length - 1 })
  for await (const lines of linesOf(stream, { end: NEWLINE, maxBytes: Number.POSITIVE_INFINITY })) {
    for (const line of lines) if (!('tooLong' in line)) yield recordIn(line)
  }
}

/** The record of a line, with its text where the line carries it. */
export function recordIn(line: Uint8Array): TextLine {
  const value = JSON.parse(new TextDecoder().decode(line)) as TextLine | Extraction | Failure
  return 'record' in value ? value : { record: value, text: '' }
}
