import { bytes } from '../../text/index.ts'
import type { Descent, Entity } from './entity.ts'
import { beforeBreak, lineEnd } from './lines.ts'
import { LineSearch } from './search.ts'

const DASH = 45
const SPACE = 32
const TAB = 9

/**
 * The parts of a multipart as byte ranges, in order.
 *
 * A delimiter counts only at a line start and only when nothing but white space follows it; a longer boundary
 * with the same beginning is another boundary. The part behind a delimiter that nothing closes goes to the end.
 */
export function* splitMultipart(
  { reading, mark }: Descent,
  multipart: Entity,
  boundary: string,
): Generator<{ start: number; end: number }> {
  const { file, problems } = reading
  const { bodyStart, bodyEnd } = multipart
  const search = new LineSearch(`--${boundary}`)
  const length = boundary.length + 2
  let open = -1
  for (let at = search.next(file, bodyStart, bodyEnd, bodyStart); at >= 0; ) {
    const next = lineEnd(file, at, bodyEnd, mark)
    const kind = delimiter(file, at + length, beforeBreak(file, at, next))
    if (kind === 'other') {
      at = search.next(file, at + length, bodyEnd, bodyStart)
      continue
    }
    if (open >= 0) yield { start: open, end: Math.max(open, beforeBreak(file, open, at)) }
    if (kind === 'close') return
    open = next
    at = search.next(file, next, bodyEnd, bodyStart)
  }
  const says =
    open < 0
      ? 'A multipart holds no part: its boundary does not occur. Save the draft again from the mail program.'
      : 'The last part is not closed by its boundary; it was read to the end. The file may be cut off.'
  problems.report('mime/unclosed', 'warning', says, bytes(multipart.start, bodyStart))
  if (open >= 0 && open < bodyEnd) yield { start: open, end: bodyEnd }
}

/** What stands behind the boundary on its line. */
function delimiter(file: Uint8Array, at: number, stop: number): 'open' | 'close' | 'other' {
  const closes = stop - at >= 2 && file[at] === DASH && file[at + 1] === DASH
  if (closes) return 'close'
  while (at < stop && (file[at] === SPACE || file[at] === TAB)) at++
  return at === stop ? 'open' : 'other'
}
