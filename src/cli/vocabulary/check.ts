import { phraseUnits } from '../../text/lexer.ts'
import type { Vocabulary } from '../../vocab/vocabulary.ts'
import { nearest } from '../nearest.ts'
import type { JsonLines } from './json-lines.ts'
import { builtInEntries, type Field, SECTIONS, type Section, type SectionName } from './sections.ts'

/** Something in a vocabulary that is not as it must be. */
export interface Problem {
  readonly line: number
  /** What is wrong and what to write instead. */
  readonly message: string
}

/** A vocabulary, or why it is none. */
export type Checked = { readonly vocabulary: Vocabulary } | { readonly problems: readonly Problem[] }

type Entry = Readonly<Record<string, unknown>>
type Report = (path: string, message: string) => void

const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]

/** Checks the sections of a vocabulary file and gives each entry the place it comes from. Other keys than `others` are mistakes. */
export function checkVocabulary(json: JsonLines, file: string, others: readonly string[] = []): Checked {
  const problems: Problem[] = []
  const report: Report = (path, message) => void problems.push({ line: json.lineOf(path), message })
  const sections = isObject(json.value) ? json.value : {}
  if (!isObject(json.value)) report('', `a vocabulary is an object with ${listed(SECTION_NAMES)}; write { "indicators": [ … ] }`)
  checkKeys(sections, [...SECTION_NAMES, ...others], { path: '', report })
  const vocabulary = Object.fromEntries(
    SECTION_NAMES.filter((name) => name in sections).map((name) => {
      const entries = checkSection(name, sections[name], report)
      return [name, entries.map((entry, i) => ({ ...entry, origin: `${file}:${json.lineOf(`${name}/${i}`)}` }))]
    }),
  )
  return problems.length > 0 ? { problems: problems.sort((a, b) => a.line - b.line) } : { vocabulary }
}

function checkSection(name: SectionName, value: unknown, report: Report): readonly Entry[] {
  if (!Array.isArray(value)) {
    report(name, `"${name}" is a list; write [ { … }, { … } ]`)
    return []
  }
  const seen = new Set<unknown>()
  return value.map((entry: unknown, i) => {
    const path = `${name}/${i}`
    if (!isObject(entry)) {
      report(path, `an entry of "${name}" is an object; write { … }`)
      return {}
    }
    const whole = completed(name, normalized(entry))
    checkEntry(whole, SECTIONS[name], { path, report })
    const key = whole[keyOf(name)]
    if (seen.has(key)) report(path, `${JSON.stringify(key)} is there twice; put its words into one entry`)
    seen.add(key)
    return whole
  })
}

interface Place {
  readonly path: string
  readonly report: Report
}

function checkEntry(entry: Entry, section: Section, { path, report }: Place): void {
  checkKeys(entry, Object.keys(section), { path, report })
  for (const [name, field] of Object.entries(section)) {
    if (name in entry) checkField(entry[name], field, { path: `${path}/${name}`, report })
    else if (field.required === true) report(path, `"${name}" is missing; write "${name}": ${field.like}`)
  }
}

function checkKeys(value: Entry, known: readonly string[], { path, report }: Place): void {
  for (const key of Object.keys(value).filter((each) => !known.includes(each))) {
    const meant = nearest(key, known)
    report(
      path === '' ? key : `${path}/${key}`,
      meant === undefined
        ? `"${key}" is not known here; known are ${listed(known)}`
        : `"${key}" is not known here; did you mean "${meant}"?`,
    )
  }
}

function checkField(value: unknown, { form, like }: Field, { path, report }: Place): void {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (form === 'list') {
    if (!Array.isArray(value) || value.length === 0) report(path, `"${name}" is a list of words; write ${like}`)
    else
      value.forEach((each, i) => {
        if (!isWords(each)) report(`${path}/${i}`, `${JSON.stringify(each)} has no words; write ${like}`)
      })
  } else if (form === 'id') {
    if (typeof value !== 'string' || !/^[a-z][a-z0-9-]*$/.test(value))
      report(path, `"${name}" is made of small Latin letters, digits and hyphens; write ${like}`)
  } else if (form === 'words') {
    if (!isWords(value)) report(path, `"${name}" holds words; write ${like}`)
  } else if (!form.includes(value as string)) report(path, `"${name}" is one of ${listed(form)}`)
}

/** Text in which the lexer sees a word. */
function isWords(value: unknown): value is string {
  return typeof value === 'string' && phraseUnits(value.normalize('NFC')).length > 0
}

function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An entry that adds words to a built-in one has the rest from there. */
function completed(name: SectionName, entry: Entry): Entry {
  const key = keyOf(name)
  const known = builtInEntries(name).find((each) => (each as Entry)[key] === entry[key])
  return known === undefined ? entry : { ...withoutLists(known as Entry, name), ...entry }
}

/** Its words are known already. */
function withoutLists(entry: Entry, name: SectionName): Entry {
  const section: Section = SECTIONS[name]
  return Object.fromEntries(Object.entries(entry).filter(([field]) => section[field]?.form !== 'list'))
}

/** The field that names an entry. */
function keyOf(name: SectionName): string {
  return Object.keys(SECTIONS[name])[0] ?? ''
}

function normalized(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entry).normalize('NFC'))
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}
