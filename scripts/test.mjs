// Runs every test and closes with the line "N passed, N failed".
import { startVitest } from 'vitest/node'

const vitest = await startVitest('test', process.argv.slice(2), { run: true, watch: false })
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
const count = (state) => tests.filter((test) => test.result().state === state).length
const brokenModules = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length
const failed = count('failed') + brokenModules + vitest.state.getUnhandledErrors().length
await vitest.close()
console.log(`${count('passed')} passed, ${failed} failed`)
process.exit(failed > 0 || tests.length === 0 ? 1 : 0)
