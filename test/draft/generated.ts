import type { Bytes } from '../../src/text/index.ts'
import { fc } from '../property.ts'

/** A mail made by a test that knows where each of its words lies. */
export interface Generated {
  readonly file: Uint8Array
  readonly path: string
  /** Each word stands once in the text; its bytes in the file. */
  readonly words: readonly { readonly word: string; readonly at: Pick<Bytes, 'start' | 'end'> }[]
}

const TAILS = ['', 'é', 'ß', 'ÿ', 'ab', '€', '日本', '🙂', 'e\u0301']
const LATIN = new Set(['', 'é', 'ß', 'ÿ', 'ab'])
const GAPS = [' ', ', ', '\n', '.\n\n', ' - ', '  ']
const MARKS = ['<b>', '</i>', '<br>', '<p class="x">', ' <!-- c --> ', '<span>']

export const GENERATED_KINDS = {
  transfer: ['8bit', 'quoted-printable', 'base64'],
  charset: ['utf-8', 'iso-8859-1'],
  markup: ['plain', 'html', 'markdown'],
  lineEnd: ['\n', '\r\n'],
} as const

interface Plan {
  readonly tails: readonly number[]
  readonly gaps: readonly number[]
  readonly coin: readonly boolean[]
  readonly transfer: (typeof GENERATED_KINDS.transfer)[number]
  readonly charset: (typeof GENERATED_KINDS.charset)[number]
  readonly markup: (typeof GENERATED_KINDS.markup)[number]
  readonly lineEnd: (typeof GENERATED_KINDS.lineEnd)[number]
}

const plans: fc.Arbitrary<Plan> = fc.record({
  tails: fc.array(fc.nat(TAILS.length - 1), { minLength: 1, maxLength: 30 }),
  gaps: fc.array(fc.nat(GAPS.length - 1), { minLength: 30, maxLength: 30 }),
  coin: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  transfer: fc.constantFrom(...GENERATED_KINDS.transfer),
  charset: fc.constantFrom(...GENERATED_KINDS.charset),
  markup: fc.constantFrom(...GENERATED_KINDS.markup),
  lineEnd: fc.constantFrom(...GENERATED_KINDS.lineEnd),
})

/** Mails of all encodings, charsets, line ends and markups, with the place of every word. */
export const generated: fc.Arbitrary<Generated> = plans.map(generate)

export function generate(plan: Plan): Generated {
  const { charset, markup, lineEnd, coin } = plan
  const transfer = markup === 'markdown' ? '8bit' : plan.transfer
  const encode = (text: string) =>
    charset === 'utf-8' || markup === 'markdown'
      ? [...new TextEncoder().encode(text)]
      : Array.from(text, unit => unit.charCodeAt(0))
  const header =
    markup === 'markdown'
      ? ''
      : `Subject: x\nContent-Type: text/${markup}; charset=${charset}\nContent-Transfer-Encoding: ${transfer}\n\n`
  const bytes = [...encode(header.replaceAll('\n', lineEnd))]
  const raw: number[] = []
  const ranges: { word: string; start: number; end: number }[] = []
  plan.tails.forEach((tail, i) => {
    const letters = TAILS[tail]!
    const latin = charset === 'iso-8859-1' && markup !== 'markdown' && !LATIN.has(letters)
    // Odd letters at both ends, so that a wrong start or end of one of them is seen.
    const word = `${latin ? 'q' : letters}w${i}w${latin ? 'q' : letters}`
    const start = raw.length
    const entity = markup !== 'plain' && coin[i] && letters === 'é'
    raw.push(...encode(entity ? word.replaceAll('é', '&eacute;') : word))
    ranges.push({ word, start, end: raw.length })
    if (markup === 'html' && coin[(i + 7) % 40]) raw.push(...encode(MARKS[i % MARKS.length]!))
    raw.push(...encode(GAPS[plan.gaps[i]!]!.replaceAll('\n', lineEnd)))
  })
  const place = write(bytes, raw, transfer, lineEnd, coin)
  const words = ranges.map(({ word, start, end }) => ({
    word,
    at: { start: place(start)[0], end: place(end - 1)[1] },
  }))
  return { file: Uint8Array.from(bytes), path: markup === 'markdown' ? 'x.md' : 'x.eml', words }
}

/** Adds the encoded body to `bytes`; gives the place of each raw byte. */
function write(
  bytes: number[],
  raw: readonly number[],
  transfer: Plan['transfer'],
  lineEnd: string,
  coin: readonly boolean[],
): (at: number) => [number, number] {
  const starts: number[] = []
  const ends: number[] = []
  if (transfer === 'base64') {
    const text = btoa(String.fromCharCode(...raw))
    const quanta: [number, number][] = []
    for (let i = 0; i < text.length; i += 4) {
      const from = bytes.length
      for (const digit of text.slice(i, i + 4)) bytes.push(digit.charCodeAt(0))
      quanta.push([from, bytes.length])
      if (i % 76 === 72) for (const unit of lineEnd) bytes.push(unit.charCodeAt(0))
    }
    return at => quanta[Math.floor(at / 3)]!
  }
  raw.forEach((byte, i) => {
    const quoted =
      transfer === 'quoted-printable' && (byte > 126 || byte === 61 || (byte === 32 && endsLine(raw, i)))
    if (transfer === 'quoted-printable' && coin[i % 40] && byte > 32)
      bytes.push(61, ...Array.from(lineEnd, unit => unit.charCodeAt(0)))
    starts.push(bytes.length)
    if (quoted)
      bytes.push(
        ...Array.from(`=${byte.toString(16).toUpperCase().padStart(2, '0')}`, unit => unit.charCodeAt(0)),
      )
    else bytes.push(byte)
    ends.push(bytes.length)
  })
  return at => [starts[at]!, ends[at]!]
}

function endsLine(raw: readonly number[], at: number): boolean {
  let next = at
  while (raw[next] === 32) next++
  return next >= raw.length || raw[next] === 10 || raw[next] === 13
}
