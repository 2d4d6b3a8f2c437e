import { charsetOf, type Entity, isMessage, rawValue, type Source, transferOf } from '../draft/index.ts'
import type { Reason } from './edit.ts'

const SIGNATURE_FIELDS =
  /^(?:dkim-signature|domainkey-signature|x-google-dkim-signature|arc-seal|arc-message-signature)$/
const SECRET = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted)$/
const SIGNED = /^(?:multipart\/signed|application\/(?:x-)?pkcs7-signature|application\/pgp-signature)$/
const UNSURE = /^(?:charset\/|mime\/truncated$|mime\/unknown|header\/injection$)/

/** Why no word of the text may be changed; undefined when it may. */
export function lockOf(text: Source, file: Uint8Array): Reason | undefined {
  for (const [i, entity] of text.around.entries()) {
    if (isMessage(entity.type)) return 'attached'
    const lock = entityLock(entity, text.around[i - 1])
    if (lock) return lock
  }
  const root = text.around[0]
  if (text.mbox && root?.fields.some(({ key }) => key === 'content-length' || key === 'lines'))
    return 'counted'
  if (text.problems.some(({ id }) => id === 'parse/limit')) return 'too-long'
  if (text.problems.some(({ id }) => UNSURE.test(id)) || isOddlyLabelled(text, file)) return 'damaged'
  // A PGP signature within the text covers the words between its marks.
  const signs = (part: Source['parts'][number]) => part.passage.text.includes('-----BEGIN PGP ')
  return text.parts.some(signs) ? 'signed' : undefined
}

function entityLock(entity: Entity, above: Entity | undefined): Reason | undefined {
  if (SECRET.test(entity.type)) return 'encrypted'
  if (SIGNED.test(entity.type)) return 'signed'
  const isMail = !above || isMessage(above.type)
  if (isMail && entity.fields.some(({ key }) => SIGNATURE_FIELDS.test(key))) return 'signed'
  return entity.fields.some(({ key }) => key === 'content-md5') ? 'checksum' : undefined
}

/** A transfer encoding or charset that nobody knows, or two content types: another reader may read other words. */
function isOddlyLabelled({ around, field }: Source, file: Uint8Array): boolean {
  const entity = around.at(-1)
  if (!entity || field) return false
  const label = rawValue(file, entity.fields, 'content-transfer-encoding').trim()
  if (!transferOf(label.replace(/[;\s(][\s\S]*/, '')).known) return true
  const charset = charsetOf(entity.parameters.get('charset') ?? '')
  return charset.kind === 'raw' || charset.kind === 'unknown' || /^utf-16/.test(nameOf(charset))
}

function nameOf(charset: ReturnType<typeof charsetOf>): string {
  return charset.kind === 'named' ? charset.name : ''
}
