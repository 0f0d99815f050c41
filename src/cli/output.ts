import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Group } from '../batch/input.ts'
import { type Checkpoint, findCheckpoint, Journal, PathDigest } from '../batch/journal.ts'
import { journalOutput, lineOutput, type RunOutput, writerOutput } from '../batch/output.ts'
import type { LineRecipe } from '../batch/result.ts'
import { restOf } from '../batch/resume.ts'
import { WRITER_FORMATS, writerFormat, writerFormatOf } from '../write/formats.ts'
import { JSON_RECORDS, NDJSON } from '../write/json.ts'
import { labelsOf } from '../write/labels.ts'
import type { Target, Writer, WriterFormat, WriterOptions } from '../write/writer.ts'
import { UsageError } from './exit.ts'
import { type Io, say } from './io.ts'
import { nearest } from './nearest.ts'
import type { Settings } from './options.ts'
import type { Chosen } from './selection.ts'
import { VERSION } from './version.ts'

/** The format that was asked for or that the output's name means; else JSON for one document and NDJSON for several. */
export function formatOf({ format, output }: Settings, several: boolean): WriterFormat {
  const named = format !== undefined ? writerFormat(format) : output !== undefined ? formatOfName(output) : undefined
  return named ?? (several ? NDJSON : JSON_RECORDS)
}

/** The format that a file name means; `undefined` where it means none. Throws `UsageError` where it nearly means one. */
function formatOfName(output: string): WriterFormat | undefined {
  const format = writerFormatOf(output)
  const meant =
    format === undefined
      ? nearest(
          extname(output),
          WRITER_FORMATS.flatMap(({ extensions }) => extensions),
        )
      : undefined
  if (meant !== undefined) throw new UsageError(`-o ${output}: did you mean ${meant}? If not, give the format with -f`)
  return format
}

/** What is still to be read, and where it goes. */
export interface Opened {
  readonly groups: AsyncIterable<Group>
  readonly output: RunOutput
}

/** What is known when the output is opened. */
export interface Plan {
  readonly settings: Settings
  readonly io: Io
  readonly chosen: Chosen
  readonly recipe: LineRecipe
}

/** Opens the output: standard output, a file, or the journal of a run that can be resumed. */
export async function openOutput(plan: Plan): Promise<Opened> {
  const { settings, io, chosen } = plan
  const { output } = settings
  const format = formatOf(settings, chosen.several)
  const target: Target = output === undefined ? { kind: 'stream', stream: io.stdout } : targetOf(format, output)
  if (chosen.several && format.single?.includes(target.kind))
    throw new UsageError(`${format.name} takes several documents to a folder: -o review/`)
  if (output === undefined && settings.resume) throw new UsageError('--resume goes on with a file; give its name with -o')
  if (output !== undefined && (chosen.several || settings.resume)) return openJournal(plan, format, output)
  const pretty = io.stdout.isTTY === true && output === undefined
  const asLines = output === undefined && (format === NDJSON || (format === JSON_RECORDS && !chosen.several && !pretty))
  if (asLines) return { groups: chosen.open(), output: lineOutput(io.stdout) }
  return { groups: chosen.open(), output: writerOutput(await format.open(target, writerOptions(plan, pretty))) }
}

async function openJournal(plan: Plan, format: WriterFormat, output: string): Promise<Opened> {
  const { settings, chosen } = plan
  const openWriter = async (): Promise<Writer> => format.open(targetOf(format, output), writerOptions(plan, false))
  // An output that cannot be is refused before the work, not after it.
  if (format !== NDJSON) await (await openWriter()).abort()
  const fingerprint = fingerprintOf(plan, format)
  const checkpoint = settings.resume ? findCheckpoint(output, fingerprint) : undefined
  const { groups, paths } =
    checkpoint === undefined ? { groups: chosen.open(), paths: new PathDigest() } : await rest(plan, checkpoint, output)
  const journal = new Journal(output, fingerprint, { paths, ...(checkpoint !== undefined && { checkpoint }) })
  return { groups, output: journalOutput(journal, output, format === NDJSON ? undefined : openWriter) }
}

async function rest({ settings, io, chosen }: Plan, checkpoint: Checkpoint, output: string): Promise<Awaited<ReturnType<typeof restOf>>> {
  const found = await restOf(chosen, checkpoint, output)
  if (settings.quiet) return found
  say(io, `${checkpoint.tally.documents} documents are done already; going on`)
  if (found.changed) say(io, 'files came or went since; what is new is read too, and the records of what is gone are kept')
  return found
}

function writerOptions({ settings, chosen, recipe }: Plan, pretty: boolean): WriterOptions {
  const { table, bom, lang } = settings
  return {
    pretty,
    several: chosen.several,
    bom,
    labels: labelsOf(recipe.vocabulary),
    ...(table !== undefined && { table }),
    ...(lang !== undefined && { lang }),
  }
}

/** A directory where the format writes nothing else, or where the name is a directory's or ends as one. */
function targetOf({ targets }: WriterFormat, path: string): Target {
  const isDirectory = path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  const directory = !targets.includes('file') || (targets.includes('directory') && isDirectory)
  return directory ? { kind: 'directory', path } : { kind: 'file', path }
}

/** Everything that the records and their order follow from. */
function fingerprintOf({ settings, recipe }: Plan, format: WriterFormat): string {
  const { inputs, filesFrom, include, exclude, recursive, shard, ndjson } = settings
  const asked = [VERSION, format.name, recipe, inputs, filesFrom, settings.null, include, exclude, recursive, shard, ndjson]
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}
