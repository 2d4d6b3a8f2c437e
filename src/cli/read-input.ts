import { readFileSync, statSync } from 'node:fs'
import { binaryKind } from './binary.ts'
import { fileTrouble } from './file-trouble.ts'

/** The bytes of a file, or why it cannot be checked. */
export type ReadInput = { readonly file: Uint8Array } | { readonly trouble: string }

/** @param most the size in bytes above which a file is not read */
export async function readInput(path: string, most = Number.POSITIVE_INFINITY): Promise<ReadInput> {
  try {
    if (most < Number.POSITIVE_INFINITY) {
      const { size } = statSync(path)
      if (size > most) return tooLarge(size, most)
    }
    // At once: over many files that costs a fifth of what promises do, and there is nothing else to do meanwhile.
    return await textOnly(readFileSync(path))
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}

/** Reads standard input to its end; see `readInput` for `most`. */
export async function readStdin(most = Number.POSITIVE_INFINITY): Promise<ReadInput> {
  if (process.stdin.isTTY) process.stderr.write('Reading standard input; end it with Ctrl-D.\n')
  try {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of process.stdin) {
      chunks.push(Buffer.from(chunk as Buffer))
      size += (chunk as Buffer).length
      if (size > most) return tooLarge(size, most)
    }
    return await textOnly(Buffer.concat(chunks))
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}

function tooLarge(size: number, most: number): ReadInput {
  return {
    trouble: `it is larger than --max-file-size allows (${size.toLocaleString('en')} of ${most.toLocaleString('en')} bytes)`,
  }
}

async function textOnly(file: Uint8Array): Promise<ReadInput> {
  const kind = await binaryKind(file)
  return kind ? { trouble: `this is ${kind}, not a mail or a text` } : { file }
}
