// Says at the exit of a process how much memory it had at most, in kilobytes, on the last line of standard error.
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS}\n`))
