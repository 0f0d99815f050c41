import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extract } from '../extract.ts'

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path)
  const text = new TextDecoder('utf-8').decode(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  process.stdout.write(`${JSON.stringify(extract(text, { source: { path, sha256 } }))}\n`)
}
