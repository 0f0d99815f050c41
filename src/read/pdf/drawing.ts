import type { Pdfium } from './pdfium.ts'
import type { Edges } from './turn.ts'

/** What is drawn on a page beside its text. */
export interface Drawing {
  /** Straight lines, in PDF's own terms: one of their sides is nothing. */
  readonly lines: readonly Edges[]
  /** Square points that pictures cover; the drawing of a map or a chart covers the page. */
  readonly pictured: number
  /** Pieces of text. */
  readonly texts: number
}

/** Kinds of objects, and of pieces of a path. */
const TEXT = 1
const PATH = 2
const IMAGE = 3
const FORM = 5
const CURVE = 1
const MOVE = 2

/** Forms inside forms beyond this are left out. */
const MAX_DEPTH = 4
/** A page with more is a map or a chart. */
const MAX_SEGMENTS = 40_000

/** Thickest line, and shortest, in points. */
const THICKEST = 3
const SHORTEST = 4

/** What puts the places of an object onto the page. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

interface Point {
  readonly x: number
  readonly y: number
}

/** The lines and pictures of a page. */
export function drawingOf(pdfium: Pdfium, page: number): Drawing {
  const reader = new DrawingReader(pdfium)
  const { call } = pdfium
  const count = call.FPDFPage_CountObjects(page)
  for (let i = 0; i < count; i++) reader.read(call.FPDFPage_GetObject(page, i), [1, 0, 0, 1, 0, 0], 0)
  const isFull = reader.segments > MAX_SEGMENTS
  return { lines: isFull ? [] : reader.lines, pictured: isFull ? Number.POSITIVE_INFINITY : reader.pictured, texts: reader.texts }
}

class DrawingReader {
  readonly lines: Edges[] = []
  pictured = 0
  segments = 0
  texts = 0
  private readonly pdfium: Pdfium

  constructor(pdfium: Pdfium) {
    this.pdfium = pdfium
  }

  /** @param outer what puts the form that the object is in onto the page */
  read(object: number, outer: Matrix, depth: number): void {
    const { call } = this.pdfium
    const type = call.FPDFPageObj_GetType(object)
    if (type === TEXT) this.texts++
    if ((type !== PATH && type !== FORM && type !== IMAGE) || this.segments > MAX_SEGMENTS) return
    const matrix = combined(this.matrixOf(object), outer)
    const [a, b, c, d] = matrix
    if (type === IMAGE) this.pictured += Math.abs(a * d - b * c)
    if (type === PATH) this.path(object, matrix)
    else if (type === FORM && depth < MAX_DEPTH) this.form(object, matrix, depth + 1)
  }

  private form(form: number, matrix: Matrix, depth: number): void {
    const { call } = this.pdfium
    const count = call.FPDFFormObj_CountObjects(form)
    for (let i = 0; i < count; i++) this.read(call.FPDFFormObj_GetObject(form, i), matrix, depth)
  }

  private path(path: number, matrix: Matrix): void {
    const { call, room } = this.pdfium
    const count = call.FPDFPath_CountSegments(path)
    this.segments += count
    if (this.segments > MAX_SEGMENTS) return
    call.FPDFPath_GetDrawMode(path, room, room + 4)
    const [fill = 0, stroke = 0] = this.pdfium.integers(2)
    let points: Point[] = []
    for (let i = 0; i < count; i++) {
      const segment = call.FPDFPath_GetPathSegment(path, i)
      const type = call.FPDFPathSegment_GetType(segment)
      if (type === MOVE) {
        this.outline(points, fill !== 0, stroke !== 0)
        points = []
      }
      // A curve is no line: what it joins is not either.
      if (type === CURVE) points = []
      else points.push(this.pointOf(segment, matrix))
      const [first] = points
      if (call.FPDFPathSegment_GetClose(segment) === 1 && first !== undefined) points.push(first)
    }
    this.outline(points, fill !== 0, stroke !== 0)
  }

  /** A thin filled area is a line; a frame that is drawn is one for each of its sides. */
  private outline(points: readonly Point[], isFilled: boolean, isDrawn: boolean): void {
    if (points.length < 2) return
    if (isFilled) this.add(points)
    if (isDrawn) for (let i = 1; i < points.length; i++) this.add(points.slice(i - 1, i + 1))
  }

  private add(points: readonly Point[]): void {
    const xs = points.map(({ x }) => x)
    const ys = points.map(({ y }) => y)
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    if (Math.min(right - left, top - bottom) > THICKEST || Math.max(right - left, top - bottom) < SHORTEST) return
    const middle = right - left > top - bottom ? (top + bottom) / 2 : (left + right) / 2
    this.lines.push(
      right - left > top - bottom ? { left, right, bottom: middle, top: middle } : { left: middle, right: middle, bottom, top },
    )
  }

  private pointOf(segment: number, [a, b, c, d, e, f]: Matrix): Point {
    const { call, room } = this.pdfium
    call.FPDFPathSegment_GetPoint(segment, room, room + 4)
    const [x = 0, y = 0] = this.pdfium.floats(2)
    return { x: a * x + c * y + e, y: b * x + d * y + f }
  }

  private matrixOf(object: number): Matrix {
    this.pdfium.call.FPDFPageObj_GetMatrix(object, this.pdfium.room)
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.pdfium.floats(6)
    return [a, b, c, d, e, f]
  }
}

function combined([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}
