// Extraction in memory, text in and JSON out, against what the runtime needs for text and record alone, and against a date parser.
import { vi } from 'chrono-node'
import { extract } from '../../dist/index.js'
import { corpus } from './corpus.mjs'
import { cpu, ratio } from './measure.mjs'

const decoder = new TextDecoder()

export function* texts() {
  const { domain, news } = corpus()
  yield floorRow('text in the domain: MB/s of extraction ÷ the floor (decode, NFC, JSON of the same record)', domain, {
    bar: 1 / 8,
    goal: 1 / 4,
  })
  yield floorRow('general news: the same', news, { bar: 1 / 4, goal: 1 / 2 })
  yield chronoRow(domain)
}

function floorRow(what, documents, limits) {
  const bytes = documents.map((text) => Buffer.from(text))
  const records = documents.map((text) => extract(text))
  const megabytes = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6
  const floor = () => {
    for (const [i, document] of bytes.entries()) kept = JSON.stringify([decoder.decode(document).normalize('NFC').length, records[i]])
  }
  const whole = () => {
    for (const text of documents) kept = JSON.stringify(extract(text))
  }
  const { value, a, b } = ratio(
    () => cpu(floor),
    () => cpu(whole),
    9,
  )
  return { what, value, sense: 'at-least', ...limits, note: `${(megabytes / b).toFixed(0)} MB/s against ${(megabytes / a).toFixed(0)}` }
}

function chronoRow(documents) {
  const some = documents.slice(0, 60)
  const reference = new Date('2024-01-01')
  const each = (read) => () =>
    cpu(() => {
      for (const text of some) kept = read(text)
    })
  const { value } = ratio(
    each((text) => vi.parse(text, reference)),
    each(extract),
    3,
  )
  return { what: 'times faster than parsing the dates alone (chrono-node, Vietnamese)', value, sense: 'at-least', bar: 1, goal: 5 }
}

/** What was made last, so that nothing is left out for being of no use. @public */
export let kept
