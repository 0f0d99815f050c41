import type { Box, Ruling } from './page.ts'

/** A cell of a frame of lines, with how many columns and rows it covers. */
export interface GridCell extends Box {
  readonly row: number
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
}

/** A frame of lines with at least two columns. */
export interface Grid extends Box {
  /** Edges of its columns and rows, the outer ones among them. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Its cells row by row, each row from the left. */
  readonly cells: readonly GridCell[]
}

/** Lines within this many points are one; lines that end so close to each other touch. */
const SAME = 3
/** A table with more lines, or more cells, was made by nobody. */
const MAX_LINES = 2000
const MAX_CELLS = 50_000

/** The tables that lines draw, from the top. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  const across = merged(rulings.filter(({ direction }) => direction === 'across').map(acrossLine))
  const down = merged(rulings.filter(({ direction }) => direction === 'down').map(downLine))
  if (across.length + down.length > MAX_LINES) return []
  return connected(across, down).flatMap((part) => gridOf(part) ?? [])
}

/** A line at a place, from one end to the other: of one across, the place is down the page. */
interface Line {
  readonly at: number
  readonly from: number
  readonly to: number
}

interface Lines {
  readonly across: readonly Line[]
  readonly down: readonly Line[]
}

const acrossLine = ({ top, left, right }: Ruling): Line => ({ at: top, from: left, to: right })
const downLine = ({ left, top, bottom }: Ruling): Line => ({ at: left, from: top, to: bottom })

/** Pieces of one line in one. */
function merged(lines: readonly Line[]): Line[] {
  const places: Line[][] = []
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const place = places.at(-1)
    if (place?.[0] !== undefined && line.at - place[0].at <= SAME) place.push(line)
    else places.push([line])
  }
  return places.flatMap((place) => {
    const whole: { at: number; from: number; to: number }[] = []
    for (const line of place.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1)
      if (last !== undefined && line.from <= last.to + SAME) last.to = Math.max(last.to, line.to)
      else whole.push({ ...line, at: place[0]?.at ?? line.at })
    }
    return whole
  })
}

/** Lines that touch each other, directly or by others, in one. */
function connected(across: readonly Line[], down: readonly Line[]): Lines[] {
  const group = [...across.keys(), ...down.map((_, index) => across.length + index)]
  const root = (of: number): number => {
    let at = of
    while (group[at] !== at) at = group[at] ?? at
    return at
  }
  for (const [i, line] of across.entries()) {
    for (const [j, other] of down.entries()) if (touch(line, other)) group[root(across.length + j)] = root(i)
  }
  const parts = new Map<number, { across: Line[]; down: Line[] }>()
  const partOf = (index: number) => {
    const part = parts.get(root(index)) ?? { across: [], down: [] }
    parts.set(root(index), part)
    return part
  }
  for (const [i, line] of across.entries()) partOf(i).across.push(line)
  for (const [j, line] of down.entries()) partOf(across.length + j).down.push(line)
  return [...parts.values()]
}

function touch(across: Line, down: Line): boolean {
  return reaches(across, down.at) && reaches(down, across.at)
}

function reaches({ from, to }: Line, at: number): boolean {
  return at >= from - SAME && at <= to + SAME
}

function gridOf(lines: Lines): Grid | undefined {
  const xs = edges(lines.down, lines.across)
  const ys = edges(lines.across, lines.down)
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MAX_CELLS) return undefined
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return { left, right, top, bottom, xs, ys, cells: cellsOf(xs, ys, lines) }
}

/** How far lines reach beyond the outermost line that crosses them where that is missing. */
const OPEN = 8

/** Where the lines of one direction stand; a table may be open at its sides. */
function edges(lines: readonly Line[], crossing: readonly Line[]): number[] {
  const ends = crossing.flatMap(({ from, to }) => [from, to])
  const places = [...new Set(lines.map(({ at }) => at))].sort((a, b) => a - b)
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  if (first < (places[0] ?? 0) - OPEN) places.unshift(first)
  if (last > (places.at(-1) ?? 0) + OPEN) places.push(last)
  return places.filter((place, index) => place - (places[index - 1] ?? Number.NEGATIVE_INFINITY) > SAME)
}

function cellsOf(xs: readonly number[], ys: readonly number[], { across, down }: Lines): GridCell[] {
  const lineDown = byPlace(down)
  const lineAcross = byPlace(across)
  const taken = new Set<number>()
  const cells: GridCell[] = []
  const width = xs.length - 1
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue
      const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
      let colspan = 1
      while (column + colspan < width && !taken.has(row * width + column + colspan) && !lineDown(xs[column + colspan] ?? 0, middleY))
        colspan++
      const isOpenBelow = (edge: number) =>
        Array.from({ length: colspan }, (_, i) => ((xs[column + i] ?? 0) + (xs[column + i + 1] ?? 0)) / 2).every(
          (x) => !lineAcross(edge, x),
        )
      let rowspan = 1
      while (row + rowspan + 1 < ys.length && isOpenBelow(ys[row + rowspan] ?? 0)) rowspan++
      for (let y = row; y < row + rowspan; y++) for (let x = column; x < column + colspan; x++) taken.add(y * width + x)
      const box = { left: xs[column] ?? 0, right: xs[column + colspan] ?? 0, top: ys[row] ?? 0, bottom: ys[row + rowspan] ?? 0 }
      cells.push({ ...box, row, column, colspan, rowspan })
    }
  }
  return cells
}

/** Whether a line stands at a place and passes another on its way. */
function byPlace(lines: readonly Line[]): (at: number, passing: number) => boolean {
  const places = new Map<number, Line[]>()
  for (const line of lines) places.set(line.at, [...(places.get(line.at) ?? []), line])
  return (at, passing) => (places.get(at) ?? []).some(({ from, to }) => passing >= from && passing <= to)
}
