import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Piece } from './archives.ts'
import { added, NOTHING, type Tally } from './tally.ts'

/** How far a run has come: the records it counts are on the disk. */
export interface Checkpoint {
  /** What the run was asked for: program, inputs, options. */
  readonly fingerprint: string
  /** Bytes of the part that belong to the documents of the tally. */
  readonly length: number
  /** Inputs that are done, and the documents that are done of the archive after them. */
  readonly inputs: number
  readonly inside: number
  /** Digest of the paths of the inputs that are done; see {@link PathDigest}. */
  readonly digest: string
  readonly tally: Tally
}

/** A run cannot be resumed; the message says why and what to do. */
export class ResumeError extends Error {}

/** Milliseconds between two checkpoints: as much work is done again after a crash. */
const INTERVAL = 250

/** The records of a run on their way to `output`, a file or a directory. */
export function partOf(output: string): string {
  return `${output.replace(/(?<![/\\])[/\\]+$/, '')}.part`
}

function checkpointOf(output: string): string {
  return `${partOf(output)}.json`
}

/** The checkpoint of an interrupted run; `undefined` where there is none. Throws {@link ResumeError} where it is of another run. */
export function findCheckpoint(output: string, fingerprint: string): Checkpoint | undefined {
  if (!existsSync(checkpointOf(output)) || !existsSync(partOf(output))) return undefined
  const checkpoint = JSON.parse(readFileSync(checkpointOf(output), 'utf8')) as Checkpoint
  if (checkpoint.fingerprint !== fingerprint) {
    throw new ResumeError(
      `${partOf(output)} was begun with other inputs or options; give the same ones, or leave out --resume to start over`,
    )
  }
  if (statSync(partOf(output)).size < checkpoint.length) {
    throw new ResumeError(`${partOf(output)} is shorter than its checkpoint says; leave out --resume to start over`)
  }
  return checkpoint
}

/**
 * The records of a run that may be interrupted at any moment, beside its output: `<output>.part` holds them, one a line, and
 * `<output>.part.json` the checkpoint. The checkpoint is replaced as a whole, and only once the records it counts are on the disk; what
 * the part holds beyond it is cut off when the run goes on.
 */
export class Journal {
  private readonly output: string
  private readonly fingerprint: string
  private readonly file: number
  private readonly paths: PathDigest
  private length = 0
  private inside = 0
  private counted: Tally = NOTHING
  private saved = 0

  /** Goes on from a checkpoint, or begins. `paths` has digested the inputs of the checkpoint. */
  constructor(output: string, fingerprint: string, { checkpoint, paths }: { checkpoint?: Checkpoint; paths: PathDigest }) {
    this.output = output
    this.fingerprint = fingerprint
    this.paths = paths
    if (checkpoint === undefined) rmSync(checkpointOf(output), { force: true })
    this.file = openSync(partOf(output), checkpoint === undefined ? 'w' : 'r+')
    if (checkpoint !== undefined) {
      ftruncateSync(this.file, checkpoint.length)
      this.length = checkpoint.length
      this.inside = checkpoint.inside
      this.counted = checkpoint.tally
    }
    this.save()
  }

  get tally(): Tally {
    return this.counted
  }

  append({ result: { lines, outcomes }, inputs, inside }: Piece): void {
    for (let done = 0; done < lines.length; ) done += writeSync(this.file, lines, done, lines.length - done, this.length + done)
    this.length += lines.length
    this.counted = added(this.counted, outcomes)
    for (const path of inputs) this.paths.add(path)
    this.inside = inside
    if (performance.now() - this.saved > INTERVAL) this.save()
  }

  /** Writes a checkpoint. */
  save(): void {
    fdatasyncSync(this.file)
    const checkpoint: Checkpoint = {
      fingerprint: this.fingerprint,
      length: this.length,
      inputs: this.paths.count,
      inside: this.inside,
      digest: this.paths.hex(),
      tally: this.counted,
    }
    replaceFile(checkpointOf(this.output), `${JSON.stringify(checkpoint)}\n`)
    this.saved = performance.now()
  }

  close(): void {
    closeSync(this.file)
  }

  /** Gives the part its final name: it is the output. */
  becomeOutput(): void {
    this.save()
    this.close()
    renameSync(partOf(this.output), this.output)
    syncDirectory(this.output)
    rmSync(checkpointOf(this.output), { force: true })
  }

  /** Removes the part, once the output was made from it. */
  remove(): void {
    rmSync(checkpointOf(this.output), { force: true })
    rmSync(partOf(this.output), { force: true })
  }
}

/** SHA-256 of paths in their order. */
export class PathDigest {
  count = 0
  private readonly hash = createHash('sha256')

  add(path: string): void {
    this.count++
    this.hash.update(`${path}\0`)
  }

  hex(): string {
    return this.hash.copy().digest('hex')
  }
}

function replaceFile(path: string, content: string): void {
  const beside = `${path}.new`
  const file = openSync(beside, 'w')
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
  syncDirectory(path)
}

/** A new name survives a power loss only when its directory is on the disk; some systems cannot be asked for that. */
function syncDirectory(path: string): void {
  try {
    const directory = openSync(dirname(path), 'r')
    fsyncSync(directory)
    closeSync(directory)
  } catch {}
}
