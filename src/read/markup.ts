import { Parser } from 'htmlparser2'
import { ReadError } from './reader.ts'

export type Attributes = Readonly<Record<string, string>>

/** Hears what stands in a markup file, in its order; every `open` has its `close`. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

/** No office program and no web page nests deeper, and browsers give up at half of it. */
const MAX_DEPTH = 1000

/** Reads a web page as browsers do: nothing has to be well-formed. */
export function parseHtml(html: string, handler: MarkupHandler): void {
  parse(html, handler, false)
}

/** Prefixes that a format's elements have by custom, by namespace. Files may use others, or none. */
export type Prefixes = Readonly<Record<string, string>>

/**
 * Reads XML; elements and attributes of the given namespaces are named with their customary prefix. Entities that a document declares stay
 * unexpanded and nothing outside it is fetched, so a declaration can do no harm.
 */
export function parseXml(xml: string, prefixes: Prefixes, handler: MarkupHandler): void {
  let rename = (name: string) => name
  let attributesOf = (attributes: Attributes) => attributes
  let isRoot = true
  parse(
    xml,
    {
      open(name, attributes) {
        if (isRoot) {
          const renamed = renaming(attributes, prefixes)
          if (renamed.size > 0) {
            rename = (old) => renamedBy(renamed, old)
            attributesOf = (old) =>
              Object.fromEntries(Object.entries(old).map(([key, value]) => [key.includes(':') ? rename(key) : key, value]))
          }
        }
        isRoot = false
        handler.open(rename(name), attributesOf(attributes))
      },
      close: (name) => handler.close(rename(name)),
      text: (text) => handler.text(text),
    },
    true,
  )
}

/** Lets a handler hear only what stands inside elements of a name. */
export function within(name: string, handler: MarkupHandler): MarkupHandler {
  let depth = 0
  return {
    open(opened, attributes) {
      if (depth > 0) handler.open(opened, attributes)
      if (depth > 0 || opened === name) depth++
    },
    close(closed) {
      if (depth > 0 && --depth > 0) handler.close(closed)
    },
    text(text) {
      if (depth > 0) handler.text(text)
    },
  }
}

/** For each prefix that the root declares otherwise than by custom, the customary one. */
function renaming(root: Attributes, prefixes: Prefixes): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  for (const [name, namespace] of Object.entries(root)) {
    const prefix = prefixes[namespace]
    if (prefix === undefined || !/^xmlns(?::|$)/.test(name)) continue
    const own = name.slice(6)
    if (own !== prefix) renamed.set(own, prefix)
  }
  return renamed
}

function renamedBy(renamed: ReadonlyMap<string, string>, name: string): string {
  const colon = name.indexOf(':')
  const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon))
  const local = name.slice(colon + 1)
  if (prefix === undefined) return name
  return prefix === '' ? local : `${prefix}:${local}`
}

function parse(markup: string, handler: MarkupHandler, xmlMode: boolean): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw tooDeep()
        handler.open(name, attributes)
      },
      onclosetag(name) {
        depth--
        handler.close(name)
      },
      ontext: (text) => handler.text(text),
    },
    { xmlMode },
  )
  parser.end(markup)
}

function tooDeep(): ReadError {
  return new ReadError('corrupt', `its elements lie more than ${MAX_DEPTH} deep in each other; save it anew with the program it came from`)
}
