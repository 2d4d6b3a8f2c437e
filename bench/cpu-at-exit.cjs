// Loaded into a measured process: writes what it used when it ends. A thread ends earlier; the last line counts.
const { appendFileSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const { maxRSS } = process.resourceUsage()
  appendFileSync(
    process.env.CX_LINT_BENCH_FILE,
    `${JSON.stringify({ cpu: (user + system) / 1000, rss: maxRSS / 1024 })}\n`,
  )
})
