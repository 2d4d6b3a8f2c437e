import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const cipher = 'aes-128-ctr'
const nonceLength = 16

/**
 * Makes a text unreadable for whoever does not hold the key, as base64.
 *
 * @param key 32 hex digits
 */
export function seal(text: string, key: string): string {
  // The same key may seal again after a change of the settings, so each text gets a beginning of its own.
  const nonce = randomBytes(nonceLength)
  const sealing = createCipheriv(cipher, Buffer.from(key, 'hex'), nonce)
  return Buffer.concat([nonce, sealing.update(text, 'utf8'), sealing.final()]).toString('base64')
}

/** The text that was sealed with this key. */
export function unseal(sealed: string, key: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const opening = createDecipheriv(cipher, Buffer.from(key, 'hex'), bytes.subarray(0, nonceLength))
  return opening.update(bytes.subarray(nonceLength)).toString('utf8')
}
