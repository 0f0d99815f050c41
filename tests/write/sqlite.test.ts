import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { describe, expect, it } from 'vitest'
import type { OutputRecord } from '../../src/write/writer.ts'
import { FAILED, RECORDS, REPORT, SILENT } from './records.ts'
import { opened, printed, scratch, write } from './written.ts'

const directory = scratch()

const place = (name: string) => ({ kind: 'file', path: join(directory, name) }) as const

/** The database that comes of runs on the same file. */
async function built(name: string, ...runs: readonly (readonly OutputRecord[])[]) {
  for (const records of runs) await write('sqlite', place(name), records)
  return (sql: string): unknown[][] => {
    const database = new sqlite.Database(join(directory, name), { readOnly: true })
    const rows = database.all(sql).map((row) => Object.values(row))
    database.close()
    return rows
  }
}

const COUNTS =
  'SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM observations), (SELECT count(*) FROM attendees), (SELECT count(*) FROM meetings), (SELECT count(*) FROM quotes), (SELECT count(*) FROM copies)'

describe('sqlite', () => {
  it('holds the tables, joined by the document', async () => {
    const query = await built('new.db', RECORDS)
    expect(query(COUNTS)).toEqual([[3, 4, 3, 1, 4, 0]])
    expect(
      query('SELECT value, unit, period_end, format FROM observations NATURAL JOIN (SELECT document, format FROM documents) LIMIT 1'),
    ).toEqual([[5_120_400_000_000, 'VND', '2021-12-31', 'text']])
    expect(query('PRAGMA foreign_key_check')).toEqual([])
    expect(query('PRAGMA integrity_check')).toEqual([['ok']])
  })

  it('finds quotes by their words, with or without tone marks', async () => {
    const query = await built('new.db')
    for (const words of ['thu ngân sách', 'THU NGAN SACH']) {
      expect(query(`SELECT count(*) FROM observations WHERE id IN (SELECT rowid FROM quotes WHERE quotes MATCH '"${words}"')`)).toEqual([
        [2],
      ])
    }
    expect(query(`SELECT count(*) FROM quotes WHERE quotes MATCH 'chăn'`)).toEqual([[0]])
  })

  it('duplicates nothing when the same documents are read again', async () => {
    const query = await built('twice.db', RECORDS, RECORDS)
    expect(query(COUNTS)).toEqual([[3, 4, 3, 1, 4, 0]])
    expect(query(`SELECT count(*) FROM quotes WHERE quotes MATCH 'nhân'`)).toEqual([[1]])
  })

  it('brings a document up to date by its bytes, and keeps its other paths', async () => {
    const moved = { ...REPORT, source: { ...REPORT.source, path: 'kho/ky-hop.txt' }, indicators: REPORT.indicators.slice(0, 2) }
    const query = await built('moved.db', RECORDS, [moved])
    expect(query(COUNTS)).toEqual([[3, 2, 3, 1, 2, 1]])
    expect(query('SELECT * FROM copies')).toEqual([['kho/ky-hop.txt', 'bao-cao/ky-hop.txt']])
  })

  it('replaces what a path said when its bytes are others now', async () => {
    const changed = { ...SILENT, source: { ...SILENT.source, path: REPORT.source.path, sha256: 'c'.repeat(64) } }
    expect((await built('changed.db', RECORDS, [changed]))(COUNTS)).toEqual([[3, 0, 0, 0, 0, 0]])
    const failed = { ...FAILED, source: { path: REPORT.source.path } }
    expect((await built('failed.db', RECORDS, [failed], [failed]))(COUNTS)).toEqual([[3, 0, 0, 0, 0, 0]])
    expect((await built('mended.db', [failed], [REPORT]))(COUNTS)).toEqual([[1, 4, 3, 1, 4, 0]])
  })

  it('tells texts from standard input apart by their bytes', async () => {
    const piped = (sha256: string) => ({ ...REPORT, source: { ...REPORT.source, path: '-', sha256 } })
    const query = await built('piped.db', [piped('d'.repeat(64))], [piped('e'.repeat(64))], [piped('d'.repeat(64))])
    expect(query(COUNTS)).toEqual([[2, 8, 6, 2, 8, 0]])
  })

  it('is the same file for the same records', async () => {
    await built('a.db', RECORDS)
    await built('b.db', RECORDS)
    expect(readFileSync(join(directory, 'a.db')).equals(readFileSync(join(directory, 'b.db')))).toBe(true)
  })

  it('leaves a database as it was when the run gives up', async () => {
    const query = await built('kept.db', RECORDS)
    const writer = await opened('sqlite', place('kept.db'))
    await writer.write({ ...FAILED, source: { path: REPORT.source.path } })
    await writer.abort()
    expect(query(COUNTS)).toEqual([[3, 4, 3, 1, 4, 0]])
    expect(readdirSync(directory).filter((name) => /partial|journal|lock/.test(name))).toEqual([])
  })

  it('says what it cannot write into', async () => {
    const foreign = new sqlite.Database(join(directory, 'foreign.db'))
    foreign.exec('CREATE TABLE documents (a)')
    foreign.close()
    await expect(write('sqlite', place('foreign.db'), [])).rejects.toThrow('the tables of another program')
    writeFileSync(join(directory, 'text.db'), 'not a database at all, only text\n'.repeat(100))
    await expect(write('sqlite', place('text.db'), [])).rejects.toThrow('is no SQLite database')
    await expect(printed('sqlite', [])).rejects.toThrow('-o reports.db')
  })
})
