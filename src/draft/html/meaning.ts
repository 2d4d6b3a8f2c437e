import type { Zone } from '../draft.ts'

/** What the attributes of an element say about the words in it. */
export interface Meaning {
  readonly hidden: boolean
  /** Whether the element's font size lets words be seen; mail templates set it to 0 and back to save space. */
  readonly size?: 'none' | 'some'
  /** The element holds quoted words, one level deeper. */
  readonly quotes: boolean
  /** The element holds a quoted mail together with its attribution. */
  readonly wraps: boolean
  /** From this element to the end of the mail, all is quoted. */
  readonly opensQuote: boolean
  readonly zone?: Zone
}

export type Attributes = ReadonlyMap<string, string>

const HIDDEN =
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|(?:max-height|opacity)\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:px|em|pt|%)?\s{0,9}(?:!important\s{0,9})?(?:;|$)/i
/** Classes that style sheets hide; the sheet itself is not read. */
const HIDDEN_CLASSES = /(?:^|\s)(?:pre-?header(?:-?text)?|preview-?text|mcnPreviewText|mj-preview)(?=\s|$)/i
const SIZE = /font-size\s{0,9}:\s{0,9}([\d.]{1,9})/i
const WRAPPERS =
  /(?:^|\s)(?:x_)?(?:gmail_quote|gmail_quote_container|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-forward-container|freshdesk_quote|zd-quote|hs_reply|front-blockquote|intercom-quote)(?=\s|$)/i
const WRAPPER_IDS =
  /^(?:x_)?(?:OLK_SRC_BODY_SECTION|yahoo_quoted|mail-editor-reference-message-container|reply-intro|isReplyContent|zmail_extra)/i
const OPENER_IDS = /^(?:x_)?(?:divRplyFwdMsg|appendonsend|stopSpelling)/i
const OPENER_CLASSES = /(?:^|\s)(?:x_)?OutlookMessageHeader(?=\s|$)/i
/** The line that Outlook draws above "From:". */
const OUTLOOK_LINE =
  /border(?:-top)?\s{0,9}:[^;]{0,40}(?:#(?:e1e1e1|b5c4df)|rgb\((?:225,\s?225,\s?225|181,\s?196,\s?223)\))/i
const ATTRIBUTIONS = /(?:^|\s)(?:x_)?(?:gmail_attr|moz-cite-prefix|moz-email-headers-table)(?=\s|$)/i
const SIGNATURES =
  /(?:^|\s)(?:x_)?(?:gmail_signature|moz-signature|protonmail_signature_block|yahoo-signature|ms-outlook-mobile-signature)(?=\s|$)/i
const SIGNATURE_IDS =
  /^(?:x_)?(?:signature|applemailsignature|ms-outlook-mobile-signature|lineBreakAtBeginningOfSignature|mail-editor-signature)/i
const CITED = /cite|gmail_quote|moz-|yahoo|protonmail_quote|tutanota_quote/i
const CITED_STYLE = /border-left\s{0,9}:/i

const PLAIN: Meaning = { hidden: false, quotes: false, wraps: false, opensQuote: false }

/**
 * Reads the attributes of an element.
 *
 * @param mail true in a mail, where any `blockquote` quotes somebody; in a page or template it may be ornament
 */
export function meaningOf(name: string, attributes: Attributes, mail: boolean): Meaning {
  const quotes = name === 'blockquote' && (mail || isCited(attributes))
  const zone: Zone | undefined = name === 'footer' ? 'footer' : undefined
  if (attributes.size === 0) {
    if (!zone && !quotes && name !== 'mj-preview') return PLAIN
    return { ...PLAIN, hidden: name === 'mj-preview', quotes, ...(zone && { zone }) }
  }
  const type = attributes.get('class') ?? ''
  const id = attributes.get('id') ?? ''
  const style = attributes.get('style') ?? ''
  const told = zoneOf(type, id) ?? zone
  const size = style === '' ? undefined : SIZE.exec(style)?.[1]
  return {
    hidden:
      attributes.has('hidden') ||
      name === 'mj-preview' ||
      (style !== '' && HIDDEN.test(style)) ||
      HIDDEN_CLASSES.test(type),
    ...(size && { size: Number(size) > 0 ? ('some' as const) : ('none' as const) }),
    quotes,
    wraps: name !== 'blockquote' && (WRAPPERS.test(type) || WRAPPER_IDS.test(id)),
    opensQuote: OPENER_IDS.test(id) || OPENER_CLASSES.test(type) || (mail && OUTLOOK_LINE.test(style)),
    ...(told && { zone: told }),
  }
}

function zoneOf(type: string, id: string): Zone | undefined {
  if (ATTRIBUTIONS.test(type)) return 'attribution'
  if (SIGNATURES.test(type) || SIGNATURE_IDS.test(id)) return 'signature'
  return undefined
}

function isCited(attributes: Attributes): boolean {
  return (
    CITED.test(attributes.get('type') ?? '') ||
    attributes.has('cite') ||
    CITED.test(attributes.get('class') ?? '') ||
    CITED_STYLE.test(attributes.get('style') ?? '')
  )
}
