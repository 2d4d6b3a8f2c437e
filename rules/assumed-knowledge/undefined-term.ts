import { type Context, definedIn, defineRule, type Sentence } from '../../src/rule/index.ts'
import {
  amongColleagues,
  betweenBusinesses,
  keepsComputers,
  saysExpert,
} from '../words/assumed-knowledge-context.ts'
import { officeWords } from '../words/assumed-knowledge-office-words.ts'
import { type Term, termsIn } from '../words/assumed-knowledge-terms.ts'

/** "The SLA that you asked about", "as we discussed in the yard": what follows or comes before is the customer's word, though his mail is not here. */
const toldByThem =
  /\bas we (?:discussed|agreed|talked about|went through) (?:in|on|at|over|with|by)\b|\b(?:we|i)(?:['\u2019]ve| have)? (?:already )?explained (?:\S{1,30} ){1,4}to you\b|\byou (?:say|said|wrote|call|called|mention|mentioned|asked|describe|described|quote|quoted|refer|referred|suggest|suggested|write|ask|uploaded|named)\b/i

/** "The CNAME you added", "your SENCO question": letters that the customer has handled. */
const handledByThem =
  /\b[\p{Lu}\d]{2,8}(?: that| which)? you (?:gave|brought|added|read out|sent|showed|entered|bought|ordered|chose|typed|attached|created|set up)\b|\b[Yy]our [\p{Lu}\d]{2,8} (?:question|query)\b/u

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

/** A mail to a business about goods: its words of goods and tools are those of the reader's own trade. */
function isBetweenBusinesses({ draft }: Context): boolean {
  const texts = [...draft.parts, ...draft.thread.flatMap(({ parts }) => parts)].map(
    ({ passage }) => passage.text,
  )
  const signs = new Set(
    texts.flatMap(text => [...text.matchAll(everySign)].map(([sign]) => sign.toLowerCase())),
  )
  return signs.size >= 2
}

const everyComputer = new RegExp(keepsComputers.source, 'giu')
const everySign = new RegExp(betweenBusinesses.source, 'giu')

/** A customer who writes of his own servers and interfaces, in two words at least: those of computers are his own. */
function runsComputers({ draft }: Context): boolean {
  const texts = draft.thread.flatMap(({ parts }) => parts.map(({ passage }) => passage.text))
  const signs = texts.flatMap(text => [...text.matchAll(everyComputer)].map(([sign]) => sign.toLowerCase()))
  return new Set(signs).size >= 2
}

/** A customer who writes in terms of the trade, or says that it is his, reads them as well. */
function writesAsExpert({ draft }: Context): boolean {
  const texts = draft.thread.flatMap(({ parts }) => parts.map(({ passage }) => passage.text))
  if (texts.some(text => saysExpert.test(text))) return true
  const terms = new Set(texts.flatMap(text => termsIn(text).map(({ term }) => term)))
  return terms.size >= 2
}

/** In a mail of so many words, what stands round a single word of a trade shows what it is about. */
const LONG = 60

function isLong(parts: Context['draft']['parts']): boolean {
  const words = parts.reduce((sum, { passage }) => sum + (passage.text.match(/\p{L}{2,}/gu)?.length ?? 0), 0)
  return words >= LONG
}

/** Somebody who has to act on a word must know it. */
const asksReader =
  /\b(?:please|pls|kindly|make sure|(?:would|could|can|will) you|don['\u2019]t|do not|never|you(?:['\u2019]ll| will)? (?:need|must|have to|should|ought))\b|^\s*(?:\d+[.)]\s*)?(?:(?:then|next|now|first|finally|simply|just),? )?(?:add|adjust|apply|ask|attach|bring|buy|change|check|clean|clear|close|connect|cut|disconnect|download|enter|fill|fit|fix|hold|install|keep|lift|loosen|measure|mix|move|open|order|place|plug|press|pull|purge|push|put|release|remove|replace|reset|restart|run|screw|select|send|set|soak|switch|take|test|tighten|turn|undo|unplug|unscrew|update|use|wipe)\b/i

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
    minLength: { default: 2, says: 'how many signs a term must have' },
    audience: { default: 'consumer', says: '`expert` tells terms as information only' },
  },
  check(context) {
    const { options, sentences, report, draft } = context
    const all = sentences('subject', 'own')
    const found = all.flatMap(sentence => {
      const terms = termsIn(sentence.text, options.jargon as string[])
      return terms.length && !toldByThem.test(sentence.text) && !handledByThem.test(sentence.text)
        ? [{ sentence, terms }]
        : []
    })
    if (!found.length) return
    const familiar = familiarTo(context)
    const own = draft.parts.filter(({ zone }) => zone === 'own' || zone === 'subject')
    const defined = definedIn(own.map(({ passage }) => passage.text).join('\n\n'))
    const unclear = new Set(
      found.flatMap(({ terms }) =>
        terms
          .filter(
            ({ kind, term }) => (kind === 'known' || kind === 'unknown') && !familiar(term) && !defined(term),
          )
          .map(({ term }) => term),
      ),
    )
    const isAlone = (most: number) => isLong(own) && unclear.size <= most
    const seen = new Set<string>()
    // What nobody is told ("all users have …") is talk of a trade, not a mail to a customer.
    const toReader = own.some(({ passage }) => /\b(?:you|your|yours|please|dear)\b/i.test(passage.text))
    const addressed = toReader || own.some(({ passage }) => /\b(?:we|our|us)\b/i.test(passage.text))
    const colleagues = own.some(({ passage }) => amongColleagues.test(passage.text))
    const business =
      found.some(({ terms }) => terms.some(({ isShopTalk }) => isShopTalk)) && isBetweenBusinesses(context)
    const atComputers =
      found.some(({ terms }) => terms.some(({ isComputing }) => isComputing)) && runsComputers(context)
    // Who tells of himself alone, and nobody what to do, writes no letter to a customer.
    const alone =
      !addressed &&
      own.some(({ passage }) => /\bI(?:['\u2019]m|['\u2019]ve|['\u2019]d)?\b/.test(passage.text))
    const expert = options.audience === 'expert' || colleagues || alone || writesAsExpert(context)
    for (const { sentence, terms } of found) {
      const isAsked = asksReader.test(sentence.text)
      const fresh = terms
        .filter(({ term }) => term.length >= (options.minLength as number))
        .filter(({ term }) => !seen.has(term) && !familiar(term) && !defined(term))
        .map(term =>
          (term.isShopTalk && business) ||
          (term.isComputing && atComputers) ||
          (term.isWord && !isAsked && isAlone(term.isCraft ? 2 : 1)) ||
          (!toReader && officeWords.has(term.term))
            ? { ...term, kind: 'office' as const }
            : term,
        )
      for (const { term } of terms) seen.add(term)
      const worst =
        fresh.find(({ kind }) => kind === 'known' || (kind === 'unknown' && addressed)) ?? fresh[0]
      if (worst) report(finding(sentence, worst, fresh, expert, addressed))
    }
  },
  examples: {
    flags: [
      'We need the ‹RMA› before you return it.',
      'The boiler is giving an ‹F28› again.',
      'Your file was marked ‹NFA› on the ninth.',
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
      { text: 'We booked it in the ‹general ledger› on Friday.', severity: 'info' },
      { text: 'I read about a ‹hypervisor› today.', severity: 'info' },
      'We booked your refund in the ‹general ledger› on Friday.',
      {
        text: 'Dear Mrs Bell,\n\nI asked both men separately how the wall came to be marked. The blanket slid when they turned on the half-landing, and the lid met the ‹newel post›. We put the blanket back and told you nothing at the door, and that silence bothers me more than the scratch. The joiner has a free morning on Thursday and would fill and polish the place; his bill comes to us. Thank you for the pictures.',
        severity: 'info',
      },
    ],
    allows: [
      'Please send your return number (RMA) with the parcel.',
      'RMA stands for return merchandise authorisation.',
      'The RMA, which is the number on your slip, goes on the parcel.',
      'We book it as RO, “room only”, and so breakfast is extra.',
      'Your son was moved to SCBU, our special care unit for newborns.',
      'The PDF of the invoice is attached.',
      'From: a@shop.example\nTo: b@home.example\nSubject: Hello\n\nYou asked about the SLA: it is four hours.\n\nOn Mon, 3 May 2021 at 10:00, B <b@home.example> wrote:\n> Is there an SLA?',
      'Our UK office opens at 9 AM.',
      'Your order AB1234 has shipped.',
      'PLEASE READ.',
      'The number is printed on the breaker: it reads B16 or similar.',
      'The CNAME you added is correct.',
      'The MPAN on your bill is the right one.',
      'The fitter changed the PRV, which keeps the pressure down.',
      'The fitter changed the PRV. It keeps the pressure down.',
      'This is NOT a bill and you do NOT have to pay it.',
      '{{ACCOUNT_ID}} has been updated.',
      'Thank you for your order.\n\nRegards,\nJ. R. Smith MSc, HR',
      'The wastegate sits on the turbo: it lets the pressure out.',
      'As we went through at the bench, the bezel will be raised.',
      'Spalling, which means that bricks lose their surface, shows on the south wall.',
      { text: 'We need the RMA before you return it.', policy: { glossary: { RMA: 'return number' } } },
      { text: 'We need the RMA before you return it.', options: { allow: ['RMA'] } },
      { text: 'It is with L2 now.', options: { minLength: 3 }, because: 'minLength is set to 3' },
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
    ...((expert ||
      (worst.kind !== 'known' && !addressed) ||
      worst.kind === 'office' ||
      worst.kind === 'name') && {
      severity: 'info' as const,
    }),
    confidence: worst.kind === 'known' ? ('high' as const) : ('medium' as const),
  }
}
