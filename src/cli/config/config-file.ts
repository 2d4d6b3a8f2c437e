import { basename, dirname, extname } from 'node:path'

/** A configuration file, not parsed yet; one that is code has no text and did not run. */
export interface ConfigFile {
  readonly path: string
  readonly text?: string
}

const code = new Set(['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'])

/** True when to read a file would be to run it. */
export function isCode(path: string): boolean {
  return code.has(extname(path))
}

/** The folder that globs of a configuration are relative to; those in `.config` are meant from the folder above. */
export function baseOf(path: string): string {
  const folder = dirname(path)
  return basename(folder) === '.config' ? dirname(folder) : folder
}
