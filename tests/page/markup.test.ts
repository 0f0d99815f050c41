import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model.ts'
import { documentPage } from '../../src/write/html/document-page.ts'
import type { Fact } from '../../src/write/html/facts.ts'
import { factsOf } from '../../src/write/html/facts.ts'
import { html, json } from '../../src/write/html/markup.ts'
import { piecesOf, runOf } from '../../src/write/html/pieces.ts'
import { classesOf, textMarkup } from '../../src/write/html/text.ts'
import { cpuClock } from '../cpu-time.ts'
import { REPORT, REVIEWED } from './records.ts'

const fact = (kind: 'group' | 'author', start: number, end: number): Fact => {
  const of = { start, end, text: '' }
  return { kind, id: `${kind}${start}`, of, spans: [of] }
}

const marked = (text: string, ...facts: Fact[]) => textMarkup(text, piecesOf(facts, text.length)).markup.replaceAll(/\n|<\/?section>/g, '')

describe('markup', () => {
  it.each([
    ['<script>', '&#60;script&#62;'],
    [`"'&`, '&#34;&#39;&#38;'],
    [7, '7'],
    [html`<b>${'<i>'}</b>`, '<b>&#60;i&#62;</b>'],
    [[html`<b></b>`, html`<i></i>`], '<b></b><i></i>'],
  ])('puts %j into a page as %s', (child, expected) => {
    expect(html`${child}`.markup).toBe(expected)
  })

  it('lets nothing end a block of JSON', () => {
    const value = ['</script><script>alert(1)</script>', '<!--']
    expect(json(value).markup).not.toMatch(/<[/!]/)
    expect(JSON.parse(json(value).markup)).toEqual(value)
  })
})

describe('pieces', () => {
  const kindsAt = (facts: readonly Fact[], length: number) => {
    const { cuts, kinds } = piecesOf(facts, length)
    return [...cuts].map((cut, piece) => `${cut} ${classesOf(kinds[piece] ?? 0)}`.trim())
  }

  it.each<[string, readonly Fact[], readonly string[]]>([
    ['nothing', [], []],
    ['one fact', [fact('group', 2, 5)], ['2 group', '5']],
    ['nested facts', [fact('group', 0, 9), fact('author', 3, 5)], ['0 group', '3 author group', '5 group', '9']],
    ['crossing facts', [fact('group', 0, 5), fact('author', 3, 8)], ['0 group', '3 author group', '5 author', '8']],
    ['the same place twice', [fact('group', 1, 4), fact('group', 1, 4)], ['1 group', '4']],
    ['adjacent facts', [fact('group', 0, 4), fact('author', 4, 6)], ['0 group', '4 author', '6']],
    ['an empty place', [fact('group', 3, 3)], ['3']],
  ])('cuts a text at %s', (_, facts, expected) => {
    expect(kindsAt(facts, 20)).toEqual(expected)
  })

  it.each<[Span, readonly [number, number]]>([
    [{ start: 0, end: 9 }, [0, 3]],
    [{ start: 3, end: 5 }, [1, 2]],
  ])('finds the pieces of %j', (span, expected) => {
    expect(runOf(piecesOf([fact('group', 0, 9), fact('author', 3, 5)], 20).cuts, span)).toEqual(expected)
  })

  it('bears many facts that all stand on one another', () => {
    const count = 40_000
    const facts = Array.from({ length: count }, (_, at) => fact('group', at, 2 * count - at))
    const took = cpuClock()
    expect(piecesOf(facts, 2 * count).cuts.length).toBe(2 * count)
    expect(took()).toBeLessThan(5_000)
  })
})

describe('the text of a document', () => {
  it.each([
    ['', ''],
    ['a\nb', '<p dir="auto">a</p><p dir="auto">b</p>'],
    ['a\r\n\r\nb', '<p dir="auto">a</p><p dir="auto" class="gap">b</p>'],
    ['a\u2028b\fc', '<p dir="auto">a</p><p dir="auto">b</p><p dir="auto">c</p>'],
    ['a\u0000\u202eb', '<p dir="auto">a<code class="control">U+0000</code><code class="control">U+202E</code>b</p>'],
    ['a\tb<i>', '<p dir="auto">a\tb&#60;i&#62;</p>'],
  ])('writes %j', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it('marks a fact that reaches over the end of a line twice', () => {
    expect(marked('ab\ncd', fact('group', 1, 4))).toBe(
      '<p dir="auto">a<mark class="group" data-piece="0">b</mark></p><p dir="auto"><mark class="group" data-piece="0">c</mark>d</p>',
    )
  })

  it('cuts a long line at a space, or between characters, and loses nothing', () => {
    for (const text of [`${'từ '.repeat(9_000)}`, '𠮷'.repeat(9_000)]) {
      const paragraphs = [...marked(text).matchAll(/<p[^>]*>([^<]*)<\/p>/g)].map(([, words = '']) => words)
      expect(paragraphs.length).toBeGreaterThan(3)
      expect(Math.max(...paragraphs.map(({ length }) => length))).toBeLessThanOrEqual(4_000)
      expect(paragraphs.join('')).toBe(text)
    }
  })
})

describe('a page', () => {
  const page = documentPage(REVIEWED, { collection: '../../index.html' })

  it('allows its own style and script by their hashes and nothing else', () => {
    const policy = /content="(default-src[^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? ''
    const hash = (tag: string) => {
      const source = page.slice(page.lastIndexOf(`<${tag}>`) + tag.length + 2, page.lastIndexOf(`</${tag}>`))
      return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
    }
    expect(policy).toBe(`default-src 'none'; script-src ${hash('script')}; style-src ${hash('style')}; base-uri 'none'; form-action 'none'`)
  })

  it('asks for nothing outside itself', () => {
    const links = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link)
    expect(links).toEqual(['#facts', '../../index.html'])
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
    expect(page).not.toMatch(/ style="| on[a-z]+="/)
  })

  it('holds the whole record', () => {
    const data = /<script type="application\/json" id="data">(.*)<\/script>/.exec(page)?.[1] ?? ''
    expect(JSON.parse(data).record).toEqual(REPORT)
  })

  it('is the same for the same record', () => {
    expect(documentPage(REVIEWED, { collection: '../../index.html' })).toBe(page)
  })

  it('names every fact once', () => {
    const ids = factsOf(REPORT).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
