import { sentencesOf } from '../sentences.ts'
import { saysYes } from './stance.ts'

const committing =
  'order|book|cancel|charge|upgrade|downgrade|delete|ship|dispatch|enrol|enroll|enter|register|print|schedule|renew|switch|move|transfer|ticket|bill|invoice|produce|activate|extend|swap|exchange|release|remove|terminate|end|publish|install|reject|decline|convert|discharge|proceed|purchase|reinstate|redirect|confirm|finalise|finalize|process|shred|demolish|sign|select|pick|opt|settle|debit|deduct|subscribe|submit|commission|instruct|engage|hire|start|open|close|create|deliver|apply|assign|plant|paint|appoint|trade|scrap|donate|announce|publicise|publicize'

/** Regular pasts of those verbs, and irregular ones. */
const done = `(?:${committing
  .split('|')
  .map(verb => (verb.endsWith('e') ? `${verb}d` : `${verb}(?:ed|led|ped|ted)`))
  .join(
    '|',
  )}|cancelled|shipped|swapped|bought|sold|chosen|chose|gone ahead|went ahead|went with|gone with|gone for|went for|made out|drawn up|added|set up|put (?:you|your)|taken|cut|made the)`

const act = new RegExp(
  `\\b(?:i|we)(?:['\\u2019]ve| have|['\\u2019]ve already| had)? (?:\\w{1,30}ly |already |now |just |also |then |therefore )?${done}\\b|(?:['\\u2019]s|['\\u2019]re|\\bis|\\bare|\\bwas|\\bwere|\\bbeen|\\bgot|\\bwill be|['\\u2019]ll be) (?:\\w{1,30}ly |already |now |just |also )?(?:${done}|in your name|on (?:its|their|the) way|in production|under way|final|coming)\\b`,
  'i',
)

/** Holding a thing, or doing it for the time being, leaves the choice open. */
const revocable =
  /\b(?:hold|held|reserved?|option|provisional(?:ly)?|pencil\w*|in case|free of charge|if you|until you|unless|cancel(?:led)? (?:it )?any ?time|not|nothing|n['\u2019]t|as you|you (?:asked|wrote|said|told|wanted))\b|n['\u2019]t\b/i

/** Welcomes and thanks for an order bind as well: they say that the reader has ordered. */
const taken =
  /\bthank(?:s| you) for (?:your (?:order|booking|purchase|commitment|decision|go-ahead|subscription|registration|acceptance)|ordering|booking|choosing|subscribing|signing up|deciding|joining|registering)\b|\bwelcome (?:aboard|on board)\b|\bcount(?:ed|ing)? you (?:in|among)\b|\b(?:put|got|have|marked|signed) you (?:down|up)\b|\byou(?:['\u2019]re| are) (?:in|down|signed up|all set|part of|booked|registered|enrolled)\b|\byour (?:place|seat|spot|slot|order|booking|table|room) (?:is|has been) (?:confirmed|booked|secured)\b|\bas good as done\b/i

/** True for a sentence that tells of an act which binds the reader. */
export function binds(sentence: string): boolean {
  if (taken.test(sentence)) return !revocable.test(sentence) && !sentence.includes('?')
  return (
    act.test(sentence) &&
    /\b(?:you|your|so|will be|went (?:with|for)|gone (?:with|for)|settled on|decided on|opted for|chosen|chose|picked|plumped)\b|['\u2019]ll be/i.test(
      sentence,
    ) &&
    !revocable.test(sentence) &&
    !sentence.includes('?')
  )
}

const tentative =
  /\b(?:not (?:quite |entirely |at all |yet |really )*(?:sure|decided|certain|settled|clear)|unsure|undecided|in two minds|on the fence|n['\u2019]t (?:yet |quite |really )*(?:decided|made up|sure|know|agreed|chosen|settled)|thinking (?:about|of|it)|think (?:about|it over)|(?:talk|mull|sleep|chew|think) (?:it |this |that )?(?:over|on it)|might|maybe|perhaps|possibly|or later|sounds (?:interesting|good|nice|tempting)|compar(?:e|ing)|consider(?:ing)?|discuss|weigh(?:ing)?|toying|wondering|before (?:i|we) (?:decide|order|book|commit)|have to (?:ask|check|think|talk|speak)|(?:ask|speak to|talk to|check with) my|need to (?:check|think|talk|ask)|let you know|(?:come|get) back to you|for later|not yet|just (?:looking|asking|curious|browsing|interested)|would depend|depends on|one day|some ?time|first)\b/i

const request =
  /\b(?:please|pls|plz|kindly|(?:can|could|may|might|shall) (?:i|we)|go ahead|i want|we want|i need|we need|i['\u2019]d like|we['\u2019]d like|i would like|we would like|i wish|do it|as soon as possible|asap)\b/i

const favour = /\b(?:can|could|would|will) you\b/i

/** A favour that asks for words only. */
const informing =
  /\b(?:quote|offer|estimate|price|prices|information|details|brochure|advice|advise|suggest|recommend|options|explain|difference|tell|show|list|compare|comparison|overview|know|say)\b/i

/** Asks what there is; "where is my order" asks for news, and an act may be the best of news. */
const wh =
  /^\W*(?:(?:and|or|but|so|also|hello|hi|for later)\b[,\s]*)*(?:what|which|how (?:much|many|long)|at what)\b/i
const news =
  /\b(?:my|our) (?:\w{1,30} )?(?:orders?|refunds?|accounts?|invoices?|bills?|tickets?|parcels?|payments?|bookings?|cases?|claims?|applications?|delivery|packages?|money|cards?|contract)\b|\b(?:happen\w*|status|wrong|going on|was|were|been|did|does it take|problem)\b/i

/**
 * True when a mail gives no order: the reader only asks what there is, or has not made up his mind. Whatever could
 * be a wish counts as one.
 */
export function givesNoOrder(text: string): boolean {
  const sentences = sentencesOf(text).map(sentence => sentence.text)
  if (!sentences.length) return false
  const onlyAsks = sentences.every(
    sentence =>
      sentence.endsWith('?') &&
      !news.test(sentence) &&
      (wh.test(sentence) || (favour.test(sentence) && informing.test(sentence))),
  )
  if (onlyAsks) return true
  return (
    tentative.test(text) && !request.test(text) && !favour.test(text) && !saysYes(text.replace(tentative, ''))
  )
}

/** Trouble without a word about what it is or what is wished: "It doesn't work any more." */
const symptom =
  /\b(?:(?:does|do|did|is|are|was|were|has|have|wo|ca)n['\u2019]t|not|stopped|problems?|trouble|issues?|acting up|playing up|broken|wrong|fails?|failed|funny|weird|odd|strange|again|dead|gone|down)\b/i
const wish =
  /\b(?:please|pls|could|can|would|want|need|wish|like|send|replace|replacement|reset|new one|refund|cancel|change|delete|swap|order|book|come)\b|\?/i

/** Words of a mail that can hold a symptom and nothing else. */
const BRIEF = 16

/** A thing done at once, as if the cause were known; looking at it first is no such thing. */
const remedy =
  /\b(?:i|we)(?:['\u2019]ve| have)(?: (?:now|just|already|therefore|also))? (?:reset|replaced|sent|ordered|swapped|changed|cancelled|refunded|deleted|reinstalled|upgraded|shipped|booked|blocked|issued|renewed|restarted|removed|charged|posted|dispatched|exchanged|disconnected|closed)\b|\b(?:is|are)(?: (?:now|already))? (?:on order|on (?:its|their|the) way|ordered|in the post)\b|^(?:done|reset|replaced|sent|ordered|deleted|cancelled|swapped|changed)\b/i
const looking =
  /\b(?:technician|engineer|fitter|plumber|electrician|visit|appointment|look|looks|check\w*|test\w*|diagnos\w*|inspect\w*|investigat\w*|find out|see what|in case|if|until|loan|meanwhile|serial|log|because|you (?:told|said|wrote|asked|chose|mentioned))\b|\?/i

/** True for a mail that only tells of trouble, in a few words and without a wish. */
export function onlyComplains(text: string): boolean {
  return (
    text.trim().split(/\s+/).length <= BRIEF && symptom.test(text) && !wish.test(text) && !amount.test(text)
  )
}

/** True for a sentence that tells of a remedy, and not of looking for the cause. */
export function remediesAtOnce(sentence: string): boolean {
  return remedy.test(sentence) && !looking.test(sentence)
}

const vagueAmount =
  /\b(?:a few|some|a couple|several|a bit|a handful|plenty)(?: (?:more|of|extra))?\b|\bmore of\b|\bas many as\b/i
const amount =
  /\b(?:\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a dozen)\b(?! ?(?:days?|hours?|weeks?|o['\u2019]clock|am|pm|euros?|pounds?|%|percent))/i
const under =
  /\b(?:on (?:its|their|the) way|sent|shipped|ordered|packed|booked|dispatched|charged|printed|in the post|coming|leave|leaves|added|reserved)\b/i

/** True when a reply sends or books a number of things, and the mail only asked for some. */
export function fixesAmount(sentence: string, text: string): boolean {
  return (
    vagueAmount.test(text) &&
    !/\d/.test(text) &&
    text.trim().split(/\s+/).length <= 2 * BRIEF &&
    amount.test(sentence) &&
    under.test(sentence) &&
    !looking.test(sentence)
  )
}

/** One of several things, named by nothing that the writer could know it by. */
const loose =
  /\b(?:cancel|delete|change|remove|move|return|swap|replace|close|stop|send|book|take|drop|get rid of)\b.{0,30}\b(?:the (?:old|other|last|wrong|first|second|big|small|smaller|bigger|newer|older) one|one of (?:them|the|my|our)|that one|the thing|the stuff)\b/i

/** True when a mail points at one of several things without naming it. */
export function pointsVaguely(text: string): boolean {
  return loose.test(text) && !/\d/.test(text) && text.trim().split(/\s+/).length <= 2 * BRIEF
}
