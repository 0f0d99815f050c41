import { constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import type { Database } from 'node-sqlite3-wasm'
import { type Labels, NO_LABELS } from './labels.ts'
import { firstColumn, prepareStatements, replaceDocument } from './sqlite-documents.ts'
import { APPLICATION_ID, SCHEMA_VERSION, schemaSql } from './sqlite-schema.ts'
import { type Target, type Writer, WriterError, type WriterOptions } from './writer.ts'

/** How many documents go into one transaction. */
const TRANSACTION = 1000

/**
 * The tables with keys, indexes and full-text search. A database that exists is brought up to date: a document that is in it already, by
 * its bytes or by its path, is replaced.
 */
export async function openSqlite(target: Target, { labels = NO_LABELS }: WriterOptions): Promise<Writer> {
  if (target.kind !== 'file') throw new WriterError('a database is a file: name it with -o reports.db')
  const { default: sqlite } = await import('node-sqlite3-wasm')
  const partial = beginPartial(target.path)
  try {
    return writeDatabase(openDatabase(new sqlite.Database(partial), target.path), { path: target.path, partial, labels })
  } catch (error) {
    removePartial(partial)
    throw error
  }
}

/** Works on a copy, so that the database is whole at any moment. */
function beginPartial(path: string): string {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) {
    throw new WriterError(`${path} is open in another program; close that program first`)
  }
  const partial = `${path}.partial`
  removePartial(partial)
  if (existsSync(path)) copyFileSync(path, partial, constants.COPYFILE_FICLONE)
  return partial
}

function removePartial(partial: string): void {
  for (const name of [partial, `${partial}.lock`, `${partial}-journal`]) rmSync(name, { force: true, recursive: true })
}

function openDatabase(database: Database, path: string): Database {
  try {
    prepareDatabase(database, path)
    return database
  } catch (error) {
    database.close()
    throw error instanceof WriterError ? error : new WriterError(`${path} is no SQLite database; give another name`)
  }
}

function prepareDatabase(database: Database, path: string): void {
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON')
  if (firstColumn(database.get('SELECT count(*) FROM sqlite_schema')) === 0) {
    database.exec(schemaSql())
    return
  }
  const application = firstColumn(database.get('PRAGMA application_id'))
  const version = firstColumn(database.get('PRAGMA user_version'))
  if (application !== APPLICATION_ID) throw new WriterError(`${path} holds the tables of another program; give another name`)
  if (version !== SCHEMA_VERSION)
    throw new WriterError(`${path} was written by another version; give another name and read the documents again`)
}

interface Place {
  readonly path: string
  readonly partial: string
  readonly labels: Labels
}

function writeDatabase(database: Database, { path, partial, labels }: Place): Writer {
  const statements = prepareStatements(database)
  const transaction = transactions(database)
  const finish = () => {
    statements.finalize()
    database.close()
  }
  return {
    write(record) {
      transaction.next()
      replaceDocument(statements, record, labels)
    },
    close() {
      transaction.commit()
      finish()
      renameSync(partial, path)
    },
    abort() {
      finish()
      removePartial(partial)
    },
  }
}

/** Begins a transaction with a document and commits it after some of them. */
function transactions(database: Database) {
  let pending = 0
  const commit = () => {
    if (pending > 0) database.exec('COMMIT')
    pending = 0
  }
  const next = () => {
    if (pending === TRANSACTION) commit()
    if (pending++ === 0) database.exec('BEGIN')
  }
  return { next, commit }
}
