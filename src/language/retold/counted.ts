import { stem } from '../questions/index.ts'
import { numbersOf } from './hard.ts'

const counted =
  /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozen|half)[\s-]+(\p{Ll}{3,})(?:[\s-](\p{Ll}{3,}))?/giu

/** Nouns that everybody counts differently in one mail: times and shares. */
const fluid = new Set(
  'and but the for you are was will with from not per than then have has that this which who our your its were they stretch reminder week day week month year hour minute second time working business calendar percent piece thing more other further of'
    .split(' ')
    .map(stem),
)

/** Words by which a writer gives another number on purpose. */
const knowing =
  /\b(?:only|instead|rather|at most|up to|at least|remaining|left|another|more|further|extra|of (?:the|your)|per|each|out of|not|offer|suggest|recommend|available|stock)\b|n['\u2019]t\b|\?/i

/** Tells a number of things that a sentence ascribes to the reader, where the reader counted them differently. */
export function miscounted(sentence: string, text: string): string | undefined {
  if (!/\byou(?:r|['\u2019]\w+)?\b/i.test(sentence) || knowing.test(sentence)) return undefined
  const theirs = counts(text)
  const known = numbersOf(text)
  for (const { noun, number, words } of counts(sentence)) {
    const same = theirs.filter(other => other.noun === noun)
    if (same.length && same.every(other => other.number !== number) && !known.has(number)) return words
  }
  return undefined
}

function counts(text: string): { noun: string; number: number; words: string }[] {
  return [...text.matchAll(counted)].flatMap(match => {
    const [number] = numbersOf(match[1]!)
    if (number === undefined) return []
    // "two licences" and "two yearly licences": either word may be the noun.
    return [match[2]!, ...(match[3] ? [match[3]] : [])].flatMap((word, index) => {
      const noun = stem(word.toLowerCase())
      const words = index
        ? match[0]
        : match[0].slice(0, match[0].indexOf(word, match[1]!.length) + word.length)
      return fluid.has(noun) ? [] : [{ noun, number, words }]
    })
  })
}
