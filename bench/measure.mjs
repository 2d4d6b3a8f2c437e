// Runs whole processes and tells what they used.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'cx-lint-bench-'))
const file = join(folder, 'used')
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** @returns CPU time and wall time in ms, memory at the most in MB, and what was printed */
export function run(args, { ok = [0], cwd } = {}) {
  rmSync(file, { force: true })
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${resolve('bench/cpu-at-exit.cjs')}`,
      CX_LINT_BENCH_FILE: file,
    },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const wall = performance.now() - started
  if (!ok.includes(status))
    throw new Error(`${args.slice(0, 3).join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`)
  const { cpu, rss } = JSON.parse(readFileSync(file, 'utf8').trim().split('\n').at(-1))
  return { cpu, wall, rss, stdout }
}

/**
 * Runs commands in turn, so that a busy machine slows all of them alike. The first round fills caches and does not
 * count.
 *
 * @returns for each command the median and the least of its CPU times, the median wall time, the most memory
 */
export function inTurn(commands, rounds, options) {
  const runs = new Map(Object.keys(commands).map(name => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const { cpu, wall, rss } = run(args, options)
      if (round >= 0) runs.get(name).push({ cpu, wall, rss })
    }
  return Object.fromEntries(
    [...runs].map(([name, all]) => [
      name,
      {
        cpu: middle(all.map(({ cpu }) => cpu)),
        least: Math.min(...all.map(({ cpu }) => cpu)),
        wall: middle(all.map(({ wall }) => wall)),
        rss: Math.max(...all.map(({ rss }) => rss)),
      },
    ]),
  )
}

export function middle(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}
