import { Worker } from 'node:worker_threads'
import type { Group } from './input.ts'
import type { LineRecipe, Result } from './result.ts'
import type { WorkerData } from './worker.ts'

/** What every worker thread is started with. */
export interface ThreadOptions {
  /** The program, and the argument that makes it a worker. */
  readonly program: string
  readonly argument: string
  readonly recipe: LineRecipe
  /** Megabytes of a worker's heap. */
  readonly memory: number
}

/** The index of the document that a thread is at, before its first one. */
const NOT_BEGUN = -1

/** A worker thread ended in the middle of a group. */
export class Lost extends Error {
  readonly code: 'timeout' | 'out-of-memory' | 'crashed'
  /** Index of the document that it was at; -1 where it had not begun. */
  readonly index: number

  constructor(code: Lost['code'], index: number, message: string) {
    super(message)
    this.code = code
    this.index = index
  }
}

/** One worker thread. It does one group at a time, and is of no use any more once it has lost one. */
export class Thread {
  private readonly worker: Worker
  private readonly at = new Int32Array(new SharedArrayBuffer(4))
  private busy: { resolve: (result: Result) => void; reject: (lost: Lost) => void } | undefined
  private closing = false
  private seen = { index: NOT_BEGUN, since: 0 }

  constructor({ program, argument, recipe, memory }: ThreadOptions) {
    const workerData: WorkerData = { recipe, at: this.at }
    this.worker = new Worker(program, { argv: [argument], workerData, resourceLimits: { maxOldGenerationSizeMb: memory } })
    this.worker.unref()
    this.worker.on('message', (result: Result) => this.settle()?.resolve(result))
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      const memoryOut = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.lose(memoryOut ? 'out-of-memory' : 'crashed', error.message)
    })
    this.worker.on('exit', (status) => this.lose('crashed', `exit status ${status}`))
  }

  /** The result of a group; rejects with {@link Lost} where the thread ends in it. */
  process(group: Group): Promise<Result> {
    Atomics.store(this.at, 0, NOT_BEGUN)
    this.seen = { index: NOT_BEGUN, since: 0 }
    this.worker.ref()
    return new Promise((resolve, reject) => {
      this.busy = { resolve, reject }
      this.worker.postMessage(group)
    })
  }

  /** Ends the thread where it has been at one document for longer than `limit` milliseconds. What it needs to start is nobody's time. */
  watch(now: number, limit: number): void {
    if (this.busy === undefined) return
    const index = Atomics.load(this.at, 0)
    if (index === NOT_BEGUN) return
    if (index !== this.seen.index) this.seen = { index, since: now }
    else if (now - this.seen.since > limit) this.lose('timeout', `no end after ${limit} ms`)
  }

  async close(): Promise<void> {
    this.busy = undefined
    this.closing = true
    // The program must not end before the thread has: nothing else may keep it alive.
    this.worker.ref()
    await this.worker.terminate()
  }

  private lose(code: Lost['code'], message: string): void {
    this.settle()?.reject(new Lost(code, Atomics.load(this.at, 0), message))
    void this.worker.terminate()
  }

  private settle(): typeof this.busy {
    const { busy } = this
    this.busy = undefined
    if (!this.closing) this.worker.unref()
    return busy
  }
}
