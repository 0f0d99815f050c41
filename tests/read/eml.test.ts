import { describe, expect, it } from 'vitest'
import { outcomes, said, utf8 } from './outcomes.ts'
import { docx, paragraph } from './packages.ts'

const HEAD = [
  'From: Ban Biên tập <a@example.vn>',
  'Date: Wed, 4 Dec 2019 22:00:00 -0500',
  'Message-ID: <1@example.vn>',
  'MIME-Version: 1.0',
]
const mail = (...lines: string[]) => utf8([...HEAD, ...lines].join('\r\n'))
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')

/** A message of several parts, each of headers and a content. */
function multipart(kind: string, ...parts: string[][]): Uint8Array {
  const all = parts.flatMap((part) => ['--cut', ...part])
  return mail('Subject: Thu', `Content-Type: multipart/${kind}; boundary=cut`, '', ...all, '--cut--', '')
}

describe('a message', () => {
  it('is its subject, its day and its text', async () => {
    const bytes = mail('Subject: =?utf-8?B?VGh1IG5nw6JuIHPDoWNo?=', 'Content-Type: text/plain; charset=utf-8', '', 'Thu đạt 5%.')
    expect(await outcomes(bytes, 'a.eml')).toMatchObject([
      { source: { format: 'eml' }, text: 'Thu ngân sách\nDate: 4/12/2019\n\nThu đạt 5%.\n' },
    ])
  })

  it('may be in an encoding of its own', async () => {
    const bytes = mail(
      'Content-Type: text/plain; charset=windows-1258',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'ng=E0y h=F4m nay',
    )
    expect(await said(bytes, 'a.eml')).toEqual(['a.eml: Date: 4/12/2019\n\nngày hôm nay\n'])
  })

  it('is read in its HTML form, which has the tables', async () => {
    const bytes = multipart(
      'alternative',
      ['Content-Type: text/plain; charset=utf-8', '', 'Thu 5'],
      ['Content-Type: text/html; charset=utf-8', '', '<table><tr><td>Thu<td>5</table>'],
    )
    expect(await said(bytes, 'a.eml')).toEqual(['a.eml: Thu\nDate: 4/12/2019\n\nThu\t5\n'])
  })

  it('is known by its headers', async () => {
    expect(await outcomes(mail('', 'Thu đạt'), 'a.txt')).toMatchObject([{ source: { format: 'eml' } }])
  })

  it.each(['Subject: Thu\n\nđạt', 'Kính gửi: Sở Tài chính\nFrom: đạt', 'Date: đạt\n\nMessage-ID: x'])('is not %j', async (text) => {
    expect(await outcomes(utf8(text), 'a.txt')).toMatchObject([{ source: { format: 'text' } }])
  })
})

describe('attachments', () => {
  const attachment = (name: string, type: string, content: string | Uint8Array) => [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(content),
  ]

  it('are documents of their own', async () => {
    const bytes = multipart(
      'mixed',
      ['Content-Type: text/plain; charset=utf-8', '', 'Gửi kèm'],
      attachment('a.docx', 'application/octet-stream', docx(paragraph('Thu đạt'))),
      attachment('b.zip', 'application/zip', 'no zip'),
    )
    expect(await said(bytes, 'x.eml')).toEqual([
      'x.eml: Thu\nDate: 4/12/2019\n\nGửi kèm\n',
      'x.eml!/a.docx: Thu đạt\n',
      'x.eml!/b.zip: no zip',
    ])
  })

  it('may be messages', async () => {
    const bytes = multipart(
      'mixed',
      ['Content-Type: text/plain', '', 'x'],
      ['Content-Type: message/rfc822', '', Buffer.from(mail('Subject: Chi', '', 'y')).toString()],
    )
    expect(await said(bytes, 'x.eml')).toEqual(['x.eml: Thu\nDate: 4/12/2019\n\nx\n', 'x.eml!/1.eml: Chi\nDate: 4/12/2019\n\ny\n'])
  })

  it('are not the pictures of the text', async () => {
    const picture = [
      'Content-Type: image/png',
      'Content-ID: <logo>',
      'Content-Transfer-Encoding: base64',
      '',
      base64(Buffer.from('\x89PNG\r\n', 'latin1')),
    ]
    expect(await said(multipart('related', ['Content-Type: text/html', '', '<p>x<img src="cid:logo">'], picture), 'x.eml')).toHaveLength(1)
  })
})

it('a message that is cut off is read as far as it goes', async () => {
  const bytes = multipart('mixed', ['Content-Type: text/plain; charset=utf-8', '', 'Thu đạt 5%.'], ['Content-Type: text/plain', '', 'x'])
  expect((await said(bytes.subarray(0, 260), 'a.eml'))[0]).toContain('Thu đạt')
})

it('a message may be nothing but what is attached to it', async () => {
  const bytes = utf8(
    ['Message-ID: <1@b.vn>', 'Content-Type: text/plain; name=a.txt', 'Content-Disposition: attachment; filename=a.txt', '', 'Thu dat'].join(
      '\r\n',
    ),
  )
  expect(await said(bytes, 'x.eml')).toEqual(['x.eml!/a.txt: Thu dat\n'])
})
