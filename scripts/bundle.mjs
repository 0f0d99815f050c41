// Bundles the command into one CommonJS file, and compiles it: one file starts faster than many, and compiled code faster than source.
// A second file holds the libraries of the formats too: it needs nothing beside it, so that a cluster can ship it to machines that have Node.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { lexicon } from '../dist/grammar/words.js'
import { packLexicon } from '../dist/text/image.js'
import { compile } from './compile.mjs'
import { buildPage } from './page.mjs'

const { version, dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
/** What comes with the command: a CommonJS file cannot `require` some of them, and the others would be many files to read. */
const BUNDLED = ['chalk', 'commander', 'fast-glob', 'htmlparser2', 'hyparquet-writer', 'micromatch']
/** The large tables that only the lexicon is made of, and what has them all together. */
const OF_THE_LEXICON = [
  ...[
    'calendar',
    'counted-nouns',
    'designators',
    'function-words',
    'happenings',
    'indicators',
    'organizations',
    'phrase-edges',
    'positions',
  ],
  ...['predicates', 'role-verbs', 'title-edges', 'vocabulary'],
]
/** It comes with a file of its own, and only writes databases. */
const NEVER_BUNDLED = ['node-sqlite3-wasm']

const image = Buffer.from(packLexicon(lexicon()))
const assets = await buildPage()
const outfile = 'dist/extract.cjs'
// The library of a format is loaded from the installed packages when the first file of the format comes.
const external = Object.keys(dependencies).filter((name) => !BUNDLED.includes(name))
// What stands beside it is read when it is needed: the shorter the file, the faster the start.
await bundle(outfile, { external, plugins: [lexiconBeside(), vocabularyBeside(), messagesBeside(), pagesBeside(), librariesBeside()] })
await bundle('dist/vocabulary.cjs', { stdin: { contents: allTables(), resolveDir: 'src/vocab' }, external: [], plugins: [] })
await bundle('dist/messages.cjs', { entry: 'src/cli/messages.ts', external: [], plugins: [] })
for (const name of BUNDLED) await bundle(`dist/libraries/${name}.cjs`, { stdin: library(name), external: [], plugins: [] })
await bundle('dist/extract-alone.cjs', { external: NEVER_BUNDLED, plugins: [lexiconWithin(), pagesWithin(), pdfiumWithin()] })
writeFileSync('dist/lexicon.image', image)
writeFileSync(`${outfile}.cache`, await compile(outfile))

async function bundle(outfile, { entry = 'src/cli/main.ts', stdin, external, plugins }) {
  const { outputFiles } = await build({
    ...(stdin === undefined ? { entryPoints: [entry] } : { stdin }),
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { __VERSION__: JSON.stringify(version) },
    external,
    // Compiled code cannot import: `import()` becomes `require`, later all the same.
    supported: { 'dynamic-import': false },
    legalComments: 'none',
    minify: true,
    plugins,
  })
  mkdirSync(dirname(outfile), { recursive: true })
  writeFileSync(outfile, escaped(outputFiles[0].text))
}

/** Source in ASCII is read and kept at half the cost; what esbuild does not escape stands in regular expressions. */
function escaped(source) {
  return source.replaceAll(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function lexiconBeside() {
  const contents = `import { readFileSync } from 'node:fs'
export const lexiconImage = () => readFileSync(\`\${__dirname}/lexicon.image\`)`
  return inPlaceOf(/\bgrammar\/image\.ts$/, contents)
}

function lexiconWithin() {
  const contents = `export const lexiconImage = () => Buffer.from(${JSON.stringify(image.toString('base64'))}, 'base64')`
  return inPlaceOf(/\bgrammar\/image\.ts$/, contents)
}

/** What the lexicon is made of is of no use where it is ready: the first use of a table loads all of them. */
function vocabularyBeside() {
  const load = (name) => `require(\`\${__dirname}/vocabulary.cjs\`).${identifier(name)}`
  return tablesBeside('src/vocab', OF_THE_LEXICON, load)
}

/** Only who reads Vietnamese needs what the command says in it. */
function messagesBeside() {
  return tablesBeside('src/cli', ['messages'], () => 'require(`${__dirname}/messages.cjs`)')
}

/** Tables of a folder that are loaded when they are first used. */
function tablesBeside(folder, names, load) {
  const table = ({ path: name }) => {
    const exported = [...readFileSync(`${folder}/${name}.ts`, 'utf8').matchAll(/^export const (\w+)/gm)]
    return {
      contents: `module.exports = { ${exported.map(([, table]) => `get ${table}() { return ${load(name)}.${table} }`).join(', ')} }`,
    }
  }
  const place = ({ path, resolveDir }) => {
    const [name, found] = [basename(path, '.ts'), resolve(resolveDir, dirname(path))]
    return names.includes(name) && found === resolve(folder) ? { path: name, namespace: folder } : undefined
  }
  const setup = ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.ts$/ }, place)
    onLoad({ filter: /./, namespace: folder }, table)
  }
  return { name: folder, setup }
}

function identifier(name) {
  return name.replaceAll('-', '_')
}

function allTables() {
  return OF_THE_LEXICON.map((name) => `export * as ${identifier(name)} from './${name}.ts'`).join('\n')
}

/** Each library stands in a file of its own: most starts need none. */
function librariesBeside() {
  const setup = ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[a-z]/ }, ({ path }) => (BUNDLED.includes(path) ? { path, namespace: 'library' } : undefined))
    onLoad({ filter: /./, namespace: 'library' }, ({ path }) => ({
      contents: `module.exports = require(\`\${__dirname}/libraries/${path}.cjs\`)`,
    }))
  }
  return { name: 'libraries', setup }
}

function library(name) {
  return { contents: `module.exports = require('${name}')`, resolveDir: '.' }
}

function pagesBeside() {
  const contents = `import { readFileSync } from 'node:fs'
export const pageAsset = (name) => readFileSync(\`\${__dirname}/page/\${name}\`, 'utf8')`
  return inPlaceOf(/\bhtml\/assets\.ts$/, contents)
}

function pagesWithin() {
  return inPlaceOf(/\bhtml\/assets\.ts$/, `const ASSETS = ${JSON.stringify(assets)}\nexport const pageAsset = (name) => ASSETS[name]`)
}

/** The PDF library, as it is for CommonJS, and its program. */
function pdfiumWithin() {
  const { resolve } = createRequire(import.meta.url)
  const packed = brotliCompressSync(readFileSync(resolve('@hyzyla/pdfium/pdfium.wasm'))).toString('base64')
  const contents = `import { brotliDecompressSync } from 'node:zlib'
export const pdfiumBinary = () => brotliDecompressSync(Buffer.from(${JSON.stringify(packed)}, 'base64'))`
  const { setup } = inPlaceOf(/\bpdf\/binary\.ts$/, contents)
  return {
    name: 'pdfium',
    setup(build) {
      setup(build)
      build.onResolve({ filter: /^@hyzyla\/pdfium$/ }, ({ path }) => ({ path: resolve(path) }))
    },
  }
}

function inPlaceOf(filter, contents) {
  return { name: 'in-place-of', setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents })) }
}
