import type { Column, ColumnType, Table } from './tables/table.ts'
import { TABLES } from './tables.ts'

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = { text: 'string', integer: 'integer', number: 'number', date: 'date' }

/** The Frictionless description of a directory of tables, as `datapackage.json`. */
export function dataPackage(format: 'csv' | 'tsv'): string {
  const described = {
    profile: 'tabular-data-package',
    name: 'trich-luc',
    title: 'What Vietnamese reports state',
    description:
      "Text cells that begin with =, +, - or @ (after any apostrophes) have one apostrophe before them: take it off to get the report's words.",
    resources: TABLES.map((table) => resource(table, format)),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}

function resource(table: Table, format: 'csv' | 'tsv') {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.${format}`,
    description: table.about,
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'text/tab-separated-values',
    encoding: 'utf-8',
    dialect: { delimiter: format === 'csv' ? ',' : '\t', lineTerminator: '\n', doubleQuote: true },
    schema: {
      fields: table.columns.map(field),
      missingValues: [''],
      primaryKey: table.key,
      ...(table.name === 'documents' ? {} : { foreignKeys: [TO_DOCUMENTS] }),
    },
  }
}

const TO_DOCUMENTS = { fields: 'document', reference: { resource: 'documents', fields: 'document' } }

function field({ name, type, about, required }: Column) {
  return { name, type: FIELD_TYPES[type], description: about, ...(required ? { constraints: { required } } : {}) }
}
