import { setFlagsFromString } from 'node:v8'

/**
 * Tells Node's compiler that many documents follow. The program has many small functions; to inline them into each other takes each thread longer than a
 * batch of tens of thousands of reports gains by it.
 */
export function compileForMany(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
}
