/** Controls, marks that turn the direction of writing, and invisible tags. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/**
 * The text with everything made visible that could move a terminal's cursor, change its colours or reorder its
 * letters: the words of a mail must not be able to forge a report. Tabs become blanks.
 */
export function visible(text: string): string {
  return text.replace(unsafe, character => {
    const code = character.codePointAt(0)!
    if (character === '\t') return ' '
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`
  })
}

/** The same for running text, in which line breaks are only blanks. */
export function visibleProse(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim())
}
