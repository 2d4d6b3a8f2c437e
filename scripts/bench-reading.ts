// Measures the reading room: against postal-mime over a corpus, over one small mail, and over inputs that double.
// usage: npm run bench:reading [-- FOLDER]     FOLDER holds mails; without it only made-up mails are read
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { contentsOf, type Shown } from '../src/draft/body/shown.ts'
import { textOf } from '../src/draft/body/text.ts'
import { readEnvelope } from '../src/draft/envelope.ts'
import { LIMITS, readDraft } from '../src/draft/index.ts'
import { descentInto, type Entity, readEntity } from '../src/draft/mime/entity.ts'
import { fieldText, rawHeader, unfolded } from '../src/draft/mime/value.ts'
import { decodeWords } from '../src/draft/mime/words.ts'
import { Problems, type Reading } from '../src/draft/problems.ts'

const folder = process.argv[2] ?? '../shared/corpora/mime'
const encoder = new TextEncoder()

/** Milliseconds of the fastest round. */
async function time(work: () => unknown, rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const from = performance.now()
    await work()
    best = Math.min(best, performance.now() - from)
  }
  return best
}

/** Milliseconds of processor time, of the best of several rounds that are long enough to measure. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  await work()
  const times = Math.max(1, Math.ceil(20 / (await time(work, 3))))
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 7; i++) {
    const from = process.cpuUsage()
    for (let k = 0; k < times; k++) await work()
    const { user, system } = process.cpuUsage(from)
    best = Math.min(best, (user + system) / 1000 / times)
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

/** What postal-mime gives, and the places besides: structure, headers unfolded, subject, people, dates and texts. */
async function readLikePostalMime(file: Uint8Array): Promise<void> {
  const reading = { file, limits: LIMITS, problems: new Problems() }
  const root = readEntity(descentInto(reading), 0, file.length, 0)
  await readHeaders(root, reading)
  for (const shown of contentsOf(root, reading.problems).shown) {
    if (shown.kind === 'mail') await readHeaders(shown.entity, reading)
    readTexts(shown, reading)
  }
}

async function readHeaders({ fields }: Entity, reading: Reading): Promise<void> {
  const { file, problems } = reading
  for (const field of fields) unfolded(file, field)
  const subject = fields.find(({ key }) => key === 'subject')
  if (subject) decodeWords(fieldText(file, subject), problems)
  await readEnvelope(
    fields.map(field => rawHeader(file, field)),
    reading,
  )
}

function readTexts(shown: Shown, reading: Reading): void {
  if (shown.kind === 'encoded-mail') return
  if (shown.kind === 'mail') {
    for (const each of contentsOf(shown.entity, reading.problems).shown) readTexts(each, reading)
    return
  }
  const { entity, twin, others = [] } = shown
  for (const each of [entity, ...(twin ? [twin] : []), ...others.map(({ entity }) => entity)])
    textOf(each, reading)
}

async function againstPostalMime(mails: readonly Uint8Array[]): Promise<void> {
  let throws = 0
  const its = async () => {
    throws = 0
    for (const file of mails) await PostalMime.parse(file).catch(() => throws++)
  }
  const ours = async () => {
    for (const file of mails) await readLikePostalMime(file)
  }
  const whole = async () => {
    for (const file of mails) await readDraft(file, { path: 'x.eml' })
  }
  // One after the other, each long enough to be warm: in turns, each would run in the memory that the others filled.
  const same = await time(ours, 300)
  const theirs = await time(its, 60)
  const mine = await time(whole, 60)
  const bytes = mails.reduce((sum, file) => sum + file.length, 0)
  console.log(
    `${mails.length} mails, ${(bytes / 1e6).toFixed(2)} MB, warm, best of many rounds; postal-mime throws ${throws} times`,
  )
  const row = (name: string, ms: number, does: string) =>
    console.log(
      `  ${name.padEnd(12)}${ms.toFixed(1).padStart(7)} ms  ${(theirs / ms).toFixed(1).padStart(5)} x  ${does}`,
    )
  row('postal-mime', theirs, 'structure, headers, people and texts')
  row('cx-lint', same, 'the same, and for every unit of a text the bytes it came from')
  row('cx-lint', mine, 'the whole draft: HTML and templates read, zones, thread, links')
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
  console.log('\nms of processor time for an input of size 1, 2, 4, 8, 16:')
  for (const [name, make] of Object.entries(GROWING)) {
    const row: string[] = []
    for (const n of [1, 2, 4, 8, 16]) {
      const file = encoder.encode(make(n))
      row.push((await processorTime(() => readDraft(file, { path: 'x.eml' }))).toFixed(1).padStart(8))
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
