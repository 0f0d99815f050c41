import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/model.ts'
import { RECORDS, REPORT, TEXT } from './records.ts'
import { opened, printed } from './written.ts'

interface Node {
  readonly [property: string]: unknown
}

const nodesOf = (bytes: Buffer): Node[] => JSON.parse(String(bytes))['@graph']

const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node['@type'] === type || node['type'] === type)

describe('jsonld', () => {
  it('has a node for each fact and an annotation for each quote', async () => {
    const nodes = nodesOf(await printed('jsonld', RECORDS))
    const counts = ['DigitalDocument', 'Event', 'Person', 'Observation', 'Annotation'].map((type) => ofType(nodes, type).length)
    expect(counts).toEqual([2, 1, 2, 4, 7])
    const ids = nodes.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { body } of ofType(nodes, 'Annotation') as { body?: string }[]) expect(ids).toContain(body)
  })

  it('says it in the words of schema.org', async () => {
    const nodes = nodesOf(await printed('jsonld', [REPORT]))
    expect(ofType(nodes, 'Event')[0]).toMatchObject({
      name: 'kỳ họp thứ 21',
      startDate: '2021-03-12',
      location: { '@type': 'Place', name: 'thị xã Vân Khê' },
    })
    expect(ofType(nodes, 'Person')[0]).toMatchObject({ name: 'Hà Văn Tuyên', jobTitle: ['Phó Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh'] })
    const [revenue, , , planted] = ofType(nodes, 'Observation')
    expect(revenue).toMatchObject({ value: 5_120_400_000_000, unitText: 'VND', observationDate: '2021-01-01', observationPeriod: 'P1Y' })
    expect(planted).toMatchObject({ minValue: 25, maxValue: 30, observationAbout: { name: 'Vân Khê' }, variableMeasured: 'sa nhân' })
  })

  it('selects the words by what stands around them and by code points', async () => {
    const stream = new PassThrough({ highWaterMark: 1 << 26 })
    const writer = await opened('jsonld', { kind: 'stream', stream })
    const moved = JSON.parse(JSON.stringify(REPORT), (_, value) =>
      typeof value?.start === 'number' ? { ...value, start: value.start + 2, end: value.end + 2 } : value,
    )
    await writer.write(moved as Extraction, `😀${TEXT}`)
    await writer.close()
    const [annotation] = ofType(nodesOf(stream.read()), 'Annotation')
    const start = TEXT.indexOf('ngày 12/3/2021') + 1
    expect(annotation?.['target']).toMatchObject({
      selector: [
        { type: 'TextQuoteSelector', exact: 'ngày 12/3/2021', prefix: '😀Sáng ', suffix: ', tại thị xã Vân Khê, HĐND tỉnh ' },
        { type: 'TextPositionSelector', start, end: start + 14 },
      ],
    })
  })

  it('is a document where there is nothing to say', async () => {
    expect(nodesOf(await printed('jsonld', []))).toEqual([])
  })
})
