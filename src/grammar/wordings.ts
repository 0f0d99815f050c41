/** One part of a wording: text, or a group with its alternatives; one in square brackets may be left out. */
const PART = /\[([^\]]*)\]|\(([^)|]*\|[^)]*)\)|[^[(]+|\(/g

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
  for (const [part, open, oneOf] of wording.matchAll(PART)) {
    const choices = open !== undefined ? ['', ...open.split('|')] : (oneOf?.split('|') ?? [part])
    if (readings.length * choices.length > MOST) return []
    readings = readings.flatMap((before) => choices.map((choice) => before + choice))
  }
  return [...new Set(readings.map((reading) => reading.replaceAll(/ {2,}/g, ' ').trim()))]
}
