// Bundles the command into one CommonJS file: one file starts faster than many.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { buildPage } from './page.mjs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/extract.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { __VERSION__: JSON.stringify(version) },
  // Loaded when their format is asked for, from the installed packages.
  external: ['hyparquet-writer', 'node-sqlite3-wasm'],
  legalComments: 'none',
  plugins: [embeddedPage(await buildPage())],
})

/** Puts the pages' scripts and style into the bundle, where `assets.ts` would read them from disk. */
function embeddedPage(assets) {
  const contents = `const ASSETS = ${JSON.stringify(assets)}\nexport const pageAsset = (name) => ASSETS[name]`
  return { name: 'page', setup: ({ onLoad }) => onLoad({ filter: /\bhtml\/assets\.ts$/ }, () => ({ contents })) }
}
