import type { Format } from './draft.ts'
import { latin1 } from './mime/lines.ts'

const BY_EXTENSION: Record<string, Format> = {
  eml: 'mail',
  mbox: 'mail',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mjml: 'html',
  txt: 'text',
  text: 'text',
  json: 'text',
  yaml: 'text',
  yml: 'text',
}
/** Template languages: the format is what the name says before them, such as `welcome.md.liquid`. */
const TEMPLATE = new Set(
  'hbs handlebars mustache liquid njk nunjucks j2 jinja jinja2 twig erb ejs tmpl gotmpl ftl vm'.split(' '),
)
const MARKUP = /<(?:!doctype|html|head|body|table|div|p|br|a|h[1-6]|mjml|span|ul|td|img)\b/i
const FIELD = /^([!-9;-~]{1,76})[ \t]{0,4}:/
const KNOWN = new Set(
  'from to cc bcc subject date received return-path message-id mime-version content-type delivered-to reply-to sender dkim-signature authentication-results in-reply-to references content-transfer-encoding'.split(
    ' ',
  ),
)

const FAMILY =
  /^(?:content|x|list|resent|arc|dkim|received|original|return|errors|disposition|auto|thread|mime)-/

/** True for a field name (lower case) of mails, and rarely of prose: `date` and `x-mailer`, but not `hello`. */
export function isKnownField(key: string): boolean {
  return KNOWN.has(key) || FAMILY.test(key)
}

/**
 * What kind of file this is: by extension; a file with another extension, or without one, is a mail when it
 * begins with header lines, else a text.
 */
export function formatOf(path: string, file: Uint8Array): Format {
  const names = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .split('.')
  let template = false
  while (names.length > 1) {
    const extension = names.pop()!
    const format = BY_EXTENSION[extension]
    if (format) return format
    if (!TEMPLATE.has(extension)) break
    template = true
  }
  const head = latin1(file, 0, Math.min(file.length, 4096)).replace(/^\xef\xbb\xbf/, '')
  if (!template && looksLikeMail(head)) return 'mail'
  return template && MARKUP.test(head) ? 'html' : 'text'
}

/** True when the text begins with header lines: a well-known one, or two of any name. */
export function looksLikeMail(head: string): boolean {
  const lines = head.split(/\r\n|\n|\r/, 40)
  if (lines[0]?.startsWith('From ')) lines.shift()
  const first = FIELD.exec(lines[0] ?? '')
  if (!first) return false
  if (KNOWN.has(first[1]!.toLowerCase())) return true
  const next = lines.slice(1).find(line => !/^[ \t]/.test(line))
  const second = FIELD.exec(next ?? '')
  return (
    second !== null && first[1]!.length > 1 && (KNOWN.has(second[1]!.toLowerCase()) || /-/.test(first[1]!))
  )
}
