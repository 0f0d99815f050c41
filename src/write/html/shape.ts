/** What a page holds as JSON, between its writer and its script. */
import type { Extraction, Measure, Status, Value } from '../../model.ts'

/** Languages of the interface. */
export type Lang = 'en' | 'vi'

/** Label of an indicator in both languages. */
export type Label = Readonly<Record<Lang, string>>

/** Labels of the indicators that a page's facts have, by id. */
export type Labels = Readonly<Record<string, Label>>

/** A document's page. */
export interface DocumentData {
  readonly record: Extraction
  readonly labels: Labels
  /** Language of the interface; absent where the reader's browser decides. */
  readonly lang?: Lang
}

/** The page of a collection: its documents are rows of their own, since they stream. */
export interface CollectionData {
  readonly lang?: Lang
}

/** A document in the list of a collection. */
export interface DocumentRow {
  readonly path: string
  /** Number of its page; absent where it could not be read. */
  readonly page?: number
  readonly area?: string
  /** The day of its meeting. */
  readonly date?: string
  /** The year it is about. */
  readonly year?: string
  readonly values: number
  readonly people: number
  readonly unread: number
  readonly warnings: number
  /** Why it could not be read. */
  readonly error?: string
}

/** An indicator in the list of a collection. */
export interface IndicatorRow {
  readonly id: string
  readonly label: Label
  /** Name of its page. */
  readonly page: string
  readonly values: number
  /** How many values each year has. */
  readonly years: Readonly<Record<string, number>>
}

/** An indicator's page: its points are rows of their own, since they stream. */
export interface IndicatorData {
  readonly label: Label
  readonly lang?: Lang
}

/** A value of an indicator, with the way to its quote. */
export interface Point {
  /** Number of the document's page and the fact's id there. */
  readonly page: number
  readonly fact: string
  readonly area?: string
  readonly period: string | null
  readonly measure: Measure
  readonly status: Status
  readonly value: Value
  readonly unit: string
  readonly quote: string
}
