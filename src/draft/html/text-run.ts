import type { ShownText } from './shown-text.ts'

/** Writes a run of source text that begins at `at`; `kept` keeps its blanks and line breaks as in `pre`. */
export type Put = (text: string, at: number, kept: boolean) => void

const PIECE = /[ \t\n\f]+|&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,31});?/gi
const BLANK = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/
/** Characters without width that pad preheaders. */
const PADDING = /^[\u034f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+$/

/** A writer for text between tags: blanks collapse, entities are decoded and own all of their source. */
export function putText(decode: (entity: string) => string, target: () => ShownText): Put {
  return (text, at, kept) => {
    const out = target()
    let from = 0
    for (const match of text.matchAll(PIECE)) {
      const piece = match[0]
      const start = at + match.index
      const end = start + piece.length
      if (match.index > from) out.words(text.slice(from, match.index), at + from)
      from = match.index + piece.length
      if (piece[0] === '&') {
        const decoded = decode(piece)
        if (decoded === piece) out.words(piece, start)
        else if (BLANK.test(decoded) || decoded === '\0') out.atom(' ', start, end)
        else if (!PADDING.test(decoded)) out.atom(decoded.replace(/[\r\n]/g, ' '), start, end)
      } else if (!kept) out.blank(start, start + 1)
      else keep(out, piece, start)
    }
    if (from < text.length) out.words(text.slice(from), at + from)
  }
}

function keep(out: ShownText, blanks: string, at: number): void {
  for (let i = 0; i < blanks.length; i++) {
    if (blanks[i] === '\n') out.lineBreak()
    else out.words(blanks[i]!, at + i)
  }
}
