import { parseXml } from '../markup.ts'
import { openPackage, type Package, type Relationship, relationshipsOf } from '../package.ts'
import { ReadError, type ReadOptions, type TextResult } from '../reader.ts'
import { FontRuns } from '../runs.ts'
import { Body } from './body.ts'
import { readNumbering } from './numbering.ts'
import { WORD } from './prefixes.ts'
import { readStyles } from './styles.ts'
import type { Definitions } from './words.ts'

/** Reads a Word document: headers, the text with its tables and text boxes, footers, notes. Comments and deleted words are left out. */
export async function readDocx(bytes: Uint8Array, { maxBytes }: ReadOptions): Promise<TextResult> {
  const file = await openPackage(bytes, maxBytes)
  const main = (await relationshipsOf(file, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const parts = await relationshipsOf(file, main)
  const definitions = {
    styles: readStyles(await only(file, parts, 'styles')),
    numbering: readNumbering(await only(file, parts, 'numbering')),
    runs: new FontRuns(),
  }
  const body = await file.part(main)
  if (body === undefined) throw new ReadError('corrupt', 'its main part is missing; open it in Word or LibreOffice and save it anew')
  const texts = [
    ...(await distinct(file, parts, 'header', definitions)),
    textOf(body, definitions),
    ...(await distinct(file, parts, 'footer', definitions)),
    ...(await distinct(file, parts, 'footnotes', definitions)),
    ...(await distinct(file, parts, 'endnotes', definitions)),
  ]
  return definitions.runs.result(texts.filter((text) => text !== '').join('\n'))
}

function only(file: Package, parts: readonly Relationship[], type: string): Promise<string | undefined> {
  const part = parts.find((one) => one.type === type)
  return part === undefined ? Promise.resolve(undefined) : file.part(part.target)
}

/** The texts of the parts of a type, each once: most sections repeat the headers of the first. */
async function distinct(file: Package, parts: readonly Relationship[], type: string, definitions: Definitions): Promise<string[]> {
  const texts = new Set<string>()
  for (const part of parts.filter((one) => one.type === type)) {
    const xml = await file.part(part.target)
    if (xml !== undefined) texts.add(textOf(xml, definitions))
  }
  return [...texts]
}

function textOf(xml: string, definitions: Definitions): string {
  const body = new Body(definitions)
  parseXml(xml, WORD, body)
  return body.words.prose.text()
}
