import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a misspelt word most likely meant, if one is near enough.
 *
 * Of an id such as `over-promising/guarantee` the part after the stroke may stand alone: people remember that.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase()
  const tolerance = wanted.length < 4 ? 1 : Math.max(2, Math.min(4, Math.floor(wanted.length / 3)))
  let best: string | undefined
  let least = tolerance + 1
  for (const candidate of candidates) {
    const away = Math.min(...spellings(candidate).map(spelling => apart(wanted, spelling, tolerance)))
    if (away < least) {
      least = away
      best = candidate
    }
  }
  return best
}

/** A question that offers the likely spelling, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const best = closest(word, candidates)
  return best === undefined ? undefined : `Did you mean ${best}?`
}

/** Edits between the two. A word cut short, such as `warn` for `warning`, is near however much is missing. */
function apart(wanted: string, spelling: string, tolerance: number): number {
  const edits = distance(wanted, spelling)
  return wanted.length > 2 && spelling.startsWith(wanted) ? Math.min(edits, tolerance) : edits
}

function spellings(candidate: string): string[] {
  const whole = candidate.toLowerCase()
  const stroke = whole.lastIndexOf('/')
  return stroke < 0 ? [whole] : [whole, whole.slice(stroke + 1)]
}
