import type { Io } from './io.ts'
import { run } from './run.ts'

/** The streams are opened when they are first used: each costs a moment of the start. */
const io: Io = {
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return quietWhenClosed(process.stdout)
  },
  get stderr() {
    return quietWhenClosed(process.stderr)
  },
  env: process.env,
}

const heard = new Set<NodeJS.WritableStream>()

/** A reader that went away (`| head -1`) has all it wanted: the command ends without a word. */
function quietWhenClosed<T extends NodeJS.WritableStream>(stream: T): T {
  if (heard.has(stream)) return stream
  heard.add(stream)
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  return stream
}

void run(process.argv.slice(2), io).then((exit) => {
  process.exitCode = exit
})
