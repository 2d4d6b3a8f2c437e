import { bytes } from '../../text/index.ts'
import type { Attachment } from '../draft.ts'
import { type Entity, isMessage } from '../mime/entity.ts'
import type { Problems } from '../problems.ts'

/** A text that the customer sees, or a mail attached to the draft. */
export type Shown =
  | { readonly kind: 'plain' | 'html'; readonly entity: Entity; readonly twin?: Entity }
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
    const text = entity.type.startsWith('text/') && !DATA.has(entity.type)
    const broken = entity.type.startsWith('multipart/') && !isSecret(entity)
    if ((text || broken) && entity.disposition.value !== 'attachment')
      return [{ kind: entity.type === 'text/html' ? 'html' : 'plain', entity }]
    attachments.push(attachmentOf(entity, related))
    return []
  }
  const shown = collect(root, false)
  return { shown, attachments }
}

/** Of alternatives the richest that we can read is shown, the plain text is its twin. */
function alternative(lists: readonly (readonly Shown[])[]): Shown[] {
  const rich = lists.findLast(list => list.some(({ kind }) => kind === 'html'))
  const plain = lists.find(list => list.length > 0 && list.every(({ kind }) => kind === 'plain'))
  if (!rich) return [...(lists.findLast(list => list.length > 0) ?? [])]
  const twin = plain?.[0]?.entity
  if (!twin) return [...rich]
  const first = rich.findIndex(({ kind }) => kind === 'html')
  return rich.map((each, i) => (i === first && each.kind === 'html' ? { ...each, twin } : each))
}

function isSecret({ type }: Entity): boolean {
  return (
    type === 'multipart/encrypted' ||
    /^application\/(?:x-)?pkcs7-mime$/.test(type) ||
    type === 'application/pgp-encrypted'
  )
}

function attachmentOf(entity: Entity, related: boolean): Attachment {
  return {
    name: entity.disposition.parameters.get('filename') ?? entity.parameters.get('name') ?? '',
    type: entity.type,
    inline: related || entity.disposition.value === 'inline',
    at: bytes(entity.start, entity.bodyEnd),
  }
}
