import { stem } from '../questions/index.ts'
import { numbersOf } from './hard.ts'

const counted =
  /(?<![\d:.,/-])\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozen|half)[\s-]+([a-z\u00c0-\u024f]{3,})(?:[\s-]([a-z\u00c0-\u024f]{3,}))?/gi

/** Nouns that everybody counts differently in one mail: times, dates and shares. */
const fluid = new Set(
  'and but the for you are was will with from not per than then have has that this which who our your its were they stretch reminder week day week month year hour minute second time working business calendar percent piece thing more other further of january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(stem),
)

/** Words by which a writer gives another number on purpose. */
const knowing =
  /\b(?:only|instead|rather|at most|up to|at least|remaining|left|another|more|further|extra|of (?:the|your)|per|each|out of|not|offer|suggest|recommend|available|stock)\b|n['\u2019]t\b|\?/i

/** How the number stands with the reader: "your two keys", "you ordered two keys", "the two keys you ordered". */
const reader = /\byou(?:r|['\u2019](?:ve|d|re))?\b/gi
const stop = /[,;:.!?()]/
/** How far before the number the reader may stand, in UTF-16 units. */
const REACH = 60
const theirsAfter = /^ (?:that |which )?you\b/i
/** Between the reader and the number: somebody else acts, so the number is theirs. */
const another = /\b(?:we|i|our|my|he|she|they|it|there|this|that|please)\b/i

/** Tells a number of things that a sentence ascribes to the reader, where the reader counted them differently. */
export function miscounted(sentence: string, text: string): string | undefined {
  if (!/\byou(?:r|['\u2019]\w+)?\b/i.test(sentence) || knowing.test(sentence)) return undefined
  const theirs = counts(text)
  const known = numbersOf(text)
  for (const { noun, number, words, at } of counts(sentence)) {
    if (!ascribed(sentence.slice(0, at), sentence.slice(at + words.length))) continue
    const same = theirs.filter(other => other.noun === noun)
    if (same.length && same.every(other => other.number !== number) && !known.has(number)) return words
  }
  return undefined
}

function ascribed(before: string, after: string): boolean {
  const own = [...before.matchAll(reader)]
    .map(({ 0: word, index }) => before.slice(index + word.length))
    .find(rest => rest.length <= REACH && !stop.test(rest))
  return (own !== undefined && !another.test(own)) || theirsAfter.test(after)
}

function counts(text: string): { noun: string; number: number; words: string; at: number }[] {
  return [...text.matchAll(counted)].flatMap(match => {
    const [number] = numbersOf(match[1]!)
    if (number === undefined) return []
    // "two licences" and "two yearly licences": either word may be the noun.
    return [match[2]!, ...(match[3] ? [match[3]] : [])].flatMap((word, index) => {
      const noun = stem(word.toLowerCase())
      const words = index
        ? match[0]
        : match[0].slice(0, match[0].indexOf(word, match[1]!.length) + word.length)
      return fluid.has(noun) ? [] : [{ noun, number, words, at: match.index }]
    })
  })
}
