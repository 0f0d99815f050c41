import type { Tongue } from './tongue.ts'

/** Stands for the area or the year of what states none. */
export const NOT_STATED = '-'

/** An area or a year as the page names it. */
export function statedName(name: string, tongue: Tongue): string {
  return name === NOT_STATED ? tongue.say('unknown') : name
}

/** Orders what is stated before what is not, and leaves the rest as it is. */
export function statedFirst(a: string, b: string): number {
  return Number(a === NOT_STATED) - Number(b === NOT_STATED)
}
