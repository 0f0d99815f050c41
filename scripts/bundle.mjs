// Bundles the command into one CommonJS file: one file starts faster than many.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

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
})
