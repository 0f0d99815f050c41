// The texts to measure with: the corpus where it is there, else the fixtures.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CORPUS = '../shared/corpus/text'
/** Names of the corpus begin with their source: notices and reports of offices, and newspapers. */
const OFFICES = /^(?:legacygt|hungyen|tldoc|crawl25|binhdinh|sonla|ktlab)/
const NEWSPAPERS = /^(?:baomoi|vntc|abmusu|vietnewsseg)/

export const hasCorpus = existsSync(CORPUS)

/** Texts in the domain, and general news. */
export function corpus() {
  if (!hasCorpus) return { domain: fixtures(), news: fixtures() }
  const read = (pattern) => textsIn(CORPUS, (name) => pattern.test(name))
  return { domain: read(OFFICES), news: read(NEWSPAPERS) }
}

function fixtures() {
  return textsIn('fixtures', (name) => name.endsWith('.txt'))
}

function textsIn(folder, wanted) {
  const names = readdirSync(folder, { recursive: true }).filter(wanted).sort()
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Documents of about four kilobytes. */
export function smallDocuments() {
  const { domain, news } = corpus()
  return cut([...domain, ...news].join('\n'), 2900)
}

/** A folder of so many files that hold these documents in turn, 256 in each of its folders. */
export function manyFiles(count, documents) {
  const root = mkdtempSync(join(tmpdir(), 'bench-'))
  for (let i = 0; i < count; i++) {
    const folder = join(root, String(i >> 8).padStart(4, '0'))
    if (i % 256 === 0) mkdirSync(folder)
    writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), `Số ${i}\n${documents[i % documents.length]}`)
  }
  return root
}

/** Cuts a text into documents at the first line end after so many bytes. */
function cut(text, bytes) {
  const documents = []
  let document = ''
  for (const line of text.split(/\n+/)) {
    document += `${line}\n`
    if (Buffer.byteLength(document) < bytes) continue
    documents.push(document)
    document = ''
  }
  return documents
}
