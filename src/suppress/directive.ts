import type { Bytes } from '../text/index.ts'

/** What a directive is about: the line after its own, its own line, all from here to `enable`, the whole file. */
export type Reach = 'next-line' | 'line' | 'block' | 'file' | 'enable'

/** Somebody's wish that a rule be silent. */
export interface Directive {
  readonly reach: Reach
  /** Rules or groups; none means all. */
  readonly names: readonly string[]
  /** Why; empty when nobody said. */
  readonly reason: string
  /** Only the verdict with this fingerprint. */
  readonly fingerprint?: string
  /** How messages call it, such as `This directive`. */
  readonly called: string
  readonly at?: Bytes
}

const reaches: Readonly<Record<string, Reach>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'block',
  enable: 'enable',
}

/** What directives may be called, for "did you mean". */
export const directiveNames: readonly string[] = Object.keys(reaches).map(name => `cx-lint-${name}`)

/**
 * Reads what a comment says to cx-lint: `cx-lint-disable-line rule-a, group-b -- why`. Undefined when it begins with
 * a word that is no directive.
 */
export function directiveIn(text: string, at: Bytes): Directive | undefined {
  const word = /^cx-lint-([\w-]{1,40})/.exec(text)
  const reach = word && Object.hasOwn(reaches, word[1]!) ? reaches[word[1]!]! : undefined
  if (!word || !reach) return undefined
  const { names, reason } = namesAndReason(text.slice(word[0].length))
  return { reach, names, reason, at, called: 'This directive' }
}

function namesAndReason(text: string): { names: string[]; reason: string } {
  const cut = /(?:^|\s)--\s/.exec(`${text} `)
  const list = cut ? text.slice(0, cut.index) : text
  const reason = cut ? text.slice(cut.index + cut[0].length).trim() : ''
  return { names: list.split(/[\s,]+/).filter(name => name !== ''), reason }
}

/** Reads the value of a header `X-Cx-Lint-Disable: rule-a, rule-b; reason="why"`. It holds for the whole mail. */
export function directiveInHeader(value: string, at: Bytes): Directive {
  const end = value.indexOf(';')
  const list = end < 0 ? value : value.slice(0, end)
  const rest = end < 0 ? '' : value.slice(end + 1)
  const reason = /^\s*reason\s*=\s*(.*)$/is.exec(rest)?.[1] ?? ''
  return {
    reach: 'file',
    names: list.split(/[\s,]+/).filter(name => name !== ''),
    reason: reason.trim().replace(/^"|"$/g, ''),
    at,
    called: `The header ${disableHeader}`,
  }
}

export const disableHeader = 'X-Cx-Lint-Disable'
