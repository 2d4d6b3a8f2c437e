import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { binaryKind } from './binary.ts'
import { fileTrouble } from './file-trouble.ts'
import { standardError } from './standard-error.ts'

/** The bytes of a file, or why it cannot be checked. */
export type ReadInput = { readonly file: Uint8Array } | { readonly trouble: string }

/** The bytes of a file that is a mail or a text. */
export async function readInput(path: string): Promise<ReadInput> {
  const read = bytesOf(path)
  return 'file' in read ? textOnly(read.file) : read
}

/**
 * The bytes of a file, whatever they are.
 *
 * @param most the size in bytes above which a file is not read
 */
export function bytesOf(path: string, most = Number.POSITIVE_INFINITY): ReadInput {
  try {
    if (most < Number.POSITIVE_INFINITY) {
      const { size } = statSync(path)
      if (size > most) return tooLarge(size, most)
    }
    // At once: over many files that costs a fifth of what promises do, and there is nothing else to do meanwhile.
    return { file: readFileSync(path) }
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}

/** Room for a file while it is hashed; nearly all mails and templates are smaller. */
const scratch = Buffer.allocUnsafeSlow(256 * 1024)

/**
 * The bytes of a regular file in a room that the next call takes over, for who only looks at them: over ten thousand
 * files, to make a buffer for each costs more than to hash them. Who does not know what is there reads it anew.
 */
export function glanceAt(path: string): ReadInput {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const length = readSync(file, scratch, 0, scratch.length, 0)
    if (length < scratch.length) return { file: scratch.subarray(0, length) }
  } catch (error) {
    return { trouble: fileTrouble(error) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
  return bytesOf(path)
}

/** Reads standard input to its end; see `bytesOf` for `most`. */
export async function readStdin(most = Number.POSITIVE_INFINITY): Promise<ReadInput> {
  if (process.stdin.isTTY) standardError().write('Reading standard input; end it with Ctrl-D.\n')
  try {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of process.stdin) {
      chunks.push(Buffer.from(chunk as Buffer))
      size += (chunk as Buffer).length
      if (size > most) return tooLarge(size, most)
    }
    return { file: Buffer.concat(chunks) }
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}

function tooLarge(size: number, most: number): ReadInput {
  return {
    trouble: `it is larger than --max-file-size allows (${size.toLocaleString('en')} of ${most.toLocaleString('en')} bytes)`,
  }
}

/** Refuses what is no text: a PDF, a picture, an Office document. */
export async function textOnly(file: Uint8Array): Promise<ReadInput> {
  const kind = await binaryKind(file)
  return kind ? { trouble: `this is ${kind}, not a mail or a text` } : { file }
}
