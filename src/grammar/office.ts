import type { Branch, Title } from '../model.ts'
import type { Lexemes } from '../text/lexer.ts'
import { wordsOf } from '../text/reading.ts'
import { isKind, Kind } from './kinds.ts'
import { organizationWord, positionWord } from './organization.ts'
import type { TitleRun } from './title.ts'

/** The office as worded, with its position and organisation in full. */
export function titleOf(lexemes: Lexemes, run: TitleRun): Title {
  const text = wordsOf(lexemes, run.from, run.to)
  if (run.rank) return { text, position: text, organization: null, branch: rankBranch(lexemes, run.from) }
  const organization = [joinedOrganization(lexemes, run), inFull(lexemes, run.organizationAt, run.to, Kind.organization)]
    .filter(Boolean)
    .join(' ')
  return {
    text,
    position: inFull(lexemes, run.from, run.organizationAt, Kind.position),
    organization: organization === '' ? null : organization,
    branch: branchOf(lexemes, run),
  }
}

function rankBranch(lexemes: Lexemes, at: number): Branch {
  return (lexemes.lexicon.meaning(lexemes.phrase[at] ?? 0, Kind.rank) as { branch: Branch }).branch
}

/** The organisation inside a word like "UVTW". */
function joinedOrganization(lexemes: Lexemes, { from, organizationAt }: TitleRun): string | undefined {
  for (let i = from; i < organizationAt; i++) {
    const joined = positionWord(lexemes, i)?.organization
    if (joined !== undefined) return joined
  }
  return undefined
}

/** The words with every abbreviation of a kind in full. */
function inFull(lexemes: Lexemes, from: number, to: number, kind: number): string {
  const parts: string[] = []
  let kept = from
  for (let i = from; i < to; i = Math.max(i + 1, lexemes.phraseEnd[i] ?? i + 1)) {
    const full = isKind(lexemes, i, kind) ? (lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, kind) as { full?: string }).full : undefined
    if (full === undefined) continue
    if (kept < i) parts.push(wordsOf(lexemes, kept, i))
    parts.push(full)
    kept = lexemes.phraseEnd[i] ?? i + 1
  }
  if (kept < to) parts.push(wordsOf(lexemes, kept, to))
  return parts.join(' ')
}

/** Whose office it is: the organisation's branch, or what the position says by itself. */
function branchOf(lexemes: Lexemes, { from, to, organizationAt }: TitleRun): Branch {
  for (let i = organizationAt; i < to; i = Math.max(i + 1, lexemes.phraseEnd[i] ?? i + 1)) {
    const branch = isKind(lexemes, i, Kind.organization) ? organizationWord(lexemes, i).branch : undefined
    if (branch !== undefined) return branch
  }
  for (let i = from; i < organizationAt; i++) {
    const branch = positionWord(lexemes, i)?.branch
    if (branch !== undefined) return branch
  }
  return 'other'
}
