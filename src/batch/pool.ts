import { totalmem } from 'node:os'
import { failure } from '../read/plain.ts'
import type { Group } from './input.ts'
import type { Processor } from './processor.ts'
import { failureResult, joined, type LineRecipe, type Result } from './result.ts'
import { Lost, Thread, type ThreadOptions } from './thread.ts'

/** How a pool works. */
export interface PoolOptions {
  readonly jobs: number
  readonly program: string
  readonly argument: string
  readonly recipe: LineRecipe
  /** Milliseconds that one document may take; 0: as long as it wants. */
  readonly timeout: number
  /** Megabytes of a worker's heap; by default its part of the machine's memory. */
  readonly memory?: number
}

/** Groups that wait for each worker, so that none waits for the order of the output. */
const AHEAD = 4
const MEGABYTE = 1 << 20

/** Does the work in worker threads. A thread that dies is replaced, and its group is done again document by document. */
export function openPool({ jobs, timeout, memory = memoryFor(jobs), ...options }: PoolOptions): Processor {
  const pool = new Pool({ ...options, memory }, jobs)
  const watch = timeout > 0 ? setInterval(() => pool.watch(timeout), Math.max(10, Math.min(500, timeout / 4))) : undefined
  watch?.unref()
  return {
    window: jobs * AHEAD,
    process: (group) => pool.process(group),
    async close() {
      clearInterval(watch)
      await pool.close()
    },
  }
}

/** In a container that is the container's memory: who takes more is killed together with the other documents. */
function memoryFor(jobs: number): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  return Math.min(4096, Math.max(256, Math.floor(memory / MEGABYTE / (jobs + 1))))
}

class Pool {
  private readonly options: ThreadOptions
  private readonly threads = new Set<Thread>()
  private readonly idle: Thread[] = []
  private readonly waiting: ((thread: Thread) => void)[] = []
  private readonly jobs: number

  constructor(options: ThreadOptions, jobs: number) {
    this.options = options
    this.jobs = jobs
  }

  async process(group: Group): Promise<Result> {
    try {
      return await this.attempt(group)
    } catch (error) {
      if (!(error instanceof Lost)) throw error
      return this.oneByOne(group, error)
    }
  }

  watch(limit: number): void {
    const now = performance.now()
    for (const thread of this.threads) thread.watch(now, limit)
  }

  async close(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => thread.close()))
  }

  private async attempt(group: Group): Promise<Result> {
    const thread = await this.free()
    try {
      const result = await thread.process(group)
      this.release(thread)
      return result
    } catch (error) {
      this.threads.delete(thread)
      this.replace()
      throw error
    }
  }

  /** A document that took too long is not tried again; the others are, each alone. */
  private async oneByOne(group: Group, lost: Lost): Promise<Result> {
    const results: Result[] = []
    for (const [index, input] of group.entries()) {
      const known = lost.code === 'timeout' && lost.index === index
      results.push(known ? this.failed(input.path, lost) : await this.alone(group.slice(index, index + 1), input.path))
    }
    return joined(results)
  }

  private async alone(group: Group, path: string): Promise<Result> {
    try {
      return await this.attempt(group)
    } catch (error) {
      if (!(error instanceof Lost)) throw error
      return this.failed(path, error)
    }
  }

  private failed(path: string, { code, message }: Lost): Result {
    return failureResult(path, failure(path, code, `${REASONS[code]} (${message})`), this.options.recipe)
  }

  private free(): Thread | Promise<Thread> {
    const thread = this.idle.pop()
    if (thread !== undefined) return thread
    if (this.threads.size < this.jobs) return this.start()
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  private release(thread: Thread): void {
    const next = this.waiting.shift()
    if (next === undefined) this.idle.push(thread)
    else next(thread)
  }

  /** Someone may be waiting for the thread that is gone. */
  private replace(): void {
    const next = this.waiting.shift()
    if (next !== undefined) next(this.start())
  }

  private start(): Thread {
    const thread = new Thread(this.options)
    this.threads.add(thread)
    return thread
  }
}

const REASONS: Readonly<Record<Lost['code'], string>> = {
  timeout: 'the document takes too long; give it more time with --timeout, or split it',
  'out-of-memory': 'the document needs more memory than a worker has; split it, or run it alone with --jobs 1',
  crashed: 'the worker that read the document ended; please report this with the document',
}
