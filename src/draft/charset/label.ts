/** Labels met in mail that the platform's decoder does not know by that name. */
const ALIASES: Record<string, string> = {
  utf8mb4: 'utf-8',
  'utf-8-mac': 'utf-8',
  'ansi_x3.4-1986': 'windows-1252',
  'cp-850': 'windows-1252',
  cp850: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-latin-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'x-euc-jp': 'euc-jp',
  ks_c_5601: 'euc-kr',
  'iso-8859-8-i': 'iso-8859-8',
}

/** Labels that promise nothing: the text is UTF-8 if it can be, else windows-1252. */
const VAGUE = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'unknown-8bit',
  'unknown',
  'x-unknown',
  'binary',
  'default',
])

export type Charset =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'guess' }
  | { readonly kind: 'raw' }
  | { readonly kind: 'unknown' }

/** What a charset label of a mail means. `raw` is UTF-7, which no safe reader decodes. */
export function charsetOf(label: string): Charset {
  const name = label.trim().toLowerCase()
  if (VAGUE.has(name)) return { kind: 'guess' }
  if (name === 'utf-8' || name === 'utf8') return { kind: 'named', name: 'utf-8' }
  if (name === 'utf-7' || name === 'unicode-1-1-utf-7' || name === 'csunicode11utf7') return { kind: 'raw' }
  const decoder = decoderOf(ALIASES[name] ?? name)
  return decoder && decoder.encoding !== 'replacement'
    ? { kind: 'named', name: decoder.encoding }
    : { kind: 'unknown' }
}

type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<string, Decoder>()

/** A decoder that is made once for each label that the platform knows; undefined for any other. */
export function decoderOf(label: string): Decoder | undefined {
  const known = decoders.get(label)
  if (known) return known
  try {
    const decoder = new TextDecoder(label, { ignoreBOM: true })
    decoders.set(label, decoder)
    return decoder
  } catch {
    return undefined
  }
}
