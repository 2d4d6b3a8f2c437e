import { once } from '../../text/index.ts'
import { baseOf } from '../inflect.ts'
import { families } from './families.ts'

const stop = new Set(
  'a about above actually after again all already also although always am an and another any anybody anyone anything are as ask asked asking at away back be became because become been before being best better between bit both but by call came can cannot case clear come could day days dear did do does doing done down each either else email enough even ever every everything exactly few find first for from get getting give given go goes going good got great had happen has have having hello help her here hi him his hope how however i idea ideas if in instead into is it its itself just keep know later least let like little long look lot made mail make many may maybe me mean message might mine mention more most much must my near need never new next no nor not nothing now of off often ok okay on once one only onto or other our ours out over own per perhaps please possible problem put question quite rather really regarding regards reply right roughly said same say see seem seems send sent several shall she should since so some somebody someone something soon sorry still such sure take tell than thank thanks that the their them then there these they thing things think this those though through thus time to today together too towards truly try under until up upon us use used using usually very want wanted was way we well went were what whatever when where whether which while who whom whose why will wish with within without wonder would write wrote yes yet you your yours yourself'.split(
    ' ',
  ),
)

/** Words of questions that any answer may leave out: "what happened?", "any news?", "is there a workaround?" */
const general = new Set(
  'able anything cause caused causing chance chances explain expect expected happen happened happening happens manage managed myself news normally far along tonight today option options progress properly proposal rid solution somehow status straight suddenly suggest suggestion suggestions trace word workaround worried worry wrong else sir madam hope'
    .split(' ')
    .map(stem),
)

/** True for a word that says little about a question, so that its answer need not repeat it. */
export function isGeneral(word: string): boolean {
  return general.has(word)
}

/** The families of each stem. */
const familiesByStem = once(() => {
  const byStem = new Map<string, number[]>()
  families.forEach((family, index) => {
    for (const word of family) {
      const key = stem(baseOf(word))
      byStem.set(key, [...(byStem.get(key) ?? []), index])
    }
  })
  return byStem
})

function familiesOf(stemmed: string): readonly number[] {
  return familiesByStem().get(stemmed) ?? []
}

/** Takes the usual endings off, so that "delivered" and "delivery" meet. Crude on purpose: it only compares. */
export function stem(word: string): string {
  let stemmed = word.replace(/['\u2019]s?$/, '')
  if (stemmed.length > 4) stemmed = stemmed.replace(/ies$/, 'y').replace(/([^su])s$/, '$1')
  if (stemmed.length > 5) stemmed = stemmed.replace(/(?:ing|ed|ly|er|ment|ation|able|ible)$/, '')
  if (stemmed.length > 3) stemmed = stemmed.replace(/[ey]$/, '')
  return stemmed.replace(/([bdfgklmnprt])\1$/, '$1')
}

/** The words of a text that say what it is about, as stems. */
export function contentOf(text: string): ReadonlySet<string> {
  const content = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d][\p{L}\d'\u2019.-]*[\p{L}\d]|\d+|\p{L}/gu)) {
    const bare = word.replace(/['\u2019](?:s|re|ve|ll|d|m)$/, '')
    if (stop.has(bare) || /n['\u2019]t$/.test(word) || (bare.length < 3 && !/\d/.test(bare))) continue
    content.add(stem(baseOf(bare)))
    // "Food-safe" speaks of food, and "half-empty" of what is empty.
    for (const part of bare.includes('-') ? bare.split('-') : [])
      if (part.length > 2 && !stop.has(part)) content.add(stem(baseOf(part)))
  }
  return content
}

/** Letters that two words must share at the front to be taken for the same. */
const SHARED = 5

/** True when two words are forms of one: the same stem, or a long common beginning. */
export function isSameWord(word: string, other: string): boolean {
  return (
    word === other ||
    (word.length >= SHARED && other.length >= SHARED && word.slice(0, SHARED) === other.slice(0, SHARED))
  )
}

/** True when two words speak about one thing: forms of one word, or of one family. */
export function meets(word: string, other: string): boolean {
  if (isSameWord(word, other)) return true
  const theirs = familiesOf(other)
  return theirs.length > 0 && familiesOf(word).some(family => theirs.includes(family))
}

/** The words of the first text that the second speaks about. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>, same = meets): string[] {
  const others = [...b]
  return [...a].filter(word => others.some(other => same(word, other)))
}

/** True when two texts speak about one thing: a word, a stem or a family in common. */
export function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return sharedWords(a, b).length > 0
}
