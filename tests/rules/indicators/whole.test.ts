import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'

describe('the whole of a count', () => {
  it.each([
    [[null, 18], 'Trong tổng số 28 chỉ tiêu của huyện có 18 chỉ tiêu đạt kế hoạch.', 28],
    [[null, 9], 'Trong 11 nhóm hàng hóa chính có 9 nhóm hàng hóa tăng giá.', 11],
    [[null, 3], 'Trong số 12 xã của huyện đã có 3 xã đạt chuẩn.', 12],
    // other things, more than the whole, nothing to be among
    [[null, null], 'Trong 16 khu kinh tế có 36 nhà máy.', null],
    [[null, null], 'Trong 3 xã có 5 xã đạt chuẩn.', null],
    [[null, null], 'Huyện có 12 xã, có 3 xã đạt chuẩn.', null],
  ])('%j in %j', ([, part], text, whole) => {
    const [, second] = extract(text).indicators
    expect([second?.of ?? null, second?.of == null ? null : second.value]).toEqual([whole, part])
  })
})
