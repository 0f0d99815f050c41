import ts from 'typescript'
import { expect, it } from 'vitest'
import * as api from '../src/index.ts'

const VALUES = ['dates', 'extract', 'quantities']
const TYPES = [
  'Amount',
  'Area',
  'Bound',
  'Branch',
  'DateOptions',
  'Document',
  'Evidence',
  'ExtractOptions',
  'Extraction',
  'Failure',
  'Measure',
  'Meeting',
  'Observation',
  'Person',
  'Role',
  'Source',
  'Span',
  'StatedDate',
  'StatedQuantity',
  'Status',
  'Title',
  'Value',
  'Vocabulary',
  'Warning',
]

it('the library exports these functions and types, and nothing else', () => {
  expect(Object.keys(api).sort()).toEqual(VALUES)
  const program = ts.createProgram(['src/index.ts'], {
    noEmit: true,
    noLib: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    types: [],
  })
  const file = program.getSourceFile('src/index.ts')
  const checker = program.getTypeChecker()
  const symbol = file && checker.getSymbolAtLocation(file)
  const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name)
  expect(exported.sort()).toEqual([...VALUES, ...TYPES].sort())
})
