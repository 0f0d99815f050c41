import { resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { languageOf } from '../../src/cli/language.ts'
import { run } from '../../src/cli/run.ts'

/** What a run of the command left behind. */
export interface Ran {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** The surroundings of one run. */
export interface Around {
  readonly stdin?: string | Uint8Array
  /** Streams that are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[]
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command in this process with streams of its own. */
export async function ran(argv: readonly string[], { stdin, terminals = [], env = {} }: Around = {}): Promise<Ran> {
  const stream = (name: 'stdout' | 'stderr') =>
    Object.assign(new PassThrough({ highWaterMark: 1 << 26 }), { isTTY: terminals.includes(name), columns: 100 })
  const [stdout, stderr] = [stream('stdout'), stream('stderr')]
  const input = Object.assign(Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]), { isTTY: terminals.includes('stdin') })
  const io = { stdin: input, stdout, stderr, env, onInterrupt: () => () => {}, program: resolve('dist/extract.cjs') }
  const exit = await run(argv, { ...io, language: languageOf(argv, env) })
  return { exit, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}
