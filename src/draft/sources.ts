import { binaryKind } from './binary.ts'
import { wideFile } from './charset/wide-file.ts'
import { formatOf } from './format.ts'
import { LIMITS } from './limits.ts'
import { isMacroFile, readMacros } from './macro/read.ts'
import { skipPreamble } from './mail.ts'
import { textsOf } from './mail-sources.ts'
import { descentInto, type Entity, readEntity } from './mime/entity.ts'
import { lineMark } from './mime/lines.ts'
import { isMbox, mailsOf } from './mime/mbox.ts'
import { Problems, type Reading } from './problems.ts'
import type { ReadOptions } from './read.ts'
import type { Source } from './source.ts'
import { readTextFile } from './text-file.ts'

/** All texts of a file, in the order in which they are read, and the MIME trees that they hang in. */
export interface Sources {
  readonly texts: readonly Source[]
  readonly mails: readonly Entity[]
  /** The file is UTF-16; nothing of it is given. */
  readonly wide: boolean
}

/** Reads a file as `readMails` does, but text by text, each with its way into the file. Never throws. */
export async function readSources(file: Uint8Array, options: ReadOptions): Promise<Sources> {
  const limits = { ...LIMITS, ...options.limits }
  if (wideFile(file.subarray(0, 512))) return { texts: [], mails: [], wide: true }
  if (file.length > limits.file) return { texts: [], mails: [], wide: false }
  if (binaryKind(file)) return { texts: [], mails: [], wide: false }
  const format = formatOf(options.path, file)
  const { delimiters } = options
  const reading: Reading = { file, limits, problems: new Problems(), ...(delimiters && { delimiters }) }
  if (format !== 'mail' || isMacroFile(options.path))
    return { texts: [await wholeFile(reading, format, options)], mails: [], wide: false }
  const mark = lineMark(file)
  const mbox = isMbox(file)
  const ranges = mbox ? mailsOf(file, mark, limits.mails) : [{ start: 0, end: file.length }]
  const texts: Source[] = []
  const mails: Entity[] = []
  for (const { start, end } of ranges) {
    const root = readEntity(descentInto(reading, start, end), skipPreamble(file, start, end, mark), end, 0)
    mails.push(root)
    texts.push(...(await textsOf(root, { ...reading, mbox })))
  }
  return { texts, mails, wide: false }
}

async function wholeFile(
  reading: Reading,
  format: ReturnType<typeof formatOf>,
  { path, macroKeys = [] }: ReadOptions,
): Promise<Source> {
  const { file, problems } = reading
  const macro = isMacroFile(path)
  const read =
    macro || format === 'mail'
      ? await readMacros(reading, path, macroKeys)
      : await readTextFile(reading, format)
  const plain = format === 'text' || format === 'mail' ? 'plain' : format
  const { parts, masks, tags } = read
  return {
    markup: macro ? (/\.json$/i.test(path) ? 'json' : 'yaml') : plain,
    start: 0,
    end: file.length,
    data: file,
    parts,
    masks,
    tags,
    around: [],
    mbox: false,
    problems: problems.found,
  }
}
