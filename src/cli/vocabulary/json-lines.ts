/** A JSON text with the line of each of its values. */
export interface JsonLines {
  readonly value: unknown
  /** 1-based line on which the value at a path begins ("indicators/3/names/0"); that of its parent where there is none. */
  lineOf(path: string): number
}

/** A JSON text that is none: on which line it stops being one, and why. */
export interface JsonProblem {
  readonly line: number
  readonly message: string
}

/** Reads JSON and remembers the lines. */
export function readJsonLines(text: string): JsonLines | JsonProblem {
  try {
    const value: unknown = JSON.parse(text)
    const lines = linesByPath(text)
    return { value, lineOf: (path) => lines.get(nearestKnown(lines, path)) ?? 1 }
  } catch (error) {
    const { message } = error as SyntaxError
    const [, position] = /at position (\d+)/.exec(message) ?? []
    return {
      line: lineAt(text, Math.min(Number(position ?? text.length), text.trimEnd().length)),
      message: message.replace(/ (?:in JSON )?at position.*/s, ''),
    }
  }
}

function nearestKnown(lines: ReadonlyMap<string, number>, path: string): string {
  return lines.has(path) || path === '' ? path : nearestKnown(lines, path.slice(0, Math.max(0, path.lastIndexOf('/'))))
}

function lineAt(text: string, position: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** A string, a mark or another value; the text is known to be JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g

/** An object or a list that is being read. */
interface Level {
  readonly path: string
  /** Of the next value. */
  key: string | number
  /** Whether a key comes next. */
  wantsKey: boolean
}

function linesByPath(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  const levels: Level[] = []
  let line = 1
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1)
    if (token === '\n') line++
    else if (token === ',') afterValue(level)
    else if (token === '}' || token === ']') levels.pop()
    else if (token !== ':' && level?.wantsKey === true) {
      level.key = JSON.parse(token)
      level.wantsKey = false
    } else if (token !== ':') {
      const path = level === undefined ? '' : joined(level)
      lines.set(path, line)
      if (token === '{' || token === '[') levels.push({ path, key: 0, wantsKey: token === '{' })
    }
  }
  return lines
}

function afterValue(level: Level | undefined): void {
  if (typeof level?.key === 'number') level.key++
  else if (level !== undefined) level.wantsKey = true
}

function joined({ path, key }: Level): string {
  return path === '' ? String(key) : `${path}/${key}`
}
