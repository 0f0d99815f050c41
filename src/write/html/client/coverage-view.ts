import { type Cell, matrix } from './charts/matrix.ts'
import { type CollectionPage, NO_CHOICE } from './collection-view.ts'
import { NOT_STATED } from './stated.ts'
import { changed } from './store.ts'
import { tongueOf } from './tongue.ts'

/** Shows how many documents each area has in each year; a cell lists its documents. */
export function mountCoverage(root: HTMLElement, { documents, store }: CollectionPage): void {
  store.watch((view, before) => {
    if (!changed(view, before, 'lang')) return
    const tongue = tongueOf(view.lang)
    const cells = documents.flatMap(({ area, year, error }): Cell[] =>
      error === undefined ? [{ area: area ?? NOT_STATED, year: year ?? NOT_STATED }] : [],
    )
    const choose = ({ area, year }: Cell) => {
      store.set({ choice: { ...NO_CHOICE, area, year }, row: 0 })
      document.getElementById('documents-list')?.scrollIntoView()
    }
    root.replaceChildren(matrix(cells, tongue, choose))
  })
}
