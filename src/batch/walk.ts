import { readdirSync } from 'node:fs'
import { fileFailure } from '../read/plain.ts'
import type { Input } from './input.ts'
import { statusOf } from './status.ts'

/** How a directory is read. */
export interface WalkOptions {
  /** Also what lies in the directories below. */
  readonly recursive: boolean
  /** Whether a file is wanted, by its path below the directory that the user named. */
  readonly wants: (path: string) => boolean
  /** Hears of a link to a directory; it is not followed, so that no walk goes in a circle or leaves its tree. */
  readonly onLink: (path: string) => void
}

/** One directory on the way down: its names still to come, in order; directories end in "/". */
interface Level {
  readonly path: string
  readonly names: readonly string[]
  /** Which of the names are links. */
  readonly links: ReadonlySet<string>
  next: number
}

/**
 * The files of a directory in the order of their names (by code units, so the same everywhere), each directory's files in its place among
 * them. Hidden names are left out, links to files are read. A directory that cannot be read is an input that failed. Holds the names of
 * the directories on the way down, never the whole tree.
 */
export function* walk(root: string, options: WalkOptions): Generator<Input> {
  const levels: Level[] = []
  const enter = (path: string): Input[] => {
    try {
      levels.push({ path, ...namesIn(path, options), next: 0 })
      return []
    } catch (error) {
      return [{ kind: 'read', path, read: fileFailure(path, error) }]
    }
  }
  yield* enter(root)
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const name = level.names[level.next++]
    if (name === undefined) {
      levels.pop()
      continue
    }
    const path = join(level.path, name)
    if (name.endsWith('/')) yield* enter(path.slice(0, -1))
    else if (options.wants(path.slice(join(root, '').length)))
      yield level.links.has(name) ? { kind: 'file', path } : { kind: 'file', path, regular: true }
  }
}

function namesIn(path: string, { recursive, onLink }: WalkOptions): Pick<Level, 'names' | 'links'> {
  const names: string[] = []
  const links = new Set<string>()
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const isLink = entry.isSymbolicLink()
    if (isLink && leadsToDirectory(join(path, entry.name))) onLink(join(path, entry.name))
    else if (isLink || entry.isFile()) names.push(entry.name)
    else if (entry.isDirectory() && recursive) names.push(`${entry.name}/`)
    if (isLink) links.add(entry.name)
  }
  return { names: names.sort(byCodeUnits), links }
}

/** A link that leads nowhere is a file that cannot be read. */
function leadsToDirectory(link: string): boolean {
  return statusOf(link)?.isDirectory() === true
}

/** Orders paths and names the same in every language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function join(directory: string, name: string): string {
  return directory.endsWith('/') ? directory + name : `${directory}/${name}`
}
