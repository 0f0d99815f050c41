/** The public types: what `extract` says about one report. All positions are half-open UTF-16 offsets into the decoded text. */

/** A place in the decoded text: `decoded.slice(start, end)`. */
export interface Span {
  /**
   * Offset of the first code unit.
   * @integer
   * @minimum 0
   */
  readonly start: number
  /**
   * Offset after the last code unit.
   * @integer
   * @minimum 0
   */
  readonly end: number
  /**
   * 1-based line of `start`; only where lines were asked for.
   * @integer
   * @minimum 1
   */
  readonly line?: number
  /**
   * 1-based column of `start` in its line; only where lines were asked for.
   * @integer
   * @minimum 1
   */
  readonly column?: number
}

/** A place together with its words: `decoded.slice(start, end) === text` holds for every input. */
export interface Evidence extends Span {
  /** The words themselves. */
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
  /**
   * Of the bytes, in hexadecimal; empty where there were no bytes (a string given to the library).
   * @pattern ^([0-9a-f]{64})?$
   */
  readonly sha256: string
  /**
   * UTF-16 code units of the decoded text that offsets count in.
   * @integer
   * @minimum 0
   */
  readonly length: number
}

/** A document after reading: the decoded text that offsets count in, and what the reader has to say about it. */
export interface Document {
  readonly source: Source
  readonly text: string
  /** What the file holds but its text does not say, in order: page numbers and running heads, hidden cells. No fact comes from it. */
  readonly aside?: readonly Span[]
  readonly warnings: readonly Warning[]
}

/** What a value says of its thing: how much there is, a change of it, its part of a whole, its place. */
export type Measure = 'level' | 'growth' | 'change' | 'share' | 'of-plan' | 'over-plan' | 'of-base' | 'multiple' | 'rank'

/** Decided by the nearest governing word: đạt, ước, dự kiến, phấn đấu. */
export type Status = 'actual' | 'estimated' | 'forecast' | 'planned'

/** Said by the word at the amount: khoảng, hơn, ít nhất, dưới, tối đa. */
export type Bound = 'about' | 'above' | 'at-least' | 'below' | 'at-most'

/** A number, or a range as [min, max]. */
export type Value = number | readonly [number, number]

/** A quantity as written: its number before the multiplier is applied, the multiplier, and the unit's words. */
export interface Amount extends Evidence {
  /** As written, before the multiplier. */
  readonly number: Value
  /** nghìn, triệu, tỷ as a factor; 1 where there is none. */
  readonly multiplier: number
  /** As worded; null where no unit or noun stands at the number. */
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
  /**
   * `2019`, `2019-Q3`, `2019-H1`, `2019-12`, `2019-01/2019-09`, `2016/2020`, `2019-12-04`, or null.
   * @pattern ^\d{4}(-(Q[1-4]|H[12]|\d{2}(-\d{2})?))?(/\d{4}(-\d{2}(-\d{2})?)?)?$
   */
  readonly period: string | null
  /** What a change is measured against: `same-period`, `previous-year`, `previous-period`, `plan`, `term-start`, a period, or null. */
  readonly base: string | null
  /** The amount as written. */
  readonly amount: Amount
  /** Only where it differs from the report's area. */
  readonly area: string | null
  /** The words that state it. */
  readonly evidence: Evidence
  /** Names of the fields that were inferred rather than stated. */
  readonly inferred: readonly string[]
  /** Id of the rule that found it. */
  readonly rule: string
}

/** Whose office it is. */
export type Branch = 'party' | 'state' | 'assembly' | 'front' | 'military' | 'police' | 'enterprise' | 'other'

/** One office or rank, as worded, with its parts. */
export interface Title {
  /** The office as worded. */
  readonly text: string
  /** What the person is there: Bí thư, Chủ tịch. */
  readonly position: string
  /** With abbreviations expanded; null where none is worded. */
  readonly organization: string | null
  readonly branch: Branch
}

/** What someone did at the meeting; `mentioned` of those the text only talks about. */
export type Role = 'chair' | 'speaker' | 'presenter' | 'attendee' | 'mentioned'

/** A person the text names. */
export interface Person {
  /** As written, without honorifics and rank. */
  readonly name: string
  /** In the order of the text. */
  readonly titles: readonly Title[]
  /** What the person did; `attendee` with every other one. */
  readonly roles: readonly Role[]
  /** Every place that names the person. */
  readonly mentions: readonly Evidence[]
  /** Id of the rule that found the person. */
  readonly rule: string
}

/** The meeting that the text reports. */
export interface Meeting {
  /**
   * The first day it was held, `YYYY-MM-DD`; null where no day is stated.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly date: string | null
  /**
   * The last day, where it took several.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly endDate: string | null
  /** `["year"]` where the year comes from elsewhere in the text; `["date"]` where a near day ("chiều nay") is told from the day of publication. */
  readonly inferred: readonly string[]
  /** As worded. */
  readonly name: string | null
  /**
   * Session number ("lần thứ 18"), never a count.
   * @integer
   * @minimum 0
   */
  readonly ordinal: number | null
  /** Who held it, as worded. */
  readonly organizer: string | null
  /** Where, as worded. */
  readonly location: string | null
  /** The words that state the day, or the meeting where no day is stated. */
  readonly evidence: Evidence
}

/** The province, city or country the report is about. */
export interface Area {
  /** Its usual name. */
  readonly name: string
  /** Code of the General Statistics Office; null for a country. */
  readonly code: string | null
  /** The words that say it. */
  readonly evidence: Evidence
}

/** Something the reader should know about a place; the value is kept. */
export interface Warning extends Span {
  /** For programs. */
  readonly code: string
  /** For people, one sentence. */
  readonly message: string
}

/** Everything one report states. */
export interface Extraction {
  /** Of the record's shape. */
  readonly version: 1
  readonly source: Source
  readonly area: Area | null
  readonly meeting: Meeting | null
  /** People who took part in the meeting. */
  readonly attendees: readonly Person[]
  /** Collective attendees: "lãnh đạo các sở, ban, ngành". */
  readonly groups: readonly Evidence[]
  /** Everyone else the text names. */
  readonly mentioned: readonly Person[]
  /** The byline, never an attendee. */
  readonly author: Evidence | null
  /** What the text says in numbers, one value each. */
  readonly indicators: readonly Observation[]
  /** Every number that no rule claimed. */
  readonly unread: readonly Evidence[]
  /** What the reader should know. */
  readonly warnings: readonly Warning[]
}

/** A document that could not be read: its record in a batch. */
export interface Failure {
  /** Of the record's shape. */
  readonly version: 1
  readonly source: {
    /** As given. */
    readonly path: string
  }
  readonly error: {
    /** `not-found`, `is-directory`, `binary`, `empty`, `unknown-encoding`, `corrupt`, `encrypted`, `too-large`, `timeout`, … */
    readonly code: string
    /** What happened and what to do, one sentence. */
    readonly message: string
  }
}
