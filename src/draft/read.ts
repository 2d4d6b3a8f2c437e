import { bytes } from '../text/index.ts'
import { binaryKind } from './binary.ts'
import { wideFile } from './charset/wide-file.ts'
import type { Draft, Kind } from './draft.ts'
import { emptyEnvelope } from './envelope.ts'
import { formatOf } from './format.ts'
import { LIMITS, type Limits } from './limits.ts'
import { isMacroFile, readMacros } from './macro/read.ts'
import { type ReadFile, readMail } from './mail.ts'
import { LF, lineMark } from './mime/lines.ts'
import { isMbox, mailsOf } from './mime/mbox.ts'
import { movedFile, movedProblems } from './moved.ts'
import { threadWithParent } from './parent.ts'
import { Problems, type Reading } from './problems.ts'
import type { CustomDelimiters } from './template/mask.ts'
import { readTextFile } from './text-file.ts'

export interface ReadOptions {
  /** Name of the file; its extension tells the format. Empty for standard input. */
  readonly path: string
  /** Overrides what the file looks like. */
  readonly kind?: Kind
  /** A mail file that is answered, where the draft does not quote it. */
  readonly parent?: Uint8Array
  readonly limits?: Partial<Limits>
  /** Delimiters of template tags besides those of the known languages, such as `[['<<', '>>']]`. */
  readonly delimiters?: CustomDelimiters
  /** Names of values that hold words in JSON and YAML macro files, besides `subject`, `body`, `text`, `html`. */
  readonly macroKeys?: readonly string[]
}

/**
 * Reads a draft. Never throws: whatever is wrong with the file is a problem of the draft, and what can be read is.
 * Of an mbox file with several mails it gives the first; see `readMails`.
 */
export async function readDraft(file: Uint8Array, options: ReadOptions): Promise<Draft> {
  const drafts = readSome(file, options, 1)
  return (await drafts.next()).value!
}

/** Reads all mails of an mbox file; any other file gives one draft. Never throws. */
export async function readMails(file: Uint8Array, options: ReadOptions): Promise<Draft[]> {
  const drafts: Draft[] = []
  for await (const draft of eachMail(file, options)) drafts.push(draft)
  return drafts
}

/** The same one by one, so that a file of many mails need not be held as a whole. */
export function eachMail(file: Uint8Array, options: ReadOptions): AsyncIterable<Draft> {
  return readSome(file, options, options.limits?.mails ?? LIMITS.mails)
}

async function* readSome(
  given: Uint8Array,
  options: ReadOptions,
  most: number,
): AsyncGenerator<Draft, undefined> {
  const limits = { ...LIMITS, ...options.limits }
  const problems = new Problems()
  const base = { limits, problems, ...(options.delimiters && { delimiters: options.delimiters }) }
  if (given.length === 0) {
    problems.report('file/empty', 'info', 'The file is empty; there is nothing to check.')
    yield draftOf(nothing, formatOf(options.path, given), options, problems)
    return
  }
  if (given.length > limits.file) {
    const says = `The file is larger than ${limits.file} bytes, so it was not read.`
    problems.report('parse/limit', 'error', says, bytes(0, 0))
    yield draftOf(nothing, formatOf(options.path, given), options, problems)
    return
  }
  const binary = binaryKind(given)
  if (binary) {
    const says = `The file is ${binary}, so it was not read. Save the draft as .eml, .md, .html or .txt.`
    problems.report('file/binary', 'error', says)
    yield draftOf(nothing, formatOf(options.path, given), options, problems)
    return
  }
  const wide = wideFile(given.subarray(0, limits.wideBytes))
  const file = wide?.file ?? given
  if (wide) {
    problems.report('charset/utf-16', 'warning', 'The file is UTF-16, which mail is not. Save it as UTF-8.')
    if (given.length > limits.wideBytes) {
      const says = `A UTF-16 file is read up to ${limits.wideBytes} bytes. Save it as UTF-8.`
      problems.report('parse/limit', 'warning', says)
    }
  }
  if (lineMark(file) !== LF) {
    const says =
      'The lines end in CR alone, which most mail programs do not read. Save the file with LF line ends.'
    problems.report('file/cr-line-ends', 'warning', says)
  }
  const format = formatOf(options.path, file)
  for await (const { reading, read } of readAll({ ...base, file }, format, most, options)) {
    const placed = wide ? movedFile(wide.origin, read) : read
    const thread = options.parent
      ? await threadWithParent(placed.thread, options.parent, reading)
      : placed.thread
    const draft = draftOf({ ...placed, thread }, format, options, reading.problems)
    yield wide ? { ...draft, problems: movedProblems(wide.origin, draft.problems) } : draft
  }
}

async function* readAll(
  reading: Reading,
  format: Draft['format'],
  most: number,
  { path, macroKeys = [] }: ReadOptions,
): AsyncGenerator<{ reading: Reading; read: ReadFile }> {
  const { file, problems } = reading
  if (isMacroFile(path)) yield { reading, read: await readMacros(reading, path, macroKeys) }
  else if (format !== 'mail') yield { reading, read: await readTextFile(reading, format) }
  else if (!isMbox(file)) yield { reading, read: await readMail(reading, 0, file.length) }
  else {
    const mails = mailsOf(file, lineMark(file), most + 1)
    const single = mails.length === 1
    for (const [i, { start, end }] of mails.slice(0, most).entries()) {
      const each: Reading = { ...reading, mbox: true, problems: new Problems(problems.found) }
      if (mails.length > most && i === most - 1) tooMany(each, most)
      const read = await readMail(each, start, end)
      yield { reading: each, read: single ? read : { ...read, number: i + 1 } }
    }
  }
}

function tooMany({ problems }: Reading, most: number): void {
  const says = `The file holds more than ${most === 1 ? 'one mail' : `${most} mails`}; the rest was not read.`
  problems.report('parse/limit', 'warning', says)
}

function draftOf(read: ReadFile, format: Draft['format'], options: ReadOptions, problems: Problems): Draft {
  const { tags, ...rest } = read
  // Standard input without a name is about to be sent, whatever it holds.
  const templated = format !== 'mail' && options.path !== '' && tags > 0
  const kind = options.kind ?? (templated ? 'template' : 'draft')
  return { path: options.path, format, kind, ...rest, problems: problems.found }
}

const nothing: ReadFile = {
  envelope: emptyEnvelope,
  headers: [],
  parts: [],
  attachments: [],
  links: [],
  thread: [],
  masks: [],
  tags: 0,
}
