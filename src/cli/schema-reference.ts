import { RECORD_SCHEMA, SCHEMA_CHANGES } from '../write/schema.ts'

/** The part of JSON Schema that the record's own schema uses. */
interface Schema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema | boolean
  readonly prefixItems?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly $ref?: string
}

/** The shape of a record for the README, in Markdown: a table for each object, and the versions. */
export function schemaReference(): string {
  const definitions: readonly (readonly [string, Schema])[] = Object.entries(RECORD_SCHEMA.$defs)
  const objects = definitions.filter(([, schema]) => schema.properties !== undefined)
  const changes = SCHEMA_CHANGES.map(({ version, change }) => `- ${version}: ${change}`)
  return [...objects.map(([name, schema]) => objectTable(name, schema)), 'Versions of the schema:', changes.join('\n')].join('\n\n')
}

function objectTable(name: string, { description = '', properties = {} }: Schema): string {
  const rows = fields('', properties).map(([field, schema]) => `| \`${field}\` | ${worded(schema)} | ${cell(described(schema))} |`)
  return [`#### ${name}`, description, ['| field | type | |', '|---|---|---|', ...rows].join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Fields with their paths; those of an object that has no table of its own stand with the others. */
function fields(path: string, properties: Readonly<Record<string, Schema>>): readonly (readonly [string, Schema])[] {
  return Object.entries(properties).flatMap(([name, schema]) =>
    schema.properties === undefined ? [[path + name, schema] as const] : fields(`${path}${name}.`, schema.properties),
  )
}

/** A field's own description, else that of its type. */
function described({ description, $ref = '', anyOf = [] }: Schema): string {
  const type = [$ref, ...anyOf.map((each) => each.$ref ?? '')].map(definition).find((each) => each?.description !== undefined)
  return description ?? type?.description ?? ''
}

function worded(schema: Schema): string {
  if (schema.$ref !== undefined) return referenced(schema.$ref)
  if (schema.anyOf !== undefined) return schema.anyOf.map(worded).join(' or ')
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(worded).join(', ')}]`
  if (typeof schema.items === 'object') return `list of ${worded(schema.items)}`
  return [schema.type ?? ''].flat().join(' or ')
}

/** Objects have a table of their own; other types are said where they are used. */
function referenced(reference: string): string {
  const schema = definition(reference)
  return schema?.properties === undefined ? worded(schema ?? {}) : reference.replace(DEFINITIONS, '')
}

const DEFINITIONS = '#/$defs/'

function definition(reference: string): Schema | undefined {
  const definitions: Readonly<Record<string, Schema>> = RECORD_SCHEMA.$defs
  return definitions[reference.replace(DEFINITIONS, '')]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
