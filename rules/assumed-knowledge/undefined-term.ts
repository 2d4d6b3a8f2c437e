import {
  type Abbreviation,
  abbreviationsIn,
  type Context,
  definedIn,
  defineRule,
  type Mention,
  type Sentence,
  termFinder,
} from '../../src/rule/index.ts'
import { tradeAbbreviations } from '../words/assumed-knowledge-abbreviations.ts'
import { ordinaryWords } from '../words/assumed-knowledge-capitals.ts'
import {
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
  relations,
  saysExpert,
  shorthand,
  tradeValue,
} from '../words/assumed-knowledge-context.ts'
import { everydayAbbreviations, officeAbbreviations } from '../words/assumed-knowledge-everyday.ts'
import { foreignTerms, jargonByTrade } from '../words/assumed-knowledge-jargon.ts'

interface Term extends Mention {
  readonly term: string
  readonly kind: 'known' | 'unknown' | 'office'
}

let findJargon: ReturnType<typeof termFinder> | undefined
let findTools: ReturnType<typeof termFinder> | undefined

/** Terms of a sentence that somebody outside the trade would have to look up. */
function termsIn(text: string, more: readonly string[]): Term[] {
  const { tools = [], ...trades } = jargonByTrade
  findJargon ??= termFinder([...Object.values(trades).flat(), ...foreignTerms])
  findTools ??= termFinder(tools)
  const jargon = [
    ...findJargon(text),
    ...(handedOver.test(text) ? [] : findTools(text)),
    ...(more.length ? termFinder(more)(text) : []),
  ].filter(({ span }) => !ordinaryUse(text, span.start, span.end))
  const found: Term[] = jargon.map(({ span }) => ({
    span,
    term: text.slice(span.start, span.end).toLowerCase(),
    kind: 'known',
  }))
  for (const abbreviation of shouted(text) ? [] : abbreviationsIn(text)) {
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

/** A tool that the writer brings, lends or packs in need not be known by name. */
const handedOver =
  /\b(?:we|i|our \p{L}+)\b.{0,30}\b(?:lend|bring|supply|provide|include|put|enclose|send|pack|have)\b/iu

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
  const known = tradeAbbreviations.has(upper)
  if (
    term.length === 2 &&
    !determiners.has(before.toLowerCase()) &&
    !(known && relations.has(before.toLowerCase()))
  )
    return undefined
  if (known)
    return isWord(term) || (/^\p{Lu}\p{Ll}+$/u.test(before) && term.length === 2) ? undefined : 'known'
  if (ordinaryWords.has(term.toLowerCase()) || term !== upper || /\d/.test(term)) return undefined
  if (term.length > 4 && /[AEIOUY]/.test(term)) return undefined
  if (term.length > 5 || term.includes('&')) return undefined
  // Shouting comes in strings, names beside names, codes before numbers.
  if ((before.length > 1 && isWord(before)) || (after.length > 1 && isWord(after))) return undefined
  if (beginsName(after) || /^\d/.test(after) || /^\p{Lu}+\d/u.test(after)) return undefined
  if (/^[IVXLCM]+$/.test(term) || /^X+$/.test(term) || /(.)\1\1/.test(term)) return undefined
  return 'unknown'
}

/** "RHS Garden", but not "before UAT Monday". */
function beginsName(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^i$/i.test(word)
}

/** Forms by their number alone, which the customer is asked to hand in. */
function formsIn(text: string): Mention[] {
  const asked = handingIn.exec(text)
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
  const found = internalState.exec(text)
  return found && !judged.test(text) && !/["\u201c]/.test(text)
    ? [{ span: { start: found.index, end: found.index + found[0].length } }]
    : []
}

/** Codes of faults and reasons, unless the sentence says what they mean. */
function codesIn(text: string): Mention[] {
  const found = faultCode.exec(text)
  return found && !judged.test(text)
    ? [{ span: { start: found.index, end: found.index + found[0].length } }]
    : []
}

/** A measured value in a unit of the trade, without a word on whether it is good or bad. */
function valuesIn(text: string): Mention[] {
  const found = tradeValue.exec(text)
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

/** "The SLA that you asked about": what follows or comes before is the customer's word, though his mail is not here. */
const toldByThem =
  /\byou (?:say|said|wrote|call|called|mention|mentioned|asked|describe|described|quote|quoted|refer|referred|suggest|suggested|write|ask|uploaded|named)\b/i

/** Terms that need no explanation to this reader: his own words, names in the mail, the company's glossary. */
function familiarTo({ draft, policy, options }: Context): (term: string) => boolean {
  const theirs = draft.thread
    .flatMap(({ parts }) => parts.map(({ passage }) => passage.text))
    .join('\n')
    .toLowerCase()
  const answer = draft.parts.find(({ zone }) => zone === 'subject')?.passage.text ?? ''
  const subject = /^\s*(?:re|aw|sv|antw?)\s*:/i.test(answer) ? answer.toLowerCase() : ''
  const { from, to, cc } = draft.envelope
  const people = [...from, ...to, ...cc].flatMap(({ name, domain }) => [
    ...name.split(/\W+/),
    ...domain.split(/[.-]/),
  ])
  const known = [...Object.keys(policy.glossary), ...(options.allow as string[]), ...people]
  const names = new Set(known.map(word => word.toLowerCase()))
  const said = (term: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${term.replace(/[^\p{L}\p{N}]+/gu, '.{1,2}')}`, 'u')
  return term => {
    const lower = term.toLowerCase()
    return names.has(lower) || said(lower).test(theirs) || said(lower).test(subject)
  }
}

/** A customer who writes in terms of the trade, or says that it is his, reads them as well. */
function writesAsExpert({ draft }: Context): boolean {
  const texts = draft.thread.flatMap(({ parts }) => parts.map(({ passage }) => passage.text))
  if (texts.some(text => saysExpert.test(text))) return true
  const terms = new Set(texts.flatMap(text => termsIn(text, []).map(({ term }) => term)))
  return terms.size >= 2
}

/**
 * Flags abbreviations and words of the trade that the mail uses without saying what they are.
 *
 * Every trade talks in letters, and whoever is new to it has to look them up or ask. Most do neither: they guess, or
 * give up. A term is left alone when it is everyday, explained anywhere in the mail, in the company's glossary, or
 * the customer's own word; only the first mention counts, and several terms in one sentence are one finding.
 */
export default defineRule({
  id: 'assumed-knowledge/undefined-term',
  severity: 'warning',
  since: '0.1.0',
  flags: 'an abbreviation or a word of the trade that is not explained',
  why: 'A reader who does not know the word guesses, or feels slow; half a sentence of explanation prevents both.',
  reads: ['subject', 'own'],
  options: {
    allow: { default: [], says: 'terms that need no explanation, beside those of the glossary' },
    jargon: { default: [], says: 'further words of your trade that customers do not know' },
    audience: { default: 'consumer', says: '`expert` tells terms as information only' },
  },
  check(context) {
    const { options, sentences, report, draft } = context
    const all = sentences('subject', 'own')
    const found = all.flatMap(sentence => {
      const terms = toldByThem.test(sentence.text) ? [] : termsIn(sentence.text, options.jargon as string[])
      return terms.length ? [{ sentence, terms }] : []
    })
    if (!found.length) return
    const familiar = familiarTo(context)
    const own = draft.parts.filter(({ zone }) => zone === 'own' || zone === 'subject')
    const defined = definedIn(own.map(({ passage }) => passage.text).join('\n\n'))
    const seen = new Set<string>()
    // What nobody is told ("all users have …") is talk of a trade, not a mail to a customer.
    const addressed = own.some(({ passage }) => /\b(?:you|your|yours|please|dear)\b/i.test(passage.text))
    const expert = options.audience === 'expert' || writesAsExpert(context)
    for (const { sentence, terms } of found) {
      const fresh = terms.filter(({ term }) => !seen.has(term) && !familiar(term) && !defined(term))
      for (const { term } of terms) seen.add(term)
      const worst =
        fresh.find(({ kind }) => kind === 'known' || (kind === 'unknown' && addressed)) ?? fresh[0]
      if (worst) report(finding(sentence, worst, fresh, expert, addressed))
    }
  },
  examples: {
    flags: [
      'We need the ‹RMA› before you return it.',
      'Your ‹RCA› will follow after the PIR.',
      'The ‹SSO› IdP metadata is stale.',
      'It is with ‹L2› now.',
      'The ‹SKU› is on backorder.',
      'We expect the ‹hotfix› after UAT.',
      'Please ‹whitelist our› MTA.',
      'Your late uncle died ‹intestate›, so the estate waits.',
      'Please send us a completed ‹T22/B› by Friday.',
      '‹Pls adv POD + ETA, rcvd› 2 of 4.',
      'Bring along your ‹Meldebescheinigung› on Monday.',
      { text: 'The ‹ETA› is Friday at noon.', severity: 'info' },
    ],
    allows: [
      'Please send your return number (RMA) with the parcel.',
      'RMA stands for return merchandise authorisation.',
      'The RMA, which is the number on your slip, goes on the parcel.',
      'We book it as RO, “room only”, and so breakfast is extra.',
      'The baby is on SCBU, the special care baby unit on the second floor.',
      'The PDF of the invoice is attached.',
      'From: a@shop.example\nTo: b@home.example\nSubject: Hello\n\nYou asked about the SLA: it is four hours.\n\nOn Mon, 3 May 2021 at 10:00, B <b@home.example> wrote:\n> Is there an SLA?',
      'Our UK office opens at 9 AM.',
      'Your order AB1234 has shipped.',
      'PLEASE READ.',
      'This is NOT a bill and you do NOT have to pay it.',
      '{{ACCOUNT_ID}} has been updated.',
      'Thank you for your order.\n\nRegards,\nJ. R. Smith MSc, HR',
      'Spalling, where the face of the brick flakes off, shows on the south wall.',
      { text: 'We need the RMA before you return it.', policy: { glossary: { RMA: 'return number' } } },
      { text: 'We need the RMA before you return it.', options: { allow: ['RMA'] } },
    ],
  },
})

function finding(
  sentence: Sentence,
  worst: Term,
  fresh: readonly Term[],
  expert: boolean,
  addressed: boolean,
) {
  const quote = sentence.text.slice(worst.span.start, worst.span.end)
  const others =
    fresh.length > 1 ? ` So may ${fresh.length === 2 ? 'another term' : 'other terms'} in this sentence.` : ''
  return {
    at: { sentence, span: worst.span },
    says: `“${quote}” may mean nothing to the customer.${others}`,
    instead: 'Say it in everyday words, or explain it once in half a sentence.',
    ...((expert || (worst.kind !== 'known' && !addressed) || worst.kind === 'office') && {
      severity: 'info' as const,
    }),
    confidence: worst.kind === 'known' ? ('high' as const) : ('medium' as const),
  }
}
