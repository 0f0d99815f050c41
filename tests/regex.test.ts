import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** A regular expression of the source. */
interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Files that put a regular expression together, and why it is harmless. */
const MADE: Readonly<Record<string, string>> = {
  'cli/language.ts': 'it takes the values out of one sentence of the program',
  'read/doc/story.ts': 'it is one class of characters',
  'read/encodings/vni.ts': 'it is two classes of characters, one after the other',
  'read/rtf/tokens.ts': 'it is a copy that keeps a place of its own',
  'resolve/titles.ts': 'it is one of two words between spaces',
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

function nodesOf(file: string): readonly ts.Node[] {
  const parsed = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true)
  const within = (node: ts.Node): readonly ts.Node[] => [node, ...node.getChildren(parsed).flatMap(within)]
  return within(parsed)
}

function patternsIn(file: string): readonly Pattern[] {
  return nodesOf(file)
    .filter(ts.isRegularExpressionLiteral)
    .map(({ text }) => ({ place: file, source: text.slice(1, text.lastIndexOf('/')), flags: text.slice(text.lastIndexOf('/') + 1) }))
}

/** What an expression may cost: "safe", or how its time grows, or why nobody can say. */
function costOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  const found = checkSync(source, flags, { timeout: 100_000 })
  if (found.status === 'vulnerable') return found.complexity.summary
  return found.status === 'safe' ? 'safe' : found.error.kind
}

describe('a regular expression of the source', () => {
  const patterns = files.flatMap(patternsIn)

  it('takes time in proportion to its text, at most', { timeout: 600_000 }, () => {
    expect(patterns.length).toBeGreaterThan(100)
    const slow = patterns.map((pattern) => ({ ...pattern, cost: costOf(pattern) })).filter(({ cost }) => cost !== 'safe')
    expect(slow).toEqual([])
  })

  it('is written as one, or is known', () => {
    const isMade = (node: ts.Node) => ts.isNewExpression(node) && node.expression.getText() === 'RegExp'
    expect(files.filter((file) => nodesOf(file).some(isMade)).sort()).toEqual(Object.keys(MADE))
  })

  it.each([
    [/(a|a)*$/, 'exponential'],
    [/\s+$/, '2nd degree polynomial'],
  ])('%s would be found', (pattern, cost) => expect(costOf(pattern)).toBe(cost))
})
