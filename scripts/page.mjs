// Builds the scripts and the style of the HTML pages, which `src/write/html/` puts into every page it writes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

const FOLDER = 'src/write/html'

/** The pages' scripts and style, minified, by file name; written to `dist/page/` too, where the code reads them from source. */
export async function buildPage() {
  const { outputFiles } = await build({
    entryPoints: ['document', 'collection', 'indicator'].map((page) => `${FOLDER}/client/${page}.ts`).concat(`${FOLDER}/style/page.css`),
    outdir: 'dist/page',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2023', 'chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    entryNames: '[name]',
    write: false,
  })
  mkdirSync('dist/page', { recursive: true })
  for (const { path, text } of outputFiles) writeFileSync(path, text)
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]))
}

/** The tests look at the pages as their sources are now. */
export async function setup() {
  await buildPage()
}
