import type { Point } from '../../shape.ts'
import { s } from '../dom.ts'
import type { Tongue } from '../tongue.ts'

/** Shapes that tell series apart without their colours, about 10 wide. */
const SHAPES = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  'M-4-4H4V4H-4Z',
  'M0-5.5L5 4H-5Z',
  'M0-5.8L5.2 0L0 5.8L-5.2 0Z',
  'M0 5.5L5-4H-5Z',
  'M-1.6-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5V-1.6H-1.6Z',
  'M0-5.4L5.1-1.6L3.2 4.4H-3.2L-5.1-1.6Z',
] as const

/** How many series have a colour and a shape of their own; no chart draws more. */
export const SERIES = SHAPES.length

interface Place {
  readonly x: number
  readonly y: number
  /** Number of the series, from 0. */
  readonly series: number
}

/** A value in a chart: a link to its quote, filled where it happened, hollow where it is planned or forecast. */
export function dot(point: Point, { x, y, series }: Place, tongue: Tongue): SVGAElement {
  const hollow = point.status === 'planned' || point.status === 'forecast'
  const name = [
    point.area ?? tongue.say('unknown'),
    point.period === null ? '' : tongue.period(point.period),
    tongue.value(point),
    tongue.term(point.status),
  ]
  return s(
    'a',
    {
      class: `dot series-${series % SERIES}${hollow ? ' hollow' : ''}`,
      href: quoteLink(point),
      tabindex: -1,
      'aria-label': name.filter((part) => part !== '').join(', '),
      'data-quote': point.quote,
    },
    s('path', { d: shapeOf(series), transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }),
  )
}

/** The outline of a series' marks around 0,0. */
export function shapeOf(series: number): string {
  return SHAPES[series % SERIES] ?? SHAPES[0]
}

/** The way from an indicator's page to the quote of a value. */
export function quoteLink({ page, fact }: Point): string {
  return `../documents/${page}.html#${fact}`
}
