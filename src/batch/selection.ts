import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { failed, type Input } from './input.ts'
import { linesOf } from './lines.ts'
import { inShard, type Shard } from './shard.ts'
import { statusOf } from './status.ts'
import { byCodeUnits, walk } from './walk.ts'

/** Which documents a run reads. */
export interface Selection {
  /** Files, directories, globs, and "-", in the order of the output. */
  readonly operands: readonly string[]
  /** More operands (without globs), from a stream of names. */
  readonly filesFrom?: { readonly stream: () => AsyncIterable<Uint8Array>; readonly end: number }
  readonly recursive: boolean
  /** Globs for what is found in directories and by globs; none: everything. A glob without "/" is matched against the name alone. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly shard?: Shard
  /** Files that the run itself writes: never its inputs. */
  readonly own: readonly string[]
  /** Hears of what is left out and why. */
  readonly onSkip: (path: string, reason: string) => void
}

const LONGEST_NAME = 1 << 16

/** The inputs in their order, which is the same on every run. Holds no more than a directory's names, or a glob's matches, at once. */
export async function* inputsOf(selection: Selection): AsyncGenerator<Input> {
  const { shard } = selection
  for await (const input of allInputs(selection)) if (shard === undefined || inShard(input.path, shard)) yield input
}

async function* allInputs(selection: Selection): AsyncGenerator<Input> {
  const wants = await wantsOf(selection)
  for (const operand of selection.operands) yield* operandInputs(operand, { selection, wants })
  if (selection.filesFrom === undefined) return
  const { stream, end } = selection.filesFrom
  for await (const lines of linesOf(stream(), { end, maxBytes: LONGEST_NAME })) {
    for (const line of lines) {
      const name = 'tooLong' in line ? '' : trimmed(new TextDecoder().decode(line), end)
      if (name !== '') yield* namedInputs(name, { selection, wants })
    }
  }
}

/** A list written on Windows ends its lines with CR LF; between NULs every character counts. */
function trimmed(name: string, end: number): string {
  return end === 0 ? name : name.replace(/\r$/, '')
}

interface Wanted {
  readonly selection: Selection
  readonly wants: (path: string) => boolean
}

async function* operandInputs(operand: string, wanted: Wanted): AsyncGenerator<Input> {
  if (isGlob(operand)) yield* globInputs(operand, wanted)
  else yield* namedInputs(operand, wanted)
}

/** Whether an operand is meant as a pattern: it has the marks of one, and no file has that name. */
export function isGlob(operand: string): boolean {
  return /[*?{}[\]!()]/.test(operand) && !isThere(operand)
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** A file as it is; the files of a directory. What does not exist is found out when it is read. */
function* namedInputs(path: string, { selection, wants }: Wanted): Generator<Input> {
  if (path === '-' || !isDirectory(path)) {
    yield { kind: 'file', path }
    return
  }
  const own = new Set(selection.own.map((name) => resolve(name)))
  const onLink = (link: string) => selection.onSkip(link, 'a link to a directory; name it as an input to read what is in it')
  for (const input of walk(path, { recursive: selection.recursive, wants, onLink })) if (!own.has(resolve(input.path))) yield input
}

async function* globInputs(pattern: string, { selection, wants }: Wanted): AsyncGenerator<Input> {
  const { default: fastGlob } = await import('fast-glob')
  const paths = await fastGlob(pattern, { followSymbolicLinks: false, suppressErrors: true })
  if (paths.length === 0) yield failed(pattern, 'not-found', 'no file matches the pattern; check it')
  const own = new Set(selection.own.map((name) => resolve(name)))
  for (const path of paths.sort(byParts)) if (wants(path) && !own.has(resolve(path))) yield { kind: 'file', path }
}

/** The order in which {@link walk} would come to them: name by name. */
function byParts(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  for (let i = 0; i < left.length && i < right.length; i++) {
    const order = byCodeUnits(nameAt(left, i), nameAt(right, i))
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** A directory's name ends in "/" where `walk` orders them. */
function nameAt(parts: readonly string[], i: number): string {
  return i + 1 < parts.length ? `${parts[i]}/` : (parts[i] ?? '')
}

function isDirectory(path: string): boolean {
  return statusOf(path)?.isDirectory() === true
}

/** Whether a path is wanted by the globs of `include` and `exclude`. */
export async function wantsOf({ include, exclude }: Pick<Selection, 'include' | 'exclude'>): Promise<(path: string) => boolean> {
  const included = await matcher(include)
  const excluded = await matcher(exclude)
  return (path) => (included === undefined || included(path)) && !excluded?.(path)
}

async function matcher(globs: readonly string[]): Promise<((path: string) => boolean) | undefined> {
  if (globs.length === 0) return undefined
  const { default: micromatch } = await import('micromatch')
  const matchers = globs.map((glob) => micromatch.matcher(glob, { dot: true, nocase: true, basename: !glob.includes('/') }))
  return (path) => matchers.some((matches) => matches(path))
}
