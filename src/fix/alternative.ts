import type { Entity, Source } from '../draft/index.ts'
import type { Place } from './place.ts'

/** Text types that a mail program may show in the place of another. */
const SHOWN = /^text\/(?:plain|html|enriched|richtext|x-amp-html)$/

/**
 * The same words in the other alternative (text or HTML), because a fix changes both or neither: `alone` when there
 * is no other, `lost` when the words cannot be found there again.
 */
export function counterpart(texts: readonly Source[], place: Place): Place | 'alone' | 'lost' {
  const here = texts[place.text]!
  const around = here.around.findLast(({ type }) => type === 'multipart/alternative')
  if (!around || here.field) return 'alone'
  const versions = countShown(around)
  if (versions < 2) return 'alone'
  const other = versions === 2 ? twinOf(texts, place) : undefined
  if (!other) return 'lost'
  const from = here.parts[place.part]!.passage.text
  const to = texts[other.text]!.parts[other.part]!.passage.text
  const words = collapsed(from.slice(place.span.start, place.span.end)).text.trim()
  if (words === '') return 'lost'
  const said = collapsed(from).text
  const ours = occurrences(said, words)
  const shown = collapsed(to)
  const theirs = occurrences(shown.text, words)
  const before = collapsed(from.slice(0, place.span.start)).text.length
  const nth = ours.findIndex(at => at >= before - 1)
  if (nth < 0 || ours.length !== theirs.length) return 'lost'
  const at = theirs[nth]!
  if (!standAlike(said, ours[nth]!, shown.text, at, words.length)) return 'lost'
  const start = shown.from[at]!
  const end = shown.from[at + words.length - 1]! + 1
  // Blanks around the words of the edit are blanks there too, or the two would read differently.
  const given = from.slice(place.span.start, place.span.end)
  return given === given.trim() ? { ...other, span: { start, end } } : 'lost'
}

/** Units in which a neighbouring word is looked for. */
const NEAR = 60

/** True when no neighbouring words of the same sentence differ: then both places say the same thing. */
function standAlike(one: string, at: number, two: string, bt: number, length: number): boolean {
  const neighbours = (text: string, from: number) => {
    const [before = ''] = text
      .slice(Math.max(0, from - NEAR), from)
      .split(ENDS)
      .slice(-1)
    const [behind = ''] = text.slice(from + length, from + length + NEAR).split(ENDS, 1)
    return [wordsOf(before).at(-1), wordsOf(behind)[0]]
  }
  const others = neighbours(two, bt)
  return neighbours(one, at).every((word, i) => !word || !others[i] || word === others[i])
}

const ENDS = /[.?!]/

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function countShown(entity: Entity): number {
  if (entity.children.length === 0)
    return SHOWN.test(entity.type) && entity.disposition.value !== 'attachment' ? 1 : 0
  return entity.children.reduce((sum, child) => sum + countShown(child), 0)
}

/** The part that says the same; the plain text stands right behind the HTML that it is the twin of. */
function twinOf(texts: readonly Source[], { text, part }: Place): { text: number; part: number } | undefined {
  const twin = texts[text]!.parts[part]!.twin
  if (twin) return { text: text + 1, part: texts[text + 1]!.parts.indexOf(twin) }
  const own = texts[text]!.parts[part]!
  const above = texts[text - 1]?.parts.findIndex(each => each.twin === own) ?? -1
  return above >= 0 ? { text: text - 1, part: above } : undefined
}

/** The text with every run of blanks as one, and where each unit stood. */
function collapsed(text: string): { text: string; from: number[] } {
  const from: number[] = []
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const blank = text[i]!.trim() === ''
    if (blank && out.endsWith(' ')) continue
    out += blank ? ' ' : text[i]
    from.push(i)
  }
  return { text: out, from }
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at)
  return found
}
