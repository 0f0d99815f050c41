import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Each room with the rooms it may import from besides itself. */
const ROOMS = ['model', 'vocab', 'text', 'grammar', 'rules', 'resolve', 'extract'] as const
const EDGE: Readonly<Record<string, readonly string[]>> = {
  read: ROOMS,
  write: ROOMS,
  batch: [...ROOMS, 'read', 'write'],
  cli: [...ROOMS, 'read', 'write', 'batch'],
  dates: ['model', 'text', 'grammar'],
  quantities: ['model', 'text', 'grammar'],
  index: [...ROOMS, 'dates', 'quantities'],
}

function allowed(room: string): readonly string[] {
  const order = ROOMS.indexOf(room as (typeof ROOMS)[number])
  return order >= 0 ? ROOMS.slice(0, order) : (EDGE[room] ?? [])
}

const roomOf = (path: string) => path.split(sep)[0]?.replace(/\.ts$/, '') ?? ''
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

describe('rooms', () => {
  it.each(files)('%s imports only from rooms before its own', (file) => {
    const source = readFileSync(join('src', file), 'utf8')
    for (const [, target = ''] of source.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
      const room = roomOf(normalize(join(dirname(file), target)))
      if (room !== roomOf(file)) expect(allowed(roomOf(file)), `${file} imports ${target}`).toContain(room)
    }
  })

  it('vocabulary is data: no functions', () => {
    for (const file of files.filter((name) => roomOf(name) === 'vocab')) {
      expect(readFileSync(join('src', file), 'utf8'), file).not.toMatch(/\bfunction\b|=>/)
    }
  })
})
