import { type Cell, matrix } from './charts/matrix.ts'
import { type CollectionPage, NO_CHOICE, NOT_STATED } from './collection-view.ts'
import { changed } from './store.ts'
import { tongueOf } from './tongue.ts'

/** Shows how many documents each area has in each year; a cell lists its documents. */
export function mountCoverage(root: HTMLElement, { documents, store }: CollectionPage): void {
  store.watch((view, before) => {
    if (!changed(view, before, 'lang')) return
    const tongue = tongueOf(view.lang)
    const unknown = tongue.say('unknown')
    const cells = documents.flatMap(({ area, year, error }): Cell[] =>
      error === undefined ? [{ area: area ?? unknown, year: year ?? unknown }] : [],
    )
    const choose = ({ area, year }: Cell) => {
      const known = (name: string) => (name === unknown ? NOT_STATED : name)
      store.set({ choice: { ...NO_CHOICE, area: known(area), year: known(year) }, row: 0 })
      document.getElementById('documents-list')?.scrollIntoView()
    }
    root.replaceChildren(matrix(cells, tongue, choose))
  })
}
