import { describe, expect, it } from 'vitest'
import { ran } from './io.ts'

const ESCAPE = '\u001b['

describe('colours of explain', () => {
  it.each<[boolean, string[], Record<string, string>, boolean]>([
    [true, [], {}, true],
    [false, [], {}, false],
    [true, ['--color'], {}, false],
    [false, ['--no-color'], {}, true],
    [false, [], { NO_COLOR: '1' }, true],
    [true, [], { NO_COLOR: '' }, true],
    [true, ['--color'], { NO_COLOR: '1' }, false],
    [true, [], { FORCE_COLOR: '1' }, false],
    [false, [], { FORCE_COLOR: '0' }, true],
    [false, [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [false, [], { TERM: 'dumb' }, true],
    [false, ['--no-color'], { FORCE_COLOR: '3' }, true],
  ])('%s with %j and %j, terminal: %s', async (expected, options, env, terminal) => {
    const { stdout } = await ran(['explain', ...options], { stdin: 'Toàn xã có 5 thôn.', env, terminals: terminal ? ['stdout'] : [] })
    expect(stdout.includes(ESCAPE)).toBe(expected)
  })
})
