import { readFile } from 'node:fs/promises'
import { binaryKind } from './binary.ts'
import { fileTrouble } from './file-trouble.ts'

/** The bytes of a file, or why it cannot be checked. */
export type ReadInput = { readonly file: Uint8Array } | { readonly trouble: string }

export async function readInput(path: string): Promise<ReadInput> {
  try {
    return textOnly(await readFile(path), path)
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}

/** Reads standard input to its end. `path` is what it shall be called. */
export async function readStdin(path: string): Promise<ReadInput> {
  if (process.stdin.isTTY) process.stderr.write('Reading standard input; end it with Ctrl-D.\n')
  try {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Buffer))
    return textOnly(Buffer.concat(chunks), path)
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}

function textOnly(file: Uint8Array, path: string): ReadInput {
  const kind = binaryKind(file, path)
  return kind ? { trouble: `this is ${kind}, not a mail or a text` } : { file }
}
