import { deflateSync } from 'node:zlib'

/** Something on a page; places are in points from its lower left corner. Every letter is half as wide as it is high. */
export type Drawn =
  | {
      readonly text: string
      readonly x: number
      readonly y: number
      readonly size?: number
      readonly font?: string
      readonly turn?: 1 | 2 | 3
    }
  | { readonly line: readonly [x: number, y: number, toX: number, toY: number] }
  | { readonly frame: readonly [x: number, y: number, width: number, height: number] }
  /** A grey picture. */
  | { readonly picture: readonly [x: number, y: number, width: number, height: number] }

export const PAGE = { width: 595, height: 842 } as const

/** A PDF with these pages. */
export function pdf(...pages: readonly (readonly Drawn[])[]): Uint8Array {
  const fonts = [...new Set(pages.flat().flatMap((drawn) => ('text' in drawn ? [drawn.font ?? 'Times'] : [])))]
  const objects: string[] = [`<< /Type /Catalog /Pages 2 0 R >>`, '', stream('', TO_UNICODE), stream(PICTURE, '\x80')]
  const add = (object: string) => objects.push(object)
  const resources = fonts.map((font, index) => {
    const name = font.replaceAll(' ', '#20')
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 /StemV 80 >>`,
    )
    const systemInfo = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'
    const cid = add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ${systemInfo} /DW 500 /FontDescriptor ${descriptor} 0 R >>`)
    const whole = `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode 3 0 R >>`
    return `/F${index} ${add(whole)} 0 R`
  })
  const kids = pages.map((page) => {
    const content = add(stream('', page.map((drawn) => drawing(drawn, fonts)).join('\n')))
    const resource = `/Resources << /Font << ${resources.join(' ')} >> /XObject << /Im 4 0 R >> >>`
    return `${add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${content} 0 R ${resource} >>`)} 0 R`
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  return file(objects)
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`
const PICTURE = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

const TURNS = ['1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0 -1 1 0'] as const

function drawing(drawn: Drawn, fonts: readonly string[]): string {
  if ('line' in drawn) return `${drawn.line.slice(0, 2).join(' ')} m ${drawn.line.slice(2).join(' ')} l S`
  if ('frame' in drawn) return `${drawn.frame.join(' ')} re S`
  if ('picture' in drawn) return `q ${drawn.picture[2]} 0 0 ${drawn.picture[3]} ${drawn.picture[0]} ${drawn.picture[1]} cm /Im Do Q`
  const { text, x, y, size = 12, font = 'Times', turn = 0 } = drawn
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')
  return `BT /F${fonts.indexOf(font)} ${size} Tf ${TURNS[turn]} ${x} ${y} Tm <${codes}> Tj ET`
}

/** A PDF whose pages and forms are packed; they may draw the forms /X0, /X1, … and text in /F. */
export function packedPdf(pages: readonly string[], forms: readonly string[] = []): Uint8Array {
  const first = 4
  const draws = forms.map((_, index) => `/X${index} ${first + index} 0 R`).join(' ')
  const resources = `/Resources << /Font << /F 3 0 R >> /XObject << ${draws} >> >>`
  const contents = [...new Set(pages)]
  const kids = pages.map((page) => `${first + forms.length + 2 * contents.indexOf(page) + 1} 0 R`)
  return file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...forms.map((form) => packed(`/Type /XObject /Subtype /Form /BBox [0 0 600 900] ${resources}`, form)),
    ...contents.flatMap((content, index) => [
      packed('', content),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + forms.length + 2 * index} 0 R ${resources} >>`,
    ]),
  ])
}

function packed(entries: string, content: string): string {
  return stream(`${entries} /Filter /FlateDecode`, deflateSync(content).toString('latin1'))
}

/** A PDF that opens with a password only. */
export function lockedPdf(): Uint8Array {
  const key = '<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>'
  return file(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
    `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`,
  )
}

function file(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + end, 'latin1')
}
