// Writes the JSON Schema (2020-12) of the records from the types of src/model.ts; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'

const MODEL = new URL('../src/model.ts', import.meta.url)
const SCHEMA = new URL('../src/write/record.schema.json', import.meta.url)
const ROOTS = ['Extraction', 'Failure']
const PRIMITIVES = { StringKeyword: 'string', NumberKeyword: 'number', BooleanKeyword: 'boolean' }

const file = ts.createSourceFile('model.ts', readFileSync(MODEL, 'utf8'), ts.ScriptTarget.Latest, true)
const declarations = new Map(file.statements.filter((node) => node.name !== undefined).map((node) => [node.name.text, node]))
const definitions = {}

function define(name) {
  if (name in definitions) return
  definitions[name] = {}
  const node = declarations.get(name)
  if (node === undefined) throw new Error(`model.ts declares no ${name}`)
  const schema = ts.isInterfaceDeclaration(node) ? objectSchema(inheritedMembers(node)) : typeSchema(node.type)
  definitions[name] = { ...documentation(node), ...schema }
}

function inheritedMembers(node) {
  const parents = (node.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => declarations.get(type.expression.text)))
  return [...parents.flatMap(inheritedMembers), ...node.members]
}

function objectSchema(members) {
  const properties = Object.fromEntries(members.map((member) => [member.name.text, memberSchema(member)]))
  const required = members.filter((member) => member.questionToken === undefined).map((member) => member.name.text)
  return { type: 'object', properties, required, additionalProperties: false }
}

function memberSchema(member) {
  return { ...documentation(member), ...narrowed(typeSchema(member.type), tagsOf(member)) }
}

function typeSchema(node) {
  if (ts.isTypeOperatorNode(node)) return typeSchema(node.type)
  if (ts.isArrayTypeNode(node)) return { type: 'array', items: typeSchema(node.elementType) }
  if (ts.isTupleTypeNode(node))
    return { type: 'array', prefixItems: node.elements.map(typeSchema), items: false, minItems: node.elements.length }
  if (ts.isTypeLiteralNode(node)) return objectSchema(node.members)
  if (ts.isUnionTypeNode(node)) return unionSchema(node.types.map(typeSchema))
  if (ts.isLiteralTypeNode(node)) return literalSchema(node.literal)
  if (ts.isTypeReferenceNode(node)) {
    define(node.typeName.text)
    return { $ref: `#/$defs/${node.typeName.text}` }
  }
  const type = PRIMITIVES[ts.SyntaxKind[node.kind]]
  if (type === undefined) throw new Error(`the schema has no form for ${node.getText()}`)
  return { type }
}

function literalSchema(literal) {
  return literal.kind === ts.SyntaxKind.NullKeyword
    ? { type: 'null' }
    : { const: ts.isNumericLiteral(literal) ? Number(literal.text) : literal.text }
}

function unionSchema(parts) {
  if (parts.every((part) => 'const' in part)) return { enum: parts.map((part) => part.const) }
  if (parts.every((part) => Object.keys(part).join() === 'type')) return { type: parts.map((part) => part.type) }
  return { anyOf: parts }
}

/** What the tags @integer, @minimum and @pattern say of a member. */
function narrowed(schema, tags) {
  const integer = tags.has('integer') ? { type: Array.isArray(schema.type) ? ['integer', 'null'] : 'integer' } : {}
  const minimum = tags.has('minimum') ? { minimum: Number(tags.get('minimum')) } : {}
  const pattern = tags.has('pattern') ? { pattern: tags.get('pattern') } : {}
  return { ...schema, ...integer, ...minimum, ...pattern }
}

function documentation(node) {
  const text = ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment)
  return text === undefined ? {} : { description: text.replaceAll(/\s+/g, ' ').trim() }
}

function tagsOf(node) {
  return new Map(ts.getJSDocTags(node).map((tag) => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment)]))
}

for (const root of ROOTS) define(root)
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:trich-luc:record:1',
  title: 'What extract says about one report',
  oneOf: ROOTS.map((root) => ({ $ref: `#/$defs/${root}` })),
  $defs: definitions,
}
const text = `${JSON.stringify(schema, null, 2)}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(SCHEMA, 'utf8') !== text) {
    console.error('src/write/record.schema.json is not what src/model.ts says: npm run schema')
    process.exitCode = 1
  }
} else writeFileSync(SCHEMA, text)
