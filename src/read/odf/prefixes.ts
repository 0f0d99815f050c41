import type { Prefixes } from '../markup.ts'

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'

/** Namespaces of OpenDocument. */
export const OPEN_DOCUMENT: Prefixes = {
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:text:1.0`]: 'text',
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:style:1.0`]: 'style',
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}:svg-compatible:1.0`]: 'svg',
}
