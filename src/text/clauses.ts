import { Gap, LexemeKind, type Lexemes, Shape } from './lexer.ts'

/** A run of lexemes, half-open. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A line of the text after unwrapping (a paragraph, a heading, a list item, a caption), or a cell of a table. */
export interface Block extends Run {
  /** Index of the first sentence. */
  readonly sentence: number
  /** The list mark it begins with ("I.", "1.2.", "a)", "-", "##"), as a level: 1 for the outermost kind; 0 where there is none. */
  readonly level: number
  /** Lexemes of the list mark; the content begins after them. */
  readonly marks: number
}

/** How a text divides: blocks hold sentences, sentences hold clauses (at ";" and at sentence ends). All three cover every lexeme in order. */
export interface Division {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Run[]
  readonly clauses: readonly Run[]
  /** Index of the block, sentence and clause of each lexeme. */
  readonly blockOf: Int32Array
  readonly sentenceOf: Int32Array
  readonly clauseOf: Int32Array
}

/**
 * Divides the lexemes into blocks, sentences and clauses; linear in their number.
 *
 * @param starts 1 for lexemes that begin a block of their own within a line: the cells of tables
 */
export function divide(lexemes: Lexemes, starts?: Uint8Array): Division {
  const { count, gap, mark } = lexemes
  const memory = new Int32Array(3 * count)
  const column = (i: number) => memory.subarray(i * count, (i + 1) * count)
  const [blockOf, sentenceOf, clauseOf] = [column(0), column(1), column(2)]
  const blocks: Block[] = []
  const sentences: Run[] = []
  const clauses: Run[] = []
  let block = 0
  let sentence = 0
  let clause = 0
  let firstSentence = 0
  for (let i = 0; i < count; i++) {
    const endsBlock = i + 1 === count || (gap[i + 1] ?? 0) >= Gap.line || starts?.[i + 1] === 1
    // Only a mark ends anything else.
    if (!endsBlock && mark[i] === 0) continue
    const endsSentence = endsBlock || sentenceEndsAt(lexemes, i, block)
    if (!endsSentence && mark[i] !== SEMICOLON) continue
    for (let k = clause; k <= i; k++) clauseOf[k] = clauses.length
    clauses.push({ from: clause, to: i + 1 })
    clause = i + 1
    if (!endsSentence) continue
    for (let k = sentence; k <= i; k++) sentenceOf[k] = sentences.length
    sentences.push({ from: sentence, to: i + 1 })
    sentence = i + 1
    if (!endsBlock) continue
    for (let k = block; k <= i; k++) blockOf[k] = blocks.length
    const { level, marks } = listMark(lexemes, block, i + 1)
    blocks.push({ from: block, to: i + 1, sentence: firstSentence, level, marks })
    block = i + 1
    firstSentence = sentences.length
  }
  return { blocks, sentences, clauses, blockOf, sentenceOf, clauseOf }
}

/** Whether lexeme `i` is the mark `char` (dashes count as "-", curly quotes as straight ones). */
export function isMark(lexemes: Lexemes, i: number, char: string): boolean {
  return lexemes.mark[i] === char.charCodeAt(0)
}

/** Whether lexeme `i` is one of the marks in `chars`. */
export function isMarkIn(lexemes: Lexemes, i: number, chars: string): boolean {
  const code = lexemes.mark[i] ?? 0
  if (code === 0) return false
  for (let k = 0; k < chars.length; k++) if (chars.charCodeAt(k) === code) return true
  return false
}

/** Words before a dot that does not end a sentence: "TP. Hồ Chí Minh", "GS. TS. Nguyễn Văn A". */
const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'ks',
  'cn',
  'th',
  'st',
  'nxb',
  'mr',
  'mrs',
  'ms',
  'dr',
  'rs',
  'kts',
  'cv',
  'đ',
  'q',
  'p',
  'h',
  'x',
])

function sentenceEndsAt(lexemes: Lexemes, i: number, block: number): boolean {
  if ((lexemes.mark[i] ?? 0) === 0 || !isMarkIn(lexemes, i, '.!?…')) return false
  const next = closing(lexemes, i + 1)
  if (next >= lexemes.count) return true
  if (isMarkIn(lexemes, next, '.!?…')) return false
  if (!beginsSentence(lexemes, next)) return false
  if ((lexemes.gap[next] ?? 0) === Gap.none && !gluedSentence(lexemes, i, next)) return false
  return !isMark(lexemes, i, '.') || !isAbbreviation(lexemes, i, block)
}

/** Index after the closing quotes and brackets that follow a sentence's last mark without a space. */
function closing(lexemes: Lexemes, at: number): number {
  let i = at
  while (i < lexemes.count && (lexemes.gap[i] ?? 0) === Gap.none && isMarkIn(lexemes, i, '"\')»]')) i++
  return i
}

function beginsSentence(lexemes: Lexemes, i: number): boolean {
  const kind = lexemes.kind[i]
  if (kind === LexemeKind.word) return ((lexemes.shape[i] ?? 0) & Shape.initial) !== 0
  return kind === LexemeKind.number || isMarkIn(lexemes, i, '"\'([-+*•«')
}

/** "…nông thôn mới.Đồng chí …" | "tăng 4,15%.GDP quý II" | "tỉnh Thái Bình.Về …": a space was lost between what ends a sentence and a capitalised word. */
function gluedSentence(lexemes: Lexemes, i: number, next: number): boolean {
  if (lexemes.kind[next] !== LexemeKind.word) return false
  const begins = lexemes.shape[next] ?? 0
  if ((begins & Shape.initial) === 0 || ((begins & Shape.upper) !== 0 && lengthOf(lexemes, next) < 3)) return false
  if (lexemes.kind[i - 1] !== LexemeKind.word) return isMark(lexemes, i - 1, '%') || lexemes.kind[i - 1] === LexemeKind.number
  const ends = lexemes.shape[i - 1] ?? 0
  return ends === Shape.lower ? lengthOf(lexemes, i - 1) > 1 : ends === Shape.initial && lengthOf(lexemes, i - 1) > 2
}

function lengthOf(lexemes: Lexemes, i: number): number {
  return (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0)
}

function isAbbreviation(lexemes: Lexemes, i: number, block: number): boolean {
  const before = i - 1
  if (before < block) return true
  if (lexemes.kind[before] === LexemeKind.number) return before === block && lengthOf(lexemes, before) <= 2
  if (lexemes.kind[before] !== LexemeKind.word || ((lexemes.shape[before] ?? 0) & Shape.initial) === 0) return false
  const start = lexemes.start[before] ?? 0
  const end = lexemes.end[before] ?? 0
  if (end - start === 1) return true
  if (end - start <= 3 && before === block && isRoman(lexemes.text.slice(start, end))) return true
  return end - start <= 3 && ABBREVIATIONS.has(lexemes.text.slice(start, end).toLowerCase())
}

function isRoman(word: string): boolean {
  for (const letter of word) if (!'IVXLC'.includes(letter)) return false
  return word.length > 0
}

const SEMICOLON = 0x3b

const BULLETS: Readonly<Record<string, number>> = { '-': 5, '+': 6, '*': 6, '•': 6, '·': 6, '●': 6, '': 6, '►': 6 }

/** "I." 1 | "1." 2 | "1.2." 3 | "a)" 4 | "-" 5 | "+" 6; "#" counts as its number of marks. */
function listMark(lexemes: Lexemes, from: number, to: number): { level: number; marks: number } {
  if (isMark(lexemes, from, '#')) {
    let marks = 1
    while (from + marks < to && isMark(lexemes, from + marks, '#')) marks++
    return { level: Math.min(marks, 4), marks }
  }
  if (lexemes.kind[from] === LexemeKind.mark) {
    const bullet = BULLETS[String.fromCharCode(lexemes.mark[from] ?? 0)]
    return bullet === undefined ? { level: 0, marks: 0 } : { level: bullet, marks: 1 }
  }
  if (!isMarkIn(lexemes, from + 1, '.)') || from + 2 >= to || lexemes.gap[from + 1] !== Gap.none) return { level: 0, marks: 0 }
  const word = lexemes.text.slice(lexemes.start[from], lexemes.end[from])
  if (lexemes.kind[from] === LexemeKind.number) return { level: word.includes('.') ? 3 : 2, marks: 2 }
  if (isRoman(word)) return { level: 1, marks: 2 }
  if (word.length !== 1) return { level: 0, marks: 0 }
  return { level: isMark(lexemes, from + 1, '.') && word >= 'A' && word <= 'Z' ? 1 : 4, marks: 2 }
}
