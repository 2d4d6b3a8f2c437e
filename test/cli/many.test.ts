import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Checked } from '../../src/cli/check-input.ts'
import { Linters } from '../../src/cli/config/linters.ts'
import type { Flags } from '../../src/cli/flags.ts'
import { inputsOf } from '../../src/cli/inputs.ts'
import { startChecking } from '../../src/cli/work/checking.ts'
import { inOrder } from '../../src/cli/work/in-order.ts'
import { cxLint, fine, folderWith, mail, promise } from './run.ts'

/** A folder with clean and unclean mails, a broken one and one that is missing. */
function manyMails(count: number) {
  const root = folderWith({ 'package.json': '{}', 'mails/': '', 'z.pdf.txt': '%PDF-1' })
  for (let i = 0; i < count; i++) writeFileSync(join(root, `mails/${i}.eml`), i % 5 === 0 ? promise : fine)
  symlinkSync('gone', join(root, 'mails/lost.eml'))
  symlinkSync('..', join(root, 'mails/up'))
  symlinkSync('round.eml', join(root, 'mails/round.eml'))
  return root
}

test('the report is the same byte for byte, however many threads write it', () => {
  const root = manyMails(60)
  for (const format of ['json', 'stylish', 'sarif']) {
    const run = (...args: string[]) => {
      const { out, err, code } = cxLint(['.', '-f', format, '--now', '2026-01-01', ...args], { cwd: root })
      // When it ran is the one thing that a SARIF log says anew each time.
      return { out: out.replace(/"(?:start|end)TimeUtc":\s*"[^"]*"/g, ''), err: err.split('\n').sort(), code }
    }
    const alone = run('--concurrency', 'off')
    expect(alone.code).toBe(2)
    expect(run('--concurrency', '3')).toEqual(alone)
    expect(run()).toEqual(alone)
  }
})

test('each file that cannot be checked is said once, the others are checked', () => {
  const root = manyMails(10)
  for (const threads of ['off', '2']) {
    const { out, err } = cxLint(['.', '-f', 'unix', '--concurrency', threads], { cwd: root })
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(err.trim().split('\n').sort()).toEqual([
      'cx-lint: mails/lost.eml: this link leads nowhere.',
      'cx-lint: mails/round.eml: the link leads in a circle.',
      'cx-lint: z.pdf.txt: this is a PDF, not a mail or a text.',
    ])
  }
})

test('links in circles, files that are no mail, unreadable and missing ones: each is said once among 300', () => {
  const root = folderWith({ 'package.json': '{}' })
  for (let i = 0; i < 300; i++) {
    const path = join(root, `${String(i).padStart(3, '0')}.eml`)
    if (i % 50 === 7) symlinkSync('gone', path)
    else if (i % 50 === 8) symlinkSync(`${String(i).padStart(3, '0')}.eml`, path)
    else if (i % 50 === 9) writeFileSync(path, '%PDF-1.7')
    else writeFileSync(path, i % 10 === 0 ? promise : fine)
  }
  symlinkSync('.', join(root, 'round'))
  const names = Array.from({ length: 300 }, (_, i) => `${String(i).padStart(3, '0')}.eml`)
  const runs = ['off', '2'].map(threads => {
    const args = ['-f', 'unix', '--concurrency', threads, '--now', '2026-01-01']
    // Named twice, and one of them is not there: each is still said once.
    return cxLint([...args, '.', ...names, 'lost.eml'], { cwd: root })
  })
  for (const { out, err, code } of runs) {
    expect(code).toBe(2)
    expect(out.trim().split('\n')).toHaveLength(30)
    const said = err.trim().split('\n')
    expect(new Set(said).size).toBe(said.length)
    expect(said.filter(line => line.includes('leads nowhere'))).toHaveLength(6)
    expect(said.filter(line => line.includes('in a circle'))).toHaveLength(6)
    expect(said.filter(line => line.includes('this is a PDF'))).toHaveLength(6)
    expect(said.filter(line => line.includes('lost.eml'))).toHaveLength(1)
    expect(said).toHaveLength(19)
  }
  expect(runs[1]!.out).toBe(runs[0]!.out)
})

test('a file that vanishes while others are checked is said once', async () => {
  const { inputs, gone } = await inputsThenGone()
  const checking = await startChecking(flags, means(gone), inputs.length)
  const seen: Checked[] = []
  await inOrder(
    inputs,
    checking.atOnce,
    input => checking.check(input),
    checked => seen.push(checked),
  )
  await checking.close()
  expect(seen.flatMap(checked => ('troubles' in checked ? checked.troubles : []))).toEqual([
    'b.eml: there is no such file or folder.',
  ])
  expect(seen).toHaveLength(3)
})

const flags: Flags = { minConfidence: 'medium', failOn: 'error' }

function means(cwd: string) {
  const surroundings = { cwd, env: {}, started: 0, notice: () => {} }
  return { ...surroundings, linters: new Linters(flags, surroundings) }
}

/** What a run would check in a folder; one of the files goes before it is read. */
async function inputsThenGone() {
  const root = folderWith({ 'package.json': '{}', 'a.eml': fine, 'b.eml': fine, 'c.eml': fine })
  const inputs = await inputsOf([root], flags, { cwd: root, isLeftOut: () => undefined })
  rmSync(join(root, 'b.eml'))
  return { inputs, gone: root }
}

test('a fault of the configuration is told once, whatever the number of threads', () => {
  const root = manyMails(10)
  writeFileSync(join(root, '.cx-lintrc.json'), '{"rulez":{}}')
  const { err, code } = cxLint(['mails', '--concurrency', '2'], { cwd: root })
  expect(code).toBe(2)
  expect(err.split('\n').filter(line => line.includes('rulez'))).toHaveLength(1)
})

describe('the cache', () => {
  const judged = (root: string, ...args: string[]) => {
    const { out, err, code } = cxLint(['mails', '-f', 'json', '--cache', '--stats', ...args], { cwd: root })
    return { out, code, judged: Number(/\((\d+) judged/.exec(err)?.[1]) }
  }
  const mails = () =>
    folderWith({
      'package.json': '{}',
      'mails/a.eml': fine,
      'mails/b.eml': promise,
      'mails/c.md': 'Hi Bob,\n',
    })

  test('spares files that have not changed, and the report stays the same; a changed one is judged alone', () => {
    const root = mails()
    const first = judged(root)
    expect(first.judged).toBe(3)
    expect(first.out).toContain('over-promising/guarantee')
    expect(judged(root)).toEqual({ ...first, judged: 0 })
    writeFileSync(join(root, 'mails/c.md'), 'Hi Bob,\n\nThe parcel left today.\n')
    expect(judged(root).judged).toBe(1)
    expect(judged(root).judged).toBe(0)
  })

  test.each(['stylish', 'unix', 'sarif', 'junit'])('gives the same report as %s, in every run', format => {
    const root = mails()
    const run = (...args: string[]) => {
      const { out, code } = cxLint(['mails', '-f', format, '--level', 'info', ...args], { cwd: root })
      return { out: out.replace(/"(?:start|end)TimeUtc":\s*"[^"]*"|timestamp="[^"]*"/g, ''), code }
    }
    const without = run()
    expect(run('--cache')).toEqual(without)
    expect(run('--cache')).toEqual(without)
    expect(run('--cache', '--concurrency', '2')).toEqual(without)
  })

  test('knows a file by what is in it: a new name or place is no news, another ending is', () => {
    const root = mails()
    judged(root)
    mkdirSync(join(root, 'mails/new'))
    renameSync(join(root, 'mails/b.eml'), join(root, 'mails/new/d.eml'))
    const { out, judged: again } = judged(root)
    expect(again).toBe(0)
    expect(out).toContain('mails/new/d.eml')
    renameSync(join(root, 'mails/new/d.eml'), join(root, 'mails/new/d.txt'))
    expect(judged(root).judged).toBe(1)
  })

  test.each([
    ['a flag that changes findings', (_root: string) => ['--only', 'courtesy']],
    ['a moment', () => ['--now', '2026-01-01']],
    ['a parent', (root: string) => ['--parent', join(root, 'mails/b.eml')]],
    [
      'a configuration',
      (root: string) => {
        writeFileSync(join(root, '.cx-lintrc.json'), '{"rules":{"courtesy":"error"}}')
        return []
      },
    ],
    [
      'a base of it',
      (root: string) => {
        writeFileSync(join(root, '.cx-lintrc.json'), '{"extends":"./base.json"}')
        writeFileSync(join(root, 'base.json'), '{"rules":{"courtesy":"error"}}')
        return []
      },
    ],
    [
      'a sidecar',
      (root: string) => {
        for (const name of ['a.eml', 'b.eml', 'c.md'])
          writeFileSync(join(root, `mails/${name}.cx-lint.json`), '{"disable":[]}')
        return []
      },
    ],
  ])('is not believed after a change of %s', (_, change) => {
    const root = mails()
    judged(root)
    expect(judged(root, ...change(root)).judged).toBe(3)
  })

  test('does not mind what only changes the report, or where it lies', () => {
    const root = mails()
    judged(root, '--cache-location', 'tmp/')
    expect(existsSync(join(root, 'tmp/cx-lintcache'))).toBe(true)
    expect(judged(root, '--cache-location', 'tmp/', '--level', 'error', '--fail-on', 'never').judged).toBe(0)
  })

  test('keeps nothing of files that a plug-in judges', () => {
    const root = mails()
    writeFileSync(join(root, '.cx-lintrc.json'), '{"plugins":["./acme.mjs"]}')
    writeFileSync(
      join(root, 'acme.mjs'),
      'export default { name: "acme", api: 1, rules: [{ id: "acme/x", kind: "code", severity: "info", since: "1", flags: "x", why: "x", reads: [], check() {}, examples: { flags: [], allows: [] } }] }',
    )
    judged(root)
    expect(judged(root).judged).toBe(3)
  })

  test('holds no words, addresses or names; a damaged one is an empty one', () => {
    const root = mails()
    judged(root)
    const path = join(root, '.cx-lintcache')
    expect(readFileSync(path, 'utf8')).toMatch(
      /^[0-9a-f]{64}\n\{"format":2,"contexts":\{("[0-9a-f]{16}":\{"names":"[0-9a-f]+","facts":\[[\d,]+\],"kinds":\[(\[[-\d,]+\],?)+\],"sealed":\{("\d":"[\w+/=]+",?)*\}\},?)+\}\}$/,
    )
    for (const damage of ['{', '{"format":2,"clean":{}}', '{"format":1,"clean":{"a":1}}', '']) {
      writeFileSync(path, damage)
      expect(judged(root)).toMatchObject({ judged: 3, code: 1 })
    }
    rmSync(path)
    mkdirSync(path)
    expect(judged(root).judged).toBe(3)
  })
})

describe('limits', () => {
  const root = folderWith({
    'a.eml': mail(Array.from({ length: 6 }, (_, i) => `We guarantee result ${i}.`).join('\n\n')),
    'b.eml': promise,
  })
  test('people see so many findings and hear of the rest; the exit code and programs see them all', () => {
    const { out, code } = cxLint(['.', '--max-diagnostics', '1', '--fail-on', 'error'], { cwd: root })
    expect(code).toBe(1)
    expect(out).toContain('6 more findings not shown, see --max-diagnostics')
    expect(out).toMatch(/\n7 errors in 2 files/)
    const json = JSON.parse(cxLint(['.', '--max-diagnostics', '1', '-f', 'json'], { cwd: root }).out)
    expect(json.files.flatMap(({ findings }: { findings: unknown[] }) => findings)).toHaveLength(7)
  })
  test('a file that is too large is said and left unread', () => {
    const run = cxLint(['.', '--max-file-size', '150'], { cwd: root })
    expect(run.code).toBe(2)
    expect(run.err).toMatch(
      /^cx-lint: a\.eml: it is larger than --max-file-size allows \(\d+ of 150 bytes\)\.\n$/,
    )
    const piped = cxLint(['-', '--max-file-size', '1kB'], { cwd: root, input: 'a'.repeat(2000) })
    expect(piped.err).toContain('larger than --max-file-size allows')
  })
  test('statistics count each rule, stats say what was done', () => {
    const { err } = cxLint(['.', '--statistics', '--stats'], { cwd: root })
    expect(err).toMatch(/^ +7 {2}over-promising\/guarantee\nfiles: +2 \(2 judged, 0 known\)/)
  })
  test.each(['off', '2'])('stats tell what the rules took, with threads %s', threads => {
    const { err } = cxLint(['.', '--stats', '--concurrency', threads], { cwd: root })
    const shares = [...err.matchAll(/^ +[\d.]+ ms +([\d.]+) % {2}(.+)$/gm)]
    expect(shares.map(([, , name]) => name)).toContain('phrase rules')
    expect(shares.map(([, , name]) => name)).toContainEqual(expect.stringMatching(/^\d+ other rules$/))
    expect(shares.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(100, 0)
  })
})

test('quoted words are judged on demand, and what is final has no placeholders', () => {
  const quoted = mail('Hi Bob,\n\nThank you.\n\n> We guarantee that it will not fail.\n> Ann')
  const root = folderWith({ 'a.eml': quoted, 'b.md': 'Hi {{ customer.name }},\n\nThe parcel left today.\n' })
  expect(cxLint(['a.eml'], { cwd: root }).code).toBe(0)
  expect(cxLint(['a.eml', '--include-quoted'], { cwd: root }).code).toBe(1)
  expect(cxLint(['b.md'], { cwd: root }).code).toBe(0)
  const final = cxLint(['b.md', '--final', '-f', 'unix'], { cwd: root })
  expect(final.code).toBe(1)
  expect(final.out).toMatch(/^b\.md:1:4: error: .*placeholder/)
})

test.each([
  ['an HTML mail', 'a.html', '<p>Hi <b>{{ name }}</b>,</p>\n<p>The parcel left today.</p>\n', '1:10'],
  ['a mail', 'a.eml', mail('Hi {{ name }},\n\nThe parcel left today.'), '5:4'],
  [
    'the HTML of a mail',
    'b.eml',
    'From: a@acme.example\nTo: b@client.example\nSubject: x\nContent-Type: text/html\n\n<p>Hi {{ name }},</p>\n',
    '6:7',
  ],
  ['a subject', 'c.eml', mail('The parcel left today.').replace('Your order', 'Order {{ number }}'), '3:16'],
])('a placeholder in %s that is final is an error at its place', (_, name, text, place) => {
  const root = folderWith({ 'package.json': '{}', [name]: text })
  const { out, code } = cxLint([name, '--final', '-f', 'unix'], { cwd: root })
  expect(out).toMatch(new RegExp(`^${name}:${place}: error: .*placeholder`, 'm'))
  expect(code).toBe(1)
  expect(cxLint([name, '-f', 'unix', '--now', '2026-01-01'], { cwd: root }).out).not.toContain(
    'still to be filled',
  )
})

test('a SARIF log lists the rules of plug-ins beside our own, and only ours have a page of ours', () => {
  const rule = `{ id: 'acme/parcel', kind: 'phrase', severity: 'warning', flags: 'a parcel', why: 'x', since: '1', reads: ['own'],
    frames: [{ say: ['parcel'], says: 'names a parcel', instead: 'Say order.', examples: { flags: [], allows: [] } }] }`
  const root = folderWith({
    'package.json': '{}',
    '.cx-lintrc.json': '{ "plugins": ["./acme.mjs"] }',
    'acme.mjs': `export default { name: 'acme', api: 1, rules: [${rule}] }`,
    'a.eml': fine,
  })
  for (const args of [[], ['--no-ignore']]) {
    const { out } = cxLint(['a.eml', '-f', 'sarif', ...args], { cwd: root })
    const [{ tool, results }] = JSON.parse(out).runs
    const index = tool.driver.rules.findIndex(({ id }: { id: string }) => id === 'acme/parcel')
    expect(results.find(({ ruleId }: { ruleId: string }) => ruleId === 'acme/parcel').ruleIndex).toBe(index)
    expect(tool.driver.rules[index]).not.toHaveProperty('helpUri')
    for (const { helpUri } of tool.driver.rules.slice(0, 3)) {
      const [, page] = /^https:\/\/unpkg\.com\/cx-lint@[\d.]+\/(docs\/rules\/.+\.md)$/.exec(helpUri)!
      expect(existsSync(page!)).toBe(true)
    }
  }
})
