import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../cli/run.ts'

function run(script: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/run-ts.mjs', `scripts/${script}.ts`, ...args],
    { encoding: 'utf8' },
  )
  return { out: stdout, err: stderr, code: status }
}

const isEven = (id: string) => Number.parseInt(createHash('sha1').update(id).digest('hex')[0]!, 16) % 2 === 0

describe('the runner over the development sets', () => {
  const row = (id: string) => {
    const gold = [{ group: 'over-promising', strength: 2, quote: `word-${id}` }]
    return JSON.stringify({ id, text: `The kettle stands on word-${id}.`, judge: ['over-promising'], gold })
  }
  const ids = Array.from({ length: 12 }, (_, index) => `row${index}`)
  const lost = { group: 'over-promising', strength: 2, quote: 'lost-words' }
  const lostRows = ids.map(id =>
    JSON.stringify({ id, text: 'Thank you.', judge: ['over-promising'], gold: [lost] }),
  )
  const folder = folderWith({ 'own.jsonl': ids.map(row).join('\n'), 'lost.jsonl': lostRows.join('\n') })

  test('never shows a sentence that is set aside', () => {
    const { out } = run('eval', '--folder', folder, '--set', 'own', '--show', 'misses')
    const shown = ids.filter(id => out.includes(`‹word-${id}›`))
    expect(shown).toEqual(ids.filter(id => !isEven(id)))
    expect(out.match(/not for reading/g)).toHaveLength(1)
  })
  test('nor the words of its marks when they are not in the text', () => {
    expect(run('eval', '--folder', folder, '--set', 'lost', '--half', 'even').out).not.toContain('lost-words')
    expect(run('eval', '--folder', folder, '--set', 'lost', '--half', 'odd').out).toContain('“lost-words”')
  })
  test('saves nothing but a whole run', () => {
    const { code, err } = run('eval', '--save', '--set', 'mails')
    expect([code, err]).toEqual([2, '--save takes all sets and both halves, so it stands alone\n'])
  })
})

describe('the verdicts on templates', () => {
  const folder = folderWith({
    'corpus/shop/data/a.txt': 'We guarantee that the pump will not fail.\n',
    'corpus/shop/data/b.txt': 'We guarantee that the lid is tight.\n\nWe guarantee that the hose is tight.\n',
    'corpus/shop/LICENSE.txt': 'We guarantee nothing.\n',
  })
  const [corpus, list, verdicts] = ['corpus', 'list.jsonl', 'verdicts.jsonl'].map(name => join(folder, name))
  const measure = (...args: string[]) =>
    run('templates-eval', '--folder', corpus!, '--list', list!, '--verdicts', verdicts!, ...args)
  const rows = () =>
    readFileSync(list!, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  const reader = (name: string, verdicts: readonly number[]) => {
    const path = join(folder, name)
    writeFileSync(
      path,
      rows()
        .map((row, i) => JSON.stringify({ ...row, verdict: verdicts[i] }))
        .join('\n'),
    )
    return path
  }

  test('begin with a list that holds places and no words, one for each occurrence', () => {
    const { out, err } = measure()
    expect(err).toBe('')
    expect(out).toContain('2 templates, 22 words')
    expect(rows().map(({ file, line }) => [file, line])).toEqual([
      ['shop/data/a.txt', 1],
      ['shop/data/b.txt', 1],
      ['shop/data/b.txt', 3],
    ])
    expect(new Set(rows().map(({ file, fingerprint }) => file + fingerprint)).size).toBe(3)
    expect(readFileSync(list!, 'utf8')).not.toMatch(/pump|guarantee that/i)
  })

  test('count a finding as false when both readers say so, and tell the rest apart', () => {
    const merge = measure('--merge', reader('a.jsonl', [0, 0, 2]), reader('b.jsonl', [0, 1, 2]))
    expect(merge.out).toBe('3 verdicts joined\n')
    const { out } = measure()
    expect(out).toMatch(/over-promising\/guarantee +1 +1 +1 +0\n/)
    expect(out).toContain('45.45 false per 1,000 words (both readers')
    expect(out).toContain('90.91 if one of them is enough')
    expect(out).not.toContain('wait for two readers')
  })

  test('lapse when the words go, and are refused when they are none', () => {
    writeFileSync(join(corpus!, 'shop/data/a.txt'), 'Thank you.\n')
    expect(measure().out).toContain('1 verdicts are about words that are no longer flagged')
    writeFileSync(verdicts!, '{"file":"a","rule":"b","group":"c","fingerprint":"d","verdicts":[2,3]}\n')
    expect(measure().err).toContain('verdicts.jsonl:1: "verdicts" holds two numbers from 0 to 2')
  })

  test('are nothing to measure without the corpus, and that is said', () => {
    expect(run('templates-eval', '--folder', join(folder, 'none'))).toEqual({
      out: 'the template corpus is not here; nothing to measure\n',
      err: '',
      code: 0,
    })
  })
})
