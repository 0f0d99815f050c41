import type { Group } from './input.ts'
import type { Processor } from './processor.ts'
import type { Result } from './result.ts'

/** A group and what came of it. */
export interface Done {
  readonly group: Group
  readonly result: Result
}

/**
 * The results of the groups, in the order of the groups. Begins no more groups than the processor's window, and never waits for a group
 * while a result is ready. Once `stop` is aborted it begins none, and still gives the results of those that were begun.
 */
export async function* inOrder(groups: AsyncIterable<Group>, processor: Processor, stop: AbortSignal): AsyncGenerator<Done> {
  const arrivals = new Arrivals(groups, stop)
  const running: Promise<Done>[] = []
  for (;;) {
    const [head] = running
    const full = running.length >= processor.window
    const group = full ? undefined : await arrivals.nextBefore(head)
    if (group !== undefined) running.push(processor.process(group).then((result) => ({ group, result })))
    else if (head !== undefined) yield running.shift() ?? head
    else return
  }
}

/** Groups as they come, until there are no more or they are no longer wanted. */
class Arrivals {
  private readonly source: AsyncIterator<Group>
  private readonly stop: AbortSignal
  /** Ends the wait for the next group. */
  private wake = () => {}
  private next: Promise<Group | undefined> | undefined

  constructor(groups: AsyncIterable<Group>, stop: AbortSignal) {
    this.source = groups[Symbol.asyncIterator]()
    this.stop = stop
    stop.addEventListener('abort', () => this.wake(), { once: true })
    this.next = this.take()
  }

  /** The next group; `undefined` at the end, or when `ready` settles first. */
  async nextBefore(ready: Promise<unknown> | undefined): Promise<Group | undefined> {
    if (this.stop.aborted || this.next === undefined) return undefined
    const first = await this.firstOf(this.next, ready)
    if (first === READY) return undefined
    this.next = first === undefined || this.stop.aborted ? undefined : this.take()
    return this.stop.aborted ? undefined : first
  }

  /** A race with the end would do, but that is one promise for the whole run: it would hold on to every race. */
  private firstOf(next: Promise<Group | undefined>, ready: Promise<unknown> | undefined): Promise<Group | typeof READY | undefined> {
    return new Promise((resolve, reject) => {
      this.wake = () => resolve(undefined)
      next.then(resolve, reject)
      ready?.then(() => resolve(READY), reject)
    })
  }

  private take(): Promise<Group | undefined> {
    const next = this.source.next().then(({ done, value }) => (done === true ? undefined : value))
    // A source that fails after it is no longer wanted fails nobody.
    next.catch(() => {})
    return next
  }
}

const READY: unique symbol = Symbol('ready')
