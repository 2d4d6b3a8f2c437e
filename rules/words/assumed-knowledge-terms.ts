// Finds what somebody outside the trade would have to look up, for the rule `assumed-knowledge/undefined-term`.

import {
  type Abbreviation,
  abbreviationsIn,
  indexTerms,
  type Mention,
  termFinder,
} from '../../src/rule/index.ts'
import { tradeAbbreviations } from './assumed-knowledge-abbreviations.ts'
import { ordinaryWords } from './assumed-knowledge-capitals.ts'
import {
  awaited,
  determiners,
  faultCode,
  formAtHand,
  formCode,
  handingIn,
  internalState,
  judged,
  labelledBy,
  labels,
  measured,
  mildShorthand,
  namedAfter,
  paperwork,
  relations,
  shorthand,
  shownCode,
  soughtCode,
  tradeValue,
} from './assumed-knowledge-context.ts'
import { everydayAbbreviations, officeAbbreviations } from './assumed-knowledge-everyday.ts'
import { tradeTerms } from './assumed-knowledge-index.ts'

export interface Term extends Mention {
  readonly term: string
  /**
   * Surely of a trade; by its shape alone; known at every desk; or, by its place in the sentence, rather the name of
   * a company.
   */
  readonly kind: 'known' | 'unknown' | 'office' | 'name'
  /** A whole word, which the sentences round it may make plain, as they cannot do with letters. */
  readonly isWord?: true
  /** A word of a craft, for a thing that its customers own, wear, ride or live in. */
  readonly isCraft?: true
  /** A word of a trade of goods and workshops, which a business that buys there uses itself. */
  readonly isShopTalk?: true
  /** A word of computers and networks, which a customer who runs some uses himself. */
  readonly isComputing?: true
}

let findTerms: ReturnType<typeof termFinder> | undefined
const ofTheHouse = new WeakMap<readonly string[], ReturnType<typeof termFinder>>()

/**
 * Terms of a sentence that somebody outside the trade would have to look up.
 *
 * @param more further words, such as those of the company's own trade; the same list for each sentence
 */
export function termsIn(text: string, more: readonly string[] = []): Term[] {
  findTerms ??= termFinder(tradeTerms)
  const found: Term[] = []
  for (const { list, span } of [...findTerms(text), ...(more.length ? finderOf(more)(text) : [])]) {
    if (list === 'foreign' && !inEnglish.test(text)) continue
    // Three small letters are a word of another sense or tongue as often.
    if (span.end - span.start <= 3 && /^\p{Ll}/u.test(text.slice(span.start))) continue
    if (ordinaryUse(text, span.start, span.end) || (list === 'tools' && handedOver.test(text))) continue
    const term = text.slice(span.start, span.end).toLowerCase()
    found.push({
      span,
      term,
      kind: 'known',
      ...(list !== 'computing' && { isWord: true as const }),
      ...(ofCrafts.has(list) && { isCraft: true as const }),
      ...((list === 'shopTalk' || list === 'tools') && { isShopTalk: true as const }),
      ...(list === 'computing' && { isComputing: true as const }),
    })
  }
  const abbreviations = abbreviationsIn(text)
  for (const abbreviation of abbreviations.length && !shouted(text) ? abbreviations : []) {
    const kind = kindOf(abbreviation)
    if (kind) found.push({ span: abbreviation.span, term: abbreviation.term, kind })
  }
  for (const { span } of [
    ...formsIn(text),
    ...statesIn(text),
    ...codesIn(text),
    ...valuesIn(text),
    ...telegramIn(text),
  ])
    found.push({ span, term: text.slice(span.start, span.end), kind: 'known' })
  return found.sort((a, b) => a.span.start - b.span.start)
}

const ofCrafts: ReadonlySet<string> = new Set(['crafts', 'shopTalk', 'tools'])

function finderOf(jargon: readonly string[]): ReturnType<typeof termFinder> {
  const known = ofTheHouse.get(jargon) ?? termFinder(indexTerms({ jargon }))
  ofTheHouse.set(jargon, known)
  return known
}

/** Words that only an English sentence has: a sentence of another language may use its own papers' names. */
const inEnglish = /\b(?:the|your|please|is|are|of|we|you|for|with|my|our)\b/i

/** A tool that the writer brings, lends or packs in need not be known by name. */
const handedOver =
  /\b(?:we|i|our \p{L}{1,24}) (?:(?:will|can|shall|would|also|always|gladly|usually|then) ){0,3}(?:lend|bring|supply|provide|include|put|enclose|send|pack|have)\b/iu

/** "your tier 2 plan" is the customer's own product, and what we will do ourselves nobody has to understand. */
function ordinaryUse(text: string, start: number, end: number): boolean {
  const capitals = text.slice(start, end) === text.slice(start, end).toUpperCase() && shouted(text)
  const quoted = /["\u201c]$/.test(text.slice(0, start)) && /^["\u201d,.]/.test(text.slice(end))
  const product =
    /^tier|^level/i.test(text.slice(start, end)) &&
    /^\s+(?:plan|pric|member|ticket|discount|seat|subscri|package|rate)/i.test(text.slice(end))
  return (
    capitals ||
    quoted ||
    product ||
    /\b(?:I|we|they|he|she)(?:[\u2019']ll| will) $/i.test(text.slice(Math.max(0, start - 9), start))
  )
}

/** A heading or a line in capitals: nothing in it can be told apart from shouting. */
function shouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const upper = words.filter(word => word === word.toUpperCase())
  return upper.length > 1 && upper.length >= words.length * 0.6
}

function kindOf({ term, before, after, quoted }: Abbreviation): Term['kind'] | undefined {
  const upper = term.toUpperCase()
  const isWord = (word: string) => word === word.toUpperCase() && ordinaryWords.has(word.toLowerCase())
  if (everydayAbbreviations.has(upper) || quoted) return undefined
  if (labels.has(after.toLowerCase()) || labelledBy.has(before.toLowerCase().replace(/^[a-z]+-/, '')))
    return undefined
  if (officeAbbreviations.has(upper)) return 'office'
  // "SRS Apartments", "TEN Tower" are names, "your RMA Number" is a label.
  if (beginsName(after) && !determiners.has(before.toLowerCase())) return undefined
  const known = tradeAbbreviations.has(upper)
  if (
    term.length === 2 &&
    !determiners.has(before.toLowerCase()) &&
    !(known && relations.has(before.toLowerCase()))
  )
    return undefined
  // "Kent DPA": letters behind a name are part of it.
  const lead = before.toLowerCase()
  if (
    known &&
    /^\p{Lu}\p{Ll}+$/u.test(before) &&
    !determiners.has(lead) &&
    !relations.has(lead) &&
    !awaited.has(lead) &&
    !companions.has(lead)
  )
    return 'name'
  if (known)
    return isWord(term) || (/^\p{Lu}\p{Ll}+$/u.test(before) && term.length === 2) ? undefined : 'known'
  if (ordinaryWords.has(term.toLowerCase()) || term !== upper || /\d/.test(term)) return undefined
  if (term.length > 4 && /[AEIOUY]/.test(term)) return undefined
  if (term.length > 5 || term.includes('&')) return undefined
  // Shouting comes in strings, names beside names, codes before numbers.
  if ((before.length > 1 && isWord(before)) || (after.length > 1 && isWord(after))) return undefined
  if (beginsName(after) || /^\d/.test(after) || /^\p{Lu}+\d/u.test(after)) return undefined
  if (/^[IVXLCM]+$/.test(term) || /^X+$/.test(term) || /(.)\1\1/.test(term)) return undefined
  // A term stands behind an article or before a paper; what stands without one, or before "deal" and "dinner", is
  // rather a name.
  if (namedAfter.has(after.toLowerCase())) return 'name'
  return determiners.has(before.toLowerCase()) ||
    awaited.has(before.toLowerCase()) ||
    paperwork.has(after.toLowerCase()) ||
    (/^\p{Ll}/u.test(before) && !companions.has(before.toLowerCase()))
    ? 'unknown'
    : 'name'
}

/** Behind these words letters are rather somebody: "from KPRC", "and LBM". */
const companions: ReadonlySet<string> = new Set(
  'from with by to for at of and or between called dear hi hello near like plus'.split(' '),
)

/** "RHS Garden", but not "before UAT Monday". */
function beginsName(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^i$/i.test(word)
}

/** Forms by their number alone, which the customer is asked to hand in. */
function formsIn(text: string): Mention[] {
  // All numbers of forms hold a figure.
  const asked = /\d/.test(text) ? handingIn.exec(text) : null
  if (!asked || formAtHand.test(text)) return []
  const first = [...text.matchAll(formCode)].find(
    ({ 0: code, index }) =>
      index > asked.index &&
      index - asked.index < 60 &&
      !everydayAbbreviations.has(code) &&
      /\p{Lu}/u.test(code),
  )
  return first ? [{ span: { start: first.index, end: first.index + first[0].length } }] : []
}

/** States and bins of an internal system, by their code. */
function statesIn(text: string): Mention[] {
  const found = internalState(text)
  return found && !judged.test(text) && !/["\u201c]/.test(text)
    ? [{ span: { start: found.index, end: found.index + found[0].length } }]
    : []
}

/** Codes of faults and reasons, unless the sentence says what they mean. */
function codesIn(text: string): Mention[] {
  const shown = shownCode(text)
  const code = shown?.[1]
  if (
    shown &&
    code &&
    !everydayAbbreviations.has(code) &&
    !soughtCode.test(text) &&
    !judged.test(text.slice(shown.index + shown[0].length))
  ) {
    const end = shown.index + shown[0].length
    return [{ span: { start: end - code.length, end } }]
  }
  const found = faultCode(text)
  return found && !judged.test(text)
    ? [{ span: { start: found.index, end: found.index + found[0].length } }]
    : []
}

/** A measured value in a unit of the trade, without a word on whether it is good or bad. */
function valuesIn(text: string): Mention[] {
  const found = tradeValue(text)
  return found && measured.test(text) && !judged.test(text)
    ? [{ span: { start: found.index, end: found.index + found[0].length } }]
    : []
}

/** "Pls adv, rcvd 3/5": two words cut short, one of them for good, make a telegram. */
function telegramIn(text: string): Mention[] {
  const cut = [...text.matchAll(/[\p{L}'\u2019/]+/gu)].filter(({ 0: word }) =>
    shorthand.has(word.toLowerCase().replace('\u2019', "'")),
  )
  const kinds = new Set(cut.map(({ 0: word }) => word.toLowerCase()))
  if (kinds.size < 2 || ([...kinds].every(word => mildShorthand.has(word)) && kinds.size < 3)) return []
  const last = cut.at(-1)!
  return [{ span: { start: cut[0]!.index, end: last.index + last[0].length } }]
}
