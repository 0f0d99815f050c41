import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { statusOf } from '../../batch/status.ts'
import type { Vocabulary } from '../../vocab/vocabulary.ts'
import type { Io } from '../io.ts'
import type { Settings } from '../options.ts'

/** Holds words, and names of files with words; it is read, never run. */
const CONFIG = 'trich-luc.config.json'

/**
 * The user's own words: of the files given, then of the configurations beside the inputs, then of the one in the home folder; `undefined`
 * where there are none. The first of two meanings of a word counts. Throws `UsageError` where a file is not as it must be.
 */
export async function usersVocabulary({ vocab, inputs }: Settings, { env }: Io): Promise<Vocabulary | undefined> {
  const found = configurations(inputs, env)
  if (vocab.length === 0 && found.length === 0) return undefined
  const { loadVocabulary } = await import('./load.ts')
  return loadVocabulary(vocab, found)
}

/** Configurations that are there, nearest first. */
export function configurations(inputs: readonly string[], env: Io['env']): readonly string[] {
  const folders = inputs.map(folderOf).filter((folder) => folder !== undefined)
  const home = env['XDG_CONFIG_HOME'] || env['APPDATA'] || join(env['HOME'] ?? homedir(), '.config')
  const places = [...new Set(folders)].map((folder) => join(folder, CONFIG))
  const all = [...places, join(home, 'trich-luc', CONFIG)]
  return [...new Map(all.map((place) => [resolve(place), place])).values()].filter((place) => existsSync(place))
}

function folderOf(input: string): string | undefined {
  const stats = input === '-' ? undefined : statusOf(input)
  if (stats === undefined) return undefined
  return stats.isDirectory() ? input : dirname(input)
}
