import type { Mask } from '../draft/index.ts'
import { type Bytes, type Passage, sourceOf } from '../text/index.ts'

/** A passage as people quote it: single spaces, straight quotes, template tags as they stand in the file. */
export class Searchable {
  readonly #passage: Passage
  readonly #text: string
  /** For each unit of the text, the unit of the passage it came from. */
  readonly #units: readonly number[]

  constructor(passage: Passage, masks: readonly Mask[], file: Uint8Array) {
    const { text, units } = plain(masks.length > 0 ? unmasked(passage, masks, file) : passage.text)
    this.#passage = passage
    this.#text = text
    this.#units = units
  }

  /** Everywhere the words stand: as whole words, or, when they do so nowhere, inside of words. */
  places(quote: string): Bytes[] {
    const { text: wanted } = plain(quote)
    if (wanted === '') return []
    const starts: number[] = []
    for (let at = this.#text.indexOf(wanted); at >= 0; at = this.#text.indexOf(wanted, at + 1))
      starts.push(at)
    const whole = starts.filter(at => isWhole(this.#text, at, at + wanted.length))
    return (whole.length > 0 ? whole : starts).map(at =>
      sourceOf(this.#passage, {
        start: this.#units[at]!,
        end: this.#units[at + wanted.length - 1]! + 1,
      }),
    )
  }
}

/** The passage with its template tags back: rules see a noun in their place, the people who label see the tag. */
function unmasked({ text, map }: Passage, masks: readonly Mask[], file: Uint8Array): string {
  let shown = ''
  let mask = 0
  for (let i = 0; i < text.length; i++) {
    const from = map.start[i]!
    while (mask < masks.length && masks[mask]!.at.end <= from) mask++
    const inTag = mask < masks.length && masks[mask]!.at.start <= from
    shown += inTag && map.end[i]! === from + 1 ? String.fromCharCode(file[from]!) : text[i]
  }
  return shown
}

/** Zero-width characters and soft hyphens, which nobody sees and nobody quotes. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/

function plain(text: string): { text: string; units: number[] } {
  const units: number[] = []
  let spaced = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (unseen.test(char)) continue
    const blank = /\s/.test(char)
    if (blank && (spaced === '' || spaced.endsWith(' '))) continue
    spaced += blank ? ' ' : straight(char)
    units.push(i)
  }
  return { text: spaced.trimEnd(), units }
}

function straight(char: string): string {
  if (char === '\u2019' || char === '\u2018') return "'"
  return char === '\u201c' || char === '\u201d' ? '"' : char
}

function isWhole(text: string, start: number, end: number): boolean {
  return !(isWord(text[start]) && isWord(text[start - 1])) && !(isWord(text[end - 1]) && isWord(text[end]))
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}
