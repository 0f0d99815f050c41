import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Exit } from '../../src/cli/exit.ts'
import { originOf, ownPhrases } from '../../src/cli/vocabulary/origins.ts'
import { lexicon } from '../../src/grammar/words.ts'
import { readText } from '../../src/text/reading.ts'
import { ran } from './io.ts'

const directory = mkdtempSync(join(tmpdir(), 'vocab-'))
const env = { XDG_CONFIG_HOME: join(directory, 'home') }
const VILLAGE = { id: 'model-villages', vi: 'thôn kiểu mẫu', en: 'model villages', unit: 'thôn', names: ['thôn kiểu mẫu'] }

function file(name: string, content: unknown): string {
  const path = join(directory, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}
const mine = file('mine.json', { indicators: [VILLAGE] })
const wrong = file('wrong.json', { indicators: [{ id: 'x' }], places: [] })

describe('vocab list', () => {
  it('has a line for each entry, the own ones first', async () => {
    const { stdout } = await ran(['vocab', 'list', 'indicators', '--vocab', mine], { env })
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toBe(`indicators\tmodel-villages\tthôn kiểu mẫu\tmodel villages\tthôn\t${mine}:1`)
    expect(lines).toContainEqual(expect.stringMatching(/^indicators\texports\tkim ngạch xuất khẩu\texports\tUSD\tbuilt-in$/))
  })

  it('names the sections where another is asked for', async () => {
    const { exit, stderr } = await ran(['vocab', 'list', 'villages'], { env })
    expect(stderr).toContain('the sections are indicators')
    expect(exit).toBe(Exit.usage)
  })
})

describe('vocab show', () => {
  it.each([
    ['thu ngân sách', 'state-budget-revenue'],
    ['THU NGÂN SÁCH'.normalize('NFD'), 'state-budget-revenue'],
    ['grdp', 'grdp'],
    ['model-villages', 'model-villages'],
  ])('%s is %s', async (word, id) => {
    const { stdout } = await ran(['vocab', 'show', word, '--vocab', mine], { env })
    expect(stdout).toContain(`"id": "${id}"`)
  })

  it('says where an entry comes from', async () => {
    const { stdout } = await ran(['vocab', 'show', 'thôn', 'kiểu', 'mẫu', '--vocab', mine], { env })
    expect(JSON.parse(stdout)).toEqual({ section: 'indicators', ...VILLAGE, origin: `${mine}:1` })
  })

  it('fails on a word that is not known', async () => {
    expect(await ran(['vocab', 'show', 'kỳ lân'], { env })).toMatchObject({
      exit: Exit.failed,
      stdout: '',
      stderr: expect.stringContaining('"kỳ lân"'),
    })
  })
})

describe('vocab check', () => {
  it('counts what a file adds', async () => {
    expect(await ran(['vocab', 'check', mine], { env })).toEqual({ exit: Exit.ok, stdout: `${mine}: indicators 1\n`, stderr: '' })
  })

  it('says every mistake on its line', async () => {
    const { exit, stderr } = await ran(['vocab', 'check', mine, wrong], { env })
    expect(stderr.trimEnd().split('\n')).toHaveLength(5)
    expect(stderr).toContain(`extract: ${wrong}:1: "names" is missing; write "names": [`)
    expect(exit).toBe(Exit.failed)
  })

  it.each([[[]], [['check']], [['chek', mine]]])('vocab %j is not understood', async (words) => {
    expect((await ran(['vocab', ...words], { env })).exit).toBe(Exit.usage)
  })
})

describe('--vocab', () => {
  const report = join(directory, 'report.txt')
  writeFileSync(report, 'Toàn huyện có 12 thôn kiểu mẫu.\n')

  it('is refused with every mistake where it is wrong', async () => {
    const { exit, stderr } = await ran([report, '--vocab', wrong], { env })
    expect(stderr).toContain(`${wrong}:1: "vi" is missing`)
    expect(exit).toBe(Exit.usage)
  })

  it('counts for records, and a configuration beside the input does', async () => {
    const direct = await ran([report, '--vocab', mine], { env })
    expect(direct.exit).toBe(Exit.ok)
    mkdirSync(join(directory, 'beside'))
    writeFileSync(join(directory, 'beside', 'trich-luc.config.json'), '{ "indicators": 1 }')
    writeFileSync(join(directory, 'beside', 'report.txt'), 'Toàn huyện có 12 thôn kiểu mẫu.\n')
    expect((await ran([join(directory, 'beside', 'report.txt')], { env })).stderr).toContain(
      'trich-luc.config.json:1: "indicators" is a list',
    )
  })
})

describe('the origin of a fact', () => {
  const text = 'Toàn huyện có 12 thôn kiểu mẫu; thu ngân sách đạt 5 tỷ đồng.'
  const own = ownPhrases(readText(text, lexicon({ indicators: [{ ...VILLAGE, origin: 'my.json:3' }] })))
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const fact = { kind: 'indicator', fields: [], rule: '' } as const

  it.each([
    ['my.json:3', { ...fact, at: at('12'), evidence: at('có 12 thôn kiểu mẫu') }],
    ['my.json:3', { ...fact, at: at('huyện'), words: ['Trưởng thôn kiểu mẫu'] }],
    ['built-in', { ...fact, at: at('5 tỷ'), evidence: at('thu ngân sách đạt 5 tỷ đồng') }],
  ])('is %s', (origin, which) => {
    expect(originOf(which, own)).toBe(origin)
  })
})
