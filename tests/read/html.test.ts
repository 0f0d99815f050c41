import { describe, expect, it } from 'vitest'
import { htmlText } from '../../src/read/html/page.ts'
import { cpuClock } from '../cpu-time.ts'
import { outcomes, said, utf8 } from './outcomes.ts'

describe('the text of a page', () => {
  it.each([
    ['paragraphs have a blank line between them', '<p>Kết quả<p>Nhiệm vụ', 'Kết quả\n\nNhiệm vụ\n'],
    ['white space is one space', '<p>Thu \n\t ngân <b> sách</b> </p>', 'Thu ngân sách\n'],
    ['lines end where they are broken', 'Thu<br>Chi<div>Nợ</div>', 'Thu\nChi\nNợ\n'],
    ['an empty line is one', 'Thu<br><br>Chi<br>\n <br/><br>Nợ', 'Thu\n\nChi\n\nNợ\n'],
    ['inline elements do not part words', '<p>tăng <i>1</i>2<sup>,5</sup>%', 'tăng 12,5%\n'],
    ['character references are letters', '<p>&#272;&#7841;t 5&nbsp;t&#x1EF7; &amp; h&#417;n', 'Đạt 5\u00a0tỷ & hơn\n'],
    ['lists have marks', '<ul><li>thu<li>chi</ul><ol start=3 type=a><li>thu<li>chi</ol>', '- thu\n- chi\n\nc. thu\nd. chi\n'],
    ['a mark that is there is enough', '<ul><li>- thu<li>+ chi</ul><ol><li>1) nợ</ol>', '- thu\n+ chi\n\n1) nợ\n'],
    ['preformatted lines stay', '<pre>Thu   5\n\nChi   6\n</pre>', 'Thu   5\n\nChi   6\n'],
    [
      'scripts, styles, forms and hidden parts are not seen',
      '<script>x()</script><style>p{}</style><p>Thu<span hidden>a</span><span style="display: none">b</span><select><option>c</select>',
      'Thu\n',
    ],
    ['an event handler is nothing', '<img src=x onerror="alert(1)"><p onclick="x()">Thu', 'Thu\n'],
    ['struck-out words are not said', '<p>đạt <del>5</del> 6%', 'đạt 6%\n'],
  ])('%s', (_, html, text) => {
    expect(htmlText(html)).toBe(text)
  })
})

describe('tables', () => {
  it.each([
    ['a row is a line', '<table><tr><th>Chỉ tiêu<th>2018<tr><td>Thu<td>5,2</table>', 'Chỉ tiêu\t2018\nThu\t5,2\n'],
    [
      'a merged cell keeps the columns',
      '<table><tr><th rowspan=2>Chỉ tiêu<th colspan=2>Thực hiện<th>Ghi chú<tr><td>2018<td>2019<tr><td>Thu<td>1<td>2<td>x</table>',
      'Chỉ tiêu\tThực hiện\t\tGhi chú\n\t2018\t2019\nThu\t1\t2\tx\n',
    ],
    ['lines in a cell are spaces', '<table><tr><td><p>Thu</p><p>ngân<br>sách<td>5</table>', 'Thu ngân sách\t5\n'],
    ['empty rows and columns are left out', '<table><tr><td>a<td><td>b<tr><td> <tr><td>c<td>&nbsp;<td>d</table>', 'a\tb\nc\td\n'],
    ['a caption stands before it', '<table><caption>Biểu 1</caption><tr><td>a<td>b</table>', 'Biểu 1\n\na\tb\n'],
    [
      'a table around the page is no table',
      '<table><tr><td>Mục lục<td><p>Kết quả<table><tr><td>a<td>b</table></table>',
      'Mục lục\n\nKết quả\n\na\tb\n',
    ],
    ['one column is no table', '<table><tr><td>Kết quả<br>năm<tr><td>Nhiệm vụ</table>', 'Kết quả\nnăm\n\nNhiệm vụ\n'],
  ])('%s', (_, html, text) => {
    expect(htmlText(html)).toBe(text)
  })

  it.each([
    ['spans beyond reason', `<table>${'<tr><td colspan=1000000000 rowspan=99999999>a<td>b'.repeat(2000)}</table>`],
    ['holes for most of the cells', `<table><tr>${'<td>a'.repeat(900)}${'<tr><td colspan=999>b'.repeat(20_000)}</table>`],
    ['tables inside each other', '<table><tr><td>a'.repeat(300)],
    ['elements inside each other', '<div><b>a'.repeat(490)],
    ['a tag that does not end', `<p ${'a="b" '.repeat(50_000)}`],
    ['character references that mean nothing', '&lol;&#xffffffff;&'.repeat(50_000)],
  ])('take no more room and time than they deserve: %s', (_, html) => {
    const took = cpuClock()
    expect(htmlText(html).length).toBeLessThan(html.length * 5)
    expect(took()).toBeLessThan(2000)
  })
})

it('refuses elements that lie thousands deep in each other', async () => {
  expect(await said(utf8(`<html>${'<div>'.repeat(100_000)}đạt`), 'a.html')).toEqual(['a.html: !corrupt'])
})

describe('the encoding of a page', () => {
  const windows1258 = (html: string) => Buffer.from(html, 'latin1')

  it('is what the page says', async () => {
    const bytes = windows1258('<meta charset="windows-1258"><p>ng\xe0y h\xf4m')
    expect(await outcomes(bytes, 'a.html')).toMatchObject([{ text: 'ngày hôm\n', source: { encoding: 'windows-1258', format: 'html' } }])
  })

  it('is what the bytes show, whatever the page says', async () => {
    expect(await said(utf8('<meta charset="windows-1258"><p>đạt'), 'a.html')).toEqual(['a.html: đạt\n'])
  })

  it('is UTF-16 where it looks like it', async () => {
    expect(await said(Buffer.from('\ufeff<html><p>đạt', 'utf16le'), 'a.html')).toEqual(['a.html: đạt\n'])
  })
})

describe('a page is known', () => {
  it.each([
    '<!DOCTYPE html><p>đạt',
    '  <html><p>đạt',
    '<?xml version="1.0"?><!-- saved --><html><p>đạt',
    '<!-- saved from url --><head></head><p>đạt',
    '<table><tr><td>đạt',
  ])('by its beginning: %s', async (html) => {
    expect(await outcomes(utf8(html), 'a.doc')).toMatchObject([{ source: { format: 'html' }, text: 'đạt\n' }])
  })

  it.each(['5 < 6 đạt <html>', '<đạt> 5%'])('and not by what is in it: %s', async (text) => {
    expect(await outcomes(utf8(text), 'a.txt')).toMatchObject([{ source: { format: 'text' }, text }])
  })
})

describe('--main-text', () => {
  const menu = `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Chuyên mục ${i}</a>`).join('')}</ul>`
  const paragraph = (text: string) =>
    `<p>${text}, các sở, ngành và địa phương đã triển khai nhiều giải pháp, trong đó có giải pháp về thuế, phí và lệ phí.</p>`
  const article = ['Sáng nay', 'Thu ngân sách đạt 512 tỷ đồng', 'Năm tới', 'Ngoài ra'].map(paragraph).join('')
  const page = utf8(
    `<html><head><title>Tin</title></head><body><nav>${menu}</nav><div id="main"><h1>Họp thường kỳ</h1>${article}</div><footer>${menu}</footer></body></html>`,
  )

  it('leaves menus out', async () => {
    const [outcome] = await said(page, 'a.html', { mainText: true })
    expect(outcome).toContain('512 tỷ đồng')
    expect(outcome).not.toContain('Chuyên mục')
  })

  it('is not the default', async () => {
    expect((await said(page, 'a.html'))[0]).toContain('Chuyên mục 7')
  })

  it('reads the whole page where nothing stands out, and says so', async () => {
    const [outcome] = await outcomes(utf8('<html><body></body>đạt</html>'), 'a.html', { mainText: true })
    expect(outcome).toMatchObject({ text: 'đạt\n' })
  })
})
