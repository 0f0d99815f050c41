import { gzipSync } from 'node:zlib'

const PROVINCES = ['Lạng Sơn', 'Hà Giang', 'Nghệ An', 'Cà Mau', 'Thừa Thiên Huế']
const CHAIRS = ['Hà Văn Tuyên', 'Lý Thị Mơ', 'Vũ Hải Đường']

/** A short report, invented, of one of five provinces and four years. */
export function report(i: number): string {
  const [province, chair] = [PROVINCES[i % PROVINCES.length], CHAIRS[i % CHAIRS.length]]
  const year = 2018 + (i % 4)
  const day = `${1 + (i % 28)}/${1 + (i % 12)}/${year}`
  return `Ngày ${day}, HĐND tỉnh ${province} tổ chức kỳ họp thứ ${2 + (i % 19)}. Dự kỳ họp có ông ${chair}, Phó Chủ tịch UBND tỉnh.
Năm ${year}, thu ngân sách trên địa bàn tỉnh ${province} ước đạt ${1 + (i % 97)}.${100 + (i % 800)},5 tỷ đồng, tăng ${1 + (i % 37)},${i % 10}% so với cùng kỳ;
có thêm ${1 + (i % 60)} xã đạt chuẩn nông thôn mới. Phấn đấu năm ${year + 1} tỷ lệ hộ nghèo giảm còn ${2 + (i % 9)},4%.
`
}

/** Some thousands of files in directories of a hundred; one in fifty cannot be read: empty, no text, or broken. */
export function archive(count: number): Readonly<Record<string, string | Uint8Array>> {
  const files: [string, string | Uint8Array][] = Array.from({ length: count }, (_, i) => {
    const folder = `d${String(Math.floor(i / 100)).padStart(3, '0')}`
    return i % 50 === 17 ? [`${folder}/hỏng-${i}`, broken(i)] : [`${folder}/báo cáo ${i}.txt`, report(i)]
  })
  return Object.fromEntries([...files, ['web/trang.warc.gz', warc(120)], ['.hidden.txt', report(0)]])
}

function broken(i: number): string | Uint8Array {
  return [new Uint8Array(), new Uint8Array(5000), Buffer.from('PK\x03\x04 broken', 'latin1')][i % 3] ?? ''
}

/** Pages as a crawl keeps them: each a member of its own in the compressed file. */
function warc(count: number): Buffer {
  return Buffer.concat(Array.from({ length: count }, (_, i) => gzipSync(page(i))))
}

function page(i: number): Buffer {
  const body = `<!doctype html><meta charset="utf-8"><title>Kỳ họp</title><article><p>${report(i)}</article>`
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`
  const length = Buffer.byteLength(http)
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://report.example/${i}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n`
  return Buffer.from(`${head}${http}\r\n\r\n`)
}
