import type { Cell } from '../table.ts'

/** Cells of a row, in the order in which `table.ts` takes them. */
export type TableRow = readonly Cell[]
