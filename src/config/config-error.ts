/** One thing that is wrong in a configuration. */
export interface ConfigFault {
  /** Where it stands, as a path of keys such as `['rules', 'over-promising/guarantee']`; empty for the whole. */
  readonly key: readonly string[]
  /** 1-based line in the source, when the source is a text. */
  readonly line?: number
  /** What is wrong, a sentence without the key. */
  readonly says: string
  /** What to do, such as a likely spelling. */
  readonly hint?: string
  /** The source itself could not be read. */
  readonly isUnread?: true
}

/**
 * The configuration cannot be used. The message holds one line for each fault: source, line, key, reason, hint.
 * Nothing is linted with half a configuration, because a silent gap looks like a clean mail.
 */
export class ConfigError extends Error {
  readonly source: string
  readonly faults: readonly ConfigFault[]

  constructor(source: string, faults: readonly ConfigFault[]) {
    super(faults.map(fault => inWords(source, fault)).join('\n'))
    this.name = 'ConfigError'
    this.source = source
    this.faults = faults
  }
}

function inWords(source: string, { key, line, says, hint }: ConfigFault): string {
  const place = line === undefined ? source : `${source}:${line}`
  const what = key.length > 0 ? `${key.join(' › ')}: ` : ''
  // Keys and values come from a file: a line break in one of them must not begin a line of the message.
  return `${place}: ${what}${says}${hint ? ` ${hint}` : ''}`.replaceAll('\n', ' ')
}
