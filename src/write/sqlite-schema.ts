import type { Column, ColumnType, Table } from './tables/table.ts'
import { TABLES } from './tables.ts'

/** Tells our databases from others: "TLuc". */
export const APPLICATION_ID = 0x544c7563
/** Of the tables below; goes up when one changes. */
export const SCHEMA_VERSION = 1

const SQL_TYPES: Readonly<Record<ColumnType, string>> = { text: 'TEXT', integer: 'INTEGER', number: 'REAL', date: 'TEXT' }

const INDEXES = [
  ['observations', 'indicator, period'],
  ['observations', 'area'],
  ['attendees', 'name'],
  ['meetings', 'date'],
] as const

/** Further paths of documents whose bytes are the same as those of a document that is in already. */
const COPIES = `CREATE TABLE copies (
  path TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE
) STRICT;`

/** Full-text search over what was said, with or without tone marks. */
const QUOTES = `CREATE VIRTUAL TABLE quotes USING fts5 (
  subject, quote, content="observations", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER observations_added AFTER INSERT ON observations BEGIN
  INSERT INTO quotes (rowid, subject, quote) VALUES (new.id, new.subject, new.quote);
END;
CREATE TRIGGER observations_removed AFTER DELETE ON observations BEGIN
  INSERT INTO quotes (quotes, rowid, subject, quote) VALUES ('delete', old.id, old.subject, old.quote);
END;`

/** Everything that makes an empty database ours. */
export function schemaSql(): string {
  const tables = TABLES.map(createTable).toReversed()
  const indexes = INDEXES.map(([table, columns]) => `CREATE INDEX ${table}_${columns.replace(', ', '_')} ON ${table} (${columns});`)
  const marks = `PRAGMA application_id = ${APPLICATION_ID};\nPRAGMA user_version = ${SCHEMA_VERSION};`
  return [marks, ...tables, COPIES, ...indexes, QUOTES].join('\n')
}

function createTable({ name, columns, key }: Table): string {
  const keys = name === 'observations' ? [`UNIQUE (${key.join(', ')})`] : [`PRIMARY KEY (${key.join(', ')})`]
  const lines = [...(name === 'observations' ? ['id INTEGER PRIMARY KEY'] : []), ...columns.map((each) => column(name, each)), ...keys]
  return `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n) STRICT;`
}

function column(table: string, { name, type, required }: Column): string {
  const constraints = [
    required ? ' NOT NULL' : '',
    name === 'sha256' ? ' UNIQUE' : '',
    name === 'document' && table !== 'documents' ? ' REFERENCES documents ON DELETE CASCADE' : '',
  ]
  return `${name} ${SQL_TYPES[type]}${constraints.join('')}`
}
