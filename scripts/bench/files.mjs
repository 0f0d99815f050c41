// Many small files end to end, against ripgrep, and two workers against one.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { manyFiles, smallDocuments } from './corpus.mjs'
import { median, repeated, wall } from './measure.mjs'

const COUNT = 25_600
const PHRASES = [
  'so với cùng kỳ',
  'tỷ đồng',
  'triệu đồng',
  'nông thôn mới',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Bí thư',
  'Chủ tịch',
  'đồng chí',
  'ngân sách',
  'xuất khẩu',
  'nhập khẩu',
  'tốc độ tăng',
  'hộ nghèo',
  'dự toán',
  'kế hoạch',
  'công nghiệp',
  'dịch vụ',
  'nông nghiệp',
  'đầu tư',
]

/** Seconds of the rounds; one more round comes before them. */
const SECONDS = 45

export function* files() {
  const root = manyFiles(COUNT, smallDocuments())
  const extract = (jobs) => wall(process.execPath, ['bin/extract.cjs', root, '-j', String(jobs), '-q'])
  const search = () => wall('rg', ['-j', '2', '--count-matches', ...PHRASES.flatMap((phrase) => ['-e', phrase]), root])
  const hasRipgrep = spawnSync('rg', ['--version']).status === 0
  try {
    const round = () => ({ two: extract(2), one: extract(1), rg: hasRipgrep ? search() : Number.NaN })
    round()
    const rounds = repeated(round, 5, SECONDS)
    const [one, two, rg] = ['one', 'two', 'rg'].map((name) => median(rounds.map((times) => times[name])))
    if (hasRipgrep)
      yield {
        what: `${COUNT} small files with 2 workers ÷ ripgrep counting 20 phrases in them`,
        value: median(rounds.map((times) => times.two / times.rg)),
        ...{ sense: 'at-most', bar: 6, goal: 3 },
        note: `${two.toFixed(2)} s against ${rg.toFixed(2)} s, ${(COUNT / two).toFixed(0)} files/s`,
      }
    else console.log('        ripgrep is not installed; the comparison with it is left out')
    yield {
      what: 'two workers, times as fast as one',
      value: median(rounds.map((times) => times.one / times.two)),
      ...{ sense: 'at-least', bar: 1.7, goal: 1.9 },
      note: `${one.toFixed(2)} s, ${two.toFixed(2)} s`,
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}
