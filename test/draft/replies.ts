import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Draft, readDraft } from '../../src/draft/index.ts'
import { isClosing } from '../../src/draft/zones/closing-words.ts'

/** A mail whose own words somebody has written down. */
export interface Pair {
  readonly name: string
  readonly got: string
  readonly want: string
}

/**
 * Fixtures that mean something else by "own words" than we do, counted apart. Lines behind `>` are never own for
 * us, so they are taken out of what is wanted; names below a closing are, so they are counted as own here.
 */
const APART: Readonly<Record<string, string>> = {
  'embedded_email_17.txt':
    'begins with "… wrote:" and has no own words above it: all quoted for us, all own there',
  'embedded_email_18.txt':
    'begins with "… wrote:" and has no own words above it: all quoted for us, all own there',
  'forwarded_message.txt': 'nothing but a forward: a forward for us, own there',
  'embedded_email_7.txt': 'quotes with initials ("C> …"), which look like prose',
  'standard_replies/outlook.eml': 'wants "Hello", which the file does not hold',
}

export async function repliesOf(folder: string, set: string): Promise<{ compared: Pair[]; apart: Pair[] }> {
  const pairs: Pair[] = []
  const data = join(folder, set, 'data')
  for (const [name, want] of wanted(folder, set)) {
    const path = /\.(?:eml|html)$/.test(name) ? name : 'x.txt'
    const file = join(data, set === 'discourse-trimmer' ? `emails/${name}` : name)
    pairs.push({ name, got: ownOf(await readDraft(new Uint8Array(readFileSync(file)), { path })), want })
  }
  return {
    compared: pairs.filter(({ name }) => !(name in APART)),
    apart: pairs.filter(({ name }) => name in APART),
  }
}

function wanted(folder: string, set: string): [string, string][] {
  if (set !== 'discourse-trimmer') {
    const { files } = JSON.parse(readFileSync(join(folder, set, 'expected.json'), 'utf8')) as {
      files: Record<string, { own?: string | null }>
    }
    return Object.entries(files).flatMap(([name, { own }]) => (typeof own === 'string' ? [[name, own]] : []))
  }
  const data = join(folder, set, 'data')
  return readdirSync(join(data, 'emails')).map(name => {
    const path = join(data, 'trimmed', name)
    return [name, existsSync(path) ? readFileSync(path, 'utf8').replace(/^>.*$/gm, '') : '']
  })
}

/** The writer's own words, and the names below a closing. */
function ownOf(draft: Draft): string {
  let text = ''
  let closed = false
  for (const { zone, passage } of draft.parts) {
    if (zone === 'own' || zone === 'code' || (zone === 'signature' && closed)) text += `${passage.text}\n`
    if (zone === 'own') closed = isClosing(passage.text.trimEnd().split('\n').at(-1) ?? '')
    else closed = false
  }
  return text
}

export interface Score {
  /** Share of mails whose own words are exactly those wanted, white space apart. */
  readonly exact: number
  /** Of the words given, the share that was wanted. */
  readonly precision: number
  /** Of the words wanted, the share that was given. */
  readonly recall: number
  /** Mails that keep more than two words of others. */
  readonly leaks: number
  /** Mails that lose more than two own words. */
  readonly losses: number
}

export function score(pairs: readonly Pair[]): Score {
  let exact = 0
  let hits = 0
  let given = 0
  let wantedWords = 0
  let leaks = 0
  let losses = 0
  for (const { got, want } of pairs) {
    const [a, b] = [words(got), words(want)]
    const both = common(a, b)
    hits += both
    given += a.length
    wantedWords += b.length
    if (a.join(' ') === b.join(' ')) exact++
    if (a.length - both > 2) leaks++
    if (b.length - both > 2) losses++
  }
  const share = (part: number, of: number) => (of === 0 ? 1 : part / of)
  return {
    exact: share(exact, pairs.length),
    precision: share(hits, given),
    recall: share(hits, wantedWords),
    leaks,
    losses,
  }
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function common(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of a) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    both++
  }
  return both
}
