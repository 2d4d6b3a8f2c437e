/** A pattern with more alternatives than this in braces is cut: it would only be slow. */
const MOST_ALTERNATIVES = 256

/**
 * True when a path fits a glob of the configuration. Knows `*`, `?`, `**` for any folders and `{a,b}`; a pattern
 * without a stroke means the name of the file, wherever it is, as in ESLint.
 *
 * There is no regular expression behind it: patterns come from files, and none of them may hang a run.
 *
 * @param path with `/`, relative to the folder that the pattern is meant from
 */
export function fitsGlob(path: string, pattern: string): boolean {
  const parts = path.split('/')
  if (pattern === '') return false
  return alternatives(pattern).some(one => {
    const wanted = one.startsWith('./') ? one.slice(2) : one
    const segments = wanted.split('/').filter(segment => segment !== '')
    // `mails/` means whatever lies below.
    if (wanted.endsWith('/')) segments.push('**')
    return one.includes('/') ? fits(parts, segments, folders) : fits(parts, ['**', ...segments], folders)
  })
}

interface Matching<Unit> {
  isMany(wanted: Unit): boolean
  isSame(unit: Unit, wanted: Unit): boolean
}

const letters: Matching<string> = {
  isMany: wanted => wanted === '*',
  isSame: (unit, wanted) => wanted === '?' || unit === wanted,
}

const folders: Matching<string> = {
  isMany: wanted => wanted === '**',
  isSame: (unit, wanted) => fits([...unit], [...wanted], letters),
}

/** Wildcards by going back to the last one only, which takes at most length times length steps. */
function fits<Unit>(
  units: readonly Unit[],
  wanted: readonly Unit[],
  { isMany, isSame }: Matching<Unit>,
): boolean {
  let at = 0
  let want = 0
  let many = -1
  let taken = 0
  while (at < units.length) {
    if (want < wanted.length && isMany(wanted[want]!)) {
      many = want++
      taken = at
    } else if (want < wanted.length && isSame(units[at]!, wanted[want]!)) {
      at++
      want++
    } else if (many >= 0) {
      want = many + 1
      at = ++taken
    } else return false
  }
  while (want < wanted.length && isMany(wanted[want]!)) want++
  return want === wanted.length
}

/** `a.{html,md}` as `a.html` and `a.md`. */
function alternatives(pattern: string): string[] {
  let open = [pattern]
  const done: string[] = []
  while (open.length > 0 && open.length + done.length <= MOST_ALTERNATIVES) {
    const next: string[] = []
    for (const one of open) {
      const braces = innermost(one)
      if (!braces) done.push(one)
      else for (const word of braces.words) next.push(braces.before + word + braces.after)
    }
    open = next
  }
  return done
}

function innermost(pattern: string) {
  const end = pattern.indexOf('}')
  const start = pattern.lastIndexOf('{', end)
  if (end < 0 || start < 0) return undefined
  const words = pattern.slice(start + 1, end).split(',')
  return { before: pattern.slice(0, start), words, after: pattern.slice(end + 1) }
}
