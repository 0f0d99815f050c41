import { describe, expect, it } from 'vitest'
import { checkVocabulary } from '../../../src/cli/vocabulary/check.ts'
import { readJsonLines } from '../../../src/cli/vocabulary/json-lines.ts'

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
    [`{ "indicators": [{ ${VILLAGE.replace('["thôn kiểu mẫu"]', '"thôn"')} }] }`, 1, /"names" is a list of words/],
    [`{ "indicators": [{ ${VILLAGE.replace('["thôn kiểu mẫu"]', '["thôn",\n " "]')} }] }`, 2, /" " has no words/],
    [`{ "indicators": [{ ${VILLAGE.replace('"en": "model villages"', '"en": 3')} }] }`, 1, /"en" holds words/],
    [`{ "indicators": [{ ${VILLAGE} },\n { ${VILLAGE} }] }`, 2, /"model-villages" is there twice/],
  ])('case %#: a mistake is named with its line', (text, line, message) => {
    expect(checked(text)).toEqual({ problems: [{ line, message: expect.stringMatching(message) }] })
  })
})
