// Measures cx-lint beside bare Node, and beside other linters of prose where `npm ci --prefix bench` installed them.
//
//   npm run bench                  the table, and the same as JSON in bench/results.json with --json
//   npm run bench -- --rounds 15   more rounds of the single mails
//   npm run bench -- --many 2000   a shorter run: growth, threads and memory with fewer mails
//   npm run bench -- --save        writes bench/results.json and bench/results.md
//
// CPU time is of the whole process, user and system, all threads. On a machine that others use as well, only ratios
// within one run mean something.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, loadavg, platform, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeMail } from './corpus.mjs'
import { inTurn, run } from './measure.mjs'
import { stages } from './stages.mjs'
import { tablesOf } from './tables.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    many: { type: 'string', default: '32000' },
    json: { type: 'boolean' },
    save: { type: 'boolean' },
  },
})
const rounds = Number(values.rounds)
const most = Number(values.many)

const cli = resolve('bin/cx-lint.js')
const folder = mkdtempSync(join(tmpdir(), 'cx-lint-corpus-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const lint = (...files) => [cli, '--no-config', '--exit-zero', ...files]

const result = {
  machine: {
    node: process.version,
    system: `${platform()} ${arch()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    load: Number(loadavg()[0].toFixed(1)),
  },
  rounds,
  single: singleMails(),
  stages: await stages(),
  peersSingle: peersOnOneMail(),
  peersMany: peersOnMany(Math.min(2000, most)),
  growth: growth(most),
  length: byLength(),
  threads: threads(most),
}
console.log(tablesOf(result))
if (values.json) console.log(JSON.stringify(result, null, 2))
if (values.save) {
  writeFileSync('bench/results.json', `${JSON.stringify(result, null, 2)}\n`)
  const notes = existsSync('bench/notes.md') ? readFileSync('bench/notes.md', 'utf8') : ''
  writeFileSync('bench/results.md', `${tablesOf(result)}\n${notes}`)
}

/** One mail of each kind and format, next to bare Node. */
function singleMails() {
  told('single mails')
  const file = (kind, format) => {
    const path = join(folder, `${kind}.${format}`)
    writeFileSync(path, makeMail({ seed: 7, kind, format }))
    return path
  }
  return inTurn(
    {
      'node -e 0': ['-e', '0'],
      'cx-lint --version': [cli, '--version'],
      'clean mail (eml, 2 kB)': lint(file('clean', 'eml')),
      'typical mail (eml)': lint(file('typical', 'eml')),
      'dense mail (eml)': lint(file('dense', 'eml')),
      'clean draft (text)': lint(file('clean', 'txt')),
      'typical draft (HTML)': lint(file('typical', 'html')),
      'typical draft (Markdown)': lint(file('typical', 'md')),
    },
    rounds,
  )
}

/** The linters that are installed, with the command that each needs for some files. */
function peers() {
  const bin = name => {
    const path = resolve('bench/node_modules/.bin', name)
    return existsSync(path) ? path : undefined
  }
  const rules = ['--rule', 'write-good', '--rule', 'alex']
  return Object.entries({
    'write-good': bin('write-good') && (files => [bin('write-good'), ...files]),
    alex: bin('alex') && (files => [bin('alex'), '--quiet', ...files]),
    'textlint (write-good, alex)':
      bin('textlint') && (files => [bin('textlint'), ...rules, '--no-color', ...files]),
  }).filter(([, command]) => command)
}

function peersOnOneMail() {
  const path = join(folder, 'one.txt')
  writeFileSync(path, makeMail({ seed: 7, kind: 'typical', format: 'txt' }))
  const others = peers()
  if (!others.length) return undefined
  told('other linters, one mail')
  const commands = { 'node -e 0': ['-e', '0'], 'cx-lint': lint(path) }
  for (const [name, command] of others) commands[name] = command([path])
  // They end with 1, or with the number of their findings.
  return inTurn(commands, Math.max(3, rounds >> 2), {
    ok: Array.from({ length: 256 }, (_, i) => i),
    cwd: resolve('bench'),
  })
}

/** The same typical texts for all. */
function peersOnMany(count) {
  const files = write(count, 'txt')
  told(`${count} mails, one thread`)
  const once = args => {
    const { cpu, wall, rss } = run(args, {
      ok: Array.from({ length: 256 }, (_, i) => i),
      cwd: resolve('bench'),
    })
    return { cpu, wall, rss }
  }
  const commands = { 'cx-lint': once(lint('-f', 'jsonl', '--concurrency', 'off', ...files)) }
  for (const [name, command] of peers()) {
    // textlint would take minutes.
    const some = name.startsWith('textlint') ? files.slice(0, Math.ceil(count / 10)) : files
    told(`${count} mails, ${name}`)
    const { cpu, wall, rss } = once(command(some))
    commands[name] = {
      cpu: (cpu * files.length) / some.length,
      wall: (wall * files.length) / some.length,
      rss,
    }
  }
  return { count, commands }
}

function growth(count) {
  const points = [count / 32, count / 8, count].map(Math.round)
  return points.map(files => {
    told(`${files} mails`)
    const { cpu, wall, rss } = run(lint('-f', 'jsonl', '--concurrency', 'off', manyMails(files)))
    return { files, cpu, wall, rss }
  })
}

function byLength() {
  return [1, 32, 1024].map(kilobytes => {
    told(`a draft of ${kilobytes} kB`)
    const path = join(folder, `long-${kilobytes}.txt`)
    writeFileSync(path, makeMail({ seed: 5, format: 'txt', bytes: kilobytes * 1024 }))
    const { cpu, rss } = inTurn({ one: lint('-f', 'jsonl', path) }, 3).one
    return { kilobytes, cpu, rss }
  })
}

function threads(count) {
  const mails = manyMails(count)
  return ['off', '2'].map(concurrency => {
    told(`${count} mails, threads ${concurrency}`)
    const { cpu, wall, rss } = run(lint('-f', 'jsonl', '--concurrency', concurrency, mails))
    return { concurrency, cpu, wall, rss }
  })
}

/** A folder of mails of all kinds, half of them typical. */
function manyMails(count) {
  const place = join(folder, `many-${count}`)
  if (existsSync(place)) return place
  mkdirSync(place)
  const kinds = ['typical', 'clean', 'typical', 'dense']
  for (let i = 0; i < count; i++)
    writeFileSync(join(place, `${i}.eml`), makeMail({ seed: i, kind: kinds[i % 4] }))
  return place
}

function write(count, format) {
  const place = join(folder, `${format}-${count}`)
  mkdirSync(place, { recursive: true })
  return Array.from({ length: count }, (_, i) => {
    const path = join(place, `${i}.${format}`)
    writeFileSync(path, makeMail({ seed: i, format }))
    return path
  })
}

function told(what) {
  process.stderr.write(`${what} …\n`)
}
