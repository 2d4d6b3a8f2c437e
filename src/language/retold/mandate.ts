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
  )}|cancelled|shipped|swapped|bought|sold|chosen|chose|gone ahead|went ahead|put (?:you|your)|taken|cut|made the)`

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
    /\b(?:you|your|so|will be)\b|['\u2019]ll be/i.test(sentence) &&
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
  /\b(?:quote|offer|estimate|price|prices|information|details|brochure|advice|advise|suggest|recommend|options)\b/i

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
