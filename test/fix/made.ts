import { GENERATED_KINDS, generate } from '../draft/generated.ts'
import { fc } from '../property.ts'

/** New words of every kind that some layer of writing could get wrong. */
export const REPLACEMENTS = {
  word: 'plan',
  words: 'we expect',
  latin: 'naïve café',
  cjk: '今日は',
  emoji: '\u{1f642} ok',
  equals: 'a=b',
  code: '=C3=A9',
  hex: '=3D=20=',
  long: 'x'.repeat(90),
  longWords: `${'many words '.repeat(12)}end`,
  longCodes: 'é=\u{1f642}'.repeat(20),
  markup: '<b>&amp;',
  dot: '.',
  from: 'From here',
  boundary: '--b',
  tail: 'tail ',
  lead: ' plan',
  quotes: 'say "it"',
  delete: '',
} as const

export type Replacement = keyof typeof REPLACEMENTS

export const KINDS = [...Object.keys(REPLACEMENTS), 'itself'] as (Replacement | 'itself')[]

/** Those that only do harm at some columns or line ends are tried more often. */
export const anyKind = fc.constantFrom(
  ...KINDS,
  'tail',
  'tail',
  'tail',
  'dot',
  'from',
  'longCodes',
  'longCodes',
)

export const WRAPS = ['none', 'unlabelled', 'flowed', 'mixed', 'alternative'] as const

type Plan = Parameters<typeof generate>[0] & { readonly wrap: (typeof WRAPS)[number] }

/** A mail whose words a test knows the places of. */
export interface Made {
  readonly file: Uint8Array
  readonly path: string
  readonly plan: Plan
  readonly words: ReturnType<typeof generate>['words']
}

const coins = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })
const quiet = fc.constant(Array.from({ length: 40 }, () => false))

/** Mails of all encodings, charsets, markups and line ends, alone, flowed, beside an attachment, and as alternatives. */
export const made: fc.Arbitrary<Made> = fc
  .record({
    tails: fc.array(fc.nat(8), { minLength: 2, maxLength: 30 }),
    gaps: fc.array(fc.nat(5), { minLength: 30, maxLength: 30 }),
    // Without coins the lines of quoted-printable are as long as those of the text.
    coin: fc.oneof(coins, quiet),
    transfer: fc.constantFrom(...GENERATED_KINDS.transfer),
    charset: fc.constantFrom(...GENERATED_KINDS.charset),
    markup: fc.constantFrom(
      'plain' as const,
      'html' as const,
      'plain' as const,
      'html' as const,
      'markdown' as const,
    ),
    lineEnd: fc.constantFrom(...GENERATED_KINDS.lineEnd),
    wrap: fc.constantFrom(...WRAPS),
  })
  .map(make)

export function make(plan: Plan): Made {
  const inner = generate(plan)
  const { file, path, words } = inner
  if (plan.wrap === 'none' || plan.markup === 'markdown') return { file, path, plan, words }
  const text = latin1(file)
  if (plan.wrap === 'flowed' || plan.wrap === 'unlabelled') {
    const flowed = text.replace('text/plain;', 'text/plain; format=flowed;')
    const put = plan.wrap === 'flowed' ? flowed : text.replace(/; charset=[^\r\n]*/, '')
    return moved(put, 0, put.length - text.length, plan, words)
  }
  const line = (lines: string) => lines.replaceAll('\n', plan.lineEnd)
  const kind = plan.wrap === 'alternative' && plan.markup === 'html' ? 'alternative' : 'mixed'
  const top = line(`From: a@x.example\nSubject: y\nContent-Type: multipart/${kind}; boundary=b\n\n--b\n`)
  const first = kind === 'alternative' ? latin1(generate({ ...plan, markup: 'plain' }).file) : ''
  const lead = first === '' ? top : `${top}${first}${line('\n--b\n')}`
  const rest =
    kind === 'alternative' ? '' : 'Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n'
  return moved(
    `${lead}${text}${line(rest ? `\n--b\n${rest}--b--\n` : '\n--b--\n')}`,
    0,
    lead.length,
    plan,
    words,
  )
}

function moved(text: string, from: number, by: number, plan: Plan, words: Made['words']): Made {
  return {
    file: Uint8Array.from(text, unit => unit.charCodeAt(0)),
    path: 'x.eml',
    plan,
    words: words.map(({ word, at }) => ({
      word,
      at: { start: from + at.start + by, end: from + at.end + by },
    })),
  }
}

export function latin1(file: Uint8Array): string {
  let text = ''
  for (const byte of file) text += String.fromCharCode(byte)
  return text
}
