import { alignedGrids } from './aligned-grids.ts'
import type { Run } from './clauses.ts'
import type { Grid } from './grid.ts'
import { Gap, type Lexemes } from './lexer.ts'
import { separatedGrids } from './separated-grids.ts'
import { stackedGrids } from './stacked-grids.ts'

/** Three spaces side by side: fewer align nothing. */
function holdsSpaces(text: string): boolean {
  return text.includes('   ') || (text.includes('\u00a0') && /[ \u00a0]{3}/.test(text))
}

/** Finds the parts of a text that are set as tables and hold numbers: by tabs or strokes, by spaces, or a line for each cell. */
export function findGrids(lexemes: Lexemes): Grid[] {
  const { text } = lexemes
  const isSeparated = text.includes('\t') || text.includes('|')
  const lines = linesOf(lexemes)
  const separated = isSeparated ? separatedGrids(lexemes, lines) : []
  const aligned = holdsSpaces(text) ? alignedGrids(lexemes, outside(lines, separated)) : []
  const across = inOrder([...separated, ...aligned])
  return inOrder([...across, ...stackedGrids(lexemes, outside(lines, across))])
}

function inOrder(grids: readonly Grid[]): Grid[] {
  return [...grids].sort((a, b) => a.from - b.from)
}

/** The lines of a text, also those that go on a sentence. */
function linesOf({ gap, count }: Lexemes): Run[] {
  const lines: Run[] = []
  for (let from = 0, to = 0; from < count; from = to) {
    to = from + 1
    while (to < count && (gap[to] ?? 0) < Gap.wrap) to++
    lines.push({ from, to })
  }
  return lines
}

/** The lines that belong to no grid, in runs that a grid parts. */
function outside(lines: readonly Run[], grids: readonly Grid[]): Run[][] {
  const parts: Run[][] = [[]]
  let next = 0
  for (const line of lines) {
    while ((grids[next]?.to ?? Number.POSITIVE_INFINITY) <= line.from) {
      next++
      parts.push([])
    }
    if (line.from < (grids[next]?.from ?? Number.POSITIVE_INFINITY)) parts.at(-1)?.push(line)
  }
  return parts
}
