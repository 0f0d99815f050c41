import type { Fact } from '../facts.ts'
import { copyText } from './copy.ts'
import { csvOf } from './csv.ts'
import { type Description, describe } from './describe.ts'
import { h } from './dom.ts'
import { changed } from './store.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import type { Page, View } from './view.ts'

/** Shows the details of the chosen fact, or of the facts under the pointer. */
export function mountCard(card: HTMLElement, page: Page): void {
  const place = () => placeBeside(card, anchorOf(page.store.get(), page))
  page.store.watch((view, before) => {
    if (!changed(view, before, 'selected', 'hovered', 'shown', 'lang', 'half')) return
    const facts = factsToShow(view, page)
    card.hidden = facts.length === 0
    card.className = [facts[0]?.kind, view.hovered && 'passing'].filter((name) => name !== undefined).join(' ')
    card.replaceChildren(...contents(facts, view, page))
    place()
  })
  addEventListener('scroll', place, { passive: true })
  addEventListener('resize', place, { passive: true })
}

/** The first is shown in full, the others by name. */
function factsToShow({ hovered, selected, shown }: View, { marks }: Page): readonly Fact[] {
  if (hovered !== undefined) return marks.at(hovered, shown)
  if (selected === undefined) return []
  const mark = marks.of(selected)[0]?.[0]
  const others = mark === undefined ? [] : marks.at(mark, shown).filter((fact) => fact !== selected)
  return [selected, ...others]
}

/** What the card stands beside: the first place of the chosen fact, or the mark under the pointer. */
function anchorOf({ hovered, selected }: View, { marks }: Page): readonly HTMLElement[] {
  if (hovered !== undefined) return [hovered]
  return (selected && marks.of(selected)[0]) ?? []
}

function contents([fact, ...others]: readonly Fact[], view: View, page: Page): readonly Node[] {
  if (fact === undefined) return []
  const tongue = tongueOf(view.lang)
  const description = describe(fact, tongue, page.labels)
  const passing = view.hovered !== undefined
  return [
    h('p', { class: 'kind' }, tongue.say(fact.kind)),
    h('h2', { lang: fact.kind === 'warning' ? undefined : 'vi' }, description.title),
    fieldList(description, tongue),
    ...(others.length > 0 ? [othersHere(others, view, page)] : []),
    ...(passing ? [] : [actions(fact, view, page)]),
  ]
}

function fieldList({ fields }: Description, tongue: Tongue): HTMLElement {
  const rows = fields.map(({ name, text, inferred }) =>
    h(
      'div',
      { class: name },
      h('dt', {}, tongue.say(name)),
      h('dd', {}, text, inferred ? h('span', { class: 'inferred', title: tongue.say('inferredHint') }, tongue.say('inferred')) : undefined),
    ),
  )
  return h('dl', {}, ...rows)
}

const MOST_OTHERS = 5

function othersHere(others: readonly Fact[], view: View, { store, labels }: Page): HTMLElement {
  const tongue = tongueOf(view.lang)
  const name = (fact: Fact) => {
    const { title, value } = describe(fact, tongue, labels)
    const words = `${tongue.say(fact.kind)}: ${title} ${value}`.trim()
    if (view.hovered !== undefined) return h('li', {}, words)
    return h('li', {}, h('button', { type: 'button', class: 'link', click: () => store.set({ selected: fact, chosenIn: 'text' }) }, words))
  }
  const hint = h('p', { class: 'also' }, tongue.say('alsoHere', { count: others.length }))
  return h('div', {}, hint, h('ul', {}, ...others.slice(0, MOST_OTHERS).map(name)))
}

function actions(fact: Fact, { lang }: View, { store }: Page): HTMLElement {
  const tongue = tongueOf(lang)
  const button = (words: string, click: () => void) => h('button', { type: 'button', click }, words)
  const note = h('span', { role: 'status', class: 'note' })
  const copy = async (text: string) => {
    note.textContent = tongue.say((await copyText(text)) ? 'copied' : 'notCopied')
  }
  return h(
    'div',
    { class: 'actions' },
    button(`${tongue.say('copy')} JSON`, () => copy(JSON.stringify(fact.of, null, 2))),
    button(`${tongue.say('copy')} CSV`, () => copy(csvOf([fact]))),
    button(tongue.say('toRow'), () => store.set({ chosenIn: 'text', half: 'facts' })),
    button(tongue.say('close'), () => store.set({ selected: undefined })),
    note,
  )
}

const GAP = 8

/** Below the place, or above it where there is no room, and inside the column of the text; a narrow screen has it at the bottom. */
function placeBeside(card: HTMLElement, place: readonly HTMLElement[]): void {
  const boxes = place.flatMap((mark) => [...mark.getClientRects()])
  const [first] = boxes
  if (card.hidden || first === undefined) return
  const below = Math.max(...boxes.map(({ bottom }) => bottom)) + GAP
  const room = innerHeight - card.offsetHeight - GAP
  const above = first.top - GAP - card.offsetHeight
  const top = below <= room || above < 0 ? Math.min(below, room) : above
  const column = place[0]?.closest('article')?.getBoundingClientRect().right ?? innerWidth
  card.style.setProperty('--top', `${Math.max(GAP, top)}px`)
  card.style.setProperty('--left', `${Math.max(GAP, Math.min(first.left, column - card.offsetWidth - GAP))}px`)
}
