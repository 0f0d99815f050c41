import type { Status } from '../model.ts'

/**
 * Words that say how sure a number is, by how far they govern: their `predicate` only ("ước đạt"), the rest of their `clause` ("dự kiến"),
 * of their `sentence` ("phấn đấu"), or what stands after the next `colon` ("các chỉ tiêu chủ yếu:"). Sorted. Source: the contract of the
 * record and the wordings of reports.
 */
export const STATUS_WORDS = {
  actual: {
    predicate: ['thực chi', 'thực hiện đạt', 'thực thu', 'thực đạt', 'đã', 'đã đạt', 'đã được'],
    clause: [],
    sentence: [],
    colon: [],
  },
  estimated: {
    predicate: ['dự ước', 'sơ bộ', 'ước', 'ước chừng', 'ước cả năm', 'ước thực hiện', 'ước tính'],
    clause: [],
    sentence: [],
    colon: [],
  },
  forecast: {
    predicate: ['có khả năng', 'khả năng'],
    clause: ['dự báo', 'dự chi', 'dự kiến', 'dự thu', 'dự tính', 'dự đoán', 'kỳ vọng', 'theo tính toán', 'ước sẽ'],
    sentence: [],
    colon: [],
  },
  planned: {
    predicate: ['kế hoạch', 'dự toán'],
    clause: ['cần', 'phải', 'quy hoạch', 'sẽ', 'theo kế hoạch', 'theo quy hoạch', 'nhằm đạt', 'để đạt'],
    sentence: [
      'giao chỉ tiêu',
      'hướng tới',
      'hướng đến',
      'kiến nghị',
      'mục tiêu',
      'mục tiêu cụ thể',
      'mục tiêu phấn đấu',
      'phấn đấu',
      'phấn đấu đến',
      'quyết tâm',
      'xác định mục tiêu',
      'xây dựng chỉ tiêu',
      'xây dựng mục tiêu',
      'đặt chỉ tiêu',
      'đặt kế hoạch',
      'đặt mục tiêu',
      'đặt ra mục tiêu',
      'đề nghị',
      'đề ra chỉ tiêu',
      'đề ra mục tiêu',
      'đề xuất',
    ],
    colon: ['chỉ tiêu', 'chỉ tiêu chủ yếu', 'chỉ tiêu cụ thể', 'chỉ tiêu đặt ra', 'chỉ tiêu đề ra', 'nhiệm vụ', 'phương hướng'],
  },
} as const satisfies Record<Status, Record<Reach, readonly string[]>>

export type Reach = 'predicate' | 'clause' | 'sentence' | 'colon'

/** Nouns that stand for a plan or target: after a per cent they make it a share of the plan, as a subject they stand for the planned amount. */
export const PLAN_NOUNS = [
  'KH',
  'KH năm',
  'chỉ tiêu',
  'chỉ tiêu giao',
  'chỉ tiêu kế hoạch',
  'chỉ tiêu kế hoạch được giao',
  'chỉ tiêu nghị quyết',
  'chỉ tiêu pháp lệnh',
  'chỉ tiêu phấn đấu',
  'chỉ tiêu được giao',
  'chỉ tiêu đặt ra',
  'chỉ tiêu đề ra',
  'dự toán',
  'dự toán HĐND giao',
  'dự toán giao',
  'dự toán năm',
  'dự toán pháp lệnh',
  'dự toán trung ương',
  'dự toán trung ương giao',
  'dự toán được giao',
  'kế hoạch',
  'kế hoạch cả năm',
  'kế hoạch giao',
  'kế hoạch năm',
  'kế hoạch vốn',
  'kế hoạch được giao',
  'kế hoạch đặt ra',
  'kế hoạch đề ra',
  'mục tiêu',
  'mục tiêu kế hoạch',
  'mục tiêu nghị quyết',
  'mục tiêu đề ra',
  'nghị quyết',
  'nghị quyết đại hội',
  'nghị quyết đề ra',
  'pháp lệnh',
] as const
