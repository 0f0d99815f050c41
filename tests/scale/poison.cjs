// Preloaded into Node: a document that holds this word ends the whole process at once, as one that needs all the memory of its machine does.
const fs = require('node:fs')

const WORD = 'thuốc độc'
const { parse } = JSON
const { openSync } = fs

JSON.parse = (text, reviver) => {
  if (String(text).includes(WORD)) die()
  return parse(text, reviver)
}
fs.openSync = (path, ...rest) => {
  if (String(path).includes(WORD)) die()
  return openSync(path, ...rest)
}

function die() {
  process.kill(process.pid, 'SIGKILL')
  // The signal comes to the process, not to this thread.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}
