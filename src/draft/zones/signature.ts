import { isClosing } from './closing-words.ts'
import { deviceLine } from './device.ts'
import { isFooter } from './footer.ts'
import { isBlank, type Row } from './row.ts'

const DELIMITER = /^\s{0,3}(?:--|—|__+|\*{3,})\s*$/
const POSTSCRIPT = /^\s*p\.?\s?p?\.?\s?s\b/i
const LIST_ITEM = /^\s*(?:[-*•+]|\d{1,3}[.)])\s/
const SENTENCE = /[\p{L}\d)][.?!:;]["')\]]?\s*$/u

/** How sentences begin and names do not. */
const BEGINS_SENTENCE =
  /^(?:i|i['’](?:ll|m|ve|d)|we|we['’](?:ll|re|ve|d)|you|it|they|this|that|these|there|here|please|let|if|when|as|so|but|and|also|could|can|would|will|do|does|is|are|have|has|what|how|why|where|who)\b/i

/** Lines that a name block below a closing word may have, blank lines not counted. */
const MOST_NAME_ROWS = 6
/** Lines from a delimiter on that still count as a signature. */
const MOST_SIGNATURE_ROWS = 14
/** Lines of any kind that may stand below that of a device, such as an excuse for typos. */
const MOST_DEVICE_ROWS = 2
const MOST_NAME_UNITS = 72
/** Words of a name or post; a longer line without figures or bars is a sentence. */
const MOST_NAME_WORDS = 7

/**
 * Marks the signature and the footer at the end of a run of the writer's own rows.
 *
 * Greeting and closing lines stay `own`; the name block below the closing is the signature.
 *
 * @param first true for the run that begins the text, which cannot begin with a delimiter
 */
export function markSignature(rows: readonly Row[], first: boolean): void {
  const footer = markFooter(rows)
  const own = rows.slice(0, footer)
  const start = delimited(own, first) ?? -1
  if (start >= 0) {
    for (const row of own.slice(start)) if (row.zone === 'own') row.zone = 'signature'
    markNames(own.slice(0, start))
  } else markNames(own)
}

/** The first row from which everything is a signature that says so itself. */
function delimited(rows: readonly Row[], first: boolean): number | undefined {
  const tail = tailOf(rows)
  for (let i = 0; i < rows.length; i++) {
    const { text } = rows[i]!
    if (/^-- ?$/.test(text) && (i > 0 || !first)) return i
    if (i < tail) continue
    const device = deviceLine(text)
    if (device) {
      const below = rows.slice(i + 1).filter(row => !isBlank(row))
      const few = device === 'sent' && below.length <= MOST_DEVICE_ROWS
      if (few || below.every(row => namesSomebody(row.text))) return i
    } else if (DELIMITER.test(text) && (i > 0 || !first)) return i
  }
  return undefined
}

/** The first of the last rows that a signature may have. */
function tailOf(rows: readonly Row[]): number {
  let seen = 0
  for (let i = rows.length - 1; i >= 0; i--)
    if (!isBlank(rows[i]!) && ++seen > MOST_SIGNATURE_ROWS) return i + 1
  return 0
}

/** The rows below the last closing word, when they look like names and addresses. */
function markNames(rows: readonly Row[]): void {
  let closing = rows.length - 1
  for (let seen = 0; closing >= 0 && seen <= MOST_NAME_ROWS + 4; closing--) {
    const row = rows[closing]!
    if (isBlank(row)) continue
    if (isClosing(row.text)) break
    seen++
  }
  if (closing < 0 || !isClosing(rows[closing]!.text)) return
  let count = 0
  let end = closing + 1
  for (; end < rows.length; end++) {
    const row = rows[end]!
    if (isBlank(row)) continue
    if (!namesSomebody(row.text) || ++count > MOST_NAME_ROWS) break
  }
  if (end < rows.length) end = paragraphBefore(rows, closing + 1, end)
  for (const row of rows.slice(closing + 1, end)) if (row.zone === 'own') row.zone = 'signature'
}

function namesSomebody(line: string): boolean {
  const text = line.trim()
  if (text.length > MOST_NAME_UNITS || POSTSCRIPT.test(text) || LIST_ITEM.test(line)) return false
  const words = text.split(/\s+/).length
  if (words > 2 && BEGINS_SENTENCE.test(text)) return false
  if (words > MOST_NAME_WORDS && !/[\d@|•·]/.test(text)) return false
  return !(SENTENCE.test(text) && words > 4)
}

/** The last blank row before `at`: a name block ends with its paragraph. */
function paragraphBefore(rows: readonly Row[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) if (isBlank(rows[i]!)) return i
  return from
}

/** Marks legal notices and unsubscribe lines at the end; returns where they begin. */
function markFooter(rows: readonly Row[]): number {
  let start = rows.length
  let end = rows.length
  while (end > 0) {
    while (end > 0 && isBlank(rows[end - 1]!)) end--
    let from = end
    while (from > 0 && !isBlank(rows[from - 1]!)) from--
    if (from === end) break
    const text = rows
      .slice(from, end)
      .map(row => row.text.trim())
      .join(' ')
    if (!isFooter(text)) break
    start = end = from
  }
  for (const row of rows.slice(start)) if (row.zone === 'own') row.zone = 'footer'
  return start
}
