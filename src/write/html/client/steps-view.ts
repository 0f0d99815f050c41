import type { Fact } from '../facts.ts'
import { copyText } from './copy.ts'
import { csvOf } from './csv.ts'
import { h } from './dom.ts'
import { changed } from './store.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import { type Page, step, type View } from './view.ts'

/** Shows how many facts there are, steps through them, and copies them. */
export function mountSteps(root: HTMLElement, page: Page): void {
  page.store.watch((view, before) => {
    if (changed(view, before, 'lang')) root.replaceChildren(...contents(page))
    if (changed(view, before, 'lang', 'shown', 'selected')) count(root, view, page)
  })
}

function contents(page: Page): readonly Node[] {
  const tongue = tongueOf(page.store.get().lang)
  const previous = button('←', tongue.say('previous'), () => step(page, -1))
  const next = button('→', tongue.say('next'), () => step(page, 1))
  return [h('p', { class: 'count', role: 'status' }), h('div', { class: 'buttons' }, previous, next), copies(page, tongue)]
}

/** Buttons that copy every fact shown. */
function copies({ store }: Page, tongue: Tongue): HTMLElement {
  const note = h('span', { role: 'status', class: 'note' })
  const copyAs = (format: string, textOf: (facts: readonly Fact[]) => string) =>
    button(format, `${tongue.say('copyAll')} ${format}`, async () => {
      note.textContent = tongue.say((await copyText(textOf(store.get().shown))) ? 'copied' : 'notCopied')
    })
  const asJson = copyAs('JSON', (facts) =>
    JSON.stringify(
      facts.map(({ of }) => of),
      null,
      2,
    ),
  )
  return h('div', { class: 'buttons' }, h('span', {}, tongue.say('copy')), asJson, copyAs('CSV', csvOf), note)
}

function button(words: string, name: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', 'aria-label': name, title: name, click }, words)
}

function count(root: HTMLElement, { lang, shown, selected }: View, { facts }: Page): void {
  const tongue = tongueOf(lang)
  const at = selected === undefined ? -1 : shown.indexOf(selected)
  const words = tongue.say('shown', { shown: tongue.number(shown.length), all: tongue.number(facts.length) })
  const place = at < 0 ? '' : ` · ${tongue.say('at', { at: tongue.number(at + 1), all: tongue.number(shown.length) })}`
  const line = root.querySelector('.count')
  if (line !== null) line.textContent = words + place
}
