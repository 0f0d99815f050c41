/** The public types: what `extract` says about one report. All positions are half-open UTF-16 offsets into the decoded text. */

/** A place in the decoded text: `decoded.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place together with its words: `decoded.slice(start, end) === text` holds for every input. */
export interface Evidence extends Span {
  readonly text: string
}

/** What was read, and how. */
export interface Source {
  /** As given; `-` for standard input; `a.zip!/b/c.docx` inside an archive. */
  readonly path: string
  /** `text`, `html`, `docx`, `pdf`, `doc`, `rtf`, `xlsx`, … */
  readonly format: string
  /** The encoding the bytes were read with: `utf-8`, `utf-16le`, `windows-1258`, `tcvn3`, `vni`, … */
  readonly encoding: string
  /** Of the bytes, in hexadecimal; empty where there were no bytes (a string given to the library). */
  readonly sha256: string
  /** UTF-16 code units of the decoded text that offsets count in. */
  readonly length: number
}

/** A document after reading: the decoded text that offsets count in, and what the reader has to say about it. */
export interface Document {
  readonly source: Source
  readonly text: string
  readonly warnings: readonly Warning[]
}

export type Measure = 'level' | 'growth' | 'change' | 'share' | 'of-plan' | 'over-plan' | 'of-base' | 'multiple' | 'rank'

export type Status = 'actual' | 'estimated' | 'forecast' | 'planned'

export type Bound = 'about' | 'above' | 'at-least' | 'below' | 'at-most'

/** A number, or a range as [min, max]. */
export type Value = number | readonly [number, number]

/** A quantity as written: its number before the multiplier is applied, the multiplier, and the unit's words. */
export interface Amount extends Evidence {
  readonly number: Value
  readonly multiplier: number
  readonly unit: string | null
}

/** One number that says something about one thing. */
export interface Observation {
  /** Id from the catalogue of indicators, or null for a thing that the catalogue has no id for. */
  readonly indicator: string | null
  /** The noun phrase that names the thing, as worded. */
  readonly subject: string
  readonly measure: Measure
  /** In the canonical unit; signed for growth, change and over-plan. */
  readonly value: Value
  /** `VND`, `USD`, `%`, `percentage-point`, `times`, `rank`, `t`, `ha`, … or the counted noun in lower case; rates join with a slash. */
  readonly unit: string
  /** The whole, where the text gives "17/18". */
  readonly of: number | null
  readonly bound: Bound | null
  readonly status: Status
  /** `2019`, `2019-Q3`, `2019-H1`, `2019-12`, `2019-01/2019-09`, `2016/2020`, `2019-12-04`, or null. */
  readonly period: string | null
  /** What a change is measured against: `same-period`, `previous-year`, `previous-period`, `plan`, `term-start`, a period, or null. */
  readonly base: string | null
  readonly amount: Amount
  /** Only where it differs from the report's area. */
  readonly area: string | null
  readonly evidence: Evidence
  /** Names of the fields that were inferred rather than stated. */
  readonly inferred: readonly string[]
  readonly rule: string
}

export type Branch = 'party' | 'state' | 'assembly' | 'front' | 'military' | 'police' | 'enterprise' | 'other'

/** One office or rank, as worded, with its parts. */
export interface Title {
  readonly text: string
  readonly position: string
  /** With abbreviations expanded; null where none is worded. */
  readonly organization: string | null
  readonly branch: Branch
}

export type Role = 'chair' | 'speaker' | 'presenter' | 'attendee' | 'mentioned'

/** A person the text names. */
export interface Person {
  /** As written, without honorifics and rank. */
  readonly name: string
  readonly titles: readonly Title[]
  readonly roles: readonly Role[]
  readonly mentions: readonly Evidence[]
  readonly rule: string
}

/** The meeting that the text reports. */
export interface Meeting {
  /** The first day it was held, `YYYY-MM-DD`; null where no day is stated. */
  readonly date: string | null
  /** The last day, where it took several. */
  readonly endDate: string | null
  /** `["year"]` where the year comes from elsewhere in the text. */
  readonly inferred: readonly string[]
  readonly name: string | null
  /** Session number ("lần thứ 18"), never a count. */
  readonly ordinal: number | null
  readonly organizer: string | null
  readonly location: string | null
  readonly evidence: Evidence
}

/** The province, city or country the report is about. */
export interface Area {
  readonly name: string
  /** Code of the General Statistics Office; null for a country. */
  readonly code: string | null
  readonly evidence: Evidence
}

/** Something the reader should know about a place; the value is kept. */
export interface Warning extends Span {
  readonly code: string
  readonly message: string
}

/** Everything one report states. */
export interface Extraction {
  readonly version: 1
  readonly source: Source
  readonly area: Area | null
  readonly meeting: Meeting | null
  readonly attendees: readonly Person[]
  /** Collective attendees: "lãnh đạo các sở, ban, ngành". */
  readonly groups: readonly Evidence[]
  readonly mentioned: readonly Person[]
  /** The byline, never an attendee. */
  readonly author: Evidence | null
  readonly indicators: readonly Observation[]
  /** Every number that no rule claimed. */
  readonly unread: readonly Evidence[]
  readonly warnings: readonly Warning[]
}

/** A document that could not be read: its record in a batch. */
export interface Failure {
  readonly version: 1
  readonly source: { readonly path: string }
  readonly error: {
    /** `not-found`, `is-directory`, `binary`, `empty`, `unknown-encoding`, `corrupt`, `encrypted`, `too-large`, `timeout`, … */
    readonly code: string
    /** What happened and what to do, one sentence. */
    readonly message: string
  }
}
