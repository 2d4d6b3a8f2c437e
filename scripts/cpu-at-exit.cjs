// Loaded into a measured process: writes the CPU time it used, in microseconds, when it ends.
const { appendFileSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  appendFileSync(process.env.CX_LINT_CPU_FILE, `${user + system}\n`)
})
