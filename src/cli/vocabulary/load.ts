import { existsSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Vocabulary } from '../../vocab/vocabulary.ts'
import type { Labels } from '../../write/labels.ts'
import { UsageError } from '../exit.ts'
import { checkVocabulary, type Problem } from './check.ts'
import { readJsonLines } from './json-lines.ts'
import { SECTIONS, type SectionName } from './sections.ts'

/** Holds words, and names of files with words; it is read, never run. */
const CONFIG = 'trich-luc.config.json'

/** The key of a configuration under which it names vocabulary files, relative to itself. */
const FILES = 'vocab'

interface Surroundings {
  /** Operands of the command line. */
  readonly inputs: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The user's own words: of the files given, then of the configurations beside the inputs, then of the one in the home folder; `undefined`
 * where there are none. The first of two meanings of a word counts. Throws {@link UsageError} where a file is not as it must be.
 */
export function loadVocabulary(files: readonly string[], surroundings: Surroundings): Vocabulary | undefined {
  const vocabularies = [...files.map(readVocabulary), ...configurations(surroundings).flatMap(readConfiguration)]
  return vocabularies.length === 0 ? undefined : joined(vocabularies)
}

/** Configurations that are there, nearest first. */
function configurations({ inputs, env }: Surroundings): readonly string[] {
  const folders = inputs
    .filter((input) => input !== '-' && existsSync(input))
    .map((input) => (statSync(input).isDirectory() ? input : dirname(input)))
  const home = env['XDG_CONFIG_HOME'] || env['APPDATA'] || join(env['HOME'] ?? homedir(), '.config')
  const places = [...folders.map((folder) => join(folder, CONFIG)), join(home, 'trich-luc', CONFIG)]
  return [...new Map(places.map((place) => [resolve(place), place])).values()].filter((place) => existsSync(place))
}

/** The problems of a file, as lines that name it. */
function problemLines(file: string, problems: readonly Problem[]): string {
  return problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n')
}

/** A vocabulary file. Throws {@link UsageError} where it is not as it must be. */
export function readVocabulary(path: string): Vocabulary {
  return readWords(path, []).vocabulary
}

/** The words of a configuration, then those of the files that it names. */
function readConfiguration(path: string): readonly Vocabulary[] {
  const { vocabulary, value } = readWords(path, [FILES])
  return [vocabulary, ...named(value, path).map(readVocabulary)]
}

/** The words of a JSON file that may have other keys besides. */
function readWords(path: string, others: readonly string[]): { readonly vocabulary: Vocabulary; readonly value: unknown } {
  const json = readJsonLines(contentOf(path))
  if (!('value' in json)) throw new UsageError(problemLines(path, [json]))
  const checked = checkVocabulary(json, path, others)
  if ('problems' in checked) throw new UsageError(problemLines(path, checked.problems))
  return { vocabulary: checked.vocabulary, value: json.value }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch {
    throw new UsageError(`the vocabulary ${path} cannot be read; is the name right?`)
  }
}

/** The vocabulary files that a configuration names. */
function named(value: unknown, path: string): readonly string[] {
  const { [FILES]: files = [] } = value as Readonly<Record<string, unknown>>
  if (!Array.isArray(files) || !files.every((file) => typeof file === 'string'))
    throw new UsageError(`${path}: "${FILES}" is a list of file names`)
  return files.map((file) => join(dirname(path), file))
}

/** One vocabulary with the words of all, in their order. */
function joined(vocabularies: readonly Vocabulary[]): Vocabulary {
  const sections = Object.keys(SECTIONS) as readonly SectionName[]
  return Object.fromEntries(sections.map((section) => [section, vocabularies.flatMap((vocabulary) => vocabulary[section] ?? [])]))
}

/** Names of the indicators that a vocabulary adds. */
export function labelsOf({ indicators = [] }: Vocabulary): Labels {
  return new Map(indicators.toReversed().map(({ id, vi, en }) => [id, { vi, en }]))
}
