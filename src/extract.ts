import { readPeople } from './grammar/people.ts'
import { peopleReading } from './grammar/people-reading.ts'
import { lexicon } from './grammar/words.ts'
import type { Document, Extraction, Span } from './model.ts'
import { seenInTime } from './resolve/ahead.ts'
import { resolveArea } from './resolve/area.ts'
import { shareBases } from './resolve/bases.ts'
import { checkObservations } from './resolve/checks.ts'
import { resolveMeeting } from './resolve/meeting.ts'
import { attendanceOf, resolvePeople } from './resolve/people.ts'
import { resolvePeriods } from './resolve/periods.ts'
import { reportPeriod } from './resolve/report-period.ts'
import { lastCounted, reportYear } from './resolve/report-year.ts'
import { writingOf } from './resolve/writing.ts'
import { findArea } from './rules/area.ts'
import { findPeople } from './rules/attendees.ts'
import { findAuthor } from './rules/author.ts'
import { findGroups } from './rules/groups.ts'
import { findNumbers } from './rules/indicators/find.ts'
import { readStatements } from './rules/indicators/indicators.ts'
import { observationOf } from './rules/indicators/observations.ts'
import { findMeeting } from './rules/meeting.ts'
import { readTables } from './rules/tables/observations.ts'
import { findUnread } from './rules/unread.ts'
import { readText } from './text/reading.ts'
import { COUNTRIES, PROVINCES } from './vocab/areas.ts'
import type { Vocabulary } from './vocab/vocabulary.ts'

/** What a caller may decide. */
export interface ExtractOptions {
  /** Day of writing, `YYYY-MM-DD`; used only for dates whose year the text does not give. */
  readonly referenceDate?: string
  /** Words besides the built-in ones. Give the same object again and its lexicon is built once. */
  readonly vocabulary?: Vocabulary
  /** Parts of the text that no fact may come from, in order: see `Document.aside`. */
  readonly aside?: readonly Span[]
  /** Where the text came from; `-` and plain text by default. */
  readonly source?: Partial<Document['source']>
}

const NO_PERIOD = { period: null, inferred: false } as const

/** Reads one report. Never throws on text, and the same text gives the same record. */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const reading = readText(text, lexicon(options.vocabulary), options.aside)
  const names = peopleReading(reading)
  const author = findAuthor(names)
  const mentions = readPeople(names)
  const { dates, scene, taken, tables } = findNumbers(reading)
  const found = findMeeting(reading, dates)
  const people = resolvePeople(findPeople(names, mentions, found?.scope), author)
  const meeting = found && resolveMeeting(reading, found, { dates, referenceDate: options.referenceDate })
  const { attendees, mentioned } = attendanceOf(people, meeting !== undefined)
  const statements = shareBases(scene, readStatements(scene))
  const written = writingOf(reading, dates, meeting?.date ?? null)
  const year = reportYear(reading, dates, written)
  const area = findArea(reading, mentions)
  const period = year === undefined ? undefined : reportPeriod(reading, dates, year)
  const time = { written, year, period, counted: lastCounted(reading, dates) }
  const periods = resolvePeriods(scene, statements, time)
  const sentences = seenInTime(statements, periods, time).map((statement, i) => {
    const { period, inferred } = periods[i] ?? NO_PERIOD
    return observationOf(scene, statement, { period, inferred, year, area: area?.area.name })
  })
  const cells = readTables(scene, tables, { taken, year, area: area?.area.name })
  const indicators = [...sentences, ...cells].sort((first, second) => first.amount.start - second.amount.start)
  return {
    version: 1,
    source: { path: '-', format: 'text', encoding: 'utf-8', sha256: '', ...options.source, length: text.length },
    area: area === undefined ? null : resolveArea(reading, area, { rows: areasOf(options), day: meeting?.date ?? year?.toString() }),
    meeting: meeting ?? null,
    attendees,
    groups: findGroups(names, mentions),
    mentioned,
    author: author ?? null,
    indicators,
    unread: findUnread(scene, { statements, taken }),
    warnings: checkObservations(indicators),
  }
}

function areasOf({ vocabulary }: ExtractOptions): NonNullable<Vocabulary['areas']> {
  return [...(vocabulary?.areas ?? []), ...PROVINCES, ...COUNTRIES]
}
