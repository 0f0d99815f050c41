// What the engine costs: the same reports on this machine alone (--jobs 2) and on Spark with two executors; then the figures that docs/scale.md
// computes with: what one web page costs. One of the two: … benchmark.mjs reports, … pages. `npm run build` first; Spark in integrations/spark/.venv as .ci/run installs it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const HERE = dirname(fileURLToPath(import.meta.url))
const PROGRAM = join(HERE, '../../dist/extract-alone.cjs')
const [REPORTS, PAGES] = [8_000, 1_500]
/** Kilobytes of a page as a crawl keeps it, all but the report being markup, style and script. */
const PAGE_KB = 149

const folder = mkdtempSync(join(tmpdir(), 'benchmark-'))
process.on('exit', () => rmSync(folder, { recursive: true }))
const meter = join(folder, 'meter.cjs')
writeFileSync(
  meter,
  `require('node:worker_threads').isMainThread && process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(`${meter}.json`)}, JSON.stringify(process.resourceUsage())))`,
)

function reports() {
  const root = join(folder, 'reports')
  for (let i = 0; i < REPORTS; i++) {
    mkdirSync(join(root, String(i % 200)), { recursive: true })
    writeFileSync(join(root, String(i % 200), `${i}.txt`), report(i))
  }
  const alone = extract([root, '--jobs', '2', '-f', 'parquet', '-o', `${join(folder, 'alone')}/`])
  const spark = seconds(() => submit(['--input', root, '--output', join(folder, 'spark'), '--partitions', '8']))
  const start = seconds(() => submit(['--input', join(root, '0/0.txt'), '--output', join(folder, 'none'), '--partitions', '1']))
  console.log(`${REPORTS} reports, ${megabytes(report(1).length * REPORTS)} MB`)
  console.table({
    '--jobs 2': { seconds: alone.seconds },
    'Spark, 2 executors': { seconds: spark },
    'Spark, one report': { seconds: start },
  })
}

function pages() {
  const path = join(folder, 'pages.warc.gz')
  writeFileSync(path, Buffer.concat(Array.from({ length: PAGES }, (_, i) => gzipSync(page(i)))))
  const out = join(folder, 'pages.rows')
  const { cpu, memory } = extract([path, '--main-text', '--jobs', '1', '-f', 'rows', '-o', out])
  const perPage = {
    'ms of one core': (cpu * 1000) / PAGES,
    'KB read (gzip)': statSync(path).size / 1000 / PAGES,
    'KB of rows': statSync(out).size / 1000 / PAGES,
  }
  console.log(`${PAGES} pages of ${PAGE_KB} KB, ${memory} MB of memory; each`)
  console.table(perPage)
}

/** Runs the program; gives the time on the clock, the time of all cores, and the most memory it had. */
function extract(words) {
  const wall = seconds(() => run(process.execPath, ['--require', meter, PROGRAM, '--quiet', ...words]))
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(`${meter}.json`, 'utf8'))
  return { seconds: wall, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: Math.round(maxRSS / 1000) }
}

function submit(options) {
  const bin = join(HERE, '.venv/bin')
  const words = [
    '--master',
    'local-cluster[2,1,1024]',
    '--conf',
    'spark.ui.enabled=false',
    '--files',
    PROGRAM,
    '--py-files',
    join(HERE, 'extract_pipe.py'),
  ]
  const env = { ...process.env, PYSPARK_PYTHON: join(bin, 'python'), SPARK_LOCAL_IP: '127.0.0.1' }
  run(join(bin, 'spark-submit'), [...words, join(HERE, 'extract_job.py'), ...options], env)
}

function run(command, words, env = process.env) {
  const { status, stderr } = spawnSync(command, words, { env, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(-2000)}`)
}

function seconds(work) {
  const begin = performance.now()
  work()
  return Math.round((performance.now() - begin) / 100) / 10
}

const megabytes = (bytes) => Math.round(bytes / 1e6)

/** A report of some pages, invented. */
function report(i) {
  const year = 2018 + (i % 6)
  const paragraph = (k) =>
    `Năm ${year}, thu ngân sách trên địa bàn huyện ước đạt ${1 + ((i + k) % 97)}.${100 + ((i * k) % 800)},5 triệu đồng, tăng ${1 + (k % 37)},${i % 10}% so với cùng kỳ; ` +
    `có thêm ${1 + (k % 9)} xã đạt chuẩn nông thôn mới. Ông Hà Văn Tuyên, Phó Chủ tịch UBND huyện, đề nghị các phòng, ban tiếp tục rà soát, tháo gỡ khó khăn.\n`
  return `Ngày ${1 + (i % 28)}/7/${year}, HĐND huyện Vân Khê tổ chức kỳ họp thứ ${2 + (i % 19)}.\n${Array.from({ length: 12 }, (_, k) => paragraph(k)).join('')}`
}

function page(i) {
  const text = report(i)
  const rest = PAGE_KB * 1000 - Buffer.byteLength(text)
  const menu = Array.from(
    { length: rest / 360 },
    (_, k) => `<li class="item-${k}"><a href="/chuyen-muc/${k * 7919}">Chuyên mục ${k}</a></li>\n`,
  ).join('')
  const script = Array.from(
    { length: rest / 120 },
    (_, k) => `var v${k}="${(k * 2654435761) % 2 ** 32}";f(v${k},{a:${k},b:[${k},${i}]});`,
  ).join('\n')
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`)
  const body = `<!doctype html><meta charset="utf-8"><title>Kỳ họp</title><script>${script}</script><ul>${menu}</ul><article>${paragraphs.join('\n')}</article>`
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`)
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://report.example/${i}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')])
}

const asked = process.argv.slice(2)
if (asked.length === 0 || asked.includes('reports')) reports()
if (asked.length === 0 || asked.includes('pages')) pages()
