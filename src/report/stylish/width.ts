const nothing = /^[\p{Mark}\p{Emoji_Modifier}\u00ad\u200b-\u200d\u2060]$/u
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u
const flagHalf = /^\p{Regional_Indicator}$/u

/** How many terminal columns a code point takes: 0 for marks that join another, 2 for wide ones. */
export function widthOfCodePoint(character: string): number {
  // Latin letters and typographic punctuation need no look at the tables, which are dear to compile.
  if (character >= ' ' && character < '\u0300' && character !== '\u00ad') return 1
  if (character >= '\u2010' && character <= '\u2027') return 1
  if (nothing.test(character)) return 0
  return wide.test(character) && !flagHalf.test(character) ? 2 : 1
}

/** How many terminal columns a text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += widthOfCodePoint(character)
  return width
}
