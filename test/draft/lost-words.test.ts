import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Parser } from 'htmlparser2'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { BLOCK, SKIPPED } from '../../src/draft/html/elements.ts'
import { type Draft, readDraft } from '../../src/draft/index.ts'

// These run where the corpora lie beside the project and Python is installed; elsewhere they are skipped, and say so.
const corpora = resolve(import.meta.dirname, '../../../shared/corpora/mime')

/**
 * Files in which we follow another convention than those readers. In this one the line that opens the inner multipart
 * is also the one that closes the outer one; RFC 2046 (5.1.2) has it close the outer one.
 */
const APART = new Set(['stalwart/data/eml/malformed/005.eml'])

/** Texts that a reader finds in a mail, by type. */
type Texts = readonly (readonly [type: string, text: string])[]
type Reader = (file: Uint8Array, path: string) => Promise<Texts>

const EMAIL_OF_PYTHON = `
import email, json, sys
def texts(path):
    try:
        found = []
        for part in email.message_from_binary_file(open(path, 'rb')).walk():
            if part.is_multipart() or part.get_content_disposition() == 'attachment': continue
            if part.get_content_type() not in ('text/plain', 'text/html'): continue
            data = part.get_payload(decode=True) or b''
            try: text = data.decode(part.get_content_charset() or 'utf-8', 'replace')
            except LookupError: text = data.decode('utf-8', 'replace')
            found.append([part.get_content_type(), text])
        return found
    except Exception: return []
json.dump({path: texts(path) for path in json.load(sys.stdin)}, sys.stdout)
`

const python = (paths: readonly string[]): Reader | undefined => {
  const { stdout, status } = spawnSync('python3', ['-c', EMAIL_OF_PYTHON], {
    input: JSON.stringify(paths),
    maxBuffer: 1 << 28,
  })
  if (status !== 0) return undefined
  const all = JSON.parse(String(stdout)) as Record<string, Texts>
  return async (_, path) => all[path] ?? []
}

const postalMime: Reader = async file => {
  const { text = '', html = '' } = await PostalMime.parse(file)
  return [
    ['text/plain', text],
    ['text/html', html],
  ]
}

type SimpleParser = (file: Buffer, options: object) => Promise<{ text?: string; html?: string | false }>

/** Version 3.9.31 of mailparser, which is no dependency: asked as well where MAILPARSER names its folder. */
const mailparser = async (): Promise<Reader | undefined> => {
  const from = process.env.MAILPARSER
  if (!from) return undefined
  const { simpleParser } = (await import(from)).default as { simpleParser: SimpleParser }
  return async file => {
    const mail = await simpleParser(Buffer.from(file), { skipHtmlToText: true, skipTextToHtml: true })
    return [
      ['text/plain', mail.text ?? ''],
      ['text/html', mail.html || ''],
    ]
  }
}

test.skipIf(!existsSync(corpora))(
  'no word that two other readers find in a mail is lost',
  async context => {
    const paths = readdirSync(corpora, { recursive: true, withFileTypes: true })
      .filter(
        entry =>
          entry.isFile() && /\.(?:eml|msg)$|^msg_\d+\w*\.txt$|sample_output_multipart$/.test(entry.name),
      )
      .map(entry => join(entry.parentPath, entry.name))
    const readers = [postalMime, python(paths), await mailparser()].filter(reader => reader !== undefined)
    if (readers.length < 2) return context.skip('Python is not installed')
    let total = 0
    const lost: string[] = []
    for (const path of paths) {
      const file = new Uint8Array(readFileSync(path))
      const ours = wordsOf(textOf(await readDraft(file, { path: 'x.eml' })))
      const found = new Map<string, number>()
      for (const read of readers)
        for (const word of wordsOf(shown(await read(file, path).catch(() => []))))
          found.set(word, (found.get(word) ?? 0) + 1)
      const both = [...found].filter(([, times]) => times > 1)
      total += both.length
      const missing = both.filter(([word]) => !ours.has(word)).map(([word]) => word)
      const name = path.slice(corpora.length + 1)
      if (missing.length > 0 && !APART.has(name)) lost.push(`${name}: ${missing.join(' ')}`)
    }
    if (process.env.SHOW_FIGURES)
      console.log({ readers: readers.length, mails: paths.length, words: total, lost })
    expect(lost).toEqual([])
    expect(total).toBeGreaterThan(4000)
  },
  60_000,
)

/** All that a draft holds: what is judged, what is not, and the other alternatives. */
function textOf({ parts }: Draft): string {
  return parts.flatMap(({ passage, twin }) => [passage.text, twin?.passage.text ?? '']).join('\n')
}

function shown(texts: Texts): string {
  return texts.map(([type, text]) => (type === 'text/html' ? shownOf(text) : text)).join('\n')
}

function shownOf(html: string): string {
  let text = ''
  let skipped = 0
  const parser = new Parser({
    onopentagname(name) {
      if (SKIPPED.has(name)) skipped++
      if (BLOCK.has(name) || name === 'br') text += ' '
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipped--
      if (BLOCK.has(name)) text += ' '
    },
    ontext(piece) {
      if (skipped === 0) text += piece
    },
  })
  parser.end(html)
  return text
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .replace(/[\u034f\u00ad\u200b\u200c]/g, '')
      .toLowerCase()
      .match(/\p{L}{3,}/gu),
  )
}
