import { expect, it } from 'vitest'
import { nearest } from '../../src/cli/nearest.ts'

const FORMATS = ['json', 'ndjson', 'csv', 'parquet', 'sqlite', 'xlsx', 'sdmx-csv']

it.each([
  ['jsn', 'json'],
  ['parqet', 'parquet'],
  ['CSV', 'csv'],
  ['sqilte', 'sqlite'],
  ['xslx', 'xlsx'],
  ['sdmxcsv', 'sdmx-csv'],
])('%s is meant for %s', (word, meant) => {
  expect(nearest(word, FORMATS)).toBe(meant)
})

it.each(['', 'yaml', 'word', 'html'])('%j is meant for none', (word) => {
  expect(nearest(word, FORMATS)).toBeUndefined()
})
