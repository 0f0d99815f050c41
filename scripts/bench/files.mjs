// Many small files end to end, against ripgrep, and two workers against one.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { manyFiles } from './corpus.mjs'
import { ratio, wall } from './measure.mjs'

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

export function* files() {
  const root = manyFiles(COUNT)
  const extract = (jobs) => () => wall(process.execPath, ['bin/extract.cjs', root, '-j', String(jobs), '-q'])
  try {
    if (spawnSync('rg', ['--version']).status === 0) {
      const search = () => wall('rg', ['-j', '2', '--count-matches', ...PHRASES.flatMap((phrase) => ['-e', phrase]), root])
      const { value, a, b } = ratio(extract(2), search, 5)
      const note = `${a.toFixed(2)} s against ${b.toFixed(2)} s, ${(COUNT / a).toFixed(0)} files/s`
      yield {
        what: `${COUNT} small files with 2 workers ÷ ripgrep counting 20 phrases in them`,
        value,
        sense: 'at-most',
        bar: 6,
        goal: 3,
        note,
      }
    } else console.log('        ripgrep is not installed; the comparison with it is left out')
    const { value, a, b } = ratio(extract(1), extract(2), 5)
    yield {
      what: 'two workers, times as fast as one',
      value,
      sense: 'at-least',
      bar: 1.7,
      goal: 1.9,
      note: `${a.toFixed(2)} s, ${b.toFixed(2)} s`,
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}
