import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/batch/in-order.ts'
import type { Group } from '../../src/batch/input.ts'
import type { Processor } from '../../src/batch/processor.ts'

const groupOf = (i: number): Group => [{ kind: 'file', path: String(i) }]

async function* groups(count: number): AsyncGenerator<Group> {
  for (let i = 0; i < count; i++) yield groupOf(i)
}

/** Takes as long for each group as `times` says, and counts how many are under way. */
function slow(window: number, times: (path: string) => number): Processor & { most: number } {
  let now = 0
  const processor = {
    window,
    most: 0,
    async process([input]: Group) {
      processor.most = Math.max(processor.most, ++now)
      await setTimeout(times(input?.path ?? ''))
      now--
      return { lines: new Uint8Array(), outcomes: [{ path: input?.path ?? '', length: 0, bytes: 0, facts: 0 }] }
    },
    async close() {},
  }
  return processor
}

const ready: Processor = { window: 2, process: async () => ({ lines: new Uint8Array(), outcomes: [] }), close: async () => {} }

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

async function pathsIn(source: AsyncIterable<Group>, processor: Processor, stop = new AbortController().signal): Promise<string[]> {
  const paths: string[] = []
  for await (const { result } of inOrder(source, processor, stop)) paths.push(...result.outcomes.map(({ path }) => path))
  return paths
}

describe('results', () => {
  it('come in the order of the inputs, whichever is ready first, and no more than the window is under way', async () => {
    const processor = slow(4, (path) => ((Number(path) * 7) % 5) * 4)
    expect(await pathsIn(groups(20), processor)).toEqual(Array.from({ length: 20 }, (_, i) => String(i)))
    expect(processor.most).toBe(4)
  })

  it('do not wait for inputs that are still to come', async () => {
    let seen = 0
    const waiting = async function* () {
      yield groupOf(0)
      while (seen === 0) await setTimeout(2)
      yield groupOf(1)
    }
    for await (const _ of inOrder(
      waiting(),
      slow(4, () => 0),
      new AbortController().signal,
    ))
      seen++
    expect(seen).toBe(2)
  })

  it('end with those that were begun, once a stop is asked for; a source that never ends is not waited for', async () => {
    const stop = new AbortController()
    const endless = async function* () {
      yield groupOf(0)
      yield groupOf(1)
      await setTimeout(2)
      stop.abort()
      await new Promise(() => {})
    }
    expect(
      await pathsIn(
        endless(),
        slow(4, () => 5),
        stop.signal,
      ),
    ).toEqual(['0', '1'])
  })

  it('leave nothing behind, however many come', async () => {
    const collect = garbageCollector()
    const used = async (count: number) => {
      for await (const _ of inOrder(groups(count), ready, new AbortController().signal)) if (--count === 0) collect()
      return process.memoryUsage().heapUsed
    }
    const some = await used(1000)
    expect((await used(20_000)) - some).toBeLessThan(2e6)
  })

  it('of nothing are none', async () => {
    expect(
      await pathsIn(
        groups(0),
        slow(4, () => 0),
      ),
    ).toEqual([])
  })
})
