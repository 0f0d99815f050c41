/** Ways to read one wording. */
const MOST = 4096

/**
 * Every way to read a wording with open parts: what stands in square brackets may be left out, and of what a stroke divides one is taken.
 * Round brackets without a stroke are those of the report.
 *
 * "[tổng] (giá trị|kim ngạch) xuất khẩu": "giá trị xuất khẩu", "kim ngạch xuất khẩu", "tổng giá trị xuất khẩu", "tổng kim ngạch xuất khẩu"
 * @returns nothing where there would be more than {@link MOST} ways
 */
export function wordingsOf(wording: string): string[] {
  let readings = ['']
  for (let at = 0; at < wording.length; ) {
    const { choices, end } = groupAt(wording, at) ?? plainAt(wording, at)
    if (readings.length * choices.length > MOST) return []
    readings = readings.flatMap((before) => choices.map((choice) => before + choice))
    at = end
  }
  return [...new Set(readings.map((reading) => reading.split(' ').filter(Boolean).join(' ')))]
}

/** One part of a wording, with the index after it. */
interface Part {
  readonly choices: readonly string[]
  readonly end: number
}

/** "[tổng|số]" | "(giá trị|kim ngạch)" */
function groupAt(wording: string, at: number): Part | undefined {
  const opening = wording.charAt(at)
  const close = opening === '[' ? wording.indexOf(']', at) : opening === '(' ? wording.indexOf(')', at) : -1
  if (close < 0) return undefined
  const choices = wording.slice(at + 1, close).split('|')
  if (opening === '[') return { choices: ['', ...choices], end: close + 1 }
  return choices.length > 1 ? { choices, end: close + 1 } : undefined
}

function plainAt(wording: string, at: number): Part {
  let end = at + 1
  while (end < wording.length && wording.charAt(end) !== '[' && wording.charAt(end) !== '(') end++
  return { choices: [wording.slice(at, end)], end }
}
