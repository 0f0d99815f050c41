import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A Slurm of one node. */
export interface Slurm {
  /** What its commands find it by. */
  readonly env: NodeJS.ProcessEnv
  stop(): void
}

const DAEMONS = ['slurmd', 'slurmctld', 'munge']

/** Starts Slurm with a controller, one node and a key of its own; `undefined` where it is not installed or does not start. */
export async function startSlurm(): Promise<Slurm | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'slurm-'))
  chmodSync(folder, 0o755)
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'munge.key'), crypto.getRandomValues(new Uint8Array(1024)), { mode: 0o400 })
  const [host = ''] = hostname().split('.')
  const conf = readFileSync('tests/scale/slurm.conf', 'utf8')
  const values = { HOST: host, CPUS: String(availableParallelism()), FOLDER: folder }
  writeFileSync(
    join(folder, 'slurm.conf'),
    conf.replace(/\b(HOST|CPUS|FOLDER)\b/g, (name) => values[name as keyof typeof values]),
  )
  const slurm = { env: { SLURM_CONF: join(folder, 'slurm.conf') }, stop: () => stopIn(folder) }
  const started = startDaemons(folder, slurm.env) && (await isIdle(slurm.env))
  if (started) return slurm
  slurm.stop()
  return undefined
}

function startDaemons(folder: string, more: NodeJS.ProcessEnv): boolean {
  const env = { ...process.env, ...more }
  const own = { key: 'key-file', socket: 'socket', pid: 'pid-file', log: 'log-file', seed: 'seed-file' }
  const munge = Object.entries(own).map(([name, option]) => `--${option}=${join(folder, `munge.${name}`)}`)
  const starts = (command: string, words: readonly string[]) => spawnSync(command, words, { env, stdio: 'ignore' }).status === 0
  // Others may write to the folder above this one: the daemon has to be told that it does not matter here.
  return starts('munged', ['--force', ...munge]) && starts('slurmctld', []) && starts('slurmd', [])
}

/** Whether the node answers within half a minute. */
async function isIdle(more: NodeJS.ProcessEnv): Promise<boolean> {
  for (let i = 0; i < 60; i++) {
    const { stdout } = spawnSync('sinfo', ['--noheader', '--format=%T'], { env: { ...process.env, ...more }, encoding: 'utf8' })
    if (stdout?.trim() === 'idle') return true
    await setTimeout(500)
  }
  return false
}

/** Ends the daemons that wrote down their process ids. */
function stopIn(folder: string): void {
  for (const name of DAEMONS) {
    const path = join(folder, `${name}.pid`)
    if (existsSync(path)) process.kill(Number(readFileSync(path, 'utf8')))
  }
}
