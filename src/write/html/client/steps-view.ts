import { copyText } from './copy.ts'
import { csvOf } from './csv.ts'
import { h } from './dom.ts'
import { changed } from './store.ts'
import { tongueOf } from './tongue.ts'
import { type Page, step, type View } from './view.ts'

/** Shows how many facts there are, steps through them, and copies them. */
export function mountSteps(root: HTMLElement, page: Page): void {
  page.store.watch((view, before) => {
    if (changed(view, before, 'lang')) root.replaceChildren(...contents(page))
    if (changed(view, before, 'lang', 'shown', 'selected')) count(root, view, page)
  })
}

function contents(page: Page): readonly Node[] {
  const { store } = page
  const tongue = tongueOf(store.get().lang)
  const note = h('span', { role: 'status', class: 'note' })
  const copy = async (text: string) => {
    note.textContent = tongue.say((await copyText(text)) ? 'copied' : 'notCopied')
  }
  const button = (words: string, name: string, click: () => void) =>
    h('button', { type: 'button', 'aria-label': name, title: name, click }, words)
  const copyAs = (format: string, textOf: () => string) => button(format, `${tongue.say('copyAll')} ${format}`, () => copy(textOf()))
  return [
    h('p', { class: 'count', role: 'status' }),
    h(
      'div',
      { class: 'buttons' },
      button('←', tongue.say('previous'), () => step(page, -1)),
      button('→', tongue.say('next'), () => step(page, 1)),
    ),
    h(
      'div',
      { class: 'buttons' },
      h('span', {}, tongue.say('copy')),
      copyAs('JSON', () =>
        JSON.stringify(
          store.get().shown.map(({ of }) => of),
          null,
          2,
        ),
      ),
      copyAs('CSV', () => csvOf(store.get().shown)),
      note,
    ),
  ]
}

function count(root: HTMLElement, { lang, shown, selected }: View, { facts }: Page): void {
  const tongue = tongueOf(lang)
  const at = selected === undefined ? -1 : shown.indexOf(selected)
  const words = tongue.say('shown', { shown: tongue.number(shown.length), all: tongue.number(facts.length) })
  const place = at < 0 ? '' : ` · ${tongue.say('at', { at: tongue.number(at + 1), all: tongue.number(shown.length) })}`
  const line = root.querySelector('.count')
  if (line !== null) line.textContent = words + place
}
