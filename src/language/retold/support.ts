import { contentOf, isSameWord, meets } from '../questions/index.ts'
import { sentencesOf } from '../sentences.ts'
import { callsSound, choosesOtherwise, takesPartForWhole } from './choices.ts'
import { datesOf, daysOf, differs, numbersOf, sortsOf } from './hard.ts'
import type { Retelling } from './retelling.ts'
import { denies, leavesOpen, saysYes } from './stance.ts'

/** How a retelling departs from what the reader wrote. */
export type Departure = 'quote' | 'number' | 'day' | 'choice' | 'part' | 'denied' | 'undecided'

const settled = /\b(?:will|would|has|have|is|are|going to)\b|['\u2019](?:ll|d)\b/i
const wavering =
  /\b(?:perhaps|maybe|might|possibly|thinking (?:of|about)|consider(?:ing)?|not (?:yet )?(?:sure|decided)|unsure|undecided|toying|in two minds|wondering|i reckon|can['\u2019]t (?:really )?say|hard to say)\b/i

/**
 * Compares a retelling with the reader's own text. Undefined where it fits, and where nothing speaks against it: a
 * paraphrase may share no word with what it tells.
 */
export function departureOf(retelling: Retelling, text: string): Departure | undefined {
  const { quoted } = retelling
  if (quoted && quoted.trim().split(/\s+/).length >= 3 && !plain(text).includes(plain(quoted))) return 'quote'
  const content = contentOf(retelling.text)
  const days = daysOf(retelling.text)
  // A day named in both weighs more than any word: what is said of Wednesday is said of Wednesday.
  const clauses = clausesIn(text).map(clause => ({
    clause,
    shared: sharedBy(content, contentOf(clause)) + ([...daysOf(clause)].some(day => days.has(day)) ? 2 : 0),
  }))
  const best = clauses.reduce((a, b) => (b.shared > a.shared ? b : a), { clause: '', shared: 0 })
  if (best.shared > 0) {
    const near = clauses.filter(({ shared }) => shared > 0).map(({ clause }) => clause)
    if (ofOneSort(retelling.text, near.join(' ')) && miscounts(retelling.text, text)) return 'number'
    if (differs(days, daysOf(text))) return 'day'
    if (choosesOtherwise(retelling.text, text)) return 'choice'
    if (takesPartForWhole(retelling.text, text)) return 'part'
    if (denies(retelling.text) !== denies(best.clause) && best.shared >= Math.min(2, content.size))
      return 'denied'
    if (contradicts(retelling.text, content, clauses)) return 'denied'
  }
  if (retelling.speech) {
    // Where little but a number is retold, it is about whatever the mail gives a number of that sort for; with more
    // words, it may be about a thing that the mail does not speak of.
    const named = [...content].filter(word => !/\d/.test(word) && !numbersOf(word).size).length
    if (named < 2 && ofOneSort(retelling.text, text) && miscounts(retelling.text, text)) return 'number'
    if (best.shared > 0 && settled.test(retelling.text) && wavering.test(sentenceWith(best.clause, text)))
      return 'undecided'
  }
  if (callsSound(retelling.text, text)) return 'denied'
  if (retelling.agrees && leavesOpen(text) && !saysYes(text)) return 'undecided'
  return undefined
}

/** True where a clause with the same subject says the opposite, and none with it says the same. */
function contradicts(
  retold: string,
  content: ReadonlySet<string>,
  clauses: readonly { clause: string; shared: number }[],
): boolean {
  const [subject] = content
  if (!subject || content.size < 2) return false
  const same = clauses.filter(
    ({ clause, shared }) => shared >= 2 && [...contentOf(clause)].some(word => isSameWord(word, subject)),
  )
  return same.length > 0 && same.every(({ clause }) => denies(clause) !== denies(retold))
}

function sentenceWith(clause: string, text: string): string {
  return sentencesOf(text).find(({ text: sentence }) => sentence.includes(clause))?.text ?? clause
}

const clock = /\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b/gi

/** True where both give a number of one sort: sums, shares, times of day, dates, or counts. */
function ofOneSort(told: string, text: string): boolean {
  const sorts = sortsOf(text)
  return [...sortsOf(told)].some(sort => sorts.has(sort))
}

/** How the writer counts what the reader wrote: "three things", "two questions". */
const ownCount =
  /\b(?:\d{1,2}|two|both|three|four|five|six|seven) (?:\p{L}{1,20} )?(?:things?|questions?|points?|matters?|requests?|items?|topics?|issues?|wishes|changes?|favours?)\b/giu

/** A date is compared with dates only. */
function miscounts(said: string, text: string): boolean {
  const told = said.replace(ownCount, ' ')
  // "ten to six" is no other number than 5.50.
  const retold = text.match(clock) ? told : told.replace(clock, ' ')
  const dates = datesOf(retold)
  return dates.size ? differs(dates, datesOf(text)) : differs(numbersOf(retold), numbersOf(text))
}

function clausesIn(text: string): string[] {
  return sentencesOf(text)
    .flatMap(({ text: sentence }) => sentence.split(/[,;:]\s|\s[\u2013\u2014-]\s|\s(?:but|and|because|so)\s/))
    .filter(clause => clause.trim())
}

/** What a word of the same family counts, against the word itself. */
const AKIN = 0.6

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  const others = [...b]
  for (const word of a)
    if (others.some(other => isSameWord(word, other))) shared++
    else if (others.some(other => meets(word, other))) shared += AKIN
  return shared
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
