// Names in the lock file the builds of the formatter for platforms that a registry may lack. Without an entry for
// each of them `npm ci` refuses the whole lock file, and `npm install` leaves out those it could not fetch.
import { readFileSync, writeFileSync } from 'node:fs'

const path = 'package-lock.json'
const lock = JSON.parse(readFileSync(path, 'utf8'))
const { version, license, engines, optionalDependencies } = lock.packages['node_modules/@biomejs/biome']
for (const name of Object.keys(optionalDependencies)) {
  const [os, cpu, libc] = name.replace('@biomejs/cli-', '').split('-')
  lock.packages[`node_modules/${name}`] ??= {
    version,
    cpu: [cpu],
    dev: true,
    ...(os === 'linux' && { libc: [libc ?? 'glibc'] }),
    license,
    optional: true,
    os: [os],
    engines,
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
lock.packages = Object.fromEntries(sorted)
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
