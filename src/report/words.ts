/** `1 line`, `2,000 lines`. */
export function many(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Groups thousands by hand: the locale's own formatter takes longer to load than a mail takes to lint. */
export function grouped(count: number): string {
  return count < 1000
    ? String(count)
    : `${grouped(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

/** With a capital and a full stop, as far as the text leaves them out. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  const ended = /[.!?…:”"’)\]>]$/u.test(trimmed) ? trimmed : `${trimmed}.`
  // A name stays as it is written.
  return ended.startsWith('cx-lint') ? ended : ended.charAt(0).toUpperCase() + ended.slice(1)
}
