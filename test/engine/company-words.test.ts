import { expect, test } from 'vitest'
import { type ConfigData, ConfigError, resolveSettings } from '../../src/config/index.ts'
import { companyWordFaults, createLinter } from '../../src/engine/index.ts'
import { prepareRules } from '../../src/lint/index.ts'
import { type PhraseRule, phraseRule } from '../../src/rule/index.ts'

const vow = phraseRule({
  id: 'acme/vow',
  severity: 'warning',
  since: '1.0.0',
  flags: 'vows',
  why: 'They bind.',
  reads: ['own'],
  words: { vow: ['~swear', '<oath>'], oath: ['my word'] },
  frames: [
    { say: ['<vow>'], says: '“{quote}” binds.', instead: 'Say when.', examples: { flags: [], allows: [] } },
  ],
})
const other = phraseRule({
  ...vow,
  id: 'acme/other',
  words: {},
  frames: [{ ...vow.frames[0]!, say: ['banana'] }],
})
const rules: readonly PhraseRule[] = [vow, other]

/** What is found with a configuration, as `rule: quote`; with the rules worked out ahead and without. */
async function found(text: string, config: ConfigData): Promise<string[]> {
  const settings = resolveSettings([{ source: 'config', data: config }], rules)
  expect(companyWordFaults(settings, rules)).toEqual([])
  const [now, before] = await Promise.all(
    [undefined, () => prepareRules(rules)].map(async ahead => {
      const linter = createLinter({ rules, settings, ...(ahead && { ahead }) })
      const { findings } = await linter.lint(new TextEncoder().encode(text), { path: 'a.txt' })
      return findings.map(({ rule, quote }) => `${rule}: ${quote}`)
    }),
  )
  expect(before).toEqual(now)
  return now!
}

const text =
  'We swear it works.\n\nI swear by this pump.\n\nThe banana is yours.\n\nTrust the captain on it.\n'

test('nothing is added unless it is configured', async () => {
  expect(await found(text, {})).toEqual(['acme/vow: swear', 'acme/vow: swear', 'acme/other: banana'])
})

test('approved words are not flagged by that rule, others are, and those of other rules', async () => {
  const options = { allowPhrases: ['swear by <adverb>? this', 'banana'] }
  expect(await found(text, { rules: { 'acme/vow': ['warning', options] } })).toEqual([
    'acme/vow: swear',
    'acme/other: banana',
  ])
})

test('words beside the approved ones do not count as approved', async () => {
  const options = { allowPhrases: ['pump', 'works'] }
  expect(await found(text, { rules: { 'acme/vow': ['warning', options] } })).toHaveLength(3)
})

test('every approved place of a sentence counts, not the first alone', async () => {
  const options = { allowPhrases: ['swear by this'] }
  const twice = 'You may swear by this, and I swear by this, too.\n'
  expect(await found(twice, { rules: { 'acme/vow': ['warning', options] } })).toEqual([])
})

test('further words are flagged by the rule, with its severity, and the shared suppressors hold', async () => {
  const config: ConfigData = {
    rules: { 'acme/other': ['error', { phrases: ['(captain|<oath>)', 'on*it'] }] },
  }
  // A class of another rule is unknown to this one.
  const settings = resolveSettings([{ source: 'config', data: config }], rules)
  expect(companyWordFaults(settings, rules).map(({ key, says }) => `${key.join('.')} ${says}`)).toEqual([
    expect.stringMatching(/^rules\.acme\/other\.phrases the pattern ".*<oath>.*" cannot be used: /),
  ])
  const good: ConfigData = { rules: { 'acme/other': ['error', { phrases: ['the captain'] }] } }
  expect(await found(text, good)).toEqual([
    'acme/vow: swear',
    'acme/vow: swear',
    'acme/other: banana',
    'acme/other: the captain',
  ])
  expect(await found('Do not trust the captain.\n', good)).toEqual([])
  const off: ConfigData = { rules: { 'acme/other': ['off', { phrases: ['the captain'] }] } }
  expect(await found('Trust the captain on it.\n', off)).toEqual([])
})

test('a word class takes more members, also where another class names it, and layers add up', async () => {
  const config: ConfigData = {
    lexicons: { oath: ['trust the captain'] },
    overrides: [{ files: '*.md', lexicons: { oath: ['banana'] } }],
  }
  expect(await found(text, config)).toEqual([
    'acme/vow: swear',
    'acme/vow: swear',
    'acme/other: banana',
    'acme/vow: Trust the captain',
  ])
  const settings = resolveSettings([{ source: 'config', data: config }], rules, { path: 'a.md' })
  expect(settings.lexicons).toEqual({ oath: ['trust the captain', 'banana'] })
})

test.each([
  [{ lexicons: { oaths: ['x'] } }, 'lexicons.oaths: no rule has such a word class. Did you mean oath?'],
  [{ lexicons: { oath: ['(x'] } }, 'lexicons.oath: the pattern "(x" cannot be used: '],
  [{ rules: { 'acme/vow': ['warning', { phrases: ['_3'] }] } }, 'rules.acme/vow.phrases: the pattern "_3"'],
] as const)('a fault in %j is told', (config, says) => {
  const settings = resolveSettings([{ source: 'config', data: config }], rules)
  const [fault] = companyWordFaults(settings, rules)
  expect(`${fault!.key.join('.')}: ${fault!.says}${fault!.hint ? ` ${fault!.hint}` : ''}`).toContain(says)
})

test('a misspelt option has a hint, and one of another type is refused', () => {
  const set = (options: object) => () =>
    resolveSettings([{ source: 'config', data: { rules: { 'acme/vow': ['warning', options] } } }], rules)
  expect(set({ allowPhrase: ['x'] })).toThrow('Did you mean allowPhrases?')
  expect(set({ phrases: 'x' })).toThrow(ConfigError)
  expect(set({ phrases: [3] })).toThrow('expected a list of strings')
})
