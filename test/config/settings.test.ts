import { describe, expect, test } from 'vitest'
import {
  ConfigError,
  type ConfigLayer,
  type KnownRule,
  resolveSettings,
  selectRules,
} from '../../src/config/index.ts'

const rules: KnownRule[] = [
  { id: 'over-promising/guarantee', severity: 'error' },
  { id: 'over-promising/never-again', severity: 'error' },
  {
    id: 'assumed-knowledge/undefined-term',
    severity: 'warning',
    options: { known: { default: ['API'] }, most: { default: 1 } },
  },
]

const file = (data: unknown, text?: string): ConfigLayer => ({
  source: '.cx-lintrc.json',
  data,
  ...(text && { text }),
})

/** The message of the error that these settings are refused with. */
function refusal(data: unknown, text?: string): string {
  try {
    resolveSettings([file(data, text)], rules)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'accepted'
}

describe('settings', () => {
  test('without any layer every rule keeps its own severity and the defaults of its options', () => {
    const { rules: set, policy, kind } = resolveSettings([], rules)
    expect(set['over-promising/guarantee']).toEqual({ severity: 'error', options: {} })
    expect(set['assumed-knowledge/undefined-term']).toEqual({
      severity: 'warning',
      options: { known: ['API'], most: 1 },
    })
    expect(policy).toEqual({ ownDomains: [], partnerDomains: [], glossary: {} })
    expect(kind).toBeUndefined()
  })

  test('a rule beats its group wherever the two stand, and a later layer beats an earlier one', () => {
    const first = file({ rules: { 'over-promising/guarantee': 'info', 'over-promising': 'off' } })
    expect(resolveSettings([first], rules).rules['over-promising/guarantee']?.severity).toBe('info')
    expect(resolveSettings([first], rules).rules['over-promising/never-again']?.severity).toBe('off')
    const second = { source: '--rule', data: { rules: { 'over-promising': 'warning' } } }
    expect(resolveSettings([first, second], rules).rules['over-promising/guarantee']?.severity).toBe(
      'warning',
    )
  })

  test('options join the defaults, domains are lower case, the glossary grows', () => {
    const layers = [
      file({ policy: { ownDomains: ['Example.COM'], glossary: { API: 'interface' } } }),
      file({
        rules: { 'assumed-knowledge/undefined-term': ['error', { most: 3 }] },
        policy: { glossary: { SLA: 'agreement' } },
        kind: 'template',
      }),
    ]
    const settings = resolveSettings(layers, rules)
    expect(settings.rules['assumed-knowledge/undefined-term']).toEqual({
      severity: 'error',
      options: { known: ['API'], most: 3 },
    })
    expect(settings.policy).toEqual({
      ownDomains: ['example.com'],
      partnerDomains: [],
      glossary: { API: 'interface', SLA: 'agreement' },
    })
    expect(settings.kind).toBe('template')
  })

  test('of templates the later layer replaces what it names', () => {
    const delimiters = [{ open: '<<', close: '>>' }]
    const layers = [
      file({ templates: { delimiters, macroKeys: ['reply'] } }),
      file({ templates: { macroKeys: ['intro'] } }),
    ]
    expect(resolveSettings(layers, rules).templates).toEqual({ delimiters, macroKeys: ['intro'] })
    expect(resolveSettings([], rules).templates).toBeUndefined()
  })

  test('an empty file is an empty configuration', () => {
    expect(resolveSettings([file(undefined)], rules)).toEqual(resolveSettings([], rules))
  })
})

describe('a fault names the file, the line, the key, the reason and a likely spelling', () => {
  const cases: [name: string, data: unknown, message: string][] = [
    ['unknown key', { rulez: {} }, '.cx-lintrc.json: rulez: there is no such key. Did you mean rules?'],
    [
      'unknown key of the policy',
      { policy: { ownDomain: [] } },
      '.cx-lintrc.json: policy › ownDomain: there is no such key. Did you mean ownDomains?',
    ],
    [
      'unknown rule',
      { rules: { 'over-promising/guarante': 'off' } },
      '.cx-lintrc.json: rules › over-promising/guarante: there is no such rule or group. Did you mean over-promising/guarantee?',
    ],
    [
      'rule without its group',
      { rules: { guarantee: 'off' } },
      '.cx-lintrc.json: rules › guarantee: there is no such rule or group. Did you mean over-promising/guarantee?',
    ],
    [
      'unknown severity',
      { rules: { 'over-promising': 'warn' } },
      '.cx-lintrc.json: rules › over-promising: "warn" is not a setting; use "off", "error", "warning", "info" or ["warning", { …options }]. Did you mean warning?',
    ],
    [
      'numeric severity',
      { rules: { 'over-promising': 2 } },
      '.cx-lintrc.json: rules › over-promising: 2 is not a setting; use "off", "error", "warning", "info" or ["warning", { …options }].',
    ],
    ['unknown kind', { kind: 'mail' }, '.cx-lintrc.json: kind: "mail" is not one of "draft", "template".'],
    [
      'not a domain',
      { policy: { ownDomains: ['me@example.com'] } },
      '.cx-lintrc.json: policy › ownDomains › 0: "me@example.com" is not written like "example.com".',
    ],
    [
      'a delimiter that sentences hold',
      { templates: { delimiters: [{ open: 'to', close: '>>' }] } },
      '.cx-lintrc.json: templates › delimiters › 0 › open: "to" is not written like "<<" or ">>".',
    ],
    [
      'a delimiter without its end',
      { templates: { delimiters: [{ open: '<<' }] } },
      '.cx-lintrc.json: templates › delimiters › 0: the key close is missing.',
    ],
    [
      'not a day',
      { policy: { holidays: ['25.12.'] } },
      '.cx-lintrc.json: policy › holidays › 0: "25.12." is not written like "2026-12-25" or "12-25".',
    ],
    [
      'a key that is missing',
      { policy: { leadTimes: [{ match: 'pump' }] } },
      '.cx-lintrc.json: policy › leadTimes › 0: the key days is missing.',
    ],
    [
      'a number out of bounds',
      { policy: { leadTimes: [{ match: 'pump', days: -1 }] } },
      '.cx-lintrc.json: policy › leadTimes › 0 › days: -1 is too small; the limit is 0.',
    ],
    [
      'not a whole number',
      { policy: { leadTimes: [{ match: 'pump', days: 1.5 }] } },
      '.cx-lintrc.json: policy › leadTimes › 0 › days: expected an integer, not 1.5.',
    ],
    [
      'wrong type',
      { policy: { glossary: ['API'] } },
      '.cx-lintrc.json: policy › glossary: expected an object, not ["API"].',
    ],
    ['not an object', [1], '.cx-lintrc.json: expected an object, not [1].'],
    [
      'unknown option',
      { rules: { 'assumed-knowledge/undefined-term': ['error', { knwon: [] }] } },
      '.cx-lintrc.json: rules › assumed-knowledge/undefined-term › knwon: the rule has no such option. Did you mean known?',
    ],
    [
      'option of a wrong type',
      { rules: { 'assumed-knowledge/undefined-term': ['error', { known: [1] }] } },
      '.cx-lintrc.json: rules › assumed-knowledge/undefined-term › known: expected a list of strings, not [1].',
    ],
    [
      'option of a wrong type, number',
      { rules: { 'assumed-knowledge/undefined-term': ['error', { most: 'x' }] } },
      '.cx-lintrc.json: rules › assumed-knowledge/undefined-term › most: expected a number, not "x".',
    ],
    [
      'options for a group',
      { rules: { 'over-promising': ['error', { a: 1 }] } },
      '.cx-lintrc.json: rules › over-promising: options belong to one rule; a group takes a severity only.',
    ],
  ]
  test.each(cases)('%s', (_, data, message) => expect(refusal(data)).toBe(message))

  test('all faults of a file are said at once, each with its line', () => {
    const json =
      '{\n  "kind": "mail",\n  "rules": {\n    "policy": "off"\n  },\n  "policy": {\n    "own": []\n  }\n}\n'
    expect(
      refusal(JSON.parse(json), json)
        .split('\n')
        .map(line => line.split(': ').slice(0, 2).join(': ')),
    ).toEqual(['.cx-lintrc.json:2: kind', '.cx-lintrc.json:7: policy › own'])
    const yaml = '# ours\nrules:\n  "guarantee/x": off\npolicy:\n  ownDomains:\n    - a.example\n  own: 1\n'
    expect(refusal({ policy: { own: 1 } }, yaml)).toMatch(/^\.cx-lintrc\.json:7: policy › own: /)
    expect(refusal({ rules: { 'guarantee/x': 'off' } }, yaml)).toMatch(/^\.cx-lintrc\.json:3: /)
  })

  test('keys that JavaScript knows are as unknown as any other', () => {
    expect(refusal(JSON.parse('{"rules":{"__proto__":"off"}}'))).toMatch(/__proto__: there is no such rule/)
    expect(refusal(JSON.parse('{"constructor":1}'))).toMatch(/constructor: there is no such key/)
    expect(refusal({ rules: { 'assumed-knowledge/undefined-term': ['error', { toString: 1 }] } })).toMatch(
      /no such option/,
    )
  })
})

describe('a selection', () => {
  const settings = resolveSettings([file({ rules: { 'over-promising': 'off' } })], rules)
  const levels = (only: string[], skip: string[]) =>
    Object.values(selectRules(settings, { only, skip }, rules).rules).map(({ severity }) => severity)

  test('only wakes what is off and silences the rest; skip wins', () => {
    expect(levels([], [])).toEqual(['off', 'off', 'warning'])
    expect(levels(['over-promising/guarantee'], [])).toEqual(['error', 'off', 'off'])
    expect(levels(['over-promising'], ['over-promising/guarantee'])).toEqual(['off', 'error', 'off'])
    expect(levels([], ['assumed-knowledge'])).toEqual(['off', 'off', 'off'])
  })

  test('a name that is no rule is refused', () => {
    expect(() => levels(['over-promissing'], [])).toThrow(
      '--only: over-promissing: there is no such rule or group. Did you mean over-promising?',
    )
  })
})
