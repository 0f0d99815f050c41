import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import type { Checkpoint } from '../../src/batch/journal.ts'
import { Exit } from '../../src/cli/exit.ts'
import { PROGRAM, program, records } from './program.ts'
import { manyFiles, tree } from './tree.ts'

// A machine may have other things to do: none of this is a matter of time.
vi.setConfig({ testTimeout: 240_000 })

const KILLS = 30
const root = tree({ ...manyFiles(3000), 'd001/empty.txt': '', 'd017/empty.txt': '' })
const out = tree({})
const whole = await program([root, '-q', '--jobs', '1'])

/** What the journal of an interrupted run must be at any moment. */
function expectConsistent(output: string): void {
  if (!existsSync(`${output}.part.json`)) return
  const { length, tally }: Checkpoint = JSON.parse(readFileSync(`${output}.part.json`, 'utf8'))
  const part = readFileSync(`${output}.part`)
  expect(part.length).toBeGreaterThanOrEqual(length)
  const safe = part.subarray(0, length).toString()
  expect(whole.stdout.startsWith(safe)).toBe(true)
  expect(records(safe)).toHaveLength(tally.documents)
}

describe('an interrupted run', () => {
  it(`killed at random moments, ${KILLS} times, goes on to the output of an uninterrupted one`, async () => {
    const path = join(out, 'killed.ndjson')
    let kills = 0
    let went = 0
    while (kills < KILLS) {
      const before = sizeOf(`${path}.part`)
      const { status } = await program([root, '-o', path, '--resume', '-q'], async (child) => {
        // Every third one is killed while it starts.
        while (kills % 3 > 0 && child.exitCode === null && sizeOf(`${path}.part`) <= before) await setTimeout(5)
        await setTimeout(Math.random() * 300)
        child.kill('SIGKILL')
      })
      expectConsistent(path)
      if (sizeOf(`${path}.part`) > before) went++
      if (status === null) {
        kills++
        continue
      }
      // It was faster than its end: the next one begins anew.
      expect(readFileSync(path, 'utf8')).toBe(whole.stdout)
      rmSync(path)
    }
    expect(went).toBeGreaterThan(KILLS / 4)
    await program([root, '-o', path, '--resume', '-q'])
    expect(readFileSync(path, 'utf8')).toBe(whole.stdout)
    expect(existsSync(`${path}.part`) || existsSync(`${path}.part.json`)).toBe(false)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s finishes what it began, says how to go on, exits with 130, and goes on',
    async (signal) => {
      const path = join(out, `${signal}.ndjson`)
      const { status, stderr } = await program([root, '-o', path], (child) => {
        void untilBegun(path).then(() => child.kill(signal))
      })
      expect(status).toBe(Exit.interrupted)
      expect(stderr).toMatch(/interrupted; the same command with --resume goes on/)
      expect(existsSync(path)).toBe(false)
      expectConsistent(path)
      const again = await program([root, '-o', path, '--resume'])
      expect(again.stderr).toMatch(/documents are done already; going on/)
      expect(readFileSync(path, 'utf8')).toBe(whole.stdout)
    },
  )

  it('by a second signal ends at once', async () => {
    const path = join(out, 'twice.ndjson')
    const { status } = await program([root, '-o', path], (child) => {
      void untilBegun(path).then(() => {
        child.kill('SIGINT')
        return setTimeout(5).then(() => child.kill('SIGINT'))
      })
    })
    expect(status).toBe(Exit.interrupted)
    expectConsistent(path)
  })

  it('on standard output gives whole lines and exits with 130', async () => {
    const { status, stdout } = await program([root], (child) => {
      child.stdout?.once('data', () => child.kill('SIGINT'))
    })
    expect(status).toBe(Exit.interrupted)
    expect(whole.stdout.startsWith(stdout)).toBe(true)
    expect(stdout.endsWith('\n')).toBe(true)
  })
})

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

async function untilBegun(path: string): Promise<void> {
  while (sizeOf(`${path}.part`) === 0) await setTimeout(5)
}

describe('a filter', () => {
  it('answers each line before the next one comes', async () => {
    const answers: string[] = []
    const { stdout, status } = await program(['--ndjson', '-j', '2'], (child) => {
      void (async () => {
        for (let i = 0; i < 5; i++) {
          const answer = new Promise<string>((resolve) => child.stdout?.once('data', resolve))
          child.stdin?.write(`${JSON.stringify({ id: i, text: `Có ${i} xã.` })}\n`)
          answers.push(await answer)
        }
        child.stdin?.end()
      })()
    })
    expect(answers.map((line) => records(line).map((record) => record.source.path))).toEqual([['0'], ['1'], ['2'], ['3'], ['4']])
    expect([records(stdout).length, status]).toEqual([5, Exit.ok])
  })

  it('does not take more than it can give away', async () => {
    const line = `${JSON.stringify({ id: 'x', text: 'Thu ngân sách đạt 5 tỷ đồng. '.repeat(300) })}\n`
    let taken = 0
    let stalled = 0
    await program(['--ndjson', '-j', '1'], (child) => {
      child.stdout?.pause()
      const feed = () => {
        while (taken < 400 && child.stdin?.write(line.repeat(20))) taken += 20
        if (taken >= 400) child.stdin?.end()
      }
      child.stdin?.on('drain', feed).on('error', () => {})
      feed()
      void setTimeout(700).then(() => {
        stalled = taken
        child.stdout?.resume()
        child.stdin?.end()
      })
    })
    expect(stalled).toBeLessThan(400)
  })
})

describe('what the world does to a run', () => {
  it('a full standard output is said', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, root, '-q'], { stdio: ['ignore', full, 'pipe'] })
    closeSync(full)
    expect(String(stderr)).toBe('extract: cannot write to standard output: the disk is full; free some space\n')
    expect(status).toBe(Exit.failed)
  })

  it('a reader that goes away ends the run quietly', async () => {
    const { status, stderr } = await program([root, '-q'], (child) => {
      child.stdout?.once('data', () => child.stdout?.destroy())
    })
    expect([stderr, status]).toEqual(['', Exit.ok])
  })

  const disk = mountedDisk()
  it.skipIf(disk === undefined)(
    'a full disk is said, and the run goes on when there is room (needs the right to mount: skipped without)',
    async () => {
      const path = join(disk ?? '', 'out.ndjson')
      const { status, stderr } = await program([root, '-o', path, '-q'])
      const said = `extract: cannot write ${path}: the disk is full; free some space; then the same command with --resume goes on\n`
      expect({ status, stderr }).toEqual({ status: Exit.failed, stderr: said })
      expectConsistent(path)
      spawnSync('mount', ['-o', 'remount,size=64m', disk ?? ''])
      await program([root, '-o', path, '-q', '--resume'])
      const written = readFileSync(path, 'utf8')
      spawnSync('umount', [disk ?? ''])
      expect(written).toBe(whole.stdout)
    },
  )

  it('a pipe that nobody writes to takes too long; one that somebody writes to is read', async () => {
    const pipes = tree({ 'a.txt': 'Có 5 xã.' })
    const paths = ['a.txt', 'silent', 'spoken'].map((name) => join(pipes, name))
    spawnSync('mkfifo', paths.slice(1))
    const { status, stdout } = await program([...paths, '--timeout', '2', '-q'], () => {
      spawn('sh', ['-c', `sleep 0.2; printf 'Có 7 xã.' > '${paths[2]}'`])
    })
    expect(records(stdout).map(({ error }) => error?.code)).toEqual([undefined, 'timeout', undefined])
    expect(status).toBe(Exit.failed)
  })

  it('files that vanish during a run are records that failed', async () => {
    const vanishing = tree(Object.fromEntries(Object.entries(manyFiles(2000)).map(([name, text]) => [name.replace('/', '-'), text])))
    const last = readdirSync(vanishing).sort().slice(-500)
    const path = join(out, 'vanishing.ndjson')
    const { status } = await program([vanishing, '-o', path, '-q', '-j', '1'], () => {
      void untilBegun(path).then(() => {
        for (const name of last) rmSync(join(vanishing, name))
      })
    })
    const all = records(readFileSync(path, 'utf8'))
    const gone = all.filter((record) => record.error !== undefined)
    expect(gone.length).toBeGreaterThan(0)
    for (const { error } of gone) expect(error?.code).toBe('not-found')
    expect([all.length, new Set(all.map((record) => record.source.path)).size, status]).toEqual([2000, 2000, Exit.failed])
  })
})

/** A disk of half a megabyte, where this machine lets us have one. */
function mountedDisk(): string | undefined {
  const path = tree({})
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', path]).status === 0 ? path : undefined
}
