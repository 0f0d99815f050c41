import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OPTIONS } from '../../src/cli/options.ts'
import { ran } from './io.ts'

const directory = mkdtempSync(join(tmpdir(), 'completions-'))
writeFileSync(join(directory, 'report one.txt'), '')
writeFileSync(join(directory, 'rows.csv'), '')

const isThere = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0
for (const shell of ['bash', 'zsh', 'fish'])
  if (!isThere(shell)) console.warn(`completions: ${shell} is not installed, so nobody tries its completions here`)

/** What is offered, by the words on the command line, the last one being typed. */
const OFFERS: readonly (readonly [words: readonly string[], offered: readonly string[], not: readonly string[]])[] = [
  [['exp'], ['explain'], ['text']],
  [['-f', 'p'], ['parquet'], ['csv', '--format']],
  [['a.txt', '--table', ''], ['observations', 'documents'], ['explain']],
  [['a.txt', '--re'], ['--resume', '--reference-date', '--recursive'], ['--vocab']],
  [['vocab', ''], ['list', 'show', 'check'], ['explain']],
  [['explain', '--'], ['--vocab', '--no-color'], ['--format']],
  [['completions', 'z'], ['zsh'], ['bash']],
]

async function script(shell: string): Promise<string> {
  const path = join(directory, `extract.${shell}`)
  const { stdout } = await ran(['completions', shell])
  writeFileSync(path, stdout)
  return path
}

describe.skipIf(!isThere('bash'))('bash', () => {
  const offered = (path: string, words: readonly string[]) => {
    const given = ['extract', ...words].map((word) => `'${word}'`).join(' ')
    const body = `source '${path}'; COMP_WORDS=(${given}); COMP_CWORD=${words.length}; _extract; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', body], { encoding: 'utf8', cwd: directory })
    expect(stderr).toBe('')
    return stdout.trimEnd().split('\n')
  }

  it.each(OFFERS)('completes %j with %j', async (words, expected, not) => {
    const found = offered(await script('bash'), words)
    expect(found).toEqual(expect.arrayContaining([...expected]))
    for (const word of not) expect(found).not.toContain(word)
  })

  it('leaves files to the shell', async () => {
    const path = await script('bash')
    expect(offered(path, ['-o', 'ro'])).toEqual([''])
    expect(offered(path, ['--format', '=', 'cs'])).toEqual(['csv'])
  })
})

describe.skipIf(!isThere('fish'))('fish', () => {
  const offered = (path: string, words: readonly string[]) => {
    const { stdout, stderr } = spawnSync(
      'fish',
      ['--no-config', '-c', `source ${path}; complete -C '${['extract', ...words].join(' ')}'`],
      { encoding: 'utf8', cwd: directory },
    )
    expect(stderr).toBe('')
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0])
  }

  it.each(OFFERS)('completes %j with %j', async (words, expected, not) => {
    const found = offered(await script('fish'), words)
    expect(found).toEqual(expect.arrayContaining([...expected]))
    for (const word of not) expect(found).not.toContain(word)
  })

  it('completes files', async () => {
    expect(offered(await script('fish'), ['-o', 'ro'])).toEqual(['rows.csv'])
  })
})

describe.skipIf(!isThere('zsh'))('zsh', () => {
  it('takes the completions', async () => {
    const body = `autoload -U compinit; compinit -u -D -d ${join(directory, 'dump')}; source ${await script('zsh')}; print -r -- $_comps[extract]`
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', body], { encoding: 'utf8', env: { ...process.env, ZDOTDIR: directory } })
    expect([stdout, stderr]).toEqual(['_extract\n', ''])
  })
})

describe('completions', () => {
  it.each(['bash', 'zsh', 'fish'])('of %s know every option', async (shell) => {
    const { stdout } = await ran(['completions', shell])
    for (const { flags } of Object.values(OPTIONS)) expect(stdout).toContain(/--([\w-]+)/.exec(flags)?.[1])
  })

  it('are of the shell that the user has', async () => {
    expect((await ran(['completions'], { env: { SHELL: '/usr/bin/fish' } })).stdout).toContain('for fish')
    expect((await ran(['completions', 'tcsh'])).stderr).toContain('write bash, zsh or fish')
  })
})
