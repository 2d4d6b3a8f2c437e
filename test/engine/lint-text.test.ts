import { expect, test } from 'vitest'
import { ConfigError, lintText } from '../../src/index.ts'

test('the library checks a text as the command does', async () => {
  const { findings, lines } = await lintText('Hi Bob,\n\nwe guarantee that it will not fail.\n')
  expect(findings.map(({ rule, quote, at }) => ({ rule, quote, line: lines.at(at.start).line }))).toEqual([
    { rule: 'over-promising/guarantee', quote: 'guarantee', line: 3 },
  ])
})

test('settings stand as in a configuration file, and are checked as there', async () => {
  const config = { rules: { 'over-promising': 'off' } } as const
  expect((await lintText('We guarantee that it will not fail.', { config, path: 'a.md' })).findings).toEqual(
    [],
  )
  await expect(lintText('', { config: { rules: { nothing: 'off' } } })).rejects.toThrow(ConfigError)
})
