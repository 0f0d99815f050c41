import { brotliDecompressSync, inflateRawSync, unzipSync } from 'node:zlib'
import { tooLarge } from '../input.ts'

/** Names in lower case. */
export type Headers = ReadonlyMap<string, string>

/** Lines of the kind "Content-Type: text/html". */
export function parseHeaders(lines: readonly string[]): Headers {
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

/** What a server sent: the type of the content and the content, unpacked; `undefined` where it sent a refusal or sent the reader elsewhere.
 * Throws `too-large`. */
export function responseOf(message: Uint8Array, maxBytes: number): { type: string; body: Uint8Array } | undefined {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length)
  const end = bytes.indexOf('\r\n\r\n')
  const [status = '', ...lines] = bytes.toString('latin1', 0, end < 0 ? bytes.length : end).split('\r\n')
  if (end < 0 || !/^HTTP\/\S+ 2\d\d/.test(status)) return undefined
  const headers = parseHeaders(lines)
  const sent = bytes.subarray(end + 4)
  const whole = headers.get('transfer-encoding')?.toLowerCase() === 'chunked' ? unchunked(sent) : sent
  return { type: headers.get('content-type') ?? '', body: unpacked(whole, headers.get('content-encoding') ?? '', maxBytes) }
}

/** Content that came in pieces, each after its length; content that was stored without them stays as it is. */
function unchunked(sent: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf('\r\n', at)
    const length = Number.parseInt(sent.toString('latin1', at, Math.min(end, at + 16)), 16)
    if (end < 0 || !Number.isSafeInteger(length) || length < 0) return pieces.length === 0 ? sent : Buffer.concat(pieces)
    if (length === 0) break
    pieces.push(sent.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(pieces)
}

/** Content as it was before it was packed for the way; many archives store it unpacked and keep the header. */
function unpacked(content: Buffer, encoding: string, maxBytes: number): Buffer {
  const options = { maxOutputLength: maxBytes }
  try {
    switch (encoding.toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return unzipSync(content, options)
      case 'deflate':
        return (content[0] ?? 0) % 16 === 8 ? unzipSync(content, options) : inflateRawSync(content, options)
      case 'br':
        return brotliDecompressSync(content, options)
      default:
        return content
    }
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(maxBytes)
    return content
  }
}
