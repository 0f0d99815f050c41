// Scores what the built command reads from files in old encodings: `npm run eval:legacy`, `npm run eval:legacy -- doc rtf` for some formats.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

const corpus = new URL('../../shared/corpus/legacy/', import.meta.url).pathname
const scorer = new URL('../../shared/eval/text.mjs', import.meta.url).pathname
if (!existsSync(corpus)) {
  console.error('eval:legacy: the files are not beside this checkout (../shared/corpus/legacy); nothing to score')
  process.exit(0)
}
const program = new URL('../bin/extract.cjs', import.meta.url).pathname
const formats = process.argv.slice(2)
const names = readdirSync(corpus).filter((name) => {
  const format = extname(name).slice(1)
  return format !== 'txt' && (formats.length === 0 || formats.includes(format))
})
const folder = mkdtempSync(join(tmpdir(), 'eval-legacy-'))
const [wanted, recovered] = ['wanted', 'recovered'].map((name) => join(folder, name))
for (const directory of [wanted, recovered]) mkdirSync(directory)
for (const name of names) {
  for (const file of [name, `${name}.txt`]) copyFileSync(join(corpus, file), join(wanted, file))
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'text', join(corpus, name)], { maxBuffer: 1 << 28 })
  if (status === 0) writeFileSync(join(recovered, `${name}.txt`), stdout)
  else process.stderr.write(stderr)
}
console.log(execFileSync(process.execPath, [scorer, wanted, recovered], { encoding: 'utf8' }).trimEnd())
const counts = new Map()
for (const name of names) {
  const format = extname(name).slice(1)
  const { total = 0, found = 0 } = counts.get(format) ?? {}
  const more = syllablesFound(join(wanted, `${name}.txt`), join(recovered, `${name}.txt`))
  counts.set(format, { total: total + more.total, found: found + more.found })
}
for (const [format, { total, found }] of counts)
  console.log(`${format}: ${(found / total).toFixed(4)} of the syllables with marks, wherever they stand`)
rmSync(folder, { recursive: true })

/** The scorer loses its place where numbers are written in another way or cells are parted otherwise; this says what was read, in whatever order. */
function syllablesFound(wanted, recovered) {
  const left = new Map()
  for (const syllable of existsSync(recovered) ? markedSyllables(recovered) : []) left.set(syllable, (left.get(syllable) ?? 0) + 1)
  const syllables = markedSyllables(wanted)
  const found = syllables.filter((syllable) => {
    const count = left.get(syllable) ?? 0
    left.set(syllable, count - 1)
    return count > 0
  })
  return { total: syllables.length, found: found.length }
}

function markedSyllables(path) {
  const words =
    readFileSync(path, 'utf8')
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => /[^\0-\x7f]/.test(word))
}
