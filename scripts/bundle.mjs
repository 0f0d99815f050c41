// Bundles the command into one CommonJS file, and compiles it: one file starts faster than many, and compiled code faster than source.
// A second file holds the libraries of the formats too: it needs nothing beside it, so that a cluster can ship it to machines that have Node.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { lexicon } from '../dist/grammar/words.js'
import { packTables } from '../dist/text/image.js'
import { compile } from './compile.mjs'
import { buildPage } from './page.mjs'

const { version, dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
/** What every start needs, and what a CommonJS file cannot `require`. */
const BUNDLED = ['chalk', 'commander', 'fast-glob', 'htmlparser2', 'hyparquet-writer', 'micromatch']
/** It comes with a file of its own, and only writes databases. */
const NEVER_BUNDLED = ['node-sqlite3-wasm']

const plugins = [embeddedPage(await buildPage()), embeddedLexicon()]
const outfile = 'dist/extract.cjs'
// The library of a format is loaded from the installed packages when the first file of the format comes.
await bundle(outfile, { external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)), plugins })
await bundle('dist/extract-alone.cjs', { external: NEVER_BUNDLED, plugins: [...plugins, embeddedPdfium()] })
writeFileSync(`${outfile}.cache`, await compile(outfile))

async function bundle(outfile, { external, plugins }) {
  const { outputFiles } = await build({
    entryPoints: ['src/cli/main.ts'],
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
    minifySyntax: true,
    minifyWhitespace: true,
    plugins,
  })
  writeFileSync(outfile, escaped(outputFiles[0].text))
}

/** Source in ASCII is read and kept at half the cost; what esbuild does not escape stands in regular expressions. */
function escaped(source) {
  return source.replaceAll(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Puts the tables of the vocabulary into the bundle, where `image.ts` has none. */
function embeddedLexicon() {
  const image = Buffer.from(packTables(lexicon().tables)).toString('base64')
  const contents = `export const IMAGE = ${JSON.stringify(image)}`
  return { name: 'lexicon', setup: ({ onLoad }) => onLoad({ filter: /\bgrammar\/image\.ts$/ }, () => ({ contents })) }
}

/** Puts the program of the PDF library into the bundle, where `binary.ts` has none. */
function embeddedPdfium() {
  const program = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'))
  const packed = brotliCompressSync(program).toString('base64')
  const contents = `import { brotliDecompressSync } from 'node:zlib'
export const pdfiumBinary = () => brotliDecompressSync(Buffer.from(${JSON.stringify(packed)}, 'base64'))`
  return { name: 'pdfium', setup: ({ onLoad }) => onLoad({ filter: /\bpdf\/binary\.ts$/ }, () => ({ contents })) }
}

/** Puts the pages' scripts and style into the bundle, where `assets.ts` would read them from disk. */
function embeddedPage(assets) {
  const contents = `const ASSETS = ${JSON.stringify(assets)}\nexport const pageAsset = (name) => ASSETS[name]`
  return { name: 'page', setup: ({ onLoad }) => onLoad({ filter: /\bhtml\/assets\.ts$/ }, () => ({ contents })) }
}
