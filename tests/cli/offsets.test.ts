import { describe, expect, it } from 'vitest'
import { placed } from '../../src/batch/offsets.ts'
import { extract } from '../../src/extract.ts'
import type { Evidence } from '../../src/model.ts'

const TEXT = '😀 Hội nghị\n👍 có 5 xã\r\n và 7 thôn'
const words = ['Hội nghị', '5 xã', '7 thôn']
const spans: Evidence[] = words.map((text) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text }))
const record = { ...extract(TEXT), groups: spans }
const codePoints = [...TEXT]

describe('places', () => {
  it('are UTF-16 code units, and the record itself, unless asked otherwise', () => {
    expect(placed(record, TEXT, { offsets: 'utf16', lines: false })).toBe(record)
  })

  it('count code points', () => {
    const { groups, source } = placed(record, TEXT, { offsets: 'codepoint', lines: false })
    expect(groups.map(({ start, end }) => codePoints.slice(start, end).join(''))).toEqual(words)
    expect(source.length).toBe(codePoints.length)
  })

  it.each([
    ['utf16', ['1:4', '2:7', '3:5']],
    ['codepoint', ['1:3', '2:6', '3:5']],
  ] as const)('have line and column in %s', (offsets, expected) => {
    const { groups } = placed(record, TEXT, { offsets, lines: true })
    expect(groups.map((at) => `${(at as { line?: number }).line}:${(at as { column?: number }).column}`)).toEqual(expected)
  })
})
