/** Fields whose result is no part of what the document says: page numbers, tables of contents. */
const SILENT = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC|INDEX)\b/i
/** Fields whose result goes over many paragraphs. */
const LONG = /^\s*(?:TOC|INDEX)\b/i

/** Fields in fields; nobody nests them deeper, and each costs time at every word. */
const MAX_OPEN = 50

interface Field {
  code: string
  /** Its code is not over yet, or its result is silent. */
  hidden: boolean
}

/** The fields that are open at a place of the text. */
export class Fields {
  private open: Field[] = []
  /** Fields that are open beyond {@link MAX_OPEN}. */
  private more = 0

  /** Whether what stands here is not to be read. */
  get hidden(): boolean {
    return this.open.some((field) => field.hidden)
  }

  /** A field whose code is known at once, or comes in pieces until its result begins. */
  begin(code?: string): void {
    if (this.open.length >= MAX_OPEN) this.more++
    else this.open.push({ code: code ?? '', hidden: code === undefined || SILENT.test(code) })
  }

  addCode(text: string): void {
    const field = this.open.at(-1)
    if (field !== undefined) field.code += text
  }

  beginResult(): void {
    const field = this.open.at(-1)
    if (field !== undefined) field.hidden = SILENT.test(field.code)
  }

  end(): void {
    if (this.more > 0) this.more--
    else this.open.pop()
  }

  /** A field that does not end in its paragraph has lost its end, unless it is a long one. */
  endParagraph(): void {
    this.more = 0
    if (this.open.length > 0) this.open = this.open.filter((field) => LONG.test(field.code))
  }
}
