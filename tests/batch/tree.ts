import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Makes a directory of small files, by their paths and contents; gives its path. */
export function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'batch-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** The files of a run over many: `count` small reports in directories of a hundred. */
export function manyFiles(count: number): Readonly<Record<string, string>> {
  const name = (i: number) => `d${String(Math.floor(i / 100)).padStart(3, '0')}/xã-${String(i).padStart(5, '0')}.txt`
  const words = (i: number) =>
    `Báo cáo số ${i}. Thu ngân sách ước đạt ${i + 1},5 tỷ đồng, tăng ${i % 37}% so với cùng kỳ.\n`.repeat(1 + (i % 5))
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), words(i)]))
}
