import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Which argument of a call is a message for the user. */
const MESSAGE_ARGUMENT: Readonly<Record<string, number>> = {
  say: 1,
  report: 1,
  UsageError: 0,
  FailedError: 0,
  ResumeError: 0,
  WriterError: 0,
  ReadError: 1,
  LimitError: 1,
  failure: 2,
  inLanguage: 1,
}

/** Tables whose values are messages, or lists that end with one. */
const MESSAGE_TABLES = new Set(['REFUSALS', 'FILE_ERRORS', 'REASONS'])

/** Rooms that speak to the user; the page has words of its own. */
const ROOMS = ['read', 'write', 'batch', 'cli']

/** A message in the sources, "…" standing for each value, and where it is. */
export interface Said {
  readonly text: string
  readonly file: string
}

/** Every message for the user that stands in the sources. */
export function saidInSources(): readonly Said[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map((name) => join('src', room, name)),
  )
  return files.filter((name) => name.endsWith('.ts') && !name.includes('/html/')).flatMap((file) => saidIn(file))
}

function saidIn(file: string): Said[] {
  const found: Said[] = []
  const visit = (node: ts.Node): void => {
    for (const message of messagesOf(node)) for (const text of texts(message)) found.push({ text, file })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

function messagesOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const index = MESSAGE_ARGUMENT[node.expression.getText()]
    const argument = index === undefined ? undefined : node.arguments?.[index]
    return argument === undefined ? [] : [argument]
  }
  if (!ts.isVariableDeclaration(node) || !MESSAGE_TABLES.has(node.name.getText()) || node.initializer === undefined) return []
  const table =
    ts.isAsExpression(node.initializer) || ts.isSatisfiesExpression(node.initializer) ? node.initializer.expression : node.initializer
  if (!ts.isObjectLiteralExpression(table)) return []
  return table.properties.flatMap((property) => {
    const value = ts.isPropertyAssignment(property) ? property.initializer : undefined
    return value === undefined ? [] : ts.isArrayLiteralExpression(value) ? value.elements.slice(-1) : [value]
  })
}

/** The sentences of a literal, of both sides of a choice; none of what is no literal. */
function texts(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return [node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')]
  if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)]
  if (ts.isParenthesizedExpression(node)) return texts(node.expression)
  return []
}
