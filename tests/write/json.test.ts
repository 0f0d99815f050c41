import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writerFormatOf } from '../../src/write/formats.ts'
import type { OutputRecord, WriterOptions } from '../../src/write/writer.ts'
import { FAILED, RECORDS, REPORT } from './records.ts'
import { printed, scratch } from './written.ts'

describe('ndjson', () => {
  it('is a record a line', async () => {
    const lines = (await printed('ndjson', RECORDS)).toString().split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(RECORDS)
  })
})

describe('json', () => {
  it.each<[unknown, readonly OutputRecord[], WriterOptions]>([
    [REPORT, [REPORT], {}],
    [[REPORT], [REPORT], { several: true }],
    [RECORDS, RECORDS, { several: true }],
    [RECORDS, RECORDS, { pretty: true }],
    [[], [], { several: true }],
    [FAILED, [FAILED], { pretty: true }],
  ])('case %#: is the record, or the array of records', async (expected, records, options) => {
    expect(JSON.parse(String(await printed('json', records, options)))).toEqual(expected)
  })

  it('is indented where it is to be read by people', async () => {
    expect(String(await printed('json', [FAILED], { pretty: true }))).toBe(`${JSON.stringify(FAILED, null, 2)}\n`)
  })
})

describe('a file', () => {
  const directory = scratch()
  const path = join(directory, 'out.ndjson')

  it('appears whole at the end', async () => {
    const writer = await writerFormatOf(path)?.open({ kind: 'file', path }, {})
    for (const record of RECORDS) await writer?.write(record)
    expect(readdirSync(directory)).toEqual(['out.ndjson.partial'])
    await writer?.close()
    expect(readdirSync(directory)).toEqual(['out.ndjson'])
    expect(readFileSync(path, 'utf8')).toBe(String(await printed('ndjson', RECORDS)))
  })

  it('stays what it was when the writer gives up', async () => {
    const before = readFileSync(path, 'utf8')
    const writer = await writerFormatOf(path)?.open({ kind: 'file', path }, {})
    await writer?.write(FAILED)
    await writer?.abort()
    expect(readdirSync(directory)).toEqual(['out.ndjson'])
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})
