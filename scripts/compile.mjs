// The code that Node compiles when the command reads a report, as bytes that the next start takes instead of compiling.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Script } from 'node:vm'

const require = createRequire(import.meta.url)

const REPORT = `Sáng 12/7/2023, tại thị xã Vân Khê, Hội đồng nhân dân tỉnh Lạng Sơn tổ chức kỳ họp thứ 21. Dự kỳ họp có đồng chí Hà Văn Tuyên, Phó Bí thư
Tỉnh ủy, Chủ tịch HĐND tỉnh; bà Lý Thị Mơ, Phó Chủ tịch UBND tỉnh chủ trì.

6 tháng đầu năm 2023, thu ngân sách trên địa bàn ước đạt 3.914,6 tỷ đồng, đạt 52% dự toán, tăng 7,3% so với cùng kỳ; tỷ lệ hộ nghèo giảm còn 9,2%.
Có 12/15 chỉ tiêu đạt kế hoạch. Phấn đấu năm 2024 trồng từ 25 đến 30 ha sa nhân, có thêm 3 xã đạt chuẩn nông thôn mới.
`

/** Runs the bundle on a report, without a word, so that the functions of a usual start are among what was compiled. */
export async function compile(bundle) {
  const filename = resolve(bundle)
  const source = require('node:module').wrap(readFileSync(filename, 'latin1'))
  const script = new Script(source, { filename })
  const folder = mkdtempSync(join(tmpdir(), 'compile-'))
  const report = join(folder, 'report.txt')
  writeFileSync(report, REPORT)
  await ran(script, [process.argv[0], filename, report])
  rmSync(folder, { recursive: true })
  return script.createCachedData()
}

/** Runs the program with arguments of its own until it has written something, which is dropped. */
function ran(script, argv) {
  const before = { argv: process.argv, write: process.stdout.write }
  process.argv = argv
  return new Promise((resolve) => {
    process.stdout.write = () => {
      process.stdout.write = before.write
      process.argv = before.argv
      setImmediate(resolve)
      return true
    }
    const module = { exports: {}, filename: argv[1] }
    script.runInThisContext().call(module.exports, module.exports, require, module, argv[1], dirname(argv[1]))
  })
}
