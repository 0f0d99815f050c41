import { tooLarge } from '../input.ts'
import { protectedFile } from '../reader.ts'
import { pdfiumBinary } from './binary.ts'

/** Functions of PDFium, as its program exports them. A pointer is a place in its memory; 0 is none. Places come in points, up from the page's foot. */
export interface Functions {
  malloc(size: number): number
  free(pointer: number): void
  FPDF_InitLibrary(): void
  FPDF_LoadMemDocument(bytes: number, length: number, password: number): number
  FPDF_GetLastError(): number
  /** 0 where the table of its objects is damaged: PDFium has looked for them. */
  FPDF_DocumentHasValidCrossReferenceTable(document: number): number
  FPDF_CloseDocument(document: number): void
  FPDF_GetPageCount(document: number): number
  FPDF_LoadPage(document: number, index: number): number
  FPDF_ClosePage(page: number): void
  /** Writes left, top, right, bottom. */
  FPDF_GetPageBoundingBox(page: number, floats: number): number
  FPDFText_LoadPage(page: number): number
  FPDFText_ClosePage(text: number): void
  FPDFText_CountChars(text: number): number
  FPDFText_GetUnicode(text: number, index: number): number
  FPDFText_HasUnicodeMapError(text: number, index: number): number
  FPDFText_GetTextObject(text: number, index: number): number
  FPDFText_GetFontSize(text: number, index: number): number
  FPDFText_GetFontInfo(text: number, index: number, name: number, length: number, flags: number): number
  /** Writes a, b, c, d, e, f. */
  FPDFText_GetMatrix(text: number, index: number, floats: number): number
  /** Writes left, top, right, bottom of the room that the font gives the character. */
  FPDFText_GetLooseCharBox(text: number, index: number, floats: number): number
  /** Writes the box of the ink, a double each. */
  FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number
  FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  FPDFPage_CountObjects(page: number): number
  FPDFPage_GetObject(page: number, index: number): number
  FPDFPageObj_GetType(object: number): number
  FPDFPageObj_GetMatrix(object: number, floats: number): number
  FPDFFormObj_CountObjects(form: number): number
  FPDFFormObj_GetObject(form: number, index: number): number
  FPDFPath_CountSegments(path: number): number
  FPDFPath_GetPathSegment(path: number, index: number): number
  FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number
  FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number
  FPDFPathSegment_GetType(segment: number): number
  FPDFPathSegment_GetClose(segment: number): number
}

interface Exports extends Functions {
  readonly memory: Memory
}

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** PDFium at work. */
export class Pdfium {
  readonly call: Functions
  /** A small room that functions write their results to. */
  readonly room: number
  /** The most bytes of memory that it may hold. */
  limit = FREE_MEMORY
  private readonly memory: Memory

  constructor(exports: Exports) {
    this.call = exports
    this.memory = exports.memory
    this.room = exports.malloc(ROOM)
    this.bound()
    exports.FPDF_InitLibrary()
  }

  /** Bytes of memory that it holds; it never gives any back. */
  get size(): number {
    return this.memory.buffer.byteLength
  }

  put(bytes: Uint8Array): number {
    const at = this.call.malloc(bytes.length)
    if (at === 0) throw tooLarge(this.limit)
    new Uint8Array(this.memory.buffer, at, bytes.length).set(bytes)
    return at
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.memory.buffer, this.room, count)
  }

  doubles(count: number): Float64Array {
    return new Float64Array(this.memory.buffer, this.room, count)
  }

  integers(count: number): Int32Array {
    return new Int32Array(this.memory.buffer, this.room, count)
  }

  name(length: number): string {
    return Buffer.from(this.memory.buffer, this.room, length).toString('utf8')
  }

  private bound(): void {
    const { memory } = this
    const grow = memory.grow.bind(memory)
    memory.grow = (pages) => {
      if (memory.buffer.byteLength + pages * 65_536 > this.limit) throw new RangeError('too large')
      return grow(pages)
    }
  }
}

/** Bytes of {@link Pdfium.room}. */
export const ROOM = 512

/** What a document takes beside its bytes: one of ten thousand pages takes less. */
const FREE_MEMORY = 1 << 28

/** Memory beyond this is given back after the document. */
const KEPT_MEMORY = 1 << 27

let kept: Pdfium | undefined

async function started(): Promise<Pdfium> {
  if (kept !== undefined) return kept
  const { PDFiumModule } = await import('@hyzyla/pdfium')
  const start = PDFiumModule as unknown as (options: object) => Promise<{ readonly wasmExports: Exports }>
  const wasmBinary = pdfiumBinary()
  const silent = { print() {}, printErr() {}, ...(wasmBinary !== undefined && { wasmBinary, locateFile: () => '' }) }
  return new Pdfium((await start(silent)).wasmExports)
}

/** Opens a document and gives it to `use`. Throws where PDFium cannot open it. */
export async function withDocument<T>(bytes: Uint8Array, use: (pdfium: Pdfium, document: number) => T): Promise<T> {
  const pdfium = await started()
  // After a failure inside it, it is not to be trusted any more.
  kept = undefined
  try {
    pdfium.limit = FREE_MEMORY + bytes.length
    const at = pdfium.put(bytes)
    const document = pdfium.call.FPDF_LoadMemDocument(at, bytes.length, 0)
    const result = document === 0 ? pdfium.call.FPDF_GetLastError() : { read: use(pdfium, document) }
    if (document !== 0) pdfium.call.FPDF_CloseDocument(document)
    pdfium.call.free(at)
    if (pdfium.size <= KEPT_MEMORY) kept = pdfium
    if (typeof result === 'number') throw refusal(result)
    return result.read
  } catch (error) {
    throw isTrap(error) ? crash(pdfium) : error
  }
}

/** What its program ends with where it cannot go on. */
function isTrap(error: unknown): boolean {
  return error instanceof Error && error.name === 'RuntimeError'
}

function crash(pdfium: Pdfium): Error {
  return pdfium.size > pdfium.limit / 2 ? tooLarge(pdfium.limit) : new Error('a page breaks off')
}

/** Numbers of PDFium's errors. */
const PASSWORD = 4
const SECURITY = 5

function refusal(code: number): Error {
  return code === PASSWORD || code === SECURITY ? protectedFile() : new Error('it has no pages')
}
