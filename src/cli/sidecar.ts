import { existsSync, readFileSync } from 'node:fs'
import type { FileInput } from '../engine/index.ts'
import { sidecarName } from '../suppress/sidecar.ts'

/** What lies beside a draft and switches rules off for it, as far as there is such a file. `name` is for messages. */
export async function sidecarOf(path: string, name: string): Promise<Pick<FileInput, 'sidecar'>> {
  // Nearly no file has one, and to fail costs a hundred times what it costs to ask.
  if (!existsSync(sidecarName(path))) return {}
  let text: string
  try {
    text = readFileSync(sidecarName(path), 'utf8')
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
