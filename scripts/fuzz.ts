// Reads and edits damaged mails for as long as told and stops at the first that breaks an invariant (P1 to P6).
// usage: npm run fuzz -- [--count 100000] [--seed 1] [--seconds 60] [--corpus FOLDER]
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Draft, readDraft } from '../src/draft/index.ts'
import { applyFixes, type Edit } from '../src/fix/index.ts'
import { sourceOf } from '../src/text/index.ts'
import { GENERATED_KINDS, generate } from '../test/draft/generated.ts'
import { brokenInvariant, misplacedWord } from '../test/draft/invariants.ts'
import { KINDS, make, REPLACEMENTS, WRAPS } from '../test/fix/made.ts'
import { editOfWord, mayRefuse, putGet } from '../test/fix/put-get.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3600' },
    corpus: { type: 'string' },
  },
})

/** Mulberry32: small, seeded, and good enough that every branch below is taken. */
let state = Number(values.seed) | 0
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % below
}

/** Pieces that mean something to some layer of the reader. */
const PIECES = [
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\0',
  '=',
  '=\n',
  '=C3',
  '=ZZ',
  '--b\n',
  '--b--\n',
  '--',
  '> ',
  '>> ',
  '-- \n',
  'Content-Type: text/html\n',
  'Content-Type: multipart/mixed; boundary=b\n\n--b\n\n',
  'Content-Type: message/rfc822\n\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  'format=flowed',
  ' \n',
  '; charset=iso-2022-jp',
  '; charset=shift_jis',
  '; charset=utf-16le',
  '; charset=gb18030',
  '; charset=nonsense',
  '\x1b$B',
  '\x1b(B',
  '\x8f\xc4\x1b\x1b',
  '\xb4\x33\x02\x26',
  '\xff\xfe',
  '\xef\xbb\xbf',
  '\xf0\x9f',
  '\xe2\x80',
  '=?utf-8?q?=C3?= =?utf-8?q?=A9?=',
  '=?utf-8?b?w6k=?=',
  '=?x?q?',
  "filename*0*=utf-8''%",
  '"',
  '(',
  '<',
  '>',
  ',',
  ';',
  ':',
  '<div style="display:none">',
  '<blockquote type=cite>',
  '<div class=gmail_quote>',
  '</div>',
  '<!--',
  '-->',
  '<style>',
  '&amp;',
  '&#x0;',
  '&nbsp;',
  '&zwnj;',
  '{{',
  '}}',
  '{{#if a}}',
  '{% comment %}',
  '*|A|*',
  '[NAME]',
  '${',
  '<%=',
  '%>',
  'On Mon, 3 May 2021 at 10:00, A <a@x.example> wrote:\n',
  '-----Original Message-----\n',
  'From: A\nSent: 2021\nTo: B\n',
  'Kind regards,\n',
  '---\nto: a@x.example\n---\n',
  '```\n',
  '    ',
  '- ',
  '# ',
  '[a](b)',
  '`c`',
  '* * *\n',
  '| a | b |\n',
  'From a@x.example Mon May  3 2021\n',
  'To: A: b@x.example;\n',
  'Date: 31 Feb 2021\n',
]
const encoder = new TextEncoder()
const PIECE_BYTES = PIECES.map(piece => Uint8Array.from(piece, unit => unit.charCodeAt(0)))
const PATHS = ['x.eml', 'x.eml', 'x.eml', 'x.eml', 'x.html', 'x.txt', 'x.md', '', 'x.json', 'x.yaml']

const corpus = values.corpus ? filesOf(values.corpus).filter(file => statSync(file).size < 20_000) : []

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}

function start(): Uint8Array {
  const kind = random(corpus.length > 0 ? 4 : 3)
  if (kind === 3) return readFileSync(corpus[random(corpus.length)]!)
  if (kind === 0)
    return encoder.encode(Array.from({ length: random(12) }, () => PIECES[random(PIECES.length)]).join('a'))
  return generate(plan()).file
}

function plan(): Parameters<typeof generate>[0] {
  const { transfer, charset, markup, lineEnd } = GENERATED_KINDS
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!
  return {
    tails: Array.from({ length: 1 + random(20) }, () => random(9)),
    gaps: Array.from({ length: 30 }, () => random(6)),
    coin: Array.from({ length: 40 }, () => random(2) === 1),
    transfer: pick(transfer),
    charset: pick(charset),
    markup: pick(markup),
    lineEnd: pick(lineEnd),
  }
}

function damage(file: Uint8Array): Uint8Array {
  for (let hits = random(8); hits > 0; hits--) {
    const at = random(file.length + 1)
    const action = random(6)
    if (action === 0) file = file.slice(0, at)
    else if (action === 1)
      file = join3(file, at, at, file.subarray(random(file.length + 1)).subarray(0, random(200)))
    else if (action === 2) file = join3(file, at, Math.min(file.length, at + random(40)), new Uint8Array(0))
    else if (action === 3 && at < file.length) (file = file.slice())[at] = random(256)
    else file = join3(file, at, at, PIECE_BYTES[random(PIECE_BYTES.length)]!)
  }
  return file
}

/** `file` with `[from, to)` replaced. */
function join3(file: Uint8Array, from: number, to: number, piece: Uint8Array): Uint8Array {
  const out = new Uint8Array(file.length - (to - from) + piece.length)
  out.set(file.subarray(0, from))
  out.set(piece, from)
  out.set(file.subarray(to), from + piece.length)
  return out
}

function fail(file: Uint8Array, path: string, why: string): never {
  const name = join(tmpdir(), `cx-lint-fuzz-${values.seed}.bin`)
  writeFileSync(name, file)
  console.error(`${why}\nread as "${path}"; the bytes are in ${name}`)
  process.exit(1)
}

/** P4 and P5 of a word of a sound mail, where hardly anything may be refused. */
async function editSound(): Promise<void> {
  const mail = make({ ...plan(), wrap: WRAPS[random(WRAPS.length)]! })
  const kind = KINDS[random(KINDS.length)]!
  const { fault, reason } = await putGet(applyFixes, mail.file, mail.path, editOfWord(mail, random(40), kind))
  tell(reason)
  const wrong = reason && !mayRefuse(mail, kind, reason) ? `"${kind}" was refused: ${reason}` : fault
  if (wrong) fail(mail.file, mail.path, wrong)
}

/** The same of any stretch of words in a damaged mail, where anything may be refused. */
async function editDamaged(file: Uint8Array, path: string, draft: Draft): Promise<void> {
  const edit = editSomewhere(draft)
  if (!edit) return
  const { fault, reason } = await putGet(applyFixes, file, path, edit)
  tell(reason)
  if (fault) fail(file, path, `${fault}\nedit ${JSON.stringify(edit)}`)
}

function editSomewhere({ parts }: Draft): Edit | undefined {
  const passage = parts.length > 0 ? parts[random(parts.length)]!.passage : undefined
  const words = passage ? [...passage.text.matchAll(/[a-zA-Z0-9]{1,12}/g)] : []
  if (!passage || words.length === 0) return undefined
  const { index: start, 0: replaces } = words[random(words.length)]!
  const kind = KINDS[random(KINDS.length)]!
  const text = kind === 'itself' ? replaces : REPLACEMENTS[kind]
  return { at: sourceOf(passage, { start, end: start + replaces.length }), text, replaces }
}

const outcomes = new Map<string, number>()
function tell(reason = 'applied'): void {
  outcomes.set(reason, (outcomes.get(reason) ?? 0) + 1)
}

const began = performance.now()
const until = began + Number(values.seconds) * 1000
let count = 0
let slowest = 0
for (; count < Number(values.count) && performance.now() < until; count++) {
  if (count % 10 === 0) {
    const made = generate(plan())
    const misplaced = misplacedWord(made, await readDraft(made.file, made))
    if (misplaced) fail(made.file, made.path, misplaced)
    await editSound()
  }
  const file = damage(start())
  const path = PATHS[random(PATHS.length)]!
  const from = performance.now()
  try {
    const draft = await readDraft(file, { path })
    const broken = brokenInvariant(draft, file.length)
    if (broken) fail(file, path, broken)
    if (count % 3 === 0) await editDamaged(file, path, draft)
  } catch (error) {
    fail(file, path, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  slowest = Math.max(slowest, performance.now() - from)
}
const seconds = (performance.now() - began) / 1000
const told = [...outcomes].sort((a, b) => b[1] - a[1]).map(([reason, times]) => `${times} ${reason}`)
console.log(
  `${count} damaged mails in ${seconds.toFixed(1)} s, seed ${values.seed}: no exception, no broken invariant; slowest ${slowest.toFixed(0)} ms`,
)
console.log(`edits: ${told.join(', ')}`)
