import type { Area, Observation } from '../../model.ts'
import type { Label } from '../labels.ts'
import { daysOf } from '../period.ts'

/** A schema.org Observation. What schema.org has no property for is an `additionalProperty`, under the name of the record. */
export function observationNode(id: string, fact: Observation, { area, label }: { area: Area | null; label: Label | undefined }): object {
  return {
    '@id': id,
    '@type': 'Observation',
    name: fact.subject,
    observationAbout: placeNode(fact.area, area),
    variableMeasured:
      fact.indicator === null
        ? fact.subject
        : { '@type': 'StatisticalVariable', identifier: fact.indicator, name: label?.vi, alternateName: label?.en },
    ...values(fact),
    unitText: fact.unit,
    ...times(fact.period),
    additionalProperty: properties(fact),
  }
}

function placeNode(name: string | null, area: Area | null): object | undefined {
  if (name !== null) return { '@type': 'Place', name }
  return area === null ? undefined : { '@type': 'Place', name: area.name, identifier: area.code ?? undefined }
}

function values({ value }: Observation): object {
  return typeof value === 'number' ? { value } : { minValue: value[0], maxValue: value[1] }
}

/** The first day and how long: a span of days in months and years. */
function times(period: string | null): object {
  const days = period === null ? undefined : daysOf(period)
  if (days === undefined) return {}
  if (days.start === days.end) return { observationDate: days.start }
  const months =
    (Number(days.end.slice(0, 4)) - Number(days.start.slice(0, 4))) * 12 + Number(days.end.slice(5, 7)) - Number(days.start.slice(5, 7)) + 1
  return { observationDate: days.start, observationPeriod: months % 12 === 0 ? `P${months / 12}Y` : `P${months}M` }
}

function properties({ measure, status, bound, base, period, of, inferred, rule }: Observation): readonly object[] {
  const named = { measure, status, bound, base, period, of, inferred: inferred.length > 0 ? inferred.join(';') : null, rule }
  const stated = Object.entries(named).filter(([, value]) => value !== null)
  return stated.map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }))
}
