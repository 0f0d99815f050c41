import { SOFT_HYPHEN } from '../runs.ts'
import { addCell, beginShape, type Group, newShape } from './group.ts'
import type { RtfReader } from './reader.ts'
import type { Token } from './tokens.ts'

/** Does what a control word or symbol says. */
export function act(reader: RtfReader, token: Token): void {
  if (reader.group.role === 'skipped') return
  if (token.kind === 'sign') actOnSign(reader, token.sign)
  if (token.kind !== 'word') return
  const { name, parameter } = token
  const { ignorable } = reader
  reader.ignorable = false
  const character = CHARACTERS[name]
  if (character !== undefined) reader.add(character)
  else if (SKIPPED.has(name)) reader.group.role = 'skipped'
  else if (GROUPS[name] !== undefined) GROUPS[name](reader)
  else if (ignorable) reader.group.role = 'skipped'
  else WORDS[name]?.(reader, parameter)
}

/** Characters that have a word of their own. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '-',
  '-': SOFT_HYPHEN,
}

function actOnSign(reader: RtfReader, sign: string): void {
  const character = SIGNS[sign]
  if (character !== undefined) reader.add(character)
  else if (sign === '*') reader.ignorable = true
  else if (sign === '\r' || sign === '\n') reader.endParagraph()
  else if (sign === '\t') reader.add('\t')
}

/** Groups that are no part of the text, whether or not a program is told to leave out what it does not know. */
const SKIPPED = new Set([
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'nonshppict',
  'shprslt',
  'sp',
  'nonesttables',
  'xe',
  'tc',
  'tcn',
  'rxe',
  'annotation',
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
  'filetbl',
  'revtbl',
  'pntxta',
  'pntxtb',
  'template',
  'background',
])

/** Begins a header or a footer, each text of which is kept once. */
const furniture = (kind: 'headers' | 'footers') => (reader: RtfReader) =>
  reader.beginStory(({ prose }) => void reader[kind].add(prose.text()))
const [header, footer] = [furniture('headers'), furniture('footers')]
const box = (reader: RtfReader) => reader.beginBox('box')
const mark = (reader: RtfReader) => {
  if (reader.group.role === 'text') reader.group.role = 'mark'
}
const transparent = () => {}
const set =
  (changes: Partial<Group>) =>
  ({ group }: RtfReader) =>
    change(group, changes)

function change(group: Group, changes: Partial<Group>): void {
  Object.assign(group, changes)
}

/** What groups are that begin with a word. */
const GROUPS: Readonly<Record<string, (reader: RtfReader) => void>> = {
  fonttbl: set({ role: 'fonts' }),
  falt: set({ role: 'nothing' }),
  field(reader) {
    reader.fields.begin()
    reader.group.close = () => reader.fields.end()
  },
  fldinst: set({ role: 'code' }),
  fldrslt: ({ fields }) => fields.beginResult(),
  footnote: (reader) => reader.beginBox('note'),
  header,
  headerl: header,
  headerr: header,
  headerf: header,
  footer,
  footerl: footer,
  footerr: footer,
  footerf: footer,
  listtext: mark,
  pntext: mark,
  // Drawings have no words but those in their boxes.
  shpinst: set({ role: 'nothing' }),
  do: set({ role: 'nothing' }),
  shptxt: box,
  dptxbxtext: box,
  // Words twice: in bytes, and in Unicode.
  upr: set({ role: 'nothing' }),
  ud: set({ role: 'text' }),
  nesttableprops: ({ group }) => change(group, { row: newShape() }),
  moMath: transparent,
  moMathPara: transparent,
  shpgrp: transparent,
}

/** A toggle is on where it has no number. */
const isOn = (parameter: number | undefined) => parameter !== 0

const WORDS: Readonly<Record<string, (reader: RtfReader, parameter: number | undefined) => void>> = {
  ansicpg: ({ fonts }, page = 1252) => fonts.setPage(page),
  mac: ({ fonts }) => fonts.setPage(10000),
  pc: ({ fonts }) => fonts.setPage(437),
  deff: ({ fonts, group }, font = 0) => {
    fonts.standard = font
    group.font = font
  },
  f: ({ fonts, group }, font = 0) => {
    if (group.role === 'fonts') fonts.begin(font)
    else group.font = font
  },
  fcharset: ({ fonts }, charset) => fonts.setCharset(charset),
  plain: ({ fonts, group }) => change(group, { font: fonts.standard, hidden: false, deleted: false }),
  v: ({ group }, on) => change(group, { hidden: isOn(on) }),
  deleted: ({ group }, on) => change(group, { deleted: isOn(on) }),
  uc: ({ group }, count = 1) => change(group, { replacements: Math.min(Math.max(count, 0), 100) }),
  u: (reader, code = 0) => reader.addCode(code),
  par: (reader) => reader.endParagraph(),
  sect: (reader) => reader.endParagraph(),
  line: ({ story }) => story.prose.endLine(),
  page: ({ story }) => story.prose.endLine(),
  column: ({ story }) => story.prose.endLine(),
  pard: ({ group }) => change(group, { inTable: false, depth: 1 }),
  intbl: ({ group }, on) => change(group, { inTable: isOn(on) }),
  itap: ({ group }, depth = 1) => change(group, { inTable: depth > 0, depth: Math.max(depth, 1) }),
  trowd: ({ group }) => beginShape(group.row),
  trleft: ({ group }, left = 0) => {
    group.row.left = left
  },
  cellx: ({ group }, end = 0) => addCell(group.row, end),
  cell: (reader) => reader.endCell(1),
  nestcell: (reader) => reader.endCell(reader.group.depth),
  row: (reader) => reader.endRow(1),
  nestrow: (reader) => reader.endRow(reader.group.depth),
}
