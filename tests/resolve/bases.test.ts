import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

function basesIn(text: string): readonly (string | null)[] {
  return extract(text).indicators.map(({ base }) => base)
}

describe('the base of a change', () => {
  it.each([
    // said once for several
    [[null, 'same-period', null, 'same-period'], 'Năm 2019, xảy ra 322 vụ cháy, tăng 180 vụ; 54 vụ trộm, tăng 8 vụ so với cùng kỳ.'],
    [['previous-year', 'previous-year'], 'Năm 2016, xuất khẩu và nhập khẩu tăng lần lượt 34% và 89% so với năm 2015.'],
    [
      ['same-period', 'same-period', 'same-period'],
      '6 tháng đầu năm 2022, xuất khẩu tăng 6% so với cùng kỳ. Trong đó, dệt may tăng 9%; da giày tăng 5%.',
    ],
    [['same-period', 'same-period', null, 'same-period'], 'Đàn lợn tăng 4% so với cùng kỳ; đàn bò tăng 2%; đàn gà có 900 con, giảm 1%.'],
    [
      [null, 'same-period', null, 'same-period'],
      'Năm 2021, cả nước có 47 dự án, giảm 40%; tổng vốn đăng ký đạt 472 triệu USD, giảm 41%, so với cùng kỳ.',
    ],
    [['same-period', null], 'Số người tham gia tăng 900 người (chiếm 8% dân số) so với cùng kỳ.'],
    [['previous-year', 'previous-year'], 'Năm 2016, doanh thu tăng 17 tỷ đồng, tương đương 3% so với năm 2015.'],
    // … also where the sentence before gives no amount
    [['same-period', 'same-period'], 'Năm 2020, các mặt hàng khác đều giảm so với cùng kỳ. Trong đó, phân bón giảm 8%; bông giảm 14%.'],
    // … and not by the change of another time in brackets
    [['same-period', null, 'same-period'], 'Năm 2020, xuất khẩu tăng 6% so với cùng kỳ (cùng kỳ tăng 8%). Trong đó, dệt may tăng 9%.'],
    // not where the sentence compares with several, nor for another time, nor for a plan
    [
      ['previous-period', 'same-period', null],
      'Tháng 5 năm 2022, công nghiệp tăng 4% so với tháng trước và tăng 9% so với cùng kỳ, khai khoáng tăng 5%.',
    ],
    [['2016-12', null], 'Năm 2017, lạm phát tháng 6 tăng 0,2% so với tháng 12/2016; sản lượng lúa quý II tăng 6%.'],
    [['same-period', null], 'Năm 2022, GRDP tăng 8% so với cùng kỳ, cao hơn mục tiêu đề ra (5 - 6%).'],
    // behind a comma
    [['same-period'], 'Năm 2022, xuất khẩu giảm 70%, so với cùng kỳ.'],
    [[null, 'same-period'], 'Năm 2022, xuất khẩu đạt 5 tỷ USD, so với cùng kỳ tăng 3%.'],
    // for an estimate as for a result
    [['same-period', null, 'same-period'], 'Xuất khẩu giảm 0,1% so cùng kỳ; thủy sản ước đạt 5 tỷ USD, tăng 2%.'],
    // told without an amount, before what changed by how much
    [['same-period', 'same-period'], 'Một số sản phẩm tăng cao so với cùng kỳ năm trước như: Giày dép tăng 10%; xi măng tăng 5,2%.'],
    [[null, 'previous-period'], 'Có 3 nhóm hàng giảm giá so với tháng trước, gồm nhóm hàng ăn giảm 1,5%.'],
    // not where rates are compared, for a rate itself, or for another time
    [[null], 'Tăng trưởng tín dụng cao hơn so với cùng kỳ, trong đó huy động tăng 5%.'],
    [[null], 'Tăng trưởng huy động giảm mạnh so với cùng kỳ năm 2016, chỉ đạt 5,9%.'],
    [
      ['previous-period', null, null],
      'Năm 2020, số thu tháng 7 tăng mạnh so với tháng trước, tăng 71%; lũy kế đến 15/7/2020 đạt 122 tỷ đồng, tăng 23%.',
    ],
    // in the order of the changes before
    [
      ['previous-period', 'same-period', null, 'previous-period', 'same-period'],
      'Xuất khẩu giảm 2,7% so với tháng trước và tăng 11,5% so cùng kỳ. Trong đó, dệt may đạt 8 triệu USD, giảm 2,6% và tăng 11,6%.',
    ],
    // not across a plan, and no further than a sentence
    [
      ['previous-year', null],
      'Năm 2018, xuất khẩu tăng 10% so với năm 2017.\n\nNăm 2019, phấn đấu một số chỉ tiêu. Trong đó, nhập khẩu tăng 9%.',
    ],
    [['same-period', null], '6 tháng đầu năm 2022, xuất khẩu tăng 6% so với cùng kỳ. Dệt may tăng 9%.'],
    // a base that says when compares nothing
    [[null, null], '6 tháng đầu năm 2017, GRDP tăng 7,37% (cùng kỳ năm trước tăng 7,34%).'],
    [['same-period'], '6 tháng đầu năm 2017, GRDP tăng 7,37% (so với cùng kỳ năm trước).'],
    [['same-period', null], 'Năm 2022, thu ngân sách tăng 10% với cùng kỳ, ước đạt 138 tỷ đồng.'],
    [['same-period', null, 'same-period'], '6 tháng đầu năm 2022, thu tăng 24% so với cùng kỳ năm trước (7%), chi tăng 5% so với cùng kỳ.'],
    [['same-period', null], '6 tháng đầu năm 2022, xuất khẩu tăng 6% so với cùng kỳ, cao hơn mức tăng 5% cùng kỳ năm trước.'],
    [
      ['same-period', null, null],
      '5 tháng đầu năm 2022, thu tăng 6% so với cùng kỳ, cao hơn mức 5% của cùng kỳ. Trong đó, dệt may chiếm 20%.',
    ],
    // said before everything that is compared, in its sentence or clause
    [['previous-period', 'previous-period'], 'Tháng 5 năm 2022, họp. So với tháng trước, số vụ cháy giảm 3 vụ, tương ứng giảm 17,5%.'],
    [['same-period', 'same-period'], 'So với cùng kỳ năm 2021: xuất khẩu năm 2022 tăng 2%, nhập khẩu bằng 98%.'],
    [
      ['previous-period', 'same-period'],
      'Năm 2022, họp. So với tháng trước, số vụ cháy giảm 3 vụ; so với cùng kỳ năm trước, số người chết giảm 5 người.',
    ],
    [['2000', '2000'], 'So với năm 2000, GDP của năm 2005 tăng 1,7 lần, vốn đầu tư xã hội tăng 2,1 lần.'],
    [['plan'], 'So với kế hoạch năm, thu ngân sách năm 2022 vượt 5%.'],
    [['same-period', null], 'So với cùng kỳ, xuất khẩu năm 2022 tăng 2%. Nhập khẩu giảm 3%.'],
    [[null], 'So với các tỉnh khác, xuất khẩu năm 2022 tăng 2%.'],
    // the time of the value that is compared with
    [
      [null, 'same-period', null],
      'Quý I/2020, xuất khẩu đạt 11,7 tỷ USD, tăng khoảng 15% so với con số 10,1 tỷ USD của cùng kỳ năm trước.',
    ],
    [[null, null], 'Năm 2020, xuất khẩu tăng 21,5% so với mức 13,1% của năm 2019.'],
    // a bare year after the words of comparison
    [['2010'], 'Năm 2019, xuất khẩu tăng 18% so với 2010.'],
    [['2010'], 'Năm 2019, xuất khẩu tăng 18% so với thời điểm 2010.'],
    [['same-period'], '8 tháng năm 2005, xuất khẩu tăng 18% so với cùng kỳ 2004.'],
    [[null, null], 'Năm 2019, xuất khẩu tăng 18% và có 2010 hộ tham gia.'],
  ])('is %j in %j', (expected, text) => {
    expect(basesIn(text)).toEqual(expected)
  })
})
