import { Exit } from './exit.ts'
import { type Io, say, WORKER } from './io.ts'
import { languageOf } from './language.ts'
import { refusalOf } from './refusal.ts'
import { run } from './run.ts'

const heard = new Set<NodeJS.WritableStream>()

/** A reader that went away (`| head -1`) has all it wanted: the command ends without a word. */
function quietWhenClosed<T extends NodeJS.WritableStream>(stream: T, isData: boolean): T {
  if (heard.has(stream)) return stream
  heard.add(stream)
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(Exit.ok)
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    if (isData) say(io, `cannot write to standard output: ${refusal}`)
    process.exit(Exit.failed)
  })
  return stream
}

/** The first signal asks for an end, the second one makes it. */
function onInterrupt(listener: () => void): () => void {
  let asked = false
  const heed = () => {
    if (asked) process.exit(Exit.interrupted)
    asked = true
    listener()
  }
  process.on('SIGINT', heed).on('SIGTERM', heed)
  return () => process.off('SIGINT', heed).off('SIGTERM', heed)
}

let stdinOpen = false

/** The streams are opened when they are first used: each costs a moment of the start. */
const io: Io = {
  get stdin() {
    stdinOpen = true
    return process.stdin
  },
  get stdout() {
    return quietWhenClosed(process.stdout, true)
  },
  get stderr() {
    return quietWhenClosed(process.stderr, false)
  },
  env: process.env,
  language: languageOf(process.argv.slice(2), process.env),
  onInterrupt,
  program: module.filename,
}

/** Runs the command in this process: with its arguments, its streams, and its exit status. */
export async function main(argv: readonly string[]): Promise<void> {
  if (argv[0] === WORKER) return (await import('../batch/worker.ts')).serve()
  // What never comes to its end has failed.
  process.exitCode = Exit.failed
  process.exitCode = await run(argv, io)
  // A run may end before standard input does; the program must not wait for it.
  if (stdinOpen) process.stdin.destroy()
}
