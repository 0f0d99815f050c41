/** One of several parts of the inputs, for as many machines; counts from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** Whether a document belongs to the part. It depends on nothing but its path: a file that comes or goes moves no other one. */
export function inShard(path: string, { part, of }: Shard): boolean {
  return hash(path) % of === part - 1
}

/** FNV-1a over the code units, mixed once more so that its low bits are good. */
function hash(path: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < path.length; i++) value = Math.imul(value ^ path.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 0
}
