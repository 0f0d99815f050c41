#!/usr/bin/env node
// Starts the command. Code that was compiled at build time is used where this Node can use it: it saves half of the start.
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')

const file = join(__dirname, '../dist/extract.cjs')
const cachedData = compiled()
if (cachedData === undefined) require(file)
else run(cachedData)

/** What `npm run build` compiled; `undefined` where it is missing. */
function compiled() {
  try {
    return readFileSync(`${file}.cache`)
  } catch {
    return undefined
  }
}

/** Runs the file as Node's own loader does. Node checks that the compiled code is of this file and for this Node, and else compiles anew. */
function run(cachedData) {
  const { Script } = require('node:vm')
  const source = require('node:module').wrap(readFileSync(file, 'latin1'))
  const script = new Script(source, { filename: file, cachedData })
  script.runInThisContext().call(exports, exports, require, module, file, dirname(file))
}
