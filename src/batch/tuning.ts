import { setFlagsFromString } from 'node:v8'

/**
 * Tells Node that many documents follow. The program has many small functions. To inline them into each other, and to compile them again each time a new wording
 * comes that they were not compiled for, takes each thread longer than a batch of tens of thousands of reports gains by it: so a function is inlined less, and has
 * to be twice as busy as Node would ask before it is compiled. The room for new objects stays as large as the first documents made it: with more the program takes
 * more memory the longer it runs, and is no faster.
 */
export function tuneForMany(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setFlagsFromString('--interrupt-budget=135168')
  setFlagsFromString('--semi-space-growth-factor=1')
}
