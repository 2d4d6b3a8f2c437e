import { bytes } from '../../text/index.ts'
import { decodeText } from '../address/mailbox.ts'
import type { Attachment } from '../draft.ts'
import { type Entity, isMessage } from '../mime/entity.ts'
import type { Problems } from '../problems.ts'

/** A text, with the other versions of it that a `multipart/alternative` holds. */
export interface ShownText extends Version {
  /** The plain text that says the same, for fixes. */
  readonly twin?: Entity
  /** Further versions of the same; none of them is the twin. */
  readonly others?: readonly Version[]
}

/** One of several versions of a text, of which a mail program shows one. */
export interface Version {
  readonly kind: 'plain' | 'html'
  readonly entity: Entity
}

/** A text that the customer sees, or a mail attached to the draft. */
export type Shown =
  | ShownText
  | { readonly kind: 'mail'; readonly entity: Entity }
  /** The whole attached mail is quoted-printable or base64, which no mail program should do. */
  | { readonly kind: 'encoded-mail'; readonly entity: Entity }

/** What of a MIME tree is shown as text, in reading order, and what hangs on it as a file. */
export interface Contents {
  readonly shown: readonly Shown[]
  readonly attachments: readonly Attachment[]
}

/** Text types that a mail program offers as a file or for a machine, not as words to read. */
const DATA = new Set([
  'text/calendar',
  'text/css',
  'text/csv',
  'text/vcard',
  'text/x-vcard',
  'text/directory',
  'text/xml',
  'text/x-amp-html',
  'text/javascript',
  'text/rfc822-headers',
])

/** What a mail server says about a mail that did not arrive. */
export const REPORT = 'message/delivery-status'

export function contentsOf(root: Entity, problems: Problems): Contents {
  const attachments: Attachment[] = []
  const collect = (entity: Entity, related: boolean): Shown[] => {
    if (entity.children.length > 0 && entity.type.startsWith('multipart/')) {
      const inside = related || entity.type === 'multipart/related'
      const lists = entity.children.map(child => collect(child, inside))
      return entity.type === 'multipart/alternative' ? alternative(lists) : lists.flat()
    }
    if (isMessage(entity.type) && entity.children[0]) return [{ kind: 'mail', entity: entity.children[0] }]
    if (isMessage(entity.type) && entity.transfer !== 'identity') return [{ kind: 'encoded-mail', entity }]
    if (isSecret(entity))
      problems.report(
        'mime/encrypted',
        'warning',
        'The text is encrypted, so cx-lint cannot read it; lint the draft before it is encrypted.',
        bytes(entity.start, entity.bodyEnd),
      )
    const text = (entity.type.startsWith('text/') && !DATA.has(entity.type)) || entity.type === REPORT
    const broken = entity.type.startsWith('multipart/') && !isSecret(entity)
    if ((text || broken) && entity.disposition.value !== 'attachment')
      return [{ kind: entity.type === 'text/html' ? 'html' : 'plain', entity }]
    if (/^application\/(?:vnd\.)?ms-tnef$/.test(entity.type))
      problems.report(
        'mime/tnef',
        'info',
        'The mail holds a winmail.dat, which cx-lint does not open; send the draft as HTML or plain text.',
        bytes(entity.start, entity.bodyEnd),
      )
    attachments.push(attachmentOf(entity, related, problems))
    return []
  }
  const shown = collect(root, false)
  return { shown, attachments }
}

/** Of alternatives the richest that we can read is shown, the plain text is its twin; no version is lost. */
function alternative(lists: readonly (readonly Shown[])[]): Shown[] {
  const full = lists.filter(list => list.length > 0)
  const rich = full.findLast(list => list.some(({ kind }) => kind === 'html'))
  const isPlain = (each: Shown) => isText(each) && each.entity.type === 'text/plain'
  const plain = full.findLast(list => list.every(isPlain))
  const best = rich ?? plain ?? full.at(-1) ?? []
  const other = rich ? plain : full.find(list => list !== best && list.every(({ kind }) => kind === 'plain'))
  const twin = other?.[0]?.entity
  const rest = full.filter(list => list !== best).flat()
  const others = rest.flatMap(versionsOf).filter(({ entity }) => entity !== twin)
  const first = best.findIndex(({ kind }) => kind === (rich ? 'html' : 'plain'))
  const shown = best.map((each, i) => {
    if (i !== first || !isText(each)) return each
    const covered: Version[] = twin && each.twin ? [{ kind: 'plain', entity: each.twin }] : []
    const all = others.concat(covered, each.others ?? [])
    return { ...each, ...(twin && { twin }), ...(all.length > 0 && { others: all }) }
  })
  return shown.concat(rest.filter(each => first < 0 || !isText(each)))
}

/** The text and all that is told of it in other versions; none for an attached mail. */
function versionsOf(shown: Shown): Version[] {
  if (!isText(shown)) return []
  const { kind, entity, twin, others = [] } = shown
  return [{ kind, entity }, ...(twin ? [{ kind: 'plain' as const, entity: twin }] : []), ...others]
}

function isText(shown: Shown): shown is ShownText {
  return shown.kind === 'plain' || shown.kind === 'html'
}

function isSecret({ type }: Entity): boolean {
  return (
    type === 'multipart/encrypted' ||
    /^application\/(?:x-)?pkcs7-mime$/.test(type) ||
    type === 'application/pgp-encrypted'
  )
}

function attachmentOf(entity: Entity, related: boolean, problems: Problems): Attachment {
  const name = entity.disposition.parameters.get('filename') ?? entity.parameters.get('name') ?? ''
  return {
    name: decodeText(name, problems),
    type: entity.type,
    inline: related || entity.disposition.value === 'inline',
    at: bytes(entity.start, entity.bodyEnd),
  }
}
