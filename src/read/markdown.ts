import { proseOf } from './markdown-inline.ts'
import type { ReadOptions, TextResult } from './reader.ts'
import { tableLines } from './table.ts'
import { decodeText } from './text.ts'

/** Reads a Markdown file. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): TextResult {
  const decoded = decodeText(bytes, options)
  return { ...decoded, text: markdownText(decoded.text) }
}

/** `| --- | :---: |`: the line between the head of a table and its rows; it has both signs. */
const RULE_OF_TABLE = /^[ \t|:-]*$/
/** `---` | `* * *` | `===`, under a heading or alone. */
const RULE = /^ {0,3}(?:[-_*=][ \t]*){3,}$/
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/
/** `[1]: http://…` */
const DEFINITION = /^ {0,3}\[[^\]]{1,100}\]:\s/

/** The text of a page as it is shown: headings keep their marks, lists too; tables are rows of cells. */
export function markdownText(markdown: string): string {
  const lines = withoutFrontMatter(markdown.split(/\r\n|\r|\n/))
  const text: string[] = []
  let inCode = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (FENCE.test(line)) inCode = !inCode
    else if (inCode) text.push(line)
    else if (isTable(lines, i)) {
      const end = endOfTable(lines, i)
      text.push(...tableOf(lines.slice(i, end)))
      i = end - 1
    } else if (RULE.test(line)) text.push('')
    else if (!DEFINITION.test(line)) text.push(lineOf(line))
  }
  return text.join('\n')
}

/** What stands about the page between two lines "---" at its beginning is not shown on it. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines
  const end = lines.findIndex((line, i) => i > 0 && (line.trimEnd() === '---' || line.trimEnd() === '...'))
  return end < 0 ? lines : lines.slice(end + 1)
}

/** A line without the marks of quotations, its end and the closing marks of a heading. */
function lineOf(line: string): string {
  const shown = line.replace(/^(?: {0,3}> ?){1,20}/, '').trim()
  const heading = /^(#{1,6})[ \t](.*)$/.exec(shown)
  if (heading === null) return proseOf(shown.replace(/\\$/, ''))
  return `${heading[1]} ${proseOf((heading[2] ?? '').replace(/[ \t]#{1,20}$/, '').trim())}`
}

function isTable(lines: readonly string[], at: number): boolean {
  const [head = '', rule = ''] = [lines[at], lines[at + 1]]
  return head.includes('|') && rule.includes('-') && rule.includes('|') && RULE_OF_TABLE.test(rule)
}

function endOfTable(lines: readonly string[], at: number): number {
  let end = at + 2
  while (lines[end]?.includes('|') === true) end++
  return end
}

/** @param lines head, rule and rows */
function tableOf(lines: readonly string[]): string[] {
  const rows = lines.filter((_, i) => i !== 1).map((line) => cellsOf(line).map((cell) => ({ text: proseOf(cell.trim()) })))
  return tableLines(rows).filter((line) => line !== '')
}

/** `| Thu | 5 \| 6 |` has two cells. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
}
