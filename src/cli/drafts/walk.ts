import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, fileTrouble } from '../file-trouble.ts'
import { isDraftName } from './draft-names.ts'
import { type Ignoring, ignoringFor } from './ignored.ts'

/** A file to check, or why something cannot be checked. */
export type Found =
  | {
      readonly path: string
      /** An argument is its name. */
      readonly isNamed?: true
    }
  | { readonly path: string; readonly trouble: string }

/**
 * All drafts of a folder, in the order of their names, the same on every machine. Links to folders are not
 * followed: they may lead in circles or out of the folder that was meant.
 *
 * @param ignore false to leave nothing out
 */
export function walk(folder: string, ignore?: boolean): Iterable<Found> {
  return walkIn(folder, ignoringFor(folder, ignore))
}

function* walkIn(folder: string, ignoring: Ignoring): Iterable<Found> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: folder, trouble: fileTrouble(error) }
    return
  }
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!ignoring(path, true)) yield* walkIn(path, ignoring)
    } else if (isDraftName(path) && !ignoring(path, false)) {
      if (entry.isFile()) yield { path }
      else if (entry.isSymbolicLink()) yield* linked(path)
    }
  }
}

function* linked(path: string): Iterable<Found> {
  try {
    if (statSync(path).isFile()) yield { path }
  } catch (error) {
    yield { path, trouble: errorCode(error) === 'ENOENT' ? 'this link leads nowhere' : fileTrouble(error) }
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
