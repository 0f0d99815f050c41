import { Fields } from '../fields.ts'
import { dash } from '../numbering.ts'
import { Prose } from '../prose.ts'
import { ReadError } from '../reader.ts'
import { FontRuns } from '../runs.ts'
import { FontTable } from './fonts.ts'
import { type Group, outermost } from './group.ts'
import type { Token } from './tokens.ts'

/** A text under way: the body, a header, a note, a text box. */
interface Story {
  readonly prose: Prose
  /** A paragraph has begun. */
  open: boolean
  /** The list mark of the paragraph that comes. */
  mark: string
}

/** Groups in groups beyond this are no document. */
const MAX_DEPTH = 1000

/** Takes the pieces of an RTF file in their order and makes its text. */
export class RtfReader {
  readonly runs = new FontRuns()
  readonly fonts = new FontTable()
  readonly fields = new Fields()
  readonly headers = new Set<string>()
  readonly footers = new Set<string>()
  group: Group = outermost()
  /** The group that begins here may be left out by programs that do not know it: `\*`. */
  ignorable = false
  private readonly groups: Group[] = []
  private readonly stories: Story[] = [{ prose: new Prose(this.runs), open: false, mark: '' }]
  private bytes = ''
  private toSkip = 0

  get story(): Story {
    const story = this.stories.at(-1)
    if (story === undefined) throw new Error('no story')
    return story
  }

  take(token: Token, act: (reader: RtfReader, token: Token) => void): void {
    if (token.kind === 'open' || token.kind === 'close') {
      this.flush()
      this.toSkip = 0
      if (token.kind === 'open') this.openGroup()
      else this.closeGroup()
      return
    }
    if (token.kind === 'text') {
      this.addBytes(token.bytes)
      return
    }
    if (this.toSkip > 0) {
      this.toSkip--
      return
    }
    this.flush()
    act(this, token)
  }

  /** Text that is already decoded. */
  add(text: string): void {
    const { group, fields } = this
    if (group.role === 'fonts') this.fonts.addName(text)
    else if (group.role === 'code') fields.addCode(text)
    else if (group.role === 'mark') this.story.mark += this.runs.text(text, this.fonts.nameOf(group.font))
    else if (group.role === 'text' && !group.hidden && !group.deleted && !fields.hidden) {
      this.beginParagraph()
      this.story.prose.add(text, this.fonts.nameOf(group.font))
    }
  }

  /** A character by its number, with its replacements after it. */
  addCode(code: number): void {
    this.add(String.fromCharCode(code & 0xffff))
    this.toSkip = this.group.replacements
  }

  endParagraph(): void {
    if (this.group.role !== 'text') return
    if (this.group.deleted && this.story.open) this.story.prose.joinNext()
    this.beginParagraph()
    this.story.prose.endParagraph()
    this.story.open = false
  }

  endCell(depth: number): void {
    const { story, group } = this
    if (group.role !== 'text') return
    if (!story.open) story.prose.flow.nest(depth)
    if (story.open || story.mark !== '') this.endParagraph()
    story.prose.flow.leave(depth)
    story.prose.flow.endCell()
  }

  endRow(depth: number): void {
    const { flow } = this.story.prose
    flow.leave(depth)
    flow.endRow([this.group.row.left, ...this.group.row.ends])
  }

  /** Reads what is in the current group apart from the text around it. */
  beginStory(end: (story: Story) => void, prose = new Prose(this.runs)): void {
    this.stories.push({ prose, open: false, mark: '' })
    Object.assign(this.group, { ...outermost(), font: this.fonts.standard, replacements: this.group.replacements })
    this.group.close = () => {
      const { story } = this
      if (story.open) story.prose.endParagraph()
      this.stories.pop()
      end(story)
    }
  }

  /** A text box, which comes after its paragraph, or a note, which comes after the text. */
  beginBox(kind: 'box' | 'note'): void {
    const { prose } = this.story
    prose.beginBox()
    this.beginStory(() => prose.endBox(kind), prose)
  }

  /** The whole text; groups that the file leaves open end. */
  text(): string {
    this.flush()
    while (this.groups.length > 0) this.closeGroup()
    if (this.story.open) this.story.prose.endParagraph()
    return [...this.headers, this.story.prose.text(), ...this.footers].filter((text) => text !== '').join('\n')
  }

  private openGroup(): void {
    if (this.groups.length >= MAX_DEPTH)
      throw new ReadError(
        'corrupt',
        `its elements lie more than ${MAX_DEPTH} deep in each other; save it anew with the program it came from`,
      )
    this.groups.push(this.group)
    this.group = { ...this.group, close: undefined }
    this.ignorable = false
  }

  private closeGroup(): void {
    const { close } = this.group
    if (close !== undefined) close()
    this.group = this.groups.pop() ?? outermost()
  }

  private beginParagraph(): void {
    const { story, group } = this
    if (story.open) return
    const { mark } = story
    story.mark = ''
    story.open = true
    story.prose.flow.nest(group.inTable ? group.depth : 0)
    story.prose.beginParagraph(() => shown(mark))
  }

  private addBytes(bytes: string): void {
    this.bytes += this.toSkip > 0 ? bytes.slice(this.toSkip) : bytes
    this.toSkip = Math.max(this.toSkip - bytes.length, 0)
  }

  private flush(): void {
    const { bytes, group } = this
    if (bytes === '') return
    this.bytes = ''
    if (group.role !== 'nothing' && group.role !== 'skipped') this.add(this.fonts.decode(bytes, group.font))
  }
}

/** "1." and "a)" as they are, bullets as a dash. */
function shown(mark: string): string {
  const said = mark.trim()
  return /^[^\p{L}\p{N}]$|^o$/u.test(said) ? dash(said) : said
}
