import { aside } from '../aside.ts'
import { numberText } from '../number-format.ts'
import type { Sheet, SheetCell, SheetRow } from '../sheet.ts'
import { Cursor } from './cursor.ts'
import { type BiffRecord, type BiffStream, Kind } from './records.ts'
import type { RichText, Workbook } from './workbook.ts'

/** A sheet has no more columns. */
const COLUMNS = 256

/** Place and style of a cell. */
interface Place {
  readonly row: number
  readonly column: number
  readonly style: number
}

/** Reads the cells of a sheet that say something. */
export function readSheet(stream: BiffStream, begin: number, workbook: Workbook): Pick<Sheet, 'rows' | 'hidden'> {
  const part = new SheetPart(workbook)
  for (const record of stream.recordsFrom(begin)) part.take(record)
  return { rows: part.rows(), hidden: part.hidden }
}

class SheetPart {
  readonly hidden = new Set<number>()
  private readonly workbook: Workbook
  private readonly cells = new Map<number, SheetCell[]>()
  private readonly hiddenRows = new Set<number>()
  /** The cell of a formula whose result is the text that comes. */
  private formula: Place | undefined

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }

  take(record: BiffRecord): void {
    const cursor = new Cursor(record)
    switch (record.type) {
      case Kind.row:
        this.takeRow(cursor)
        break
      case Kind.columns:
        this.takeColumns(cursor)
        break
      case Kind.numbers:
        this.takeNumbers(cursor)
        break
      case Kind.formulaText:
        if (this.formula !== undefined) this.putText(this.formula, this.plainText(cursor))
        break
      default:
        CELLS[record.type]?.(this, placeOf(cursor), cursor)
    }
  }

  /** The rows from the first to the last; an empty one stands for all that are empty between two. */
  rows(): SheetRow[] {
    const rows: SheetRow[] = []
    let last = -1
    for (const [number, cells] of [...this.cells].sort(([a], [b]) => a - b)) {
      if (number > last + 1) rows.push({ cells: [], isHidden: false })
      rows.push({ cells: cells.sort((a, b) => a.column - b.column), isHidden: this.hiddenRows.has(number) })
      last = number
    }
    return rows
  }

  put({ row, column }: Place, text: string): void {
    if (text.trim() === '') return
    const cells = this.cells.get(row)
    if (cells === undefined) this.cells.set(row, [{ column, text }])
    else cells.push({ column, text })
  }

  putText(place: Place, text: RichText | undefined): void {
    if (text !== undefined) this.put(place, this.workbook.wordsOf(text, place.style))
  }

  putNumber(place: Place, value: number): void {
    const { workbook } = this
    const text = numberText(value, workbook.formatOf(place.style), workbook.since1904)
    this.put(place, workbook.wordsOf({ text, fonts: [] }, place.style))
  }

  plainText(cursor: Cursor): RichText {
    return { text: this.workbook.text(cursor, cursor.u16()), fonts: [] }
  }

  richText(cursor: Cursor): RichText {
    return { ...this.plainText(cursor), fonts: this.workbook.fontsAfter(cursor) }
  }

  sharedText(number: number): RichText | undefined {
    return this.workbook.texts[number]
  }

  awaitText(place: Place): void {
    this.formula = place
  }

  private takeRow(cursor: Cursor): void {
    const row = cursor.u16()
    cursor.skip(10)
    if ((cursor.u16() & 0x20) !== 0) this.hiddenRows.add(row)
  }

  private takeColumns(cursor: Cursor): void {
    const [first, last] = [cursor.u16(), cursor.u16()]
    cursor.skip(4)
    if ((cursor.u16() & 1) === 0) return
    for (let column = first; column <= Math.min(last, COLUMNS - 1); column++) this.hidden.add(column)
  }

  private takeNumbers(cursor: Cursor): void {
    const row = cursor.u16()
    for (let column = cursor.u16(); column < COLUMNS; column++) {
      const style = cursor.u16()
      // The last column's number stands after the cells.
      if (cursor.isDone) return
      this.putNumber({ row, column, style }, compactNumber(cursor.u32()))
    }
  }
}

function placeOf(cursor: Cursor): Place {
  return { row: cursor.u16(), column: cursor.u16(), style: cursor.u16() }
}

type CellReader = (part: SheetPart, place: Place, cursor: Cursor) => void

const CELLS: Readonly<Record<number, CellReader>> = {
  [Kind.number]: (part, place, cursor) => part.putNumber(place, float(cursor)),
  [Kind.compactNumber]: (part, place, cursor) => part.putNumber(place, compactNumber(cursor.u32())),
  [Kind.sharedText]: (part, place, cursor) => part.putText(place, part.sharedText(cursor.u32())),
  [Kind.text]: (part, place, cursor) => part.putText(place, part.plainText(cursor)),
  [Kind.richText]: (part, place, cursor) => part.putText(place, part.richText(cursor)),
  [Kind.booleanOrError]: (part, place, cursor) => {
    const value = cursor.u8()
    part.put(place, cursor.u8() === 0 ? truth(value) : errorText(value))
  },
  [Kind.formula]: (part, place, cursor) => {
    const [low, high] = [cursor.u32(), cursor.u32()]
    if (high < 0xffff0000) part.putNumber(place, floatOf(low, high))
    else if ((low & 0xff) === 0) part.awaitText(place)
    else if ((low & 0xff) === 1) part.put(place, truth((low >> 16) & 0xff))
    else if ((low & 0xff) === 2) part.put(place, errorText((low >> 16) & 0xff))
  },
}

function truth(value: number): string {
  return value === 0 ? 'FALSE' : 'TRUE'
}

/** What a cell shows whose formula has no result; it says nothing of its row. Source: [MS-XLS] 2.5.10. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

function errorText(value: number): string {
  return aside(ERRORS[value] ?? '')
}

function float(cursor: Cursor): number {
  const low = cursor.u32()
  return floatOf(low, cursor.u32())
}

const FLOAT = new DataView(new ArrayBuffer(8))

function floatOf(low: number, high: number): number {
  FLOAT.setUint32(0, low, true)
  FLOAT.setUint32(4, high, true)
  return FLOAT.getFloat64(0, true)
}

/** A number in four bytes: an integer or the upper half of a floating-point number, perhaps to be divided by a hundred. */
function compactNumber(bits: number): number {
  const number = (bits & 2) !== 0 ? (bits | 0) >> 2 : floatOf(0, (bits & ~3) >>> 0)
  return (bits & 1) !== 0 ? number / 100 : number
}
