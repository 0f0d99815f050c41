declare const __VERSION__: string | undefined

/** The version of the package; "0.0.0" outside the bundle. */
export const VERSION = typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__

/** Whether the version is all that a command line asks for. */
export function isVersionAsked([word, ...others]: readonly string[]): boolean {
  return others.length === 0 && (word === '--version' || word === '-V')
}
