import type { Database, QueryResult } from 'node-sqlite3-wasm'
import type { Labels } from './labels.ts'
import { DOCUMENTS } from './tables/documents.ts'
import type { Table } from './tables/table.ts'
import { TABLES } from './tables.ts'
import { isFailure, type OutputRecord } from './writer.ts'

const FACT_TABLES = TABLES.filter((table) => table !== DOCUMENTS)

type Statements = ReturnType<typeof prepareStatements>

/** The statements that a run needs, prepared once; `finalize` frees them. */
export function prepareStatements(database: Database) {
  const once = {
    sameBytes: database.prepare('SELECT document FROM documents WHERE sha256 = ? AND document <> ?'),
    removeOther: database.prepare('DELETE FROM documents WHERE document = ? AND sha256 IS NOT ?'),
    removeCopy: database.prepare('DELETE FROM copies WHERE path = ?'),
    addCopy: database.prepare('INSERT INTO copies (path, document) VALUES (?, ?)'),
  }
  const removals = FACT_TABLES.map(({ name }) => database.prepare(`DELETE FROM ${name} WHERE document = ?`))
  const inserts = [DOCUMENTS, ...FACT_TABLES].map((table) => ({ table, insert: database.prepare(insertSql(table)) }))
  const all = [...Object.values(once), ...removals, ...inserts.map(({ insert }) => insert)]
  const finalize = () => {
    for (const statement of all) statement.finalize()
  }
  return { ...once, removals, inserts, finalize }
}

/** A document's own row is brought up to date, so that what refers to it stays. */
function insertSql({ name, columns }: Table): string {
  const names = columns.map((column) => column.name)
  const insert = `INSERT INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
  if (name !== DOCUMENTS.name) return insert
  return `${insert} ON CONFLICT (document) DO UPDATE SET ${names.map((each) => `${each} = excluded.${each}`).join(', ')}`
}

/** Puts a record in the place of what the database says of the same bytes or of the same path. */
export function replaceDocument(statements: Statements, record: OutputRecord, labels: Labels): void {
  const sha256 = isFailure(record) ? null : record.source.sha256 || null
  const path = nameOf(record)
  statements.removeCopy.run([path])
  statements.removeOther.run([path, sha256])
  const document = String(firstColumn(statements.sameBytes.get([sha256, path])) ?? path)
  for (const removal of statements.removals) removal.run([document])
  for (const { table, insert } of statements.inserts) {
    for (const [, ...cells] of table.rows(record, labels)) insert.run([document, ...cells])
  }
  if (document !== path) statements.addCopy.run([path, document])
}

/** Standard input has no lasting name: its bytes are. */
function nameOf({ source }: OutputRecord): string {
  return source.path === '-' && 'sha256' in source ? `sha256:${source.sha256}` : source.path
}

/** The only column of a row, or `undefined` where there is no row. */
export function firstColumn(row: QueryResult | null): unknown {
  return Object.values(row ?? {})[0]
}
