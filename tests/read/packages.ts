import { strToU8, zipSync } from 'fflate'

/** A zip of texts and bytes by name. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])
  return zipSync(Object.fromEntries(entries.map(([name, content]) => [name, name === 'mimetype' ? [content, { level: 0 }] : content])), {
    level: 6,
  })
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** Parts of a Word document besides its body. */
interface WordParts {
  readonly styles?: string
  readonly numbering?: string
  readonly header?: string
  readonly footer?: string
  readonly footnotes?: string
}

/** A Word document around the elements of its body. */
export function docx(body: string, parts: WordParts = {}): Uint8Array {
  const relationships = Object.keys(parts).map(
    (type, i) => `<Relationship Id="r${i}" Type="http://x/relationships/${type}" Target="${type}.xml"/>`,
  )
  const root = { styles: 'styles', numbering: 'numbering', header: 'hdr', footer: 'ftr', footnotes: 'footnotes' } as const
  const others = Object.entries(parts).map(([type, xml]) => {
    const name = root[type as keyof WordParts]
    return [`word/${type}.xml`, `<w:${name} ${W}>${xml}</w:${name}>`]
  })
  return zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="http://x/relationships/officeDocument" Target="/word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
    ...Object.fromEntries(others),
  })
}

/** A paragraph of one run, with what its properties say. */
export function paragraph(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** Parts of an Excel workbook besides its sheets. */
interface WorkbookParts {
  readonly strings?: string
  readonly styles?: string
  readonly properties?: string
}

/** An Excel workbook of sheets by name; a name that ends in "!" is of a hidden sheet. */
export function xlsx(
  sheets: Readonly<Record<string, string>>,
  { strings = '', styles = '', properties = '' }: WorkbookParts = {},
): Uint8Array {
  const main =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const listed = Object.keys(sheets).map((name, i) => {
    const state = name.endsWith('!') ? 'state="hidden"' : ''
    return `<sheet name="${name}" sheetId="${i + 1}" ${state} r:id="s${i}"/>`
  })
  const relationships = Object.keys(sheets).map((_, i) => `<Relationship Id="s${i}" Type="x/worksheet" Target="worksheets/sheet${i}.xml"/>`)
  const parts = Object.values(sheets).map((xml, i) => [`xl/worksheets/sheet${i}.xml`, `<worksheet ${main}>${xml}</worksheet>`])
  return zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': `<workbook ${main}><workbookPr ${properties}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationships.join('')}<Relationship Id="a" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...Object.fromEntries(parts),
  })
}

/** An OpenDocument text around the elements of its body. */
export function odt(body: string, automatic = '', styles = ''): Uint8Array {
  const names = ['office:office', 'text:text', 'table:table', 'style:style', 'draw:drawing', 'fo:xsl-fo-compatible', 'svg:svg-compatible']
  const namespaces = names.map((name) => {
    const [prefix, space] = name.split(':')
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`
  })
  const root = namespaces.join(' ')
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${root}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${root}>${styles}</office:document-styles>`,
    'META-INF/manifest.xml': '<manifest/>',
  })
}
