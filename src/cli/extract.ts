import { ResumeError } from '../batch/journal.ts'
import type { LineRecipe } from '../batch/result.ts'
import { OutputError, type RunEnd, runBatch } from '../batch/run.ts'
import { wantsOf } from '../batch/selection.ts'
import type { Vocabulary } from '../vocab/vocabulary.ts'
import { WriterError } from '../write/writer.ts'
import { Exit, FailedError, UsageError } from './exit.ts'
import { readingOf } from './inputs.ts'
import type { Io } from './io.ts'
import type { Settings } from './options.ts'
import { formatOf, type Opened, openOutput, type Plan } from './output.ts'
import { processorFor } from './processor.ts'
import { refusalOf } from './refusal.ts'
import { type Report, reportTo } from './report.ts'
import { type Chosen, chosenDocuments } from './selection.ts'
import { usersVocabulary } from './vocabulary/find.ts'

/** Writes the record of every document, in the order of the inputs. One that cannot be read gives an error record and a line on standard error. */
export async function extractReports(settings: Settings, io: Io): Promise<Exit> {
  const chosen = chosenDocuments(settings, io)
  const recipe = recipeOf(settings, chosen, await usersVocabulary(settings, io))
  const plan: Plan = { settings, io, chosen, recipe }
  return runTo(await opened(plan), plan)
}

function recipeOf(settings: Settings, { several }: Chosen, vocabulary: Vocabulary | undefined): LineRecipe {
  const { referenceDate, offsets, lines } = settings
  const withText = formatOf(settings, several).needsText === true
  return {
    ...(referenceDate !== undefined && { referenceDate }),
    ...(vocabulary !== undefined && { vocabulary }),
    read: readingOf(settings),
    // A writer with the text counts in it.
    offsets: withText ? 'utf16' : offsets,
    lines,
    withText,
  }
}

async function opened(plan: Plan): Promise<Opened> {
  try {
    return await openOutput(plan)
  } catch (error) {
    if (error instanceof ResumeError || error instanceof WriterError) throw new UsageError(error.message)
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    throw new UsageError(`cannot write ${plan.settings.output}: ${refusal}`)
  }
}

async function runTo({ groups, output }: Opened, plan: Plan): Promise<Exit> {
  const { settings, io } = plan
  const work = await processorFor(groups, plan)
  const report = await reportOn(output, plan)
  const stop = new AbortController()
  const release = io.onInterrupt(() => stop.abort())
  try {
    const maxErrors = settings.failFast ? 1 : (settings.maxErrors ?? Number.POSITIVE_INFINITY)
    const archives = { options: plan.recipe.read, wants: await wantsOf(settings) }
    const end = await runBatch({ ...work, archives, output, stop: stop.signal, maxErrors, onOutcomes: report.tell })
    report.close(end)
    return exitOf(end)
  } catch (error) {
    throw outputFailure(error, plan, output.resumable) ?? error
  } finally {
    release()
  }
}

async function reportOn({ begun, resumable }: Opened['output'], { settings, io, chosen }: Plan): Promise<Report> {
  // Standard error is opened last: it costs a moment of the start.
  const shown = chosen.several && !settings.quiet && io.stderr.isTTY === true
  const progress = shown ? (await import('./progress.ts')).progressOn(io, chosen, begun) : undefined
  return reportTo({ settings, io, begun, resumable, summary: resumable || chosen.many, progress })
}

function exitOf({ end, tally }: RunEnd): Exit {
  if (end === 'interrupted') return Exit.interrupted
  return tally.failures > 0 ? Exit.failed : Exit.ok
}

/** What the user hears where the output could not be written. */
function outputFailure(error: unknown, { settings }: Plan, resumable: boolean): Error | undefined {
  const cause = error instanceof OutputError ? error.cause : undefined
  if (cause instanceof WriterError) return new UsageError(cause.message)
  const refusal = cause === undefined ? undefined : refusalOf(cause)
  if (refusal === undefined) return undefined
  const said = settings.output === undefined ? `cannot write to standard output: ${refusal}` : `cannot write ${settings.output}: ${refusal}`
  return new FailedError(resumable ? `${said}; then the same command with --resume goes on` : said)
}
