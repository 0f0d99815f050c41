import { normalize } from '../../text/normalize.ts'
import type { Vocabulary } from '../../vocab/vocabulary.ts'
import { nearest } from '../nearest.ts'
import { type Field, fieldProblems, listed } from './fields.ts'
import type { JsonLines } from './json-lines.ts'
import { builtInEntries, keyOf, SECTION_NAMES, SECTIONS, type Section, type SectionName } from './sections.ts'

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
    // An area has a row for each of its codes.
    const row = JSON.stringify([key, whole['since']])
    if (seen.has(row)) report(path, `${JSON.stringify(key)} is there twice; put its words into one entry`)
    seen.add(row)
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
    if (name in entry)
      for (const { at, message } of fieldProblems(name, entry[name], field)) report([path, name, at ?? []].flat().join('/'), message)
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

function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An entry that adds words to a built-in one is what that one is. */
function completed(name: SectionName, entry: Entry): Entry {
  const keyIn = (each: Entry) => String(each[keyOf(name)]).toLowerCase()
  const known = builtInEntries(name).find((each) => keyIn(each) === keyIn(entry)) ?? {}
  const section: Section = SECTIONS[name]
  const shared = Object.entries(known).filter(([field]) => isShared(section[field]))
  return { ...Object.fromEntries(shared), ...entry }
}

/** Its words, and the codes that it has at some time, are known already. */
function isShared(field: Field | undefined): boolean {
  return field?.form === 'flag' || (field?.required === true && field.form !== 'list')
}

/** With the words as the lexer wants them. */
function normalized(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entry), (_, value) => (typeof value === 'string' ? normalize(value).text.trim() : value))
}
