// Measures the reading room: against postal-mime over a corpus, over one small mail, and over inputs that double.
// usage: npm run bench:reading [-- FOLDER]     FOLDER holds mails; without it only made-up mails are read
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { textOf } from '../src/draft/body/text.ts'
import { LIMITS, readDraft } from '../src/draft/index.ts'
import { type Entity, readEntity } from '../src/draft/mime/entity.ts'
import { lineMark } from '../src/draft/mime/lines.ts'
import { fieldText } from '../src/draft/mime/value.ts'
import { decodeWords } from '../src/draft/mime/words.ts'
import { Problems } from '../src/draft/problems.ts'

const folder = process.argv[2] ?? '../shared/corpora/mime'
const encoder = new TextEncoder()

async function time(work: () => Promise<unknown>, rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const from = performance.now()
    await work()
    best = Math.min(best, performance.now() - from)
  }
  return best
}

function mailsBelow(root: string): Uint8Array[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(
      entry => entry.isFile() && /\.(?:eml|msg)$|^msg_\d+\w*\.txt$|sample_output_multipart$/.test(entry.name),
    )
    .map(entry => new Uint8Array(readFileSync(join(entry.parentPath, entry.name))))
}

/** What postal-mime does, and the places besides: structure, decoded headers, decoded texts. */
function decodeMail(file: Uint8Array): void {
  const reading = { file, limits: LIMITS, problems: new Problems() }
  const root = readEntity({ reading, mark: lineMark(file), left: LIMITS.parts }, 0, file.length, 0)
  for (const field of root.fields) decodeWords(fieldText(file, field), reading.problems)
  const texts = (entity: Entity): void => {
    if (entity.type.startsWith('text/')) textOf(entity, reading)
    entity.children.forEach(texts)
  }
  texts(root)
}

async function againstPostalMime(mails: readonly Uint8Array[]): Promise<void> {
  const ours = async () => {
    for (const file of mails) await readDraft(file, { path: 'x.eml' })
  }
  const decoded = async () => {
    for (const file of mails) decodeMail(file)
  }
  let throws = 0
  const theirs = async () => {
    throws = 0
    for (const file of mails) await PostalMime.parse(file).catch(() => throws++)
  }
  const its = await time(theirs, 4)
  const same = await time(decoded, 20)
  const mine = await time(ours, 20)
  const bytes = mails.reduce((sum, file) => sum + file.length, 0)
  console.log(`${mails.length} mails, ${(bytes / 1e6).toFixed(2)} MB, warm, best of several runs`)
  const row = (name: string, ms: number, what: string) =>
    console.log(
      `  ${name.padEnd(12)}${ms.toFixed(1).padStart(7)} ms  ${(its / ms).toFixed(1).padStart(5)} x  ${what}`,
    )
  row('postal-mime', its, `structure, headers and texts; ${throws} throw`)
  row('cx-lint', same, 'structure, headers and texts, every unit mapped to its bytes')
  row('cx-lint', mine, 'the whole draft: HTML and templates read, zones, thread, envelope')
}

const small = `From: Ann Lee <ann@shop.example>\nTo: Tom <tom@joiner.example>\nSubject: Re: Van\nDate: Tue, 06 Oct 2026 10:12:00 +0100\n\nHi Tom,\n\n${'We have looked at the order and it will be sent on Monday.\n'.repeat(28)}\nKind regards,\nAnn Lee\n\nOn Mon, 5 Oct 2026 at 19:48, Tom <tom@joiner.example> wrote:\n> When will it come?\n`

/** Inputs by a size that doubles; what grows faster than it is a fault. */
const GROWING: Record<string, (n: number) => string> = {
  'text, plain': n => `Subject: x\n\n${'Words of a sentence that go on.\n'.repeat(n * 1000)}`,
  'text, quoted-printable': n =>
    `Content-Transfer-Encoding: quoted-printable\n\n${'W=C3=B6rter of a sentence that go=\n on.\n'.repeat(n * 1000)}`,
  'text, HTML': n =>
    `Content-Type: text/html\n\n${'<p>Words <b>of</b> a&nbsp;sentence.</p>\n'.repeat(n * 1000)}`,
  attachment: n =>
    `Content-Type: multipart/mixed; boundary=----=_Part_1\n\n------=_Part_1\n\nHi\n------=_Part_1\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${`${'A'.repeat(76)}\n`.repeat(n * 20_000)}------=_Part_1--`,
  parts: n => `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nWords.\n'.repeat(n * 60)}--b--`,
  headers: n => `${'X-Name: value\n'.repeat(n * 1000)}\nHi`,
  recipients: n => `To: ${'"Lee, Ann" <a@x.example>, '.repeat(n * 500)}\n\nHi`,
  quotes: n =>
    `Subject: x\n\n${'On Mon, 3 May 2021 at 10:00, A <a@x.example> wrote:\n> Why?\nSo.\n'.repeat(n * 500)}`,
  'depth of quotes': n => `Subject: x\n\n${`${'>'.repeat(n * 100)} Why?\n`.repeat(100)}`,
  'depth of parts': n =>
    Array.from(
      { length: n * 50 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join(''),
}

async function growth(): Promise<void> {
  console.log('\nms for an input of size 1, 2, 4, 8:')
  for (const [name, make] of Object.entries(GROWING)) {
    const row: string[] = []
    for (const n of [1, 2, 4, 8]) {
      const file = encoder.encode(make(n))
      row.push((await time(() => readDraft(file, { path: 'x.eml' }), 5)).toFixed(1).padStart(8))
    }
    console.log(`  ${name.padEnd(24)}${row.join('')}`)
  }
}

if (existsSync(folder)) await againstPostalMime(mailsBelow(folder))
else console.log(`${folder} is not here; the comparison is left out`)

const file = encoder.encode(small)
await time(() => readDraft(file, { path: 'x.eml' }), 2000)
const one = await time(async () => {
  for (let i = 0; i < 500; i++) await readDraft(file, { path: 'x.eml' })
}, 5)
console.log(`\none mail of ${file.length} bytes, warm: ${((one / 500) * 1000).toFixed(0)} µs`)
await growth()

const big = encoder.encode(GROWING.attachment!(68))
const least = await time(() => readDraft(big, { path: 'x.eml' }), 3)
console.log(`\na mail with an attachment of ${(big.length / 1e6).toFixed(0)} MB: ${least.toFixed(0)} ms`)
