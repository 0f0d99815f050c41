// Two things measured in turn, so that a machine that grows slower meanwhile is slow for both.
import { spawnSync } from 'node:child_process'

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Processor seconds of a function. */
export function cpu(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Seconds of a process. Throws where it cannot be started or fails. */
export function wall(command, args, options = {}) {
  const started = performance.now()
  const { status, error, stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stderr}`)
  return (performance.now() - started) / 1000
}

/** What `measure` gives, as often as asked, or as often as begins within so many seconds: once at least. */
export function repeated(measure, times, seconds) {
  const end = performance.now() + seconds * 1000
  const values = [measure()]
  while (values.length < times && performance.now() < end) values.push(measure())
  return values
}

/** The median of a's measure divided by b's, round by round, after one round that does not count; and the median of each. */
export function ratio(a, b, rounds = 7, seconds = 15) {
  a()
  b()
  const pairs = repeated(() => [a(), b()], rounds, seconds)
  return { value: median(pairs.map(([x, y]) => x / y)), a: median(pairs.map(([x]) => x)), b: median(pairs.map(([, y]) => y)) }
}
