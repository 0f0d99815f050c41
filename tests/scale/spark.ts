import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve('integrations/spark')
const BIN = `${FOLDER}/.venv/bin`

/** The one file that goes to the workers. */
export const PROGRAM = resolve('dist/extract-alone.cjs')

/** Whether Spark can be run here: `.ci/run` installs it. */
export const hasSpark = existsSync(`${BIN}/spark-submit`) && spawnSync('java', ['-version']).status === 0

/** How a job ended. */
export interface Ended {
  readonly status: number | null
  readonly log: string
}

/** A job of a minute is no place for code that is optimized for hours. */
const SHORT = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
const CONF = [
  'spark.ui.enabled=false',
  'spark.sql.shuffle.partitions=2',
  'spark.sql.codegen.wholeStage=false',
  'spark.sql.codegen.factoryMode=NO_CODEGEN',
  `spark.driver.extraJavaOptions=${SHORT}`,
  `spark.executor.extraJavaOptions=${SHORT}`,
]

/** What a test watches a job with. */
export interface Watch {
  /** Ends the job where its test ends. */
  readonly signal: AbortSignal
  /** Hears the log so far whenever it grows. */
  readonly onLog?: (log: string, job: ChildProcess) => void
}

/** Submits the job to a cluster of two executors, each a process of its own. */
export function submit(options: readonly string[], { signal, onLog }: Watch): Promise<Ended> {
  const conf = CONF.flatMap((setting) => ['--conf', setting])
  const files = ['--files', PROGRAM, '--py-files', `${FOLDER}/extract_pipe.py`]
  const words = ['--master', 'local-cluster[2,1,1024]', ...conf, ...files, `${FOLDER}/extract_job.py`, ...options]
  const env = { ...process.env, PYSPARK_PYTHON: `${BIN}/python`, SPARK_LOCAL_IP: '127.0.0.1' }
  const job = spawn(`${BIN}/spark-submit`, words, { stdio: ['ignore', 'ignore', 'pipe'], env, signal })
  let log = ''
  job.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk
    onLog?.(log, job)
  })
  return new Promise((resolve, reject) => job.on('error', reject).on('close', (status) => resolve({ status, log })))
}

/** The executors of a job, by their process ids. */
export function executorsOf(job: ChildProcess): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter(isNumber)
      .map((id) => [Number(id), parentOf(id)]),
  )
  const isOurs = (id: number): boolean => id === job.pid || (id > 1 && isOurs(parents.get(id) ?? 0))
  return [...parents.keys()].filter((id) => isOurs(id) && fileOf(id, 'cmdline').includes('CoarseGrainedExecutorBackend'))
}

const isNumber = (name: string) => /^\d+$/.test(name)

function parentOf(id: string): number {
  return Number(/^PPid:\s*(\d+)/m.exec(fileOf(id, 'status'))?.[1] ?? 0)
}

/** Nothing where the process is gone. */
function fileOf(id: string | number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
