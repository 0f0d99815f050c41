import { describe, expect, it } from 'vitest'
import { decodeUtf8, encodeUtf8 } from '../../src/text/utf8.ts'

const TEXTS = ['', 'a', 'Tổng thu 5.000 tỷ đồng – “ước”…', 'Hô\u0323i 😀\u200b\ufeff', '\0\r\n', 'ệ'.repeat(100_000)]

describe('UTF-8', () => {
  it.each(TEXTS)('comes back: %#', (text) => {
    expect(Buffer.from(encodeUtf8(text)).equals(Buffer.from(text))).toBe(true)
    expect(decodeUtf8(Buffer.from(text))).toBe(text)
  })

  it('loses its byte-order mark only', () => {
    expect(decodeUtf8(Buffer.from('\ufeffa\ufeff'))).toBe('a\ufeff')
    expect(decodeUtf8(Buffer.from('\ufeff'))).toBe('')
  })

  it.each([[[0x61, 0xff, 0x62]], [[0xe1, 0xba]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]]])('shows what is not UTF-8: %j', (bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBe(new TextDecoder().decode(Uint8Array.from(bytes)))
  })

  it('decodes a part of a larger piece of memory', () => {
    const all = Buffer.from('xxđồngyy')
    expect(decodeUtf8(all.subarray(2, all.length - 2))).toBe('đồng')
  })

  it('encodes into memory of its own', () => {
    const { buffer, byteLength } = encodeUtf8('đồng')
    expect(buffer.byteLength).toBe(byteLength)
  })
})
