import type { ShownText } from '../html/shown-text.ts'

const ENTITY = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy
const ESCAPABLE = /[!-/:-@[-`{-~]/

/**
 * Writes the value of a Markdown text node with the place of each unit, by walking value and source side by side:
 * they differ only in escapes, character references, and what stands before a line inside a quote or list.
 */
export function alignText(
  value: string,
  source: string,
  start: number,
  end: number,
  decode: (entity: string) => string,
  out: ShownText,
): void {
  let at = start
  let from = 0
  const flush = (to: number) => {
    if (to > from) out.words(value.slice(from, to), at - (to - from))
    from = to
  }
  for (let i = 0; i < value.length; ) {
    if (value[i] === '\n') {
      flush(i)
      const found = source.indexOf('\n', at)
      if (found < 0 || found >= end) return
      out.atom('\n', found, found + 1)
      at = found + 1
      while (at < end && /[ \t>]/.test(source[at]!)) at++
      from = ++i
      continue
    }
    const odd = source[at] === '\\' || source[at] === '&' ? oddAt(value, i, source, at, decode) : undefined
    if (odd) {
      flush(i)
      out.atom(odd.text, at, at + odd.length)
      at += odd.length
      from = i += odd.text.length
    } else if (source[at] === value[i]) {
      at++
      i++
    } else {
      flush(i)
      out.atom(value.slice(i), Math.min(at, end), end)
      return
    }
  }
  flush(value.length)
}

/** An escape or a character reference that stands for the next units of the value. */
function oddAt(
  value: string,
  i: number,
  source: string,
  at: number,
  decode: (entity: string) => string,
): { text: string; length: number } | undefined {
  if (source[at] === '\\') {
    const escaped = source[at + 1] ?? ''
    return ESCAPABLE.test(escaped) && value[i] === escaped ? { text: escaped, length: 2 } : undefined
  }
  ENTITY.lastIndex = at
  const entity = ENTITY.exec(source)?.[0]
  if (!entity) return undefined
  const text = decode(entity)
  return text !== entity && value.startsWith(text, i) ? { text, length: entity.length } : undefined
}
