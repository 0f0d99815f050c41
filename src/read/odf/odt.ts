import { parseXml, within } from '../markup.ts'
import { openPackage, type Package } from '../package.ts'
import { protectedFile, ReadError, type ReadOptions, type TextResult } from '../reader.ts'
import { FontRuns } from '../runs.ts'
import { Body } from './body.ts'
import { OPEN_DOCUMENT } from './prefixes.ts'
import { StyleSheet } from './styles.ts'

/** Reads an OpenDocument text: headers, the text with its tables and text boxes, notes, footers. Comments and deleted words are left out. */
export async function readOdt(bytes: Uint8Array, { maxBytes }: ReadOptions): Promise<TextResult> {
  const { content, styles, sheet } = await openDocument(bytes, maxBytes)
  const texts = [
    ...furniture(styles, 'style:header', sheet),
    textOf(content, 'office:body', sheet),
    ...furniture(styles, 'style:footer', sheet),
  ]
  return sheet.runs.result(texts.filter((text) => text !== '').join('\n'))
}

/** The parts of an OpenDocument file that say what it says. */
export interface OpenDocument {
  readonly content: string
  readonly styles: string
  readonly sheet: StyleSheet
}

/** Opens an OpenDocument file. Throws where it takes a password. */
export async function openDocument(bytes: Uint8Array, maxBytes: number): Promise<OpenDocument> {
  const file = await openPackage(bytes, maxBytes)
  if (await isProtected(file)) throw protectedFile()
  const content = await file.part('content.xml')
  if (content === undefined) throw new ReadError('corrupt', 'its content is missing; open it in LibreOffice and save it anew')
  const styles = (await file.part('styles.xml')) ?? ''
  const sheet = new StyleSheet(new FontRuns())
  for (const xml of [styles, content]) parseXml(xml, OPEN_DOCUMENT, sheet)
  return { content, styles, sheet }
}

async function isProtected(file: Package): Promise<boolean> {
  const manifest = await file.part('META-INF/manifest.xml')
  return manifest?.includes('encryption-data') === true
}

/** Headers or footers of the pages' styles, each text once. */
function furniture(styles: string, name: string, sheet: StyleSheet): string[] {
  const texts = [name, `${name}-first`, `${name}-left`].map((one) => textOf(styles, one, sheet))
  return [...new Set(texts)]
}

function textOf(xml: string, element: string, sheet: StyleSheet): string {
  const body = new Body(sheet)
  parseXml(xml, OPEN_DOCUMENT, within(element, body))
  return body.prose.text()
}
