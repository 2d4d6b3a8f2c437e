import type { Report } from './format.ts'
import { type Notice, noticesOf } from './notices.ts'
import type { Shown } from './shown.ts'

/**
 * A report that is one JSON list with an entry for each notice, between a head and a tail; an entry stands on a line
 * of its own. Valid when there is none.
 */
export function listReport(
  head: string,
  tail: string,
  entry: (notice: Notice, result: Shown) => unknown,
): Report {
  let first = true
  return {
    begin: () => head,
    file: result =>
      noticesOf(result)
        .map(notice => {
          const separator = first ? '\n' : ',\n'
          first = false
          return separator + JSON.stringify(entry(notice, result))
        })
        .join(''),
    end: () => `${first ? '' : '\n'}${tail}\n`,
  }
}
