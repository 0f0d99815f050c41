import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tree } from '../batch/tree.ts'

const DOCUMENT = readFileSync('docs/scale.md', 'utf8')
const PROGRAM = resolve('dist/extract-alone.cjs')

/** The recipe of that name as it stands in docs/scale.md. */
export function recipe(name: string): string {
  const [, block] = new RegExp(`<!-- recipe: ${name} -->\n\n\`\`\`sh\n([^]*?)\`\`\``).exec(DOCUMENT) ?? []
  if (block === undefined) throw new Error(`docs/scale.md has no recipe ${name}`)
  return block
}

/** A folder with an archive, in which `extract` is the program. */
export class Bench {
  readonly folder: string
  private readonly env: NodeJS.ProcessEnv

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.folder = tree(files)
    const bin = join(this.folder, '.bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'extract'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`)
    chmodSync(join(bin, 'extract'), 0o755)
    // GNU parallel asks once to be cited, and keeps its own files at home.
    this.env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, HOME: bin, SHELL: '/bin/bash' }
  }

  run(script: string, env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
    return spawnSync('bash', ['-c', script], { cwd: this.folder, env: { ...this.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 })
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }
}

/** The lines, whatever their order. */
export function sortedLines(text: string): readonly string[] {
  return text.split('\n').sort()
}
