/** Milliseconds of processor time since the call that made it: other programs on the machine do not count. */
export function cpuClock(): () => number {
  const begun = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
}
