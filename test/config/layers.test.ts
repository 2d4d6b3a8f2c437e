import { describe, expect, test } from 'vitest'
import {
  ConfigError,
  type ConfigLayer,
  type KnownRule,
  type Origins,
  overridesFor,
  type Reading,
  resolveSettings,
  selectRules,
} from '../../src/config/index.ts'

const rules: KnownRule[] = [
  { id: 'over-promising/guarantee', severity: 'error', aliases: ['promises/guarantee'] },
  { id: 'over-promising/always', severity: 'info', state: 'preview' },
  { id: 'cc-cascade/crowd', severity: 'warning', options: { most: { default: 1 } } },
  { id: 'courtesy/old', severity: 'info', state: 'deprecated' },
]

const file = (data: unknown, more: Partial<ConfigLayer> = {}): ConfigLayer => ({
  source: 'rc.json',
  data,
  ...more,
})
const level = (data: unknown, id: string, reading: Reading = {}) =>
  resolveSettings([file(data)], rules, reading).rules[id]!.severity

function refusal(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'accepted'
}

describe('presets', () => {
  test('strict is one step more severe and wants reasons; templates is for templates', () => {
    const strict = resolveSettings([file({ extends: 'strict' })], rules)
    expect(Object.values(strict.rules).map(({ severity }) => severity)).toEqual([
      'error',
      'off',
      'error',
      'warning',
    ])
    expect(strict.policy.requireReason).toBe(true)
    const templates = resolveSettings([file({ extends: ['templates'] })], rules)
    expect(templates).toMatchObject({ kind: 'template', rules: { 'cc-cascade/crowd': { severity: 'off' } } })
  })

  test('recommended is what holds anyway; the last one named is strongest, and the file beats both', () => {
    expect(resolveSettings([file({ extends: 'recommended' })], rules)).toEqual(resolveSettings([], rules))
    const crowd = (data: unknown) => level(data, 'cc-cascade/crowd')
    expect(crowd({ extends: ['strict', 'recommended'] })).toBe('warning')
    expect(crowd({ extends: ['recommended', 'strict'] })).toBe('error')
    expect(crowd({ extends: 'strict', rules: { 'cc-cascade': 'info' } })).toBe('info')
  })

  test('one that is unknown is refused with the likely name', () => {
    const text = '{\n  "extends": [\n    "strict",\n    "recomended"\n  ]\n}'
    const bad = file(JSON.parse(text), { text })
    expect(refusal(() => resolveSettings([bad], rules))).toBe(
      'rc.json:2: extends › 1: there is no preset recomended here. Did you mean recommended?',
    )
  })
})

describe('overrides', () => {
  const data = {
    rules: { 'cc-cascade': 'error' },
    overrides: [
      { files: '*.md', rules: { 'cc-cascade': 'info' } },
      {
        files: ['mails/**/*.{html,md}'],
        excludedFiles: 'new-*',
        rules: { 'cc-cascade/crowd': ['warning', { most: 9 }] },
        kind: 'template',
        policy: { glossary: { API: 'x' } },
      },
    ],
  }
  const at = (path?: string) => resolveSettings([file(data)], rules, path === undefined ? {} : { path })

  test('hold for the files of their globs, and the later one wins', () => {
    const crowd = (path?: string) => at(path).rules['cc-cascade/crowd']
    expect(crowd()?.severity).toBe('error')
    expect(crowd('a.html')?.severity).toBe('error')
    expect(crowd('deep/down/a.md')?.severity).toBe('info')
    expect(crowd('mails/a.md')).toEqual({ severity: 'warning', options: { most: 9 } })
    expect(crowd('mails/x/y/a.html')?.severity).toBe('warning')
    expect(crowd('mails/new-a.md')?.severity).toBe('info')
    expect(at('mails/a.md')).toMatchObject({ kind: 'template', policy: { glossary: { API: 'x' } } })
    expect(at('a.md').kind).toBeUndefined()
  })

  test('of a base come before what the file itself says', () => {
    const base = file(
      { overrides: [{ files: '*', rules: { 'cc-cascade': 'off' } }] },
      { source: 'base.json' },
    )
    const over = (own: unknown) => file(own, { bases: new Map([['./base.json', base]]) })
    const crowd = (own: unknown) =>
      resolveSettings([over(own)], rules, { path: 'a.md' }).rules['cc-cascade/crowd']?.severity
    expect(crowd({ extends: './base.json' })).toBe('off')
    expect(crowd({ extends: './base.json', rules: { 'cc-cascade': 'info' } })).toBe('info')
  })

  test('files with the same ones share their settings', () => {
    expect(overridesFor(file(data), 'x/a.md')).toBe(overridesFor(file(data), 'y/b.md'))
    expect(overridesFor(file(data), 'mails/a.md')).not.toBe(overridesFor(file(data), 'y/b.md'))
  })

  test('are checked whether they hold or not, with their line in JSON and YAML', () => {
    const json =
      '{\n "overrides": [\n  { "files": "*" },\n  {\n   "files": "no",\n   "rules": { "cc": "off" }\n  }\n ]\n}'
    expect(refusal(() => resolveSettings([file(JSON.parse(json), { text: json })], rules))).toMatch(
      /^rc\.json:6: overrides › 1 › rules › cc: there is no such rule or group\./,
    )
    const yaml = 'overrides:\n  - files: "*"\n  - files: no\n    rules:\n      cc-cascade: of\n'
    const parsed = { overrides: [{ files: '*' }, { files: 'no', rules: { 'cc-cascade': 'of' } }] }
    expect(refusal(() => resolveSettings([file(parsed, { text: yaml })], rules))).toMatch(
      /^rc\.json:5: overrides › 1 › rules › cc-cascade: "of" is not a setting; .* Did you mean off\?$/,
    )
    expect(refusal(() => resolveSettings([file({ overrides: [{ rules: {} }] })], rules))).toBe(
      'rc.json: overrides › 0: the key files is missing.',
    )
    expect(refusal(() => resolveSettings([file({ extends: 1 })], rules))).toBe(
      'rc.json: extends: expected a string or an array, not 1.',
    )
  })
})

describe('a locked rule', () => {
  const locking = { policy: { locked: ['over-promising/guarantee'] } }
  const off = { 'over-promising/guarantee': 'off' } as const
  const says = 'over-promising/guarantee is locked by policy.locked of rc.json and cannot be switched off.'

  test('is told in the settings, groups spelled out', () => {
    const { policy } = resolveSettings(
      [file({ policy: { locked: ['over-promising', 'courtesy/old'] } })],
      rules,
    )
    expect(policy.locked).toEqual(['over-promising/guarantee', 'over-promising/always', 'courtesy/old'])
  })

  test.each([
    ['the same file', [file({ ...locking, rules: off })]],
    ['a group', [file({ ...locking, rules: { 'over-promising': 'off' } })]],
    ['an override', [file({ ...locking, overrides: [{ files: 'x', rules: off }] })]],
    ['a flag', [file(locking), { source: '--rule', data: { rules: off } }]],
    [
      'a file that extends the policy',
      [file({ extends: './p', rules: off }, { source: 'own', bases: new Map([['./p', file(locking)]]) })],
    ],
  ])('is not switched off by %s', (_, layers) => {
    expect(refusal(() => resolveSettings(layers, rules))).toContain(says)
  })

  test('may be more or less severe, runs beside --only and withstands --skip', () => {
    const settings = resolveSettings([file(locking)], rules)
    expect(level({ ...locking, rules: { 'over-promising': 'info' } }, 'over-promising/guarantee')).toBe(
      'info',
    )
    const only = selectRules(settings, { only: ['cc-cascade'], skip: [] }, rules)
    expect(only.rules['over-promising/guarantee']?.severity).toBe('error')
    expect(refusal(() => selectRules(settings, { only: [], skip: ['over-promising'] }, rules))).toBe(
      '--skip: over-promising: over-promising/guarantee is locked by policy.locked and cannot be switched off.',
    )
  })

  test('that there is not is refused', () => {
    expect(refusal(() => resolveSettings([file({ policy: { locked: ['courtesy/odl'] } })], rules))).toBe(
      'rc.json: policy › locked › 0: there is no such rule or group. Did you mean courtesy/old?',
    )
  })
})

describe('the state of a rule', () => {
  test('a preview rule is off unless it is named itself', () => {
    const always = (set: Record<string, string>) => level({ rules: set }, 'over-promising/always')
    expect(always({})).toBe('off')
    expect(always({ 'over-promising': 'error' })).toBe('off')
    expect(always({ 'over-promising/always': 'warning' })).toBe('warning')
    const only = (name: string) =>
      selectRules(resolveSettings([], rules), { only: [name], skip: [] }, rules).rules[
        'over-promising/always'
      ]
    expect(only('over-promising')?.severity).toBe('off')
    expect(only('over-promising/always')?.severity).toBe('info')
  })

  test('an old id still works, in files and flags, and is told; so is a rule that will go', () => {
    const heard: string[] = []
    const notice = (says: string) => heard.push(says)
    const set = { rules: { 'promises/guarantee': 'off', 'courtesy/old': 'warning' } }
    expect(level(set, 'over-promising/guarantee', { notice })).toBe('off')
    const settings = resolveSettings([], rules)
    selectRules(settings, { only: [], skip: ['promises/guarantee'], notice }, rules)
    expect(heard).toEqual([
      'rc.json: promises/guarantee is now called over-promising/guarantee; the old name still works.',
      'rc.json: courtesy/old is deprecated and will go; see cx-lint explain.',
      '--skip: promises/guarantee is now called over-promising/guarantee; the old name still works.',
    ])
  })
})

test('each value tells where it came from', () => {
  const text = '{\n  "rules": {\n    "cc-cascade/crowd": ["error", { "most": 2 }]\n  },\n  "kind": "draft"\n}'
  const origins: Origins = new Map()
  const layers = [
    file(JSON.parse(text), { text }),
    { source: '--rule', data: { rules: { courtesy: 'off' } } },
  ]
  resolveSettings(layers, rules, { origins })
  expect(Object.fromEntries(origins)).toEqual({
    'rules › cc-cascade/crowd': 'rc.json:3',
    'rules › cc-cascade/crowd › most': 'rc.json:3',
    kind: 'rc.json:5',
    'rules › courtesy/old': '--rule',
  })
})
