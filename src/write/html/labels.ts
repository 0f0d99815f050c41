import type { Extraction } from '../../model.ts'
import { indicatorLabel, type Label, type Labels, NO_LABELS } from '../labels.ts'

/**
 * Label of a catalogued indicator, without what explains it after a semicolon; the id itself where nobody gave it one.
 *
 * @param more labels that the user's own vocabulary adds
 */
export function labelOf(id: string, more: Labels = NO_LABELS): Label {
  const { vi, en } = indicatorLabel(id, more) ?? { vi: id, en: id }
  return { vi: nameIn(vi), en: nameIn(en) }
}

/** Labels of every indicator that a record has, by id. */
export function labelsIn({ indicators }: Extraction, more?: Labels): Readonly<Record<string, Label>> {
  const ids = new Set(indicators.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])))
  return Object.fromEntries([...ids].map((id) => [id, labelOf(id, more)]))
}

function nameIn(label: string): string {
  return label.split(';')[0] ?? label
}
