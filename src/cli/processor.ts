import { availableParallelism } from 'node:os'
import { GROUP, type Group, type Input } from '../batch/input.ts'
import { inlineProcessor, type Processor } from '../batch/processor.ts'
import { statusOf } from '../batch/status.ts'
import { WORKER } from './io.ts'
import type { Plan } from './output.ts'

/** Who does the work, and on what. */
export interface Work {
  readonly groups: AsyncIterable<Group>
  readonly processor: Processor
}

/** Bytes of a first group that are worth no thread. */
const SMALL = 1 << 20
const TIMEOUT = 120

/** Worker threads, as many as the user or the machine says; none for a few small files, unless the user wants threads or a time limit. */
export async function processorFor(groups: AsyncIterable<Group>, plan: Plan): Promise<Work> {
  const { jobs, timeout } = plan.settings
  if (jobs === 1 && timeout === undefined) return { groups, processor: inlineProcessor(plan.recipe) }
  if (jobs !== undefined || timeout !== undefined || !plan.chosen.again) return { groups, processor: await threads(plan) }
  const source = groups[Symbol.asyncIterator]()
  const first = await source.next()
  const small = first.done === true || (first.value.length < GROUP && sizeOf(first.value) <= SMALL)
  return { groups: continued(first, source), processor: small ? inlineProcessor(plan.recipe) : await threads(plan) }
}

async function threads({ settings, io, recipe }: Plan): Promise<Processor> {
  const { openPool } = await import('../batch/pool.ts')
  const jobs = settings.jobs ?? availableParallelism()
  return openPool({ jobs, program: io.program, argument: WORKER, recipe, timeout: (settings.timeout ?? TIMEOUT) * 1000 })
}

async function* continued(first: IteratorResult<Group>, rest: AsyncIterator<Group>): AsyncGenerator<Group> {
  for (let step = first; step.done !== true; step = await rest.next()) yield step.value
}

function sizeOf(group: Group): number {
  return group.reduce((sum, input) => sum + bytesOf(input), 0)
}

function bytesOf(input: Input): number {
  if (input.kind === 'entry') return input.entry.bytes.length
  return input.kind === 'file' ? (statusOf(input.path)?.size ?? 0) : 0
}
