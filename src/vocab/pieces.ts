/** Nouns for a piece that do not say what it is a piece of, sorted. Source: classifiers in the grammars of Vietnamese (loại từ). */
export const PIECES = [
  'bài',
  'chiếc',
  'con',
  'cái',
  'cây',
  'căn',
  'hội viên',
  'khách',
  'lượt',
  'lượt người',
  'người',
  'suất',
  'thành viên',
  'trường hợp',
  'vụ',
  'đơn vị',
] as const

/** Of these, the nouns for a piece of something that is measured or made; a thing is never called by one of them alone. Source: as above. */
export const STUFF_PIECES = [
  'bao',
  'bánh',
  'chai',
  'chiếc',
  'con',
  'cái',
  'gói',
  'hộp',
  'lô',
  'quả',
  'thùng',
  'tấm',
  'viên',
  'ống',
] as const

/** Nouns that stand for whatever is counted, so that nothing is counted with them: "160 người, ủy viên dự khuyết …". Source: as above. */
export const CLASSIFIERS = ['ca', 'chiếc', 'con', 'cái', 'căn', 'lượt', 'người', 'suất', 'vụ', 'điểm'] as const
