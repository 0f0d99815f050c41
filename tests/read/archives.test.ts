import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../src/read/input.ts'
import { readStream } from '../../src/read/read.ts'
import { all, outcomes, said, utf8 } from './outcomes.ts'
import { docx, paragraph, zip } from './packages.ts'

const THU = 'Thu ngân sách đạt 512 tỷ đồng.\n'
const CHI = 'Chi ngân sách đạt 498 tỷ đồng.\n'

async function tar(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content))
  archive.finalize()
  return Buffer.concat(await all(archive as AsyncIterable<Buffer>))
}

describe('zip', () => {
  it('has its documents in their order, whatever their formats', async () => {
    const bytes = zip({ 'b/thu.txt': THU, 'a.docx': docx(paragraph('Chi')), 'web/': '', 'web/x.html': '<p>Nợ' })
    expect(await said(bytes, 'a.zip')).toEqual([`a.zip!/b/thu.txt: ${THU}`, 'a.zip!/a.docx: Chi\n', 'a.zip!/web/x.html: Nợ\n'])
  })

  it('is known by its beginning', async () => {
    expect(await said(zip({ 'thu.txt': THU }), 'a.doc')).toEqual([`a.doc!/thu.txt: ${THU}`])
  })

  it('may hold archives', async () => {
    const inner = zip({ 'c.tar.gz': gzipSync(await tar({ 'd.txt': THU })) })
    expect(await said(zip({ 'b.zip': inner, 'e.txt': CHI }), 'a.zip')).toEqual([
      `a.zip!/b.zip!/c.tar.gz!/d.txt: ${THU}`,
      `a.zip!/e.txt: ${CHI}`,
    ])
  })

  it('tells what cannot be read in it and goes on', async () => {
    const bytes = zip({
      'a.txt': THU,
      'b.bin': new Uint8Array(3000),
      'c.txt': '',
      'd.png': Buffer.from('\x89PNG\r\n', 'latin1'),
      'e.txt': CHI,
    })
    expect(await said(bytes, 'x.zip')).toEqual([
      `x.zip!/a.txt: ${THU}`,
      'x.zip!/b.bin: !binary',
      'x.zip!/c.txt: !empty',
      'x.zip!/d.png: !no-text',
      `x.zip!/e.txt: ${CHI}`,
    ])
  })

  it('keeps names that point out of it as names', async () => {
    const bytes = zip({ '../../etc/a.txt': THU, '/b.txt': CHI, 'c\\d.txt': THU, 'đ\u0007.txt': CHI })
    expect((await outcomes(bytes, 'a.zip')).map(({ source }) => source.path)).toEqual([
      'a.zip!/../../etc/a.txt',
      'a.zip!//b.txt',
      'a.zip!/c/d.txt',
      'a.zip!/đ\ufffd.txt',
    ])
  })

  it('is read without what operating systems leave in it', async () => {
    const bytes = zip({ '__MACOSX/._a.txt': 'x', '.DS_Store': 'x', 'b/Thumbs.db': 'x', 'a.txt': THU })
    expect(await said(bytes, 'a.zip')).toEqual([`a.zip!/a.txt: ${THU}`])
  })

  it('with a password is a failure for each such entry', async () => {
    const bytes = zip({ 'a.txt': THU, 'b.txt': CHI })
    // The lowest bit of an entry's flags says that it is encrypted; the central directory counts.
    const entry = Buffer.from(bytes).indexOf('PK\x01\x02')
    bytes[entry + 8] = (bytes[entry + 8] ?? 0) | 1
    expect(await said(bytes, 'x.zip')).toEqual(['x.zip!/a.txt: !encrypted', `x.zip!/b.txt: ${CHI}`])
  })

  it('that is cut off is one failure', async () => {
    const bytes = zip({ 'a.txt': THU.repeat(100) })
    expect(await said(bytes.subarray(0, bytes.length - 30), 'a.zip')).toEqual(['a.zip: !corrupt'])
    expect(await said(bytes.subarray(0, 30), 'a.zip')).toEqual(['a.zip: !corrupt'])
  })

  it('with a damaged entry is a failure for that entry', async () => {
    const bytes = zip({ 'a.txt': THU, 'b.txt': CHI })
    bytes[40] = (bytes[40] ?? 0) ^ 0xff
    expect(await said(bytes, 'x.zip')).toEqual(['x.zip!/a.txt: !corrupt', `x.zip!/b.txt: ${CHI}`])
  })
})

describe('tar', () => {
  it('has its documents in their order', async () => {
    const long = `${'thư mục/'.repeat(30)}thu.txt`
    expect(await said(await tar({ 'a.txt': THU, [long]: CHI }), 'a.tar')).toEqual([`a.tar!/a.txt: ${THU}`, `a.tar!/${long}: ${CHI}`])
  })

  it('leaves links out', async () => {
    const archive = pack()
    archive.entry({ name: 'a.txt', type: 'symlink', linkname: '/etc/hostname' })
    archive.entry({ name: 'b.txt' }, Buffer.from(CHI))
    archive.finalize()
    expect(await said(Buffer.concat(await all(archive as AsyncIterable<Buffer>)), 'a.tar')).toEqual([`a.tar!/b.txt: ${CHI}`])
  })

  it('goes on after an entry that is too large or not wanted', async () => {
    const bytes = await tar({
      'a.txt': THU.repeat(10_000),
      'b.jpg': Buffer.from(`\xff\xd8\xff${'x'.repeat(200_000)}`, 'latin1'),
      'c.txt': CHI,
    })
    expect(await said(bytes, 'x.tar', { maxBytes: 10_000 })).toEqual([
      'x.tar!/a.txt: !too-large',
      'x.tar!/b.jpg: !no-text',
      `x.tar!/c.txt: ${CHI}`,
    ])
  })

  it('that is cut off gives what came before and one failure', async () => {
    const bytes = await tar({ 'a.txt': THU, 'b.txt': CHI.repeat(1000) })
    expect(await said(bytes.subarray(0, 5000), 'x.tar')).toEqual([`x.tar!/a.txt: ${THU}`, 'x.tar!/b.txt: !corrupt', 'x.tar: !corrupt'])
  })
})

describe('compressed files', () => {
  // 40 times THU, by xz.
  const xz = Buffer.from(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AZnADldACoaCqIDDGoN0TZ0p/Q5aGpNyUAHtIrXBriOwx2foPszFy9refiZiLxOVH99ZUKPMhxYiIBQQx9GAAAAAABMt168bGEw+QABVegMAAAAP35kzbHEZ/sCAAAAAARZWg==',
    'base64',
  )

  /** A Zstandard frame of one block that is stored as it is. */
  function zstd(text: string): Buffer {
    const content = Buffer.from(text)
    const block = (content.length << 3) | 1
    return Buffer.concat([Buffer.from('28b52ffd0058', 'hex'), Buffer.from([block & 0xff, (block >> 8) & 0xff, block >> 16]), content])
  }

  it.each([
    ['gzip', 'a.txt.gz', gzipSync(THU), THU],
    ['gzip in several pieces', 'a.txt.gz', Buffer.concat([gzipSync(THU), gzipSync(CHI)]), THU + CHI],
    ['xz', 'a.xz', xz, THU.repeat(40)],
    ['Zstandard', 'a.zst', zstd(THU), THU],
    ['one in the other', 'a', gzipSync(gzipSync(xz)), THU.repeat(40)],
  ])('are the document: %s', async (_, path, bytes, text) => {
    expect(await said(bytes, path)).toEqual([`${path}: ${text}`])
  })

  it('have the format that their name says without its end', async () => {
    expect(await outcomes(gzipSync('<b>đạt'), 'a.html.gz')).toMatchObject([
      { source: { path: 'a.html.gz', format: 'html' }, text: 'đạt\n' },
    ])
  })

  it('may be archives', async () => {
    expect(await said(gzipSync(await tar({ 'a.txt': THU, 'b.txt': CHI })), 'x.tgz')).toEqual([
      `x.tgz!/a.txt: ${THU}`,
      `x.tgz!/b.txt: ${CHI}`,
    ])
  })

  it.each([
    ['gzip', gzipSync(THU.repeat(50)).subarray(0, 60)],
    ['xz', xz.subarray(0, xz.length - 20)],
    ['xz, damaged', Buffer.concat([xz.subarray(0, 60), Buffer.from('xxxx'), xz.subarray(64)])],
    ['Zstandard', zstd(THU).subarray(0, 30)],
    ['gzip without content', gzipSync('').subarray(0, 12)],
  ])('that are cut off are one failure: %s', async (_, bytes) => {
    expect(await said(bytes, 'a')).toEqual(['a: !corrupt'])
  })
})

describe('bombs', () => {
  const zeros = new Uint8Array(4_000_000)

  it('are stopped at the size of an entry', async () => {
    expect(await said(gzipSync(`đạt${'0'.repeat(4_000_000)}`), 'a.gz', { maxBytes: 1_000_000 })).toEqual(['a.gz: !too-large'])
    expect(await said(zip({ 'a.txt': `đạt${'0'.repeat(4_000_000)}` }), 'a.zip', { maxBytes: 1_000_000 })).toEqual([
      'a.zip!/a.txt: !too-large',
    ])
  })

  it('are stopped at the ratio, and nothing more of the archive is read', async () => {
    const bytes = zip({ 'a.txt': THU, 'b/c.gz': gzipSync(await tar({ 'zeros.txt': zeros, 'd.txt': CHI })), 'e.txt': CHI })
    expect(await said(bytes, 'x.zip', { limits: { freeBytes: 1_000_000 } })).toEqual([
      `x.zip!/a.txt: ${THU}`,
      'x.zip!/b/c.gz!/zeros.txt: !binary',
      'x.zip: !too-large',
    ])
  })

  it('are stopped at the number of entries', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, THU]))
    const found = await said(zip({ 'inner.zip': zip(files), ...files }), 'x.zip', { limits: { entries: 10 } })
    expect(found).toHaveLength(10)
    expect(found.at(-1)).toBe('x.zip: !too-large')
  })

  it('are stopped at the depth', async () => {
    let bytes: Uint8Array = utf8(THU)
    for (let i = 0; i < 12; i++) bytes = i % 2 === 0 ? zip({ 'a.txt': bytes }) : gzipSync(bytes)
    expect(await said(bytes, 'x')).toEqual(['x!/a.txt!/a.txt!/a.txt!/a.txt: !too-large'])
  })

  it('that say they are small are not', async () => {
    const bytes = Buffer.from(zip({ 'a.txt': `đạt${'0'.repeat(400_000)}` }))
    bytes.writeUInt32LE(100, bytes.indexOf('PK\x01\x02') + 24)
    expect(await said(bytes, 'x.zip')).toEqual(['x.zip!/a.txt: !corrupt'])
  })
})

describe('warc', () => {
  const crlf = (...lines: string[]) => lines.join('\r\n')
  const record = (type: string, uri: string, content: string | Buffer, contentType = 'application/http; msgtype=response') => {
    const block = Buffer.from(content)
    const head = crlf(
      'WARC/1.0',
      `WARC-Type: ${type}`,
      `WARC-Target-URI: ${uri}`,
      `Content-Type: ${contentType}`,
      `Content-Length: ${block.length}`,
      '',
      '',
    )
    return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
  }
  const response = (body: string | Buffer, headers = 'Content-Type: text/html', status = '200 OK') =>
    Buffer.concat([Buffer.from(crlf(`HTTP/1.1 ${status}`, headers, '', '')), Buffer.from(body)])

  const archive = Buffer.concat([
    record('warcinfo', '', 'software: x\r\n', 'application/warc-fields'),
    record('request', 'http://a.vn/', crlf('GET / HTTP/1.1', '', '')),
    record('response', 'http://a.vn/', response('<html><p>Thu đạt')),
    record('response', 'http://a.vn/x.png', response('\x89PNG', 'Content-Type: image/png')),
    record('response', 'http://a.vn/old', response('gone', 'Content-Type: text/html', '404 Not Found')),
    record(
      'response',
      'http://a.vn/1258',
      response(Buffer.from('<html><p>ng\xe0y', 'latin1'), 'Content-Type: text/html; charset=windows-1258'),
    ),
    record(
      'response',
      'http://a.vn/packed',
      response(gzipSync('<html><p>Chi đạt'), crlf('Content-Type: text/html', 'Content-Encoding: gzip')),
    ),
    record(
      'response',
      'http://a.vn/pieces',
      response('5\r\n<html\r\n8\r\n><p>Nợ \r\n0\r\n\r\n', crlf('Content-Type: text/html', 'Transfer-Encoding: chunked')),
    ),
    record('conversion', 'http://a.vn/text', 'Thu đạt', 'text/plain'),
  ])
  const pages = [
    'x.warc!/http://a.vn/: Thu đạt\n',
    'x.warc!/http://a.vn/1258: ngày\n',
    'x.warc!/http://a.vn/packed: Chi đạt\n',
    'x.warc!/http://a.vn/pieces: Nợ\n',
    'x.warc!/http://a.vn/text: Thu đạt',
  ]

  it('has its pages in their order', async () => {
    expect(await said(archive, 'x.warc')).toEqual(pages)
  })

  it('is read in pieces of any size', async () => {
    const pieces = async function* () {
      for (let at = 0; at < archive.length; at += 7) yield archive.subarray(at, at + 7)
    }
    expect((await all(readStream(pieces(), 'x.warc'))).map(({ source }) => source.path)).toHaveLength(pages.length)
  })

  it('may be packed record by record', async () => {
    const halves = [archive.subarray(0, 400), archive.subarray(400)].map((half) => gzipSync(half))
    expect(await said(Buffer.concat(halves), 'x.warc.gz')).toEqual(pages.map((page) => page.replace('x.warc', 'x.warc.gz')))
  })

  it('tells of a page that is too large and goes on', async () => {
    expect(
      await said(Buffer.concat([record('response', 'http://b.vn/', response('x'.repeat(2000))), archive]), 'x.warc', { maxBytes: 1000 }),
    ).toEqual(['x.warc!/http://b.vn/: !too-large', ...pages])
  })

  it.each([
    ['cut off', archive.subarray(0, archive.length - 10)],
    ['with a wrong length', Buffer.from(archive.toString('latin1').replace('Content-Length: 13', 'Content-Length: 10'), 'latin1')],
    ['without a length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n')],
  ])('%s ends in one failure', async (_, bytes) => {
    expect((await said(bytes, 'x.warc')).at(-1)).toBe('x.warc: !corrupt')
  })
})

describe('mbox', () => {
  const message = (subject: string, body: string) =>
    `From a@b.vn Wed Dec  4 08:00:00 2019\nSubject: ${subject}\nMessage-ID: <1@b.vn>\n\n${body}\n\n`
  const box = `${message('Thu', 'Thu đạt 5%.\n>From đầu năm')}${message('Chi', 'From đây đến 2020')}`

  it('has its messages in their order', async () => {
    expect(await said(utf8(box), 'x.mbox')).toEqual([
      'x.mbox!/1.eml: Thu\n\nThu đạt 5%.\nFrom đầu năm\n',
      'x.mbox!/2.eml: Chi\n\nFrom đây đến 2020\n',
    ])
  })

  it('is known by its beginning', async () => {
    expect((await outcomes(utf8(box), 'thư')).map(({ source }) => source.path)).toEqual(['thư!/1.eml', 'thư!/2.eml'])
  })

  it('tells of a message that is too large and goes on', async () => {
    const large = message('Nợ', 'đạt '.repeat(1000))
    expect(await said(utf8(large + box), 'x.mbox', { maxBytes: 500 })).toHaveLength(3)
    expect((await said(utf8(large + box), 'x.mbox', { maxBytes: 500 }))[0]).toBe('x.mbox!/1.eml: !too-large')
  })
})

it('an archive is never in memory as a whole', async () => {
  const half = await tar({ 'a.txt': THU.repeat(20_000) })
  const entry = half.subarray(0, half.length - 1024)
  const stream = async function* () {
    for (let i = 0; i < 600; i++) yield* chunksOf(entry)
    yield half.subarray(half.length - 1024)
  }
  const before = process.memoryUsage.rss()
  let documents = 0
  for await (const outcome of readStream(stream(), 'x.tar')) if ('text' in outcome) documents++
  expect(documents).toBe(600)
  expect(process.memoryUsage.rss() - before).toBeLessThan(200e6)
})

it('an archive of nothing is a failure', async () => {
  expect(await said(zip({ 'a/': '' }), 'x.zip')).toEqual(['x.zip: !empty'])
  expect(await said(Buffer.alloc(1024), 'x.tar', { inputFormat: 'tar' })).toEqual(['x.tar: !empty'])
})
