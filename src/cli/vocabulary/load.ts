import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Vocabulary } from '../../vocab/vocabulary.ts'
import { UsageError } from '../exit.ts'
import { checkVocabulary, type Problem } from './check.ts'
import { readJsonLines } from './json-lines.ts'
import { SECTION_NAMES } from './sections.ts'

/** The key of a configuration under which it names vocabulary files, relative to itself. */
const FILES = 'vocab'

/** One vocabulary out of vocabulary files and configurations, in this order. Throws {@link UsageError} where one is not as it must be. */
export function loadVocabulary(files: readonly string[], configurations: readonly string[]): Vocabulary {
  return joined([...files.map(readVocabulary), ...configurations.flatMap(readConfiguration)])
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
  return Object.fromEntries(SECTION_NAMES.map((name) => [name, vocabularies.flatMap((each): readonly object[] => each[name] ?? [])]))
}
