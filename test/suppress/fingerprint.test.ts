import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/index.ts'
import { fingerprint, fingerprintIn, normalised } from '../../src/suppress/index.ts'
import { sha256 } from '../../src/suppress/sha256.ts'
import { fc } from '../property.ts'

test('our SHA-256 is the one of Node, on texts of every length up to three blocks and on any text', () => {
  const node = (text: string) => createHash('sha256').update(text).digest('hex')
  for (let length = 0; length < 200; length++)
    expect(sha256('a'.repeat(length))).toBe(node('a'.repeat(length)))
  // Half a surrogate pair is no text: both write U+FFFD for it.
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => sha256(text) === node(text)))
})

test('a fingerprint is hexadecimal, and another for another rule, text, occurrence or path', () => {
  const one = fingerprint('over-promising/guarantee', 'We guarantee it.', 1)
  // Written down, so that a change of how it is made does not go unseen: baselines of users would lose their hold.
  expect(one).toBe('1d2f92875ac65c6c')
  expect(fingerprint('over-promising/never-again', 'We guarantee it.', 1)).not.toBe(one)
  expect(fingerprint('over-promising/guarantee', 'We guarantee this.', 1)).not.toBe(one)
  expect(fingerprint('over-promising/guarantee', 'We guarantee it.', 2)).not.toBe(one)
  expect(fingerprintIn('a.md', one)).toMatch(/^[0-9a-f]{32}$/)
  expect(fingerprintIn('a.md', one)).not.toBe(fingerprintIn('b.md', one))
})

test('what an editor changes by itself does not count', () => {
  expect(normalised(' We’ll  “promise”\r\n it\u00a0— now ')).toBe('we\'ll "promise" it - now')
})

const fingerprints = async (text: string, path = 'a.txt') => {
  const { findings } = await lintText(text, { path })
  return findings.map(finding => `${finding.rule} ${finding.fingerprint}`)
}

describe('the fingerprint of a finding', () => {
  const promise = 'We guarantee that it will not fail.'

  test('outlives lines before it, another wrapping, another encoding', async () => {
    const [plain] = await fingerprints(`Hi Bob,\n\n${promise}\n`)
    expect(plain).toBeDefined()
    expect(await fingerprints(`Hello!\n\nSome news first. ${promise} And more.\n`)).toEqual([plain])
    expect(await fingerprints('Hi,\n\nWe\nguarantee that it\nwill not fail.\n')).toEqual([plain])
    const encoded = `Subject: x\nContent-Transfer-Encoding: base64\n\n${btoa(`Hi,\n\n${promise}\n`)}\n`
    expect(await fingerprints(encoded, 'a.eml')).toEqual([plain])
  })

  test('changes with its sentence, so that a new promise cannot hide behind an old one', async () => {
    const [old] = await fingerprints(`${promise}\n`)
    const [other] = await fingerprints('We guarantee that it will arrive on Monday.\n')
    expect(other).toMatch(/^over-promising\/guarantee /)
    expect(other).not.toBe(old)
  })

  test('tells the second of two equal sentences from the first', async () => {
    const both = await fingerprints(`${promise}\n\n${promise}\n`)
    expect(new Set(both).size).toBe(2)
    expect(both[0]).toBe((await fingerprints(promise))[0])
  })

  test('differs in every mail of a mailbox, so that one of them hides none of the others', async () => {
    const one = `From a@acme.example Thu Jan  1 00:00:00 2026\nTo: b@client.example\nSubject: x\n\n${promise}\n\n`
    const all = await fingerprints(one.repeat(3), 'a.mbox')
    expect(all).toHaveLength(3)
    expect(new Set(all).size).toBe(3)
  })
})
