import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/batch/record.ts'
import { outcomes, utf8 } from './outcomes.ts'
import { docx, odt, paragraph, xlsx } from './packages.ts'

/** A cell as its text, or with the columns and rows that it covers. */
type Cell = string | readonly [text: string, columns: number, rows: number]

const TITLE = 'KẾT QUẢ THU, CHI NGÂN SÁCH HUYỆN 9 THÁNG NĂM 2022'
const UNIT = 'Đơn vị tính: Triệu đồng'
const ROWS: readonly (readonly Cell[])[] = [
  [
    ['TT', 1, 2],
    ['Nội dung', 1, 2],
    ['Năm 2022', 2, 1],
    ['So sánh (%)', 2, 1],
  ],
  ['Dự toán HĐND giao', 'Thực hiện 9 tháng', 'Dự toán', 'Cùng kỳ'],
  ['A', 'Tổng thu ngân sách', '412.600', '305.118', '73,95', '108,4'],
  ['I', 'Thu nội địa', '98.500', '80.250,5', '81,5', '112'],
  ['B', 'Tổng chi ngân sách', '409.000', '287.340', '70,3', '97,6'],
]

const FACTS = [
  'state-budget-revenue level 412600000000 planned 2022',
  'state-budget-revenue level 305118000000 actual 2022-01/2022-09',
  'state-budget-revenue of-plan 73.95 actual 2022-01/2022-09 plan',
  'state-budget-revenue of-base 108.4 actual 2022-01/2022-09 same-period',
  'domestic-revenue level 98500000000 planned 2022',
  'domestic-revenue level 80250500000 actual 2022-01/2022-09',
  'domestic-revenue of-plan 81.5 actual 2022-01/2022-09 plan',
  'domestic-revenue of-base 112 actual 2022-01/2022-09 same-period',
  'state-budget-expenditure level 409000000000 planned 2022',
  'state-budget-expenditure level 287340000000 actual 2022-01/2022-09',
  'state-budget-expenditure of-plan 70.3 actual 2022-01/2022-09 plan',
  'state-budget-expenditure of-base 97.6 actual 2022-01/2022-09 same-period',
]

const parts = (cell: Cell): readonly [string, number, number] => (typeof cell === 'string' ? [cell, 1, 1] : cell)

function html(): Uint8Array {
  const rows = ROWS.map((row) => {
    const cells = row.map((cell) => {
      const [text, columns, lines] = parts(cell)
      return `<td colspan="${columns}" rowspan="${lines}"><p>${text}</p></td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return utf8(`<html><body><h1>${TITLE}</h1><p>${UNIT}</p><table>${rows.join('')}</table></body></html>`)
}

/** Two cells that go on from above stand before those of the second line of headings. */
function word(): Uint8Array {
  const cell = (text: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
  const rows = ROWS.map((row, y) => {
    const above = y === 1 ? cell('', '<w:vMerge/>').repeat(2) : ''
    const cells = row.map((each) => {
      const [text, columns, lines] = parts(each)
      return cell(text, `<w:gridSpan w:val="${columns}"/>${lines > 1 ? '<w:vMerge w:val="restart"/>' : ''}`)
    })
    return `<w:tr>${above}${cells.join('')}</w:tr>`
  })
  return docx(`${paragraph(TITLE)}${paragraph(UNIT)}<w:tbl>${rows.join('')}</w:tbl>`)
}

function openDocument(): Uint8Array {
  const p = (text: string) => `<text:p>${text}</text:p>`
  const rows = ROWS.map((row, y) => {
    const cells = row.map((each) => {
      const [text, columns, lines] = parts(each)
      const covered = '<table:covered-table-cell/>'.repeat(columns - 1)
      return `<table:table-cell table:number-columns-spanned="${columns}" table:number-rows-spanned="${lines}">${p(text)}</table:table-cell>${covered}`
    })
    return `<table:table-row>${y === 1 ? '<table:covered-table-cell/>'.repeat(2) : ''}${cells.join('')}</table:table-row>`
  })
  return odt(`${p(TITLE)}${p(UNIT)}<table:table>${rows.join('')}</table:table>`)
}

/** Numbers are numbers here, shown with separators. A column between the years and a row of last year's are hidden. */
function workbook(): Uint8Array {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="#,##0.##"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'
  const text = (at: string, said: string) => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`
  const lines = ROWS.map((row, y) => {
    let column = y === 1 ? 2 : 0
    const cells = row.map((each) => {
      const [said, columns] = parts(each)
      const at = `${'ABCDFG'.charAt(column)}${y + 3}`
      column += columns
      const number = said.replaceAll('.', '').replace(',', '.')
      return /^\d/.test(number) && y > 1 ? `<c r="${at}" s="1"><v>${number}</v></c>` : text(at, said)
    })
    const hidden = y > 1 ? `<c r="E${y + 3}" s="1"><v>${1000 + y}.25</v></c>` : ''
    return `<row r="${y + 3}">${cells.slice(0, -2).join('')}${hidden}${cells.slice(-2).join('')}</row>`
  })
  const merged = ['A1:G1', 'A3:A4', 'B3:B4', 'C3:D3', 'F3:G3'].map((ref) => `<mergeCell ref="${ref}"/>`)
  const above = `<row r="1">${text('A1', TITLE)}</row><row r="2">${text('F2', UNIT)}</row>`
  const below = `<row r="8" hidden="1">${text('B8', 'Chi thường xuyên')}<c r="C8" s="1"><v>250000</v></c></row>`
  const cells = `<cols><col min="5" max="5" hidden="1"/></cols><sheetData>${above}${lines.join('')}${below}</sheetData>`
  return xlsx({ Thu: `${cells}<mergeCells>${merged.join('')}</mergeCells>` }, { styles })
}

describe('one table says the same in every format', () => {
  it.each([
    ['a.html', html],
    ['a.docx', word],
    ['a.odt', openDocument],
    ['a.xlsx', workbook],
  ])('%s', async (path, bytes) => {
    const [outcome] = await outcomes(bytes(), path)
    if (outcome === undefined || 'error' in outcome) throw new Error(`${path} is not read`)
    const { indicators, unread } = recordOf(outcome, { offsets: 'utf16', lines: false })
    expect(
      indicators.map(({ indicator, measure, value, status, period, base }) =>
        [indicator, measure, value, status, period, ...(base === null ? [] : [base])].join(' '),
      ),
    ).toEqual(FACTS)
    expect(unread).toEqual([])
    for (const { amount, evidence } of indicators) {
      expect(outcome.text.slice(amount.start, amount.end)).toBe(amount.text)
      expect(outcome.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    }
  })
})
