import { bytes } from '../text/index.ts'
import type { Draft, Kind } from './draft.ts'
import { emptyEnvelope } from './envelope.ts'
import { formatOf } from './format.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type ReadFile, readMail } from './mail.ts'
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
}

/**
 * Reads a draft. Never throws: whatever is wrong with the file is a problem of the draft, and what can be read is.
 */
export async function readDraft(file: Uint8Array, options: ReadOptions): Promise<Draft> {
  const limits = { ...LIMITS, ...options.limits }
  const { delimiters } = options
  const reading: Reading = { file, limits, problems: new Problems(), ...(delimiters && { delimiters }) }
  const format = formatOf(options.path, file)
  const read = await readFile(reading, format)
  const { tags, ...rest } = read
  // Standard input without a name is about to be sent, whatever it holds.
  const templated = format !== 'mail' && options.path !== '' && tags > 0
  const kind = options.kind ?? (templated ? 'template' : 'draft')
  return { path: options.path, format, kind, ...rest, problems: reading.problems.found }
}

async function readFile(reading: Reading, format: Draft['format']): Promise<ReadFile> {
  const { file, limits, problems } = reading
  if (file.length === 0) {
    problems.report('file/empty', 'info', 'The file is empty; there is nothing to check.')
    return nothing
  }
  if (file.length > limits.file) {
    const says = `The file is larger than ${limits.file} bytes, so it was not read.`
    problems.report('parse/limit', 'error', says, bytes(0, 0))
    return nothing
  }
  return format === 'mail' ? readMail(reading, 0, file.length) : readTextFile(reading, format)
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
