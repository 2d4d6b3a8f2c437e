const signatures: readonly (readonly [what: string, start: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an Office document', 'PK\x03\x04'],
  ['an Outlook message or an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a gzip archive', '\x1f\x8b'],
]

const looked = 4096
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * What a file is when it holds no text: a name, or undefined for text. The reader of drafts judges, so that a file
 * is the same thing under every name; it is only loaded for a file with characters that texts do not have.
 */
export async function binaryKind(file: Uint8Array): Promise<string | undefined> {
  const head = Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, looked)).toString('latin1')
  const known = signatures.find(([, start]) => head.startsWith(start))
  if (known) return known[0]
  if (!controls.test(head)) return undefined
  const draft = await import('../draft/index.ts')
  return draft.binaryKind(file) ? 'a binary file' : undefined
}
