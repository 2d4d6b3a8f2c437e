// Everything that must hold before a change lands, in the order in which it fails fastest. Ends green, or says what
// to do, and leaves the tree as it was.
import { execFileSync, spawnSync } from 'node:child_process'

const steps = [
  ['types', 'npm', ['run', '-s', 'types']],
  ['lint and format', 'npx', ['biome', 'ci', '.']],
  ['generated files', 'npm', ['run', '-s', 'generate', '--', '--check']],
  // Rooms and linear-time patterns are tests among the others.
  ['tests', 'npx', ['vitest', 'run']],
  ['packaging', 'npx', ['publint', '--strict']],
]

const before = tree()
for (const [name, command, args] of steps) {
  console.log(`\n# ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`\n${name}: not in order`)
    process.exit(1)
  }
}
if (tree() !== before) {
  console.error(`\nthe check changed the tree:\n${tree()}`)
  process.exit(1)
}
console.log('\neverything is in order')

function tree() {
  return execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' })
}
