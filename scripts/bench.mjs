// Whole commands beside bare node: CPU time and its ratio, in turn, so that a busy machine slows all of them alike.
// Wall time says nothing on a shared machine and is left out. `npm run bench -- 15` makes fifteen rounds.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const rounds = Number(process.argv[2] ?? 9)
const cli = resolve('bin/cx-lint.js')
const quiet = ['--exit-zero', '--no-config']
const commands = {
  'node -e 0': ['-e', '0'],
  'cx-lint --version': [cli, '--version'],
  'a clean mail': [cli, ...quiet, 'fixtures/over-promising/allows-quote-with-limits.eml'],
  'a mail with findings': [cli, ...quiet, 'fixtures/over-promising/flags-boiler-before-christmas.eml'],
  'a Markdown template': [cli, ...quiet, 'fixtures/assumed-knowledge/flags-pension-letter.md'],
}

const folder = mkdtempSync(join(tmpdir(), 'cx-lint-bench-'))
const file = join(folder, 'cpu')
const times = new Map(Object.keys(commands).map(name => [name, []]))
try {
  for (let round = -1; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const env = {
        ...process.env,
        NODE_OPTIONS: `--require ${resolve('scripts/cpu-at-exit.cjs')}`,
        CX_LINT_CPU_FILE: file,
      }
      rmSync(file, { force: true })
      const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' })
      if (status !== 0) throw new Error(`${name} ended with ${status}`)
      // The first round fills the caches of the file system.
      if (round >= 0) times.get(name).push(Number(readFileSync(file, 'utf8')) / 1000)
    }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const middle = values => values.toSorted((a, b) => a - b)[values.length >> 1]
const bare = middle(times.get('node -e 0'))
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, ${rounds} rounds`,
)
console.log('command                 median CPU ms   min   × node')
for (const [name, values] of times) {
  const median = middle(values)
  const row = [
    median.toFixed(0).padStart(13),
    Math.min(...values)
      .toFixed(0)
      .padStart(6),
    (median / bare).toFixed(2).padStart(8),
  ]
  console.log(name.padEnd(23) + row.join(''))
}
