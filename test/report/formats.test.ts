import { describe, expect, test } from 'vitest'
import type { FileResult } from '../../src/engine/index.ts'
import { type FormatName, formatNamed, formats, plain, render } from '../../src/report/index.ts'
import { ruleUrl } from '../../src/report/rule-url.ts'
import { bytes } from '../../src/text/index.ts'
import {
  type Consumer,
  hasXmllint,
  takesCheckstyle,
  takesGitlab,
  takesJunit,
  takesRdjson,
  takesSarif,
  workflowCommands,
} from './consumers.ts'
import { resultOf } from './result.ts'

const rules = [
  {
    id: 'over-promising/guarantee',
    severity: 'error',
    flags: 'a promise',
    why: 'it binds',
    url: ruleUrl('over-promising/guarantee', '1.2.3'),
  },
  { id: 'acme/plain', severity: 'info', flags: 'a rule of a plug-in', why: 'it has no page' },
] as const
const options = {
  paint: plain,
  columns: 80,
  level: 'info',
  minConfidence: 'low',
  rules,
  version: '1.2.3',
} as const

async function print(name: FormatName, ...results: readonly FileResult[]): Promise<string> {
  return render(await formatNamed(name).load(), results, options)
}

/** Everything that XML, commands, lines and JSON could stumble over. */
const evil = '\u0000\u0008\u001b[31m\ufffe\ud800]]>&<"\'\r\n::error::%0A%25,: \u202e'
const one = resultOf('Hi 😀,\n😀 we ‹guarantee› it\nfully ‹😀›', {
  finding: [
    {
      because: { at: bytes(0, 2), says: 'asked here' },
      fix: { at: bytes(17, 26), text: 'plan', title: 'Say plan', safe: false },
    },
    { severity: 'info', says: `it says ${evil}`, quote: evil, instead: evil },
  ],
  problems: [
    { id: 'mime/truncated', severity: 'warning', says: `stops ${evil}`, at: bytes(1, 1) },
    { id: 'lint/crash', severity: 'error', says: 'cx-lint made a mistake.' },
  ],
})
const odd = resultOf('‹a› ‹a›', { path: 'mails/a b, c:d\n<é>%.md', finding: { severity: 'warning' } })
const runs: [string, FileResult[]][] = [
  ['no file', []],
  ['a clean file', [resultOf('fine')]],
  ['findings, problems and evil words', [one, resultOf('fine', { path: 'b.md' }), odd]],
  ['two files with the same words', [resultOf('‹a›'), resultOf('‹a›', { path: 'b.md' })]],
]

function everyRunFits(name: FormatName, takes: Consumer) {
  test.each(runs)('takes the report of %s', async (_, results) => {
    expect(takes(await print(name, ...results))).toBeUndefined()
  })
}

describe('SARIF: the schema of OASIS', () => {
  everyRunFits('sarif', takesSarif)

  test('refuses a result without a message, and a unit of columns that is none', async () => {
    const document = await print('sarif', one)
    const broken = (change: (run: { results: { message?: unknown }[] }) => void) => {
      const copy = JSON.parse(document)
      change(copy.runs[0])
      return takesSarif(JSON.stringify(copy))
    }
    expect(broken(({ results }) => delete results[0]?.message)).toContain('message')
    expect(broken(run => Object.assign(run, { columnKind: 'bytes' }))).toContain('columnKind')
  })

  test('places are UTF-16 columns in a relative file, with our fingerprint and the rule', async () => {
    const { runs } = JSON.parse(await print('sarif', one, odd))
    const finding = runs[0].results[2]
    expect(runs[0].columnKind).toBe('utf16CodeUnits')
    expect(finding.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'reply.eml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 16 },
    })
    expect(finding.partialFingerprints).toEqual({ 'cxLint/v1': one.findings[0]!.fingerprint })
    expect(runs[0].tool.driver.rules[finding.ruleIndex]).toMatchObject({
      id: 'over-promising/guarantee',
      helpUri: 'https://unpkg.com/cx-lint@1.2.3/docs/rules/over-promising/guarantee.md',
      fullDescription: { text: 'It binds.' },
    })
    expect(runs[0].tool.driver.rules[1]).not.toHaveProperty('helpUri')
    expect(runs[0].results.at(-1).locations[0].physicalLocation.artifactLocation.uri).toBe(
      'mails/a%20b%2C%20c%3Ad%0A%3C%C3%A9%3E%25.md',
    )
  })
})

describe('rdjson: a schema of reviewdog’s format', () => {
  everyRunFits('rdjson', takesRdjson)

  test('refuses a diagnostic without a place', () => {
    expect(takesRdjson('{"diagnostics":[{"message":"x"}]}')).toBeDefined()
  })

  test('columns are bytes: an emoji before the words counts four', async () => {
    const { diagnostics } = JSON.parse(await print('rdjson', one))
    // The worked example of reviewdog's own documentation, in our words: 😀 and a blank are five bytes.
    expect(diagnostics[2].location.range).toEqual({
      start: { line: 2, column: 9 },
      end: { line: 2, column: 18 },
    })
    expect(diagnostics[2].suggestions[0].text).toBe('plan')
  })
})

describe('GitLab: a schema after its documentation', () => {
  everyRunFits('gitlab', takesGitlab)

  test('refuses an unknown severity and equal fingerprints', async () => {
    const document = await print('gitlab', one)
    expect(takesGitlab(document.replace('"major"', '"error"'))).toContain('severity')
    const [first] = JSON.parse(document)
    expect(takesGitlab(JSON.stringify([first, first]))).toBe('equal fingerprints')
  })
})

describe.skipIf(!hasXmllint)('JUnit: windyroad’s JUnit.xsd by xmllint', () => {
  everyRunFits('junit', takesJunit)

  test('refuses counts on the root, and a suite without a host', async () => {
    const document = await print('junit', one)
    expect(takesJunit(document.replace('<testsuites>', '<testsuites tests="1">'))).toContain('tests')
    expect(takesJunit(document.replace(' hostname="localhost"', ''))).toContain('hostname')
  })

  test('counts what failed and what cx-lint could not do', async () => {
    expect(await print('junit', one)).toContain('tests="4" failures="3" errors="1"')
    expect(await print('junit', resultOf('fine'))).toContain('tests="1" failures="0" errors="0"')
  })
})

describe.skipIf(!hasXmllint)('Checkstyle: our schema of its reports by xmllint', () => {
  everyRunFits('checkstyle', takesCheckstyle)

  test('refuses an unknown severity', async () => {
    const document = await print('checkstyle', one)
    expect(takesCheckstyle(document.replace('severity="error"', 'severity="bad"'))).toContain('severity')
  })
})

test('XML needs its validators: in CI xmllint must be there', () => {
  if (process.env.CI) expect(hasXmllint).toBe(true)
  else if (!hasXmllint)
    console.warn('xmllint is missing (libxml2-utils): JUnit and Checkstyle were not validated')
})

describe('GitHub: the commands as the runner reads them', () => {
  test.each(runs)('takes the report of %s', async (_, results) => {
    const notices = results.flatMap(({ findings, problems }) => [...problems, ...findings])
    const commands = workflowCommands(await print('github', ...results))
    expect(commands).toHaveLength(notices.length)
    for (const { command, properties } of commands) {
      expect(['error', 'warning', 'notice']).toContain(command)
      expect(results.map(({ path }) => path)).toContain(properties.file)
    }
  })

  test('columns stand only where the words are on one line', async () => {
    const over = resultOf('‹a\nb› ‹c›')
    const [many, single] = workflowCommands(await print('github', over))
    expect(many?.properties).toEqual({
      file: 'reply.eml',
      line: '1',
      endLine: '2',
      title: 'over-promising/guarantee',
    })
    expect(single?.properties).toMatchObject({ line: '2', col: '3', endColumn: '4' })
    expect(single?.data).toBe('Reads as a contract. Instead: Name the next step.')
  })
})

describe('lines', () => {
  test('unix: place, severity, message and rule, as it stays for ever', async () => {
    expect(await print('unix', resultOf('Hi,\nWe ‹guarantee› it'))).toBe(
      'reply.eml:2:4: error: Reads as a contract. Instead: Name the next step. [over-promising/guarantee]\n',
    )
  })

  test('agent: what, where, the words, what to do, and whether a fix may be applied unseen', async () => {
    const fix = { at: bytes(3, 12), text: '', title: 'Remove', safe: true }
    const result = resultOf('We ‹"guarantee"›', { finding: { fix } })
    expect(await print('agent', result)).toBe(
      'reply.eml:1:4: error over-promising/guarantee: "\\"guarantee\\"": Reads as a contract. help: Name the next step. fix: safe\n',
    )
  })

  test.each(['unix', 'agent'] as const)('%s: the words of a mail forge no line', async name => {
    const output = await print(name, one, odd)
    expect(output.trimEnd().split('\n')).toHaveLength(6)
    expect(output.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(output).not.toMatch(/^::|^error/m)
  })

  test.each(['unix', 'agent', 'github', 'jsonl'] as const)('%s: no file, no output', async name => {
    expect(await print(name)).toBe('')
  })

  test('jsonl: one line for each file, the entries of json', async () => {
    const lines = (await print('jsonl', one, odd)).trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(await print('json', one, odd)).files)
  })
})

test('every format is tried here or in a file of its own', () => {
  expect(Object.keys(formats).sort()).toEqual(
    'agent checkstyle github gitlab json jsonl junit rdjson sarif stylish unix'.split(' '),
  )
})

test.each(Object.keys(formats) as FormatName[])('%s looks as it did', async name => {
  const mail = resultOf('Hi 😀,\n😀 we ‹guarantee› it, “‹always›”.\n', {
    finding: [{}, { severity: 'warning', says: '“always” is long & hard to <keep>' }],
    problems: [{ id: 'mime/truncated', severity: 'warning', says: 'The mail stops early.' }],
    skipped: { quotedLines: 2, signatureLines: 1 },
  })
  await expect(await print(name, mail, resultOf('fine', { path: 'b.md' }))).toMatchFileSnapshot(
    `looks/${name}.txt`,
  )
})
