import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WRITER_FORMATS } from '../../src/write/formats.ts'
import { scratch } from './written.ts'

/** The program that users get: `npm test` builds it first. */
const PROGRAM = 'bin/extract.cjs'

const inputs = scratch()
const files = ['một.txt', 'mất.txt', 'hai.txt'].map((name) => join(inputs, name))
writeFileSync(files[0] ?? '', 'Thu ngân sách quý I năm 2021 ước đạt 812 tỷ đồng, tăng 4,5% so với cùng kỳ.\n')
writeFileSync(files[2] ?? '', 'Năm 2020, toàn huyện có 14 xã đạt chuẩn nông thôn mới.\n')

function extract(...words: readonly string[]) {
  return spawnSync(process.execPath, [PROGRAM, ...words], { encoding: 'utf8' })
}

/** Every file of an output, by its name inside it. */
function filesOf(path: string): Map<string, Buffer> {
  if (statSync(path).isFile()) return new Map([['', readFileSync(path)]])
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
  return new Map(names.filter((name) => statSync(name).isFile()).map((name) => [relative(path, name), readFileSync(name)]))
}

describe.each(WRITER_FORMATS.map((format) => [format.name, format] as const))('-f %s', (name, { targets, single = [] }) => {
  const target = targets.find((kind) => kind !== 'stream' && !single.includes(kind))
  const output = () => join(scratch(), target === 'directory' ? 'out/' : 'out')

  it('writes several documents, the one that failed with them', () => {
    const path = output()
    const { status, stderr } = extract(...files, '-f', name, '-o', path)
    expect(stderr).toContain('1 failed (1 not-found)')
    expect(status).toBe(1)
    const written = filesOf(path)
    expect([...written.values()].reduce((sum, bytes) => sum + bytes.length, 0)).toBeGreaterThan(100)
  })

  it('ends with the same bytes when a run was stopped and resumed', () => {
    const [whole, resumed] = [output(), output()]
    extract(...files, '-f', name, '-o', whole)
    expect(extract(...files, '-f', name, '-o', resumed, '--fail-fast').stderr).toContain('the same command with --resume goes on')
    extract(...files, '-f', name, '-o', resumed, '--resume', '-q')
    expect(filesOf(resumed)).toEqual(filesOf(whole))
  })
})
