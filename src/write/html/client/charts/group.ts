/** Things by their key, in the order in which the keys come; what has no key is left out. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  }
  return groups
}

/** Keys by how many things have them, the most first. */
export function ranked<T, K>(things: readonly T[], keyOf: (thing: T) => K | undefined): (readonly [K, number])[] {
  return [...groupBy(things, keyOf)].map(([key, group]) => [key, group.length] as const).sort((a, b) => b[1] - a[1])
}
