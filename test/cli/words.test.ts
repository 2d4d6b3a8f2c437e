import { describe, expect, test } from 'vitest'
import { formats } from '../../src/report/index.ts'
import { cxLint, folderWith } from './run.ts'

const nonsense = ['zanzibarquux', 'quorblethorp', 'frimblewick', 'plonkerdoodle']
const [name, domain, thing, other] = nonsense as [string, string, string, string]
const mail = [
  `From: Ann <ann@${domain}.example>`,
  `To: Bob <bob@${name}.example>, Cee <cee@${other}.example>`,
  `Cc: Dee <dee@${thing}.example>`,
  'Subject: Your order',
  '',
  `Hi ${name},`,
  '',
  `We guarantee that the ${thing} will never fail, ${name}. You ${other} failed to read the ${thing} manual.`,
  `We will deliver the ${thing} by Monday. It is entirely the fault of ${other}.`,
  `As per JIRA-1234 the ${thing} QRSX is fine.`,
  '',
].join('\r\n')
const root = folderWith({ 'package.json': '{}', 'reply.eml': mail })
const told = (format: string, ...args: string[]) =>
  cxLint(['reply.eml', '-f', format, '--level', 'info', '--min-confidence', 'low', ...args], { cwd: root })
    .out

describe('--no-quotes', () => {
  test('this mail has much to say, and formats say it in its words', () => {
    expect(JSON.parse(told('json')).files[0].findings.length).toBeGreaterThan(1)
    expect(nonsense.some(word => told('stylish').toLowerCase().includes(word))).toBe(true)
    expect(nonsense.some(word => told('json').toLowerCase().includes(word))).toBe(true)
  })

  test.each(Object.keys(formats))('%s holds no word that only the mail knows', format => {
    const report = told(format, '--no-quotes').toLowerCase()
    expect(report).toContain('over-promising/guarantee')
    expect(nonsense.filter(word => report.includes(word))).toEqual([])
    expect(report).not.toMatch(/monday|jira-1234|qrsx/)
  })
})

describe('an AI agent', () => {
  const lint = (env: Record<string, string>, ...args: string[]) =>
    cxLint(['reply.eml', ...args], { cwd: root, env }).out.split('\n')[0]

  test.each(['CLAUDECODE', 'AI_AGENT', 'JUNIE_SOMETHING'])('that sets %s gets its own format', sign => {
    expect(lint({ [sign]: '1' })).toMatch(/^reply\.eml:\d+:\d+: \w+ [a-z-]+\/[a-z-]+: /)
  })

  test('gets another one when it asks, and nobody else gets it', () => {
    expect(lint({ CLAUDECODE: '1' }, '-f', 'stylish')).toBe('reply.eml')
    expect(lint({})).toBe('reply.eml')
    expect(lint({ CLAUDECODE: '' })).toBe('reply.eml')
  })
})
