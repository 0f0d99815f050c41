import { describe, expect, it } from 'vitest'
import { checkVocabulary } from '../../../src/cli/vocabulary/check.ts'
import { readJsonLines } from '../../../src/cli/vocabulary/json-lines.ts'
import { BUILT_IN } from '../../../src/vocab/vocabulary.ts'

function checked(text: string, others?: readonly string[]) {
  const json = readJsonLines(text)
  if (!('value' in json)) throw new Error(json.message)
  return checkVocabulary(json, 'my.json', others)
}

const VILLAGE = '"id": "model-villages", "vi": "thôn kiểu mẫu", "en": "model villages", "unit": "thôn", "names": ["thôn kiểu mẫu"]'

describe('a vocabulary', () => {
  it('has the shape of the built-in one, and the place of each entry', () => {
    expect(checked(`{ "indicators": [\n  { ${VILLAGE.normalize('NFD')} }\n] }`)).toEqual({
      vocabulary: {
        indicators: [
          { id: 'model-villages', vi: 'thôn kiểu mẫu', en: 'model villages', unit: 'thôn', names: ['thôn kiểu mẫu'], origin: 'my.json:2' },
        ],
      },
    })
  })

  it('has the shape of every built-in table, and each of their entries is right', () => {
    const whole = checked(JSON.stringify(BUILT_IN))
    expect(whole).toMatchObject({ vocabulary: BUILT_IN })
  })

  it('adds words to a built-in entry, whatever its capitals', () => {
    expect(
      checked('{ "titles": [{ "name": "Bí thư", "short": ["BTh"] }], "areas": [{ "name": "Huế", "aliases": ["cố đô"] }] }'),
    ).toMatchObject({
      vocabulary: {
        titles: [{ name: 'Bí thư', branch: 'party', local: true, short: ['BTh'] }],
        areas: [{ name: 'Huế', kind: 'city', aliases: ['cố đô'] }],
      },
    })
  })

  it('may give an area several codes, each for its time', () => {
    const rows =
      '{ "name": "Phú Quốc", "kind": "city", "code": "911" }, { "name": "Phú Quốc", "kind": "city", "code": "30", "since": "2026-01-01" }'
    expect(checked(`{ "areas": [${rows}] }`)).toMatchObject({ vocabulary: { areas: [{ code: '911' }, { code: '30' }] } })
  })

  it('adds words to a built-in entry', () => {
    expect(checked('{ "indicators": [{ "id": "exports", "names": ["hàng bán ra nước ngoài"] }] }')).toMatchObject({
      vocabulary: { indicators: [{ id: 'exports', en: 'exports', unit: 'USD', names: ['hàng bán ra nước ngoài'] }] },
    })
  })

  it('may be empty, and stand beside other keys where they are known', () => {
    expect(checked('{}')).toEqual({ vocabulary: {} })
    expect(checked('{ "vocab": [] }', ['vocab'])).toEqual({ vocabulary: {} })
  })

  it.each([
    ['[]', 1, /is an object with "indicators"/],
    ['{\n "indicatros": [] }', 2, /did you mean "indicators"\?/],
    ['{ "vocab": [] }', 1, /"vocab" is not known here; known are/],
    ['{\n "indicators": {} }', 2, /"indicators" is a list/],
    ['{ "indicators": [\n 1 ] }', 2, /is an object; write \{/],
    [`{ "indicators": [{ ${VILLAGE},\n "untis": "x" }] }`, 2, /known are "id"/],
    [`{ "indicators": [{ ${VILLAGE},\n "growthName": ["x"] }] }`, 2, /did you mean "growthNames"\?/],
    ['{ "indicators": [\n { "id": "a", "vi": "a", "en": "a", "names": ["a"] } ] }', 2, /"unit" is missing; write "unit": "VND"/],
    [`{ "indicators": [{ ${VILLAGE.replace('model-villages', 'Thôn')} }] }`, 1, /small Latin letters/],
    [`{ "indicators": [{ ${VILLAGE.replace('["thôn kiểu mẫu"]', '"thôn"')} }] }`, 1, /"names" is a list of phrases/],
    [`{ "indicators": [{ ${VILLAGE.replace('["thôn kiểu mẫu"]', '["thôn",\n " "]')} }] }`, 2, /"" is no phrase of one to thirty words/],
    [`{ "indicators": [{ ${VILLAGE.replace('"en": "model villages"', '"en": 3')} }] }`, 1, /"en" is a text/],
    [`{ "indicators": [{ ${VILLAGE.replace('["thôn kiểu mẫu"]', '["中文"]')} }] }`, 1, /"中文" is no phrase/],
    [`{ "indicators": [{ ${VILLAGE.replace('["thôn kiểu mẫu"]', `["${'thôn '.repeat(32)}"]`)} }] }`, 1, /is no phrase of one to thirty/],
    ['{ "titles": [\n { "name": "thủ từ", "branch": "temple" }] }', 2, /"branch" is one of "party", "state"/],
    ['{ "titles": [{ "name": "thủ từ", "branch": "front",\n "local": "yes" }] }', 2, /"local" is true or false/],
    ['{ "titles": [{ "name": "thủ từ", "branch": "front",\n "shrot": ["TT"] }] }', 2, /did you mean "short"/],
    ['{ "titles": [{\n "name": "", "branch": "front" }] }', 2, /"name" is a phrase/],
    ['{ "organizations": [\n { "name": "Tổ hợp Vịnh" }] }', 2, /"branch" is missing; write "branch": "state"/],
    ['{ "units": [{ "unit": "giạ", "names": ["giạ"],\n "dimension": "volume" }] }', 2, /"dimension" is one of "measure"/],
    ['{ "units": [{ "unit": "k", "names": ["k"], "dimension": "ratio",\n "power": "3" }] }', 2, /"power" is a whole number/],
    ['{ "areas": [{ "name": "Phú Quốc", "kind": "city",\n "since": "2025-13-01" }] }', 2, /"since" is a day; write "2025-07-01"/],
    ['{ "areas": [{ "name": "Huế" },\n { "name": "Huế" }] }', 2, /"Huế" is there twice/],
    [`{ "indicators": [{ ${VILLAGE} },\n { ${VILLAGE} }] }`, 2, /"model-villages" is there twice/],
  ])('case %#: a mistake is named with its line', (text, line, message) => {
    expect(checked(text)).toEqual({ problems: [{ line, message: expect.stringMatching(message) }] })
  })
})
