import type { Measure, Status } from '../../model.ts'

/** A code with its English and Vietnamese names. */
export interface Code {
  readonly id: string
  readonly en: string
  readonly vi: string
}

/** What SDMX calls a code list; a value list where its values are no identifiers. */
export interface CodeList {
  readonly id: string
  readonly en: string
  readonly codes: readonly Code[]
}

/** Frequencies, after the cross-domain list CL_FREQ. */
export const FREQUENCIES = {
  id: 'CL_FREQ',
  en: 'Frequency',
  codes: [
    { id: 'A', en: 'Annual', vi: 'Năm' },
    { id: 'S', en: 'Half-yearly', vi: 'Nửa năm' },
    { id: 'Q', en: 'Quarterly', vi: 'Quý' },
    { id: 'M', en: 'Monthly', vi: 'Tháng' },
    { id: 'D', en: 'As of a day', vi: 'Tại một ngày' },
    { id: '_O', en: 'Several months or years together', vi: 'Gộp nhiều tháng hoặc nhiều năm' },
  ],
} as const satisfies CodeList

/** After the cross-domain list CL_OBS_STATUS. A planned value is a normal value of the plan: the scenario says that it is one. */
export const OBS_STATUSES = {
  id: 'CL_OBS_STATUS',
  en: 'Observation status',
  codes: [
    { id: 'A', en: 'Normal value', vi: 'Thực hiện' },
    { id: 'E', en: 'Estimated value', vi: 'Ước thực hiện' },
    { id: 'F', en: 'Forecast value', vi: 'Dự báo' },
  ],
} as const satisfies CodeList

export const OBS_STATUS_OF = { actual: 'A', estimated: 'E', forecast: 'F', planned: 'A' } as const satisfies Record<Status, string>

export const SCENARIOS = {
  id: 'CL_SCENARIO',
  en: 'Scenario',
  codes: [
    { id: 'PLAN', en: 'What is planned, budgeted or set as a limit', vi: 'Kế hoạch, dự toán, định mức' },
    { id: 'REPORT', en: 'What was reached or is expected', vi: 'Kết quả hoặc dự báo' },
  ],
} as const satisfies CodeList

/** What the value says of the indicator: `measure` in capital letters. */
export const TRANSFORMATIONS = {
  id: 'CL_TRANSFORMATION',
  en: 'Transformation',
  codes: [
    { id: 'LEVEL', en: 'Level', vi: 'Mức' },
    { id: 'GROWTH', en: 'Relative change', vi: 'Tốc độ tăng' },
    { id: 'CHANGE', en: 'Absolute change', vi: 'Mức tăng, giảm' },
    { id: 'SHARE', en: 'Share of a whole', vi: 'Tỷ trọng' },
    { id: 'OF_PLAN', en: 'Per cent of a plan', vi: 'Phần trăm kế hoạch' },
    { id: 'OVER_PLAN', en: 'Per cent beyond a plan', vi: 'Phần trăm vượt kế hoạch' },
    { id: 'OF_BASE', en: 'Per cent of the base', vi: 'Phần trăm so với kỳ gốc' },
    { id: 'MULTIPLE', en: 'Times the base', vi: 'Số lần so với kỳ gốc' },
    { id: 'RANK', en: 'Rank', vi: 'Thứ hạng' },
  ],
} as const satisfies CodeList

export const TRANSFORMATION_OF = {
  level: 'LEVEL',
  growth: 'GROWTH',
  change: 'CHANGE',
  share: 'SHARE',
  'of-plan': 'OF_PLAN',
  'over-plan': 'OVER_PLAN',
  'of-base': 'OF_BASE',
  multiple: 'MULTIPLE',
  rank: 'RANK',
} as const satisfies Record<Measure, (typeof TRANSFORMATIONS)['codes'][number]['id']>

/** Powers of ten, after the cross-domain list CL_UNIT_MULT. */
export const UNIT_MULTIPLIERS = {
  id: 'CL_UNIT_MULT',
  en: 'Unit multiplier',
  codes: [
    { id: '0', en: 'Units', vi: 'Đơn vị' },
    { id: '1', en: 'Tens', vi: 'Chục' },
    { id: '2', en: 'Hundreds', vi: 'Trăm' },
    { id: '3', en: 'Thousands', vi: 'Nghìn' },
    { id: '4', en: 'Tens of thousands', vi: 'Vạn' },
    { id: '6', en: 'Millions', vi: 'Triệu' },
    { id: '9', en: 'Billions', vi: 'Tỷ' },
    { id: '12', en: 'Trillions', vi: 'Nghìn tỷ' },
    { id: '15', en: 'Quadrillions', vi: 'Triệu tỷ' },
  ],
} as const satisfies CodeList
