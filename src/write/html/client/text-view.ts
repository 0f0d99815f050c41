import { changed } from './store.ts'
import { type Page, step, type View } from './view.ts'

/** Lets the reader point at, choose and walk the marks of the text. */
export function mountText(article: HTMLElement, page: Page): void {
  const { store, marks } = page
  listen(article, page)
  let chosen: readonly HTMLElement[] = []
  store.watch((view, before) => {
    if (changed(view, before, 'shown')) marks.show(view.shown)
    if (changed(view, before, 'shown', 'selected')) moveTabStop(view, page)
    if (!changed(view, before, 'selected', 'chosenIn', 'half')) return
    for (const mark of chosen) mark.removeAttribute('data-chosen')
    chosen = view.selected === undefined ? [] : marks.of(view.selected).flat()
    for (const mark of chosen) mark.setAttribute('data-chosen', '')
    if (view.chosenIn === 'table') goTo(chosen[0])
  })
}

/** The tab key reaches one mark of the text: the chosen one, or the first. The arrow keys walk from there. */
function moveTabStop({ shown, selected }: View, { marks }: Page): void {
  for (const mark of document.querySelectorAll('mark[tabindex]')) mark.removeAttribute('tabindex')
  const fact = selected ?? shown.find(({ spans }) => spans.length > 0)
  const mark = fact && marks.of(fact)[0]?.[0]
  if (mark === undefined) return
  mark.tabIndex = 0
  mark.setAttribute('aria-describedby', 'card')
}

function goTo(mark: HTMLElement | undefined): void {
  if (mark === undefined) return
  mark.focus({ preventScroll: true })
  mark.scrollIntoView({ block: 'center' })
}

function listen(article: HTMLElement, page: Page): void {
  const { store } = page
  article.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return
    const hovered = markOf(event)
    if (hovered !== store.get().hovered) store.set({ hovered })
  })
  article.addEventListener('pointerleave', () => store.set({ hovered: undefined }))
  article.addEventListener('click', (event) => choose(markOf(event), page))
  article.addEventListener('focusin', (event) => focus(markOf(event), page))
  article.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    step(page, by)
  })
}

/** Chooses the fact at a mark; where facts nest and one is chosen, the next one around it. */
function choose(mark: HTMLElement | undefined, { store, marks }: Page): void {
  const { shown, selected } = store.get()
  const facts = mark === undefined ? [] : marks.at(mark, shown)
  const at = selected === undefined ? -1 : facts.indexOf(selected)
  store.set({ selected: facts[(at + 1) % facts.length], chosenIn: 'text', hovered: undefined })
}

/** The tab key came to a mark: that chooses its fact, unless it is chosen already. */
function focus(mark: HTMLElement | undefined, { store, marks }: Page): void {
  const { shown, selected } = store.get()
  const facts = mark === undefined ? [] : marks.at(mark, shown)
  if (facts.length === 0 || (selected !== undefined && facts.includes(selected))) return
  store.set({ selected: facts[0], chosenIn: 'text' })
}

function markOf(event: Event): HTMLElement | undefined {
  const mark = event.target instanceof Element ? event.target.closest('mark') : null
  return mark === null || mark.className === '' ? undefined : mark
}
