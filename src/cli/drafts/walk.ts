import { type Dirent, readdirSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { sidecarEnding } from '../../suppress/sidecar.ts'
import { errorCode, fileTrouble } from '../file-trouble.ts'
import { isDraftName } from './draft-names.ts'
import { type Ignoring, ignoringFor } from './ignored.ts'

/** A file to check, or why something cannot be checked. */
export type Found =
  | {
      readonly path: string
      /** The folder that it lies in, when whoever found it has it at hand. */
      readonly folder?: string
      /** An argument is its name. */
      readonly isNamed?: true
      /** Whether a sidecar may lie beside it, when whoever found it has looked. */
      readonly hasSidecar?: boolean
    }
  | { readonly path: string; readonly trouble: string }

/**
 * All drafts of a folder, in the order of their names, the same on every machine. Links to folders are not
 * followed: they may lead in circles or out of the folder that was meant.
 *
 * @param ignore false to leave nothing out
 */
export function walk(folder: string, ignore?: boolean): Found[] {
  const found: Found[] = []
  walkIn(folder, ignoringFor(folder, ignore), found)
  return found
}

/** Adds the drafts of a folder; the names in one share what is known of it. */
function walkIn(folder: string, ignoring: Ignoring, found: Found[]): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    found.push({ path: folder, trouble: fileTrouble(error) })
    return
  }
  const hasSidecar = entries.some(({ name }) => name.endsWith(sidecarEnding))
  const isIgnored = ignoring(folder)
  const before = folder.endsWith(sep) ? folder : folder + sep
  for (const entry of entries.sort(byName)) {
    const { name } = entry
    if (entry.isDirectory()) {
      if (!isIgnored(name, true)) walkIn(before + name, ignoring, found)
    } else if (isDraftName(name) && !isIgnored(name, false)) {
      const path = before + name
      if (entry.isFile()) found.push({ path, folder, hasSidecar })
      else if (entry.isSymbolicLink()) found.push(...linked(path))
    }
  }
}

function linked(path: string): Found[] {
  try {
    return statSync(path).isFile() ? [{ path }] : []
  } catch (error) {
    const trouble = errorCode(error) === 'ENOENT' ? 'this link leads nowhere' : fileTrouble(error)
    return [{ path, trouble }]
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
