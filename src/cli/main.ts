import { isVersionAsked, VERSION } from './version.ts'

const argv = process.argv.slice(2)
// Nothing else is loaded for the version, which nobody has to hear.
if (isVersionAsked(argv)) process.stdout.on('error', () => {}).write(`${VERSION}\n`)
else void import('./process.ts').then(({ main }) => main(argv))
