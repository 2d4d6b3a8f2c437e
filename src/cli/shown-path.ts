import { isAbsolute, relative, sep } from 'node:path'

/** A path as reports and messages show it: relative to the working directory where it lies below it, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path)
  if (below === '') return '.'
  const outside = below.startsWith('..') || isAbsolute(below)
  return (outside ? path : below).replaceAll(sep, '/')
}
