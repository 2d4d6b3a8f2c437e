import { expect, test } from 'vitest'
import { applyFixes } from '../../src/fix/index.ts'
import { mutant } from '../mutant.ts'
import { fc } from '../property.ts'
import { anyKind, made } from './made.ts'
import { type Apply, editOfWord, mayRefuse, putGet } from './put-get.ts'

// Breaks the writer on purpose, one line at a time: P4 must notice, or it proves nothing. A mutant that its own
// reading again stops is noticed too: it refuses what the writer as it is can do.

const trials = fc.sample(fc.tuple(made, fc.nat(40), anyKind), { numRuns: 1500, seed: 11 })

/** The first fault that P4 finds in a writer. */
async function faultOf(apply: Apply): Promise<string | undefined> {
  for (const [mail, nth, kind] of trials) {
    const { fault, reason } = await putGet(apply, mail.file, mail.path, editOfWord(mail, nth, kind))
    if (fault) return fault
    if (reason && !mayRefuse(mail, kind, reason)) return `${kind} refused: ${reason}`
  }
  return undefined
}

test.each([
  // A wrong offset.
  [
    'fix/crossing.ts',
    'start: start[span.start]!, end: end[span.end - 1]!',
    'start: start[span.start]! + 1, end: end[span.end - 1]!',
  ],
  ['fix/crossing.ts', 'end: end[span.end - 1]! }', 'end: end[span.end - 1]! + 1 }'],
  ['fix/write.ts', 'const from = places.start[range.start]', 'const from = places.start[range.start - 1]'],
  ['fix/write.ts', 'places.end[range.end - 1]!', 'places.end[range.end]!'],
  [
    'draft/mime/transfer.ts',
    'data[n] = high * 16 + low\n        start[n] = i',
    'data[n] = high * 16 + low\n        start[n] = i + 1',
  ],
  // Escapes that are missing or wrong.
  ['fix/escape.ts', "if (markup === 'html')", "if (markup === 'json')"],
  ['fix/escape.ts', ".replace(/&/g, '&amp;')", ''],
  ['fix/escape.ts', "'\\\\$&'", "'$&'"],
  ['fix/quoted-printable.ts', ' && byte !== 61', ''],
  ['fix/quoted-printable.ts', 'byte <= 126', 'byte <= 256'],
  ['fix/quoted-printable.ts', "if (before === '' && LOADED.test(middle + behind))", 'if (false)'],
  ['fix/quoted-printable.ts', 'if (BLANK_END.test(middle))', 'if (false)'],
  ['fix/quoted-printable.ts', 'rest.length > MOST - (soft ? 1 : 0)', 'false'],
  ['fix/quoted-printable.ts', 'rest.length > MOST - (soft ? 1 : 0)', 'rest.length > MOST + 1'],
  ['fix/quoted-printable.ts', ') cut = code', ') cut = code + 1'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a source file
  ['fix/quoted-printable.ts', 'lines.push(soft ? `${rest}=` : rest)', 'lines.push(rest)'],
  ['fix/base64.ts', 'const CHUNK = 57 * 64', 'const CHUNK = 56'],
  ['fix/base64.ts', 'i += COLUMNS', 'i += COLUMNS + 4'],
  // Rules that spare words which cannot be written.
  ['fix/charset.ts', 'if (!data.some(byte => byte > 127)) return ascii', 'return ascii'],
  ['fix/charset.ts', "if (name === 'utf-8') return text => utf8.encode(text)", ''],
  [
    'fix/charset.ts',
    "return singleByte(name, name === 'windows-1252' && !/1252/.test(label))",
    'return text => utf8.encode(text)',
  ],
  ['fix/write.ts', 'if (flowsAnew(', 'if (false && flowsAnew('],
  ['fix/write.ts', 'isStuffed(source, range, words) ?', 'false ?'],
  ['fix/apply.ts', 'counterpart(sources.texts, place)\n', "('alone' as ReturnType<typeof counterpart>)\n"],
])('%s: "%s" must not be "%s"', async (file, from, to) => {
  const broken = (await mutant('src/fix/index.ts', file, from, to)) as { applyFixes: Apply }
  expect(await faultOf(broken.applyFixes)).toBeDefined()
})

test('the writer as it is has no fault', async () => {
  expect(await faultOf(applyFixes)).toBeUndefined()
})
