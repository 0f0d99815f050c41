import { wordingsOf } from '../../grammar/wordings.ts'
import { isPhrase } from '../../text/lexer.ts'

/** What a field of an entry holds: an id in small Latin letters, any text, a phrase that texts are searched for, a list of these, yes or no, a power of ten, a day, or one of some values. */
export type FieldForm = 'id' | 'text' | 'phrase' | 'list' | 'flag' | 'power' | 'day' | readonly string[]

export interface Field {
  readonly form: FieldForm
  /** Every entry has it; one that only adds to a built-in entry need not. */
  readonly required?: boolean
  /** What to write, for the messages. */
  readonly like: string
}

/** What is wrong with a field, and where in it: the index in a list, or the field itself. */
export interface FieldProblem {
  readonly at?: number
  readonly message: string
}

/** What is wrong with the value of a field. */
export function fieldProblems(name: string, value: unknown, { form, like }: Field): readonly FieldProblem[] {
  if (form === 'list') return listProblems(name, value, like)
  const message = wrong(name, value, { form, like })
  return message === undefined ? [] : [{ message }]
}

function listProblems(name: string, value: unknown, like: string): readonly FieldProblem[] {
  if (!Array.isArray(value) || value.length === 0) return [{ message: `"${name}" is a list of phrases; write ${like}` }]
  return value.flatMap((each: unknown, at) =>
    isOnePhrase(each)
      ? []
      : [{ at, message: `${JSON.stringify(each)} is no phrase of one to thirty words in Latin letters; write ${like}` }],
  )
}

interface SingleField {
  readonly form: Exclude<FieldForm, 'list'>
  readonly like: string
}

function wrong(name: string, value: unknown, { form, like }: SingleField): string | undefined {
  switch (form) {
    case 'id':
      if (typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)) return undefined
      return `"${name}" is made of small Latin letters, digits and hyphens; write ${like}`
    case 'text':
      return typeof value === 'string' && value !== '' ? undefined : `"${name}" is a text; write ${like}`
    case 'phrase':
      return isOnePhrase(value) ? undefined : `"${name}" is a phrase of one to thirty words in Latin letters; write ${like}`
    case 'flag':
      return typeof value === 'boolean' ? undefined : `"${name}" is true or false, without quotes`
    case 'power':
      return Number.isInteger(value) ? undefined : `"${name}" is a whole number, without quotes; write ${like}`
    case 'day':
      return isDay(value) ? undefined : `"${name}" is a day; write ${like}`
    default:
      return form.includes(value as string) ? undefined : `"${name}" is one of ${listed(form)}`
  }
}

function isOnePhrase(value: unknown): boolean {
  return typeof value === 'string' && isWording(value)
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).toJSON()?.startsWith(value) === true
}

/** Words in quotes, for a message. */
export function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}

/** Whether each way to read a wording is one that the lexer can find. */
function isWording(value: string): boolean {
  const readings = wordingsOf(value)
  return readings.length > 0 && readings.every(isPhrase)
}
