import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

/** The program that users get: `npm test` builds it first. */
export const PROGRAM = 'bin/extract.cjs'

/** How a run of the program ended, and what it left behind. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the program; `during` may do to it what the world does to programs. */
export function program(argv: readonly string[], during?: (child: ChildProcess) => unknown, options: SpawnOptions = {}): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...argv], { stdio: 'pipe', ...options })
  const said = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    said.stdout += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said.stderr += chunk
  })
  during?.(child)
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...said })))
}

/** The records of NDJSON. */
export function records(lines: string): { source: { path: string }; error?: { code: string } }[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
