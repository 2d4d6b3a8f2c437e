import type { Format } from './format.ts'
import { lineFormat } from './line-format.ts'
import type { Notice } from './notices.ts'

/** A longer quote costs an agent more than it tells. */
const mostQuoted = 80

/**
 * For AI agents: one line for each finding, with what to do about it and whether a fix can be applied unseen, in as
 * few tokens as that takes. Nothing at all when there is nothing to say.
 */
export const agent: Format = lineFormat((path, notice) => {
  const { start, severity, rule, message, advice, fix } = notice
  const place = `${path}:${start.line}:${start.column}`
  const help =
    advice === undefined ? '' : ` help: ${advice} fix: ${fix ? (fix.safe ? 'safe' : 'suggest') : 'none'}`
  return `${place}: ${severity} ${rule}: ${quoted(notice)}${message}${help}`
})

/** The words in question, unless the message says them. Quotation marks in them are escaped: they end nothing. */
function quoted({ quote, message }: Notice): string {
  if (quote === '' || message.includes(quote)) return ''
  const cut = quote.length > mostQuoted ? `${quote.slice(0, mostQuoted).trimEnd()}…` : quote
  return `"${cut.replace(/["\\]/g, '\\$&')}": `
}
