import { createRequire } from 'node:module'
import { dirname, isAbsolute, resolve } from 'node:path'

/** The file that `extends` or `plugins` names: a path from the naming file, or a package. Undefined for neither. */
export function referred(name: string, from: string): string | undefined {
  if (isPath(name)) return resolve(dirname(from), name)
  try {
    return createRequire(from).resolve(name)
  } catch {
    return undefined
  }
}

/** True for a name that begins as a path does; any other is a preset or a package. */
export function isPath(name: string): boolean {
  return name.startsWith('./') || name.startsWith('../') || isAbsolute(name)
}
