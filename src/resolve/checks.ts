import type { Observation, Value, Warning } from '../model.ts'

/** A check looks at the observations of one report and says what does not agree; it changes nothing. */
type Check = (observations: readonly Observation[]) => Warning[]

/** Everything about a report's observations that a careful reader would question. The values stay as they are. */
export function checkObservations(observations: readonly Observation[]): Warning[] {
  return CHECKS.flatMap((check) => check(observations)).sort((a, b) => a.start - b.start)
}

const CHECKS: readonly Check[] = [unlikelyMagnitudes, sharesBeyondWhole, incrementsBeyondTotal, contradictedGrowth, moreThanWhole]

/** Rates that cannot pass 100 %, and growth that hardly ever passes 1,000 %. */
function unlikelyMagnitudes(observations: readonly Observation[]): Warning[] {
  return observations.flatMap((observation) => {
    const largest = Math.abs(upper(observation.value))
    const rate =
      observation.unit === '%' && observation.measure === 'level' && observation.indicator !== null && PARTS.has(observation.indicator)
    if (observation.measure === 'share' || rate)
      return largest > 100 ? [warn(observation, 'unlikely-magnitude', `a part of a whole above 100 %: ${observation.amount.text}`)] : []
    const relative = observation.measure === 'growth' || observation.measure === 'of-plan'
    return relative && largest > 1000 ? [warn(observation, 'unlikely-magnitude', `an unusual change: ${observation.amount.text}`)] : []
  })
}

/** Indicators whose level is a part of a whole. */
const PARTS = new Set([
  'bad-debt',
  'clean-water-rate',
  'cultural-families',
  'electricity-rate',
  'forest-cover',
  'health-insurance-coverage',
  'malnutrition-rate',
  'near-poor-rate',
  'poverty-rate',
  'public-investment-disbursement',
  'social-insurance-coverage',
  'trained-labour-rate',
  'unemployment-rate',
  'urbanization-rate',
  'waste-collection-rate',
])

/** Sectors of one economy in one period: their shares add up to 100 % with rounding, and never to more. */
const SECTORS = new Set(['agriculture', 'industry-construction', 'services', 'product-tax'])

function sharesBeyondWhole(observations: readonly Observation[]): Warning[] {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    if (observation.measure !== 'share' || observation.indicator === null || !SECTORS.has(observation.indicator)) continue
    const key = `${observation.period} ${observation.status} ${observation.area}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [observation])
    else group.push(observation)
  }
  return [...groups.values()].flatMap((group) => {
    const distinct = new Map(group.map((observation) => [observation.indicator, observation]))
    const sum = [...distinct.values()].reduce((total, { value }) => total + upper(value), 0)
    const last = group.at(-1)
    const wrong = distinct.size === group.length && (sum > 101 || (distinct.size === SECTORS.size && sum < 99))
    return wrong && last !== undefined ? [warn(last, 'shares-do-not-add-up', `the shares of the sectors add up to ${round(sum)} %`)] : []
  })
}

/** "thêm 13 xã, nâng tổng số lên 11 xã": an increment larger than its total. */
function incrementsBeyondTotal(observations: readonly Observation[]): Warning[] {
  return pairs(observations).flatMap(([first, second]) => {
    if (first.measure !== 'change' || second.measure !== 'level' || first.subject !== second.subject) return []
    return upper(first.value) > upper(second.value)
      ? [warn(first, 'increment-exceeds-total', `an increase of ${first.amount.text} to only ${second.amount.text}`)]
      : []
  })
}

/** "đạt 120 tỷ đồng, tăng 50% so với … 100 tỷ đồng": a stated growth that the two stated levels do not give. */
function contradictedGrowth(observations: readonly Observation[]): Warning[] {
  return observations.flatMap((growth, i) => {
    if (growth.measure !== 'growth' || growth.indicator === null) return []
    const [now, before] = [observations[i - 1], observations[i + 1]]
    if (now === undefined || before === undefined || now.unit !== before.unit || now.measure !== 'level' || before.measure !== 'level')
      return []
    if (
      now.indicator !== growth.indicator ||
      before.indicator !== growth.indicator ||
      before.status !== 'actual' ||
      before.period === now.period ||
      before.period === null
    )
      return []
    const computed = (upper(now.value) / upper(before.value) - 1) * 100
    const apart = Math.abs(computed - upper(growth.value))
    return apart > 1
      ? [warn(growth, 'growth-contradicts-levels', `stated ${growth.amount.text}, but the levels give ${round(computed)} %`)]
      : []
  })
}

/** "19/18 chỉ tiêu": more than the whole. */
function moreThanWhole(observations: readonly Observation[]): Warning[] {
  return observations.flatMap((observation) =>
    observation.of !== null && observation.measure !== 'rank' && upper(observation.value) > observation.of
      ? [warn(observation, 'more-than-whole', `${observation.amount.text} is more than the whole`)]
      : [],
  )
}

function pairs(observations: readonly Observation[]): [Observation, Observation][] {
  return observations.flatMap((observation, i) => {
    const next = observations[i + 1]
    return next === undefined ? [] : [[observation, next] as [Observation, Observation]]
  })
}

function upper(value: Value): number {
  return typeof value === 'number' ? value : value[1]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function warn({ amount }: Observation, code: string, message: string): Warning {
  return { code, message, start: amount.start, end: amount.end }
}
