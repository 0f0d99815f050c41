import { strToU8, zipSync } from 'fflate'

/** A zip of texts and bytes by name. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])
  return zipSync(Object.fromEntries(entries), { level: 6 })
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
