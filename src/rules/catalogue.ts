import type { Mention } from '../grammar/person.ts'
import type { Measure } from '../model.ts'

/** A rule that finds facts, for those who read `rule` in a record. */
export interface Rule {
  /** What it says of the words in brackets. */
  readonly about: string
  /** A text in which it finds the fact whose amount or name stands in brackets. */
  readonly example: string
  /** Texts in which what stands in brackets is another rule's, or no fact at all. */
  readonly nearMisses: readonly [string, string, string, ...string[]]
}

/**
 * Ids of rules: how an amount or a name was found. `-inherited`: the thing is that of the statement before. `tables`: the amount is a cell of a
 * table.
 */
export type RuleId = `indicators.${Measure}` | `indicators.${Measure}-inherited` | `tables.${Measure}` | `attendees.${Mention['announced']}`

/** Every rule, sorted by id. */
export const RULES = {
  'attendees.bare': {
    about: 'A name by its shape alone.',
    example: 'Về dự có [Nguyễn Văn An] cùng nhiều người khác.',
    nearMisses: ['Về dự có ông [Nguyễn Văn An].', 'Đường [Nguyễn Văn Trỗi] dài 2 km.', 'Tỉnh [Hòa Bình] đã cử người về dự.'],
  },
  'attendees.honorific': {
    about: 'A name behind a word of address.',
    example: 'Đồng chí [Nguyễn Văn An] phát biểu.',
    nearMisses: ['Đồng chí Bí thư [Nguyễn Văn An] phát biểu.', 'Bà [con nông dân] phấn khởi.', 'Ông [Giám đốc] phát biểu.'],
  },
  'attendees.list': {
    about: 'A name in a list whose offices or words of address stand before it once for all.',
    example: 'Các Phó Chủ tịch UBND tỉnh: Lê Văn Bình, [Trần Thị Cúc], Phạm Văn Dũng cùng dự.',
    nearMisses: [
      'Phó Chủ tịch UBND tỉnh [Lê Văn Bình] cùng dự.',
      'Các huyện: Lộc Bình, [Cao Lộc], Văn Quan đều có mặt.',
      'Đồng chí [Lê Văn Bình], Phó Chủ tịch UBND tỉnh, cùng dự.',
    ],
  },
  'attendees.title': {
    about: 'A name behind its office or rank.',
    example: 'Bí thư Tỉnh ủy [Nguyễn Văn An] chủ trì hội nghị.',
    nearMisses: [
      'Bí thư [Tỉnh ủy] chủ trì hội nghị.',
      'Đồng chí [Nguyễn Văn An], Bí thư Tỉnh ủy, chủ trì hội nghị.',
      'Chủ tịch UBND huyện [Lộc Bình] chủ trì hội nghị.',
    ],
  },
  'indicators.change': {
    about: 'An absolute change of its thing.',
    example: 'Số doanh nghiệp tăng [120 doanh nghiệp] so với năm trước.',
    nearMisses: [
      'Số doanh nghiệp tăng lên [120 doanh nghiệp].',
      'Số doanh nghiệp tăng [12%] so với năm trước.',
      'Số doanh nghiệp đạt [120 doanh nghiệp].',
    ],
  },
  'indicators.change-inherited': {
    about: 'An absolute change of the thing of the statement before.',
    example: 'Toàn tỉnh có 61 xã đạt chuẩn nông thôn mới, tăng [13 xã] so với năm trước.',
    nearMisses: [
      'Toàn tỉnh có [61 xã] đạt chuẩn nông thôn mới, tăng 13 xã so với năm trước.',
      'Thu ngân sách đạt 5 tỷ đồng, tăng [13%] so với năm trước.',
      'Toàn tỉnh có 61 xã đạt chuẩn nông thôn mới, số doanh nghiệp tăng [13 doanh nghiệp].',
    ],
  },
  'indicators.growth': {
    about: 'A relative change of its thing.',
    example: 'Tổng thu ngân sách tăng [16,3%] so với cùng kỳ.',
    nearMisses: [
      'Tỷ lệ che phủ rừng tăng [1,2%] so với cùng kỳ.',
      'Tổng thu ngân sách tăng [1,6 lần] so với cùng kỳ.',
      'Tổng thu ngân sách bằng [116,3%] so với cùng kỳ.',
    ],
  },
  'indicators.growth-inherited': {
    about: 'A relative change of the thing of the statement before.',
    example: 'Kim ngạch xuất khẩu đạt 3 tỷ USD, tăng [7,5%] so với cùng kỳ.',
    nearMisses: [
      'Kim ngạch xuất khẩu đạt 3 tỷ USD, nhập khẩu tăng [7,5%] so với cùng kỳ.',
      'Kim ngạch xuất khẩu đạt 3 tỷ USD, bằng [97,5%] kế hoạch.',
      'Kim ngạch xuất khẩu đạt 3 tỷ USD. Tăng trưởng kinh tế đạt [7,5%].',
    ],
  },
  'indicators.level': {
    about: 'How much there is of its thing.',
    example: 'Tổng thu ngân sách đạt [6.383,1 tỷ đồng].',
    nearMisses: [
      'Tổng thu ngân sách tăng [383,1 tỷ đồng].',
      'Căn cứ Nghị quyết số [15]/NQ-HĐND ngày 5/12/2019.',
      'Tổng thu ngân sách bằng [103%] dự toán.',
    ],
  },
  'indicators.level-inherited': {
    about: 'How much there is of the thing of the statement before.',
    example: 'Thu ngân sách năm 2023 đạt 5.100 tỷ đồng, năm 2024 đạt [5.600 tỷ đồng].',
    nearMisses: [
      'Thu ngân sách năm 2023 đạt [5.100 tỷ đồng], năm 2024 đạt 5.600 tỷ đồng.',
      'Thu ngân sách năm 2023 đạt 5.100 tỷ đồng, chi ngân sách năm 2024 đạt [5.600 tỷ đồng].',
      'Thu ngân sách năm 2023 đạt 5.100 tỷ đồng, năm 2024 tăng [500 tỷ đồng].',
    ],
  },
  'indicators.multiple': {
    about: 'How many times a base its thing is.',
    example: 'Kim ngạch xuất khẩu gấp [2,5 lần] năm 2010.',
    nearMisses: [
      'Kim ngạch xuất khẩu tăng [2,5%] so với năm 2010.',
      'Đoàn kiểm tra đã làm việc lần [thứ 2].',
      'Kim ngạch xuất khẩu tăng [2,5 tỷ USD] so với năm 2010.',
    ],
  },
  'indicators.multiple-inherited': {
    about: 'How many times a base the thing of the statement before is.',
    example: 'Kim ngạch xuất khẩu đạt 3 tỷ USD, gấp [2,5 lần] năm 2010.',
    nearMisses: [
      'Kim ngạch xuất khẩu đạt 3 tỷ USD, tăng [2,5%] so với năm 2010.',
      'Kim ngạch xuất khẩu đạt 3 tỷ USD, vốn đầu tư gấp [2,5 lần] năm 2010.',
      'Kim ngạch xuất khẩu đạt 3 tỷ USD, năm 2010 đạt [2,5 tỷ USD].',
    ],
  },
  'indicators.of-base': {
    about: 'Its thing in per cent of a base.',
    example: 'Tổng thu ngân sách bằng [105,3%] so với cùng kỳ.',
    nearMisses: [
      'Tổng thu ngân sách bằng [105,3%] so với dự toán.',
      'Tổng thu ngân sách tăng [5,3%] so với cùng kỳ.',
      'Vốn vay bằng [25,3%] tổng vốn đầu tư.',
    ],
  },
  'indicators.of-base-inherited': {
    about: 'The thing of the statement before in per cent of a base.',
    example: 'Thu ngân sách đạt 5.100 tỷ đồng, bằng [105,3%] so với cùng kỳ.',
    nearMisses: [
      'Thu ngân sách đạt 5.100 tỷ đồng, bằng [105,3%] dự toán.',
      'Thu ngân sách đạt 5.100 tỷ đồng, tăng [5,3%] so với cùng kỳ.',
      'Thu ngân sách đạt 5.100 tỷ đồng, chi ngân sách bằng [105,3%] so với cùng kỳ.',
    ],
  },
  'indicators.of-plan': {
    about: 'Its thing in per cent of a plan.',
    example: 'Tổng thu ngân sách đạt [98%] dự toán.',
    nearMisses: [
      'Tổng thu ngân sách vượt [8%] dự toán.',
      'Tổng thu ngân sách bằng [98%] cùng kỳ.',
      'Tỷ lệ hộ nghèo theo kế hoạch là [8%].',
    ],
  },
  'indicators.of-plan-inherited': {
    about: 'The thing of the statement before in per cent of a plan.',
    example: 'Thu ngân sách đạt 5.100 tỷ đồng, bằng [98%] dự toán.',
    nearMisses: [
      'Thu ngân sách đạt 5.100 tỷ đồng, bằng [98%] so với cùng kỳ.',
      'Thu ngân sách đạt 5.100 tỷ đồng, chi ngân sách đạt [98%] dự toán.',
      'Thu ngân sách đạt 5.100 tỷ đồng, vượt [8%] dự toán.',
    ],
  },
  'indicators.over-plan': {
    about: 'By how many per cent its thing is beyond a plan.',
    example: 'Tổng thu ngân sách vượt [5,2%] dự toán.',
    nearMisses: [
      'Tổng thu ngân sách vượt [5,2%] so với cùng kỳ.',
      'Tổng thu ngân sách vượt [52 tỷ đồng].',
      'Tổng thu ngân sách đạt [105,2%] dự toán.',
    ],
  },
  'indicators.over-plan-inherited': {
    about: 'By how many per cent the thing of the statement before is beyond a plan.',
    example: 'Thu ngân sách đạt 5.100 tỷ đồng, vượt [5,2%] dự toán.',
    nearMisses: [
      'Thu ngân sách đạt 5.100 tỷ đồng, vượt [5,2%] so với cùng kỳ.',
      'Thu ngân sách đạt 5.100 tỷ đồng, đạt [105,2%] dự toán.',
      'Thu ngân sách đạt 5.100 tỷ đồng, chi ngân sách vượt [5,2%] dự toán.',
    ],
  },
  'indicators.rank': {
    about: 'The place of its thing among others.',
    example: 'Chỉ số PCI xếp thứ [15/63] tỉnh, thành phố.',
    nearMisses: ['Chỉ số PCI đạt [65,4 điểm].', 'Hội nghị lần thứ [15] của Tỉnh ủy.', 'Có [15/63] tỉnh, thành phố báo cáo.'],
  },
  'indicators.rank-inherited': {
    about: 'The place of the thing of the statement before.',
    example: 'Chỉ số PCI đạt 65,4 điểm, xếp thứ [15/63] tỉnh, thành phố.',
    nearMisses: [
      'Chỉ số PCI đạt [65,4 điểm], xếp thứ 15/63 tỉnh, thành phố.',
      'Chỉ số PCI đạt 65,4 điểm, tăng [15 bậc].',
      'Chỉ số PCI xếp thứ [15/63] tỉnh, thành phố.',
    ],
  },
  'indicators.share': {
    about: 'The part that its thing is of a whole.',
    example: 'Khu vực dịch vụ chiếm [42,5%] GRDP.',
    nearMisses: ['Khu vực dịch vụ tăng [42,5%].', 'Tỷ lệ hộ nghèo còn [2,5%].', 'Khu vực dịch vụ đạt [42,5%] kế hoạch.'],
  },
  'indicators.share-inherited': {
    about: 'The part of a whole that the thing of the statement before is.',
    example: 'Diện tích lúa đạt 4.200 ha, chiếm [62,5%] diện tích gieo trồng.',
    nearMisses: [
      'Diện tích lúa đạt 4.200 ha, tăng [2,5%].',
      'Diện tích lúa đạt 4.200 ha, cây màu chiếm [37,5%] diện tích gieo trồng.',
      'Diện tích lúa đạt [4.200 ha], chiếm 62,5% diện tích gieo trồng.',
    ],
  },
  'tables.change': {
    about: 'An absolute change of the thing of its row.',
    example: 'Chỉ tiêu\tĐVT\tTH 2023\tChênh lệch so với năm 2022\nThu nội địa\ttỷ đồng\t310\t[25]',
    nearMisses: [
      'Chỉ tiêu\tĐVT\tTH 2023\tTăng, giảm\nThu nội địa\ttỷ đồng\t310\t[25]',
      'Chỉ tiêu\tĐVT\tTH 2023\tTăng so với năm 2022 (%)\nThu nội địa\ttỷ đồng\t310\t[25]',
      'Chỉ tiêu\tĐVT\tTH 2023\tKH 2024\nThu nội địa\ttỷ đồng\t310\t[25]',
    ],
  },
  'tables.growth': {
    about: 'A relative change of the thing of its row.',
    example: 'Chỉ tiêu\tĐVT\tTH 2023\tTốc độ tăng so với năm 2022 (%)\nThu nội địa\ttỷ đồng\t310\t[8,5]',
    nearMisses: [
      'Chỉ tiêu\tĐVT\tTH 2023\tNăm 2023 so với năm 2022 (%)\nThu nội địa\ttỷ đồng\t310\t[108,5]',
      'Chỉ tiêu\tĐVT\tTH 2023\tTăng, giảm\nThu nội địa\ttỷ đồng\t310\t[8,5]',
      'Chỉ tiêu\tĐVT\tTH 2023\tSo với kế hoạch (%)\nThu nội địa\ttỷ đồng\t310\t[8,5]',
    ],
  },
  'tables.level': {
    about: 'How much there is of the thing of its row, by column and unit.',
    example: 'Chỉ tiêu\tĐVT\tTH 2023\tKH 2024\nThu nội địa\ttỷ đồng\t310\t[340]',
    nearMisses: [
      'Chỉ tiêu\tĐVT\tTH 2023\t\nThu nội địa\ttỷ đồng\t310\t[340]',
      'Chỉ tiêu\tĐVT\tTH 2023\tMã số\nThu nội địa\ttỷ đồng\t310\t[340]',
      'Chỉ tiêu\tĐVT\tTH 2023\tSo với cùng kỳ (%)\nThu nội địa\ttỷ đồng\t310\t[104]',
    ],
  },
  'tables.multiple': {
    about: 'How many times a base the thing of its row is.',
    example: 'Chỉ tiêu\tĐVT\tTH 2023\tSo với năm 2015 (lần)\nThu nội địa\ttỷ đồng\t310\t[2,5]',
    nearMisses: [
      'Chỉ tiêu\tĐVT\tTH 2023\tSo với năm 2015 (%)\nThu nội địa\ttỷ đồng\t310\t[2,5]',
      'Chỉ tiêu\tĐVT\tTH 2023\tKH 2024\nThu nội địa\ttỷ đồng\t310\t[2,5]',
      'Chỉ tiêu\tĐVT\tTH 2023\tGhi chú\nThu nội địa\ttỷ đồng\t310\t[2,5]',
    ],
  },
  'tables.of-base': {
    about: 'The thing of its row in per cent of a base.',
    example: 'Chỉ tiêu\tĐVT\tTH 2023\tSo với cùng kỳ (%)\nThu nội địa\ttỷ đồng\t310\t[104]',
    nearMisses: [
      'Chỉ tiêu\tĐVT\tTH 2023\tSo với cùng kỳ (%)\nThu nội địa\ttỷ đồng\t310\t[4,2]',
      'Chỉ tiêu\tĐVT\tTH 2023\tSo với dự toán (%)\nThu nội địa\ttỷ đồng\t310\t[104]',
      'Chỉ tiêu\tĐVT\tTH 2023\tCơ cấu (%)\nThu nội địa\ttỷ đồng\t310\t[100]',
    ],
  },
  'tables.of-plan': {
    about: 'The thing of its row in per cent of a plan.',
    example: 'Chỉ tiêu\tĐVT\tTH 2023\tTH/KH (%)\nThu nội địa\ttỷ đồng\t310\t[98]',
    nearMisses: [
      'Chỉ tiêu\tĐVT\tTH 2023\tKH 2024\nThu nội địa\ttỷ đồng\t310\t[98]',
      'Chỉ tiêu\tĐVT\tTH 2023\tSo với cùng kỳ (%)\nThu nội địa\ttỷ đồng\t310\t[98]',
      'Chỉ tiêu\tĐVT\tTH 2023\tTỷ lệ (%)\nThu nội địa\ttỷ đồng\t310\t[98]',
    ],
  },
  'tables.over-plan': {
    about: 'By how many per cent the thing of its row is beyond a plan.',
    example: 'Chỉ tiêu\tĐVT\tTH 2023\tTăng so với KH (%)\nThu nội địa\ttỷ đồng\t310\t[8]',
    nearMisses: [
      'Chỉ tiêu\tĐVT\tTH 2023\tTăng so với năm 2022 (%)\nThu nội địa\ttỷ đồng\t310\t[8]',
      'Chỉ tiêu\tĐVT\tTH 2023\tSo với KH (%)\nThu nội địa\ttỷ đồng\t310\t[108]',
      'Chỉ tiêu\tĐVT\tTH 2023\tKH 2024\nThu nội địa\ttỷ đồng\t310\t[8]',
    ],
  },
  'tables.rank': {
    about: 'The place of the thing of its row among others.',
    example: 'Chỉ số\tĐiểm số năm 2023 (điểm)\tXếp hạng\nPCI\t66,2\t[15]\nPAR Index\t87,1\t12',
    nearMisses: [
      'Chỉ số\tĐiểm số năm 2023 (điểm)\tXếp hạng\nPCI\t[66,2]\t15\nPAR Index\t87,1\t12',
      'STT\tChỉ số\tĐiểm số năm 2023 (điểm)\tNăm 2022 (điểm)\n[15]\tPCI\t66,2\t65',
      'STT\tHọ và tên\tSố phiếu\tXếp hạng\n1\tLê Văn Bình\t52\t[15]',
    ],
  },
  'tables.share': {
    about: 'The part that the thing of its row is of a whole.',
    example: 'Chỉ tiêu\tĐVT\tTH 2023\tCơ cấu (%)\nThu nội địa\ttỷ đồng\t310\t[42]',
    nearMisses: [
      'Chỉ tiêu\tĐVT\tKH 2024\tTỷ lệ (%)\nThu nội địa\ttỷ đồng\t310\t[42]',
      'Chỉ tiêu\tĐVT\tTH 2023\tTăng so với năm 2022 (%)\nThu nội địa\ttỷ đồng\t310\t[42]',
      'Chỉ tiêu\tĐVT\tTH 2023\tKH 2024\nThu nội địa\ttỷ đồng\t310\t[42]',
    ],
  },
} as const satisfies Readonly<Record<RuleId, Rule>>
