import { HEADING_ABBREVIATIONS } from '../../vocab/tables.ts'

/** Characters of a heading that are looked at: keeps everything constant. */
const LONGEST = 200

/**
 * The sentence that a heading abbreviates, for the grammar of dates and bases.
 *
 * "ƯTH 6T/2023" → "ước thực hiện 6 tháng đầu năm 2023" | "2T-2005/ KH2005" → "2 tháng đầu năm 2005 so với kế hoạch năm 2005"
 */
export function headingSentence(heading: string): string {
  return years(comparison(months(abbreviations(heading.slice(0, LONGEST).replace(/\s+/g, ' ').trim()))))
}

const FULL = new Map<string, string>(HEADING_ABBREVIATIONS.map(({ text, words }) => [text, words]))

function abbreviations(heading: string): string {
  return heading
    .replace(/(?<=^|\W)(Ư|U)\. ?(?=TH)/gu, '$1')
    .replace(/Ư(?=T\d)/g, 'ước ')
    .replace(/(?<=^|[ (/%])K\. ?H\.?/g, 'KH')
    .replace(/\p{Lu}{2,3}(?![\p{L}])/gu, (word, at: number, all: string) => {
      const glued = at > 0 && /\p{L}/u.test(all.charAt(at - 1))
      const full = glued ? undefined : FULL.get(word)
      return full === undefined ? word : ` ${full} `
    })
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** "T5" | "6T" | "2 tháng 2023" | "tháng 2-2005" */
function months(heading: string): string {
  return heading
    .replace(/(?<=^|[ (/])T\.? ?(?=\d{1,2}(?!\d))/g, 'tháng ')
    .replace(/(\d{1,2}) ?T(?=$|[ /)-])/g, '$1 tháng')
    .replace(/(tháng(?: \d{1,2})?) ?- ?(?=(?:19|20)\d\d)/gi, '$1/')
    .replace(/(?<=^|[ (])(\d{1,2}) tháng ?[/-]? ?(?=(?:19|20)\d\d|$|[ )/])(?! ?(?:đầu|cuối|năm|qua|\d{1,2}(?!\d)))/gi, '$1 tháng đầu năm ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** "A/B" of two periods or a result and its plan: "năm 2023/2022" | "thực hiện/kế hoạch". */
function comparison(heading: string): string {
  const later = /(?<=(?:19|20)\d\d|hiện|toán|đạt) ?\/ ?(?=(?:ước|thực|kế|dự|cùng|tháng|năm|quý|\d{1,2} tháng|(?:19|20)\d\d))/i
  const inOrder = heading.replace(/^((?:%|\(%\))? ?)so sánh ((?:[^ ]+ ){0,8})với /i, '$1$2so với ')
  const compared = inOrder.replace(later, (stroke, at: number) => {
    const [before, after] = [inOrder.slice(at - 4, at), inOrder.slice(at + stroke.length, at + stroke.length + 4)]
    const isSpan = /^\d{4}$/.test(before) && /^\d{4}$/.test(after) && before < after
    return isSpan ? stroke : ' so với '
  })
  // "So sánh (%) …": the comparison is worded below it.
  return compared.includes(' so với ') ? compared.replace(/^so sánh /i, '') : compared
}

/** "2023" is a year also where no "năm" says so. */
function years(heading: string): string {
  return heading.replace(/(?<=^|[ (])(?:19|20)\d\d(?!\d|[.,]\d)/g, (year, at: number) => {
    const before = heading.slice(0, at).trimEnd().toLowerCase()
    return /(?:năm|học|đoạn|tháng \d{1,2}|-|–)$/.test(before) ? year : `năm ${year}`
  })
}
