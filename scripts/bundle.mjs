// Bundles the command into one CommonJS file: one file starts faster than many.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { buildPage } from './page.mjs'

const { version, dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
/** What every start needs, and what a CommonJS file cannot `require`. */
const BUNDLED = ['chalk', 'commander', 'fast-glob', 'htmlparser2', 'micromatch']

await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/extract.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { __VERSION__: JSON.stringify(version) },
  // The library of a format is loaded from the installed packages when the first file of the format comes.
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  legalComments: 'none',
  plugins: [embeddedPage(await buildPage())],
})

/** Puts the pages' scripts and style into the bundle, where `assets.ts` would read them from disk. */
function embeddedPage(assets) {
  const contents = `const ASSETS = ${JSON.stringify(assets)}\nexport const pageAsset = (name) => ASSETS[name]`
  return { name: 'page', setup: ({ onLoad }) => onLoad({ filter: /\bhtml\/assets\.ts$/ }, () => ({ contents })) }
}
