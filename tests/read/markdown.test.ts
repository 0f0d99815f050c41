import { describe, expect, it } from 'vitest'
import { markdownText } from '../../src/read/markdown.ts'
import { cpuClock } from '../cpu-time.ts'
import { outcomes, utf8 } from './outcomes.ts'

describe('the text of a Markdown page', () => {
  it.each([
    ['headings keep their marks', '## **Kết quả** ##\n\nThu', '## Kết quả\n\nThu'],
    ['emphasis is dropped', '**Thu** *ngân* __sách__ _đạt_ ***5%***', 'Thu ngân sách đạt 5%'],
    ['emphasis inside a word too', 'Thu**ngân**sách', 'Thungânsách'],
    ['stars and underscores that say something stay', '5 * 3, 2*3, ngân_sách, * thu', '5 * 3, 2*3, ngân_sách, * thu'],
    ['list marks stay', '* Thu\n+ Chi\n- Nợ\n1. Vốn', '* Thu\n+ Chi\n- Nợ\n1. Vốn'],
    [
      'links are their words',
      '[Thu](http://a.vn "Thu") và [chi][1]<http://b.vn>[^2] ![ảnh](x.png)\n\n[1]: http://c.vn',
      'Thu và chihttp://b.vn \n',
    ],
    ['quotations, code and rules lose their marks', '> đạt `5%`\n\n---\n\n```\nx | y\n```', 'đạt 5%\n\n\n\nx | y'],
    ['deleted words are left out', 'đạt ~~5%~~ 6%', 'đạt  6%'],
    ['escapes and references are characters', '5\\* &amp; 6&nbsp;%', '5* & 6\u00a0%'],
    ['tags are nothing', 'Thu<br>Chi <b>Nợ</b>', 'Thu Chi  Nợ '],
    ['what stands about the page is not shown', '---\ntitle: x\n---\nThu', 'Thu'],
    ['a line under a heading is nothing', 'Kết quả\n=======\nThu', 'Kết quả\n\nThu'],
  ])('%s', (_, markdown, text) => {
    expect(markdownText(markdown)).toBe(text)
  })

  it('has its tables as rows of cells', () => {
    const table = '| Chỉ tiêu | **2018** | 2019 |\n|---|:-:|--:|\n| Thu \\| chi | 5,2 | |\n| Nợ | | 7 |\n\nHết'
    expect(markdownText(table)).toBe('Chỉ tiêu\t2018\t2019\nThu | chi\t5,2\t\nNợ\t\t7\n\nHết')
  })

  it.each(['a | b\nc | d', '|\n---', 'a|b'])('is no table: %j', (text) => {
    expect(markdownText(text)).not.toContain('\t')
  })

  it.each([
    '['.repeat(100_000),
    '*_'.repeat(100_000),
    '<a'.repeat(100_000),
    '~~'.repeat(100_000),
    '> '.repeat(100_000),
    '|'.repeat(100_000),
    '- '.repeat(100_000),
  ])('takes no longer than it deserves: %.6s…', (line) => {
    const took = cpuClock()
    markdownText(`${line}x\n|-|`)
    expect(took()).toBeLessThan(1000)
  })
})

it('a file is Markdown by its name', async () => {
  expect(await outcomes(utf8('**đạt**'), 'a.md')).toMatchObject([{ text: 'đạt', source: { format: 'markdown' } }])
  expect(await outcomes(utf8('**đạt**'), 'a.txt')).toMatchObject([{ text: '**đạt**', source: { format: 'text' } }])
})
