import { type Stats, statSync } from 'node:fs'

/** What the file system says of a path; `undefined` where it says nothing: no such file, a circle of links, a name too long. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
