import { expect, it } from 'vitest'
import { readJsonLines } from '../../../src/cli/vocabulary/json-lines.ts'

const TEXT = `{
  "indicators": [
    { "id": "a", "names": ["x, y: {z}",
      "b\\"]"] },
    {
      "id": "c"
    }
  ],
  "n": 1, "empty": {}
}`

it('knows the line of every value', () => {
  const read = readJsonLines(TEXT)
  if (!('value' in read)) throw new Error(read.message)
  expect(read.value).toEqual(JSON.parse(TEXT))
  const lines = [
    '',
    'indicators',
    'indicators/0',
    'indicators/0/names/0',
    'indicators/0/names/1',
    'indicators/1',
    'indicators/1/id',
    'n',
    'empty',
  ]
  expect(lines.map((path) => read.lineOf(path))).toEqual([1, 2, 3, 3, 4, 5, 6, 9, 9])
  expect(read.lineOf('indicators/1/unit/deep')).toBe(5)
})

it.each([
  ['{\n  "a": 1,\n}', 3],
  ['{\n  "a": 1\n', 2],
  ['', 1],
  ['{\n  a: 1\n}', 2],
])('says on which line %j stops being JSON', (text, line) => {
  expect(readJsonLines(text)).toMatchObject({ line, message: expect.stringMatching(/./) })
})
