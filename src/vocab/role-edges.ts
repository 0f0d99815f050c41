/** Small words by which a verb and the people around it are told from each other. Each list sorted. Source: the wordings of reports. */

/** Words between a verb and the people behind it who do it: "Tham dự có A". Source: the wordings of reports. */
export const INVERTING_WORDS = ['còn', 'có', 'gồm', 'là'] as const

/** Words before the one who does it: "dưới sự chủ trì của A". Source: the wordings of reports. */
export const AGENT_WORDS = ['bởi', 'cùng', 'của', 'do', 'với'] as const

/** Words before several people. Source: the wordings of reports. */
export const PLURAL_WORDS = ['2', '3', '4', 'ba', 'bốn', 'các', 'hai', 'những'] as const

/** Words that make people behind them the object of the sentence: "của ông A", "bầu ông A". Source: the wordings of reports. */
export const OBJECT_WORDS = [
  'bầu',
  'bắt',
  'bố',
  'cha',
  'cho',
  'chào',
  'chúc',
  'chồng',
  'con',
  'cạnh',
  'của',
  'cử',
  'giao',
  'gọi',
  'gửi',
  'hỏi',
  'khen',
  'mẹ',
  'mời',
  'nhà',
  'như',
  'nhớ',
  'nhờ',
  'niệm',
  'qua',
  'sinh',
  'thay',
  'thăm',
  'tiễn',
  'trước',
  'tên',
  'tặng',
  'từ',
  'viếng',
  'về',
  'với',
  'vợ',
  'đình',
  'đến',
  'ơn',
] as const

/** The same, of two syllables. Source: the wordings of reports. */
export const OBJECT_PHRASES = [
  'bãi nhiệm',
  'bắt giữ',
  'bổ nhiệm',
  'chỉ định',
  'giao cho',
  'khởi tố',
  'kỷ luật',
  'luân chuyển',
  'miễn nhiệm',
  'phân công',
  'tạm giam',
  'tố cáo',
  'điều động',
  'đề bạt',
  'đề cử',
  'ủy quyền',
] as const

/** Words that end the looking for a verb behind its subject. Source: the wordings of reports. */
export const VERB_STOPS = [
  'chưa',
  'gửi',
  'không',
  'là',
  'mà',
  'mất',
  'nên',
  'nếu',
  'rằng',
  'sinh',
  'sẽ',
  'thôi',
  'từng',
  'vì',
  'để',
] as const

/** Words after a comma that begin a clause with a subject of its own. Source: the wordings of reports. */
export const NEW_SUBJECTS = [
  'chúng',
  'cuộc',
  'các',
  'cả',
  'hiện',
  'hội',
  'mỗi',
  'nhiều',
  'nhưng',
  'những',
  'theo',
  'toàn',
  'tuy',
  'việc',
  'đoàn',
  'đây',
] as const

/** Words that make a noun of the verb behind them: "ý kiến phát biểu", "sau buổi thăm". Source: the wordings of reports. */
export const NOUN_MAKERS = ['buổi', 'bài', 'chuyến', 'cuộc', 'kiến', 'lời', 'nội', 'sự', 'việc'] as const

/** Words by which the verb behind them is done to the subject. Source: the wordings of reports. */
export const PASSIVE_WORDS = ['bị', 'được'] as const

/** Words that add people to a subject. Source: the wordings of reports. */
export const COMPANION_WORDS = ['cùng', 'và', 'với'] as const

/** First syllables of the nouns of gatherings: "hội nghị", "kỳ họp". Source: the wordings of reports. */
export const GATHERING_WORDS = ['buổi', 'cuộc', 'diễn', 'hội', 'kỳ', 'lễ', 'phiên', 'tọa', 'đại'] as const

/** How a sentence about another time or place begins. Source: the wordings of reports. */
export const ASIDES = ['dự kiến', 'sau này', 'trước đây', 'trước đó'] as const

/** Words before a speech or an opinion that was given at another time: "quán triệt bài phát biểu của A". Source: the wordings of reports. */
export const CITING_PHRASES = ['học tập', 'nghiên cứu', 'quán triệt', 'thực hiện', 'tiếp thu', 'triển khai'] as const
