import schema from './record.schema.json' with { type: 'json' }

/** JSON Schema of a record (2020-12), made from the types. */
export const RECORD_SCHEMA = schema

/** What changed in the schema, the newest first. The first number is the record's `version`: it goes up when a reader of older records would misread newer ones. */
export const SCHEMA_CHANGES = [{ version: '1.0', change: 'The first version.' }] as const satisfies readonly {
  version: string
  change: string
}[]
