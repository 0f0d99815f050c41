// Time of one document of 1, 2, 4 and 8 MB: twice the text may take twice the time.
import { extract } from '../../dist/index.js'
import { corpus } from './corpus.mjs'
import { cpu, repeated } from './measure.mjs'

const MEGABYTE = 1e6
const SIZES = [1, 2, 4, 8]
/** A document that takes more seconds is the last of its kind, and the row is missed. */
const LONGEST = 20

export function* linear() {
  for (const [name, text] of Object.entries(documents())) {
    const times = []
    for (const size of SIZES) if (times.every((time) => time < LONGEST)) times.push(timeOf(text.slice(0, size * MEGABYTE)))
    const doublings = times.length < SIZES.length ? [Number.POSITIVE_INFINITY] : times.slice(1).map((time, i) => time / times[i])
    const note = times.map((time) => `${(time * 1000).toFixed(0)} ms`).join(', ')
    yield { what: `each doubling of a document: ${name}`, value: Math.max(...doublings), sense: 'at-most', bar: 2.3, goal: 2.05, note }
  }
}

/** Eight million characters of each kind. */
function documents() {
  const { domain } = corpus()
  const long = (unit) => unit.repeat(Math.ceil((8 * MEGABYTE) / unit.length))
  const report = domain.reduce((longest, text) => (text.length > longest.length && text.length < 20_000 ? text : longest), '')
  return {
    'one report, repeated': long(report),
    'all reports': long(domain.join('\n\n')),
    'random words': random(),
    'digits only': long('1234567890'),
    'numbers only': long('12.345,6 7 '),
    'capitals only': long('HỘI NGHỊ BAN CHẤP HÀNH '),
    'capital letters without a space': long('ABCDEFGH'),
    'one name after the other': long('Nguyễn Văn An, '),
    '"đồng chí" only': long('đồng chí '),
    'changes told of figures': long('tăng 5% về số dự án, '),
    'changes after a base told before them': long('hàng tăng so với cùng kỳ: giày tăng 5%, điện tăng 7%; '),
    '"tăng" only': long('tăng '),
    '"so với" only': long('so với '),
    'no spaces': long('thungânsáchướcđạt5.000tỷđồng,tăng3%;'),
    brackets: long('('),
    'percent signs': long('5% '),
    commas: long('5,'),
    'line ends': long('1\n'),
    'combining marks': long('a\u0323\u0302'),
    'marks upon marks': long('\u0301\u0323'),
  }
}

/** The same every time: words, numbers and marks in no order. */
function random() {
  const parts = [
    'tăng',
    'giảm',
    'tỷ đồng',
    '5.000',
    '7,5%',
    ';',
    '.',
    ',',
    'đồng chí',
    'Nguyễn',
    'Văn',
    'ngày',
    '12/3',
    'năm 2023',
    '\n',
    'so với',
    'cùng kỳ',
    '(',
    ')',
    'UBND',
  ]
  let state = 1
  let text = ''
  while (text.length < 8 * MEGABYTE) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    text += `${parts[(state >>> 16) % parts.length]} `
  }
  return text
}

function timeOf(text) {
  // A string that was cut from another one or put together is first made whole.
  const whole = Buffer.from(text).toString()
  return Math.min(...repeated(() => cpu(() => extract(whole)), 7, 0.7))
}
