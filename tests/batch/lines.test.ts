import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/batch/lines.ts'
import { documentLines } from '../../src/batch/ndjson.ts'

async function* stream(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

async function lines(text: string, size: number, maxBytes = 1000): Promise<(string | undefined)[][]> {
  const steps = []
  for await (const step of linesOf(stream(text, size), { end: 10, maxBytes })) {
    steps.push(step.map((line) => ('tooLong' in line ? undefined : String(Buffer.from(line)))))
  }
  return steps
}

describe('lines', () => {
  it.each([1, 2, 3, 7, 100])('are the same in chunks of %i bytes', async (size) => {
    expect((await lines('một\nhai\n\nbốn', size)).flat()).toEqual(['một', 'hai', '', 'bốn'])
  })

  it('come as soon as they are there', async () => {
    expect(await lines('a\nb\nc', 4)).toEqual([['a', 'b'], ['c']])
  })

  it.each([1, 3, 100])('that are too long pass without being kept, in chunks of %i', async (size) => {
    expect((await lines(`ab\n${'x'.repeat(50)}\ncd\n`, size, 10)).flat()).toEqual(['ab', undefined, 'cd'])
  })
})

describe('documents', () => {
  const documents = async (text: string) => {
    const found = []
    for await (const group of documentLines(stream(text, 11), 80)) found.push(...group)
    return found
  }

  it.each([
    [{ kind: 'text', path: 'x', text: 'Có 5 xã' }, '{"id":"x","text":"Có 5 xã"}'],
    [{ kind: 'text', path: '7', text: '' }, '{"text":"","id":7,"other":[1]}'],
    [{ kind: 'text', path: '-:1', text: 'a' }, '{"text":"a"}\r'],
    [{ kind: 'text', path: 'x', text: 'a', referenceDate: '2024-02-03' }, '{"id":"x","text":"a","referenceDate":"2024-02-03"}'],
    [{ kind: 'read', path: '-:1', read: { error: { code: 'invalid-line' } } }, '{"id":"x","text":'],
    [{ kind: 'read', path: 'x', read: { error: { code: 'invalid-line' } } }, '{"id":"x"}'],
    [{ kind: 'read', path: 'x', read: { error: { code: 'invalid-line' } } }, '{"id":"x","text":"a","referenceDate":"3/2"}'],
    [{ kind: 'read', path: '-:1', read: { error: { code: 'invalid-line' } } }, '["x"]'],
    [{ kind: 'read', path: '-:1', read: { error: { code: 'too-large' } } }, `{"id":"x","text":"${'a'.repeat(80)}"}`],
  ])('%j', async (expected, line) => {
    expect(await documents(line)).toMatchObject([expected])
  })

  it('empty lines are no documents, but they count', async () => {
    expect((await documents('\n{"text":"a"}\n  \n{"text":"b"}\n')).map(({ path }) => path)).toEqual(['-:2', '-:4'])
  })
})
