import { readFile } from 'node:fs/promises'
import type { FileInput } from '../engine/index.ts'
import { sidecarName } from '../suppress/sidecar.ts'

/** What lies beside a draft and switches rules off for it, as far as there is such a file. `name` is for messages. */
export async function sidecarOf(path: string, name: string): Promise<Pick<FileInput, 'sidecar'>> {
  let text: string
  try {
    text = await readFile(sidecarName(path), 'utf8')
  } catch {
    return {}
  }
  return { sidecar: { name: sidecarName(name), data: parsed(text) } }
}

/** Undefined when it is no JSON, which the reader of the data refuses. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
