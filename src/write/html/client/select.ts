import { h } from './dom.ts'

/** A choice of one among several. */
export interface Choice {
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
}

export function select({ name, value, options }: Choice, choose: (value: string) => void): HTMLSelectElement {
  const element = h('select', { 'aria-label': name }, ...options.map(([value, words]) => h('option', { value }, words)))
  element.value = value
  element.addEventListener('change', () => choose(element.value))
  return element
}
