import type { QuestionKind } from './kind.ts'

const number =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|dozen|half|twice|none|both|all|single|couple|pair|several|few|nobody|every|alone|just me)\b/i
const time =
  /\d|\b(?:half past|quarter (?:past|to)|o['\u2019]clock|midday|lunchtime)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|tonight|yesterday|now|immediately|already|always|never|daily|weekly|monthly|yearly|annually|hours?|minutes?|days?|weeks?|months?|years?|weekend|midweek|morning|noon|afternoon|evening|night|midnight|spring|summer|autumn|winter|christmas|easter|until|before|after|once|any time|anytime|at the latest|early|late|every|immediate|regular(?:ly)?|rota|schedule|straight away|right away|instantly|next|last)\b/i
const duration =
  /\b(?:\d{1,6}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|half an?|several|few)(?:[- ](?:\d{1,6}|to|or|and|working|business|full|calendar|more|good)){0,4}[ -]?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|h|seasons?|fortnights?|metres?|meters?|m|cm|km|miles?)\b|\b(?:until|till|by|no later than|deadline|at the latest) |\b(?:any time|anytime|no (?:rush|hurry|limit|deadline|time limit)|as long as|overnight|daily|weekly|monthly|yearly|annually|every|each|once|twice|never|always|immediately|instantly|same day|permanent(?:ly)?|for good|forever|fortnight|lifetime|unlimited|quickly|ages)\b/i
const pointer =
  /https?:\/\/|www\.|\bdepends?\b|\b(?:table|price list|page|section|terms|link|attached|enclosed|attachment|below|above)\b/i

/** What leaves the choice to the reader, which answers any question. */
const free =
  /\b(?:whatever|whichever|whenever|wherever|whoever|however) (?:you|suits)\b|\bup to you\b|\beither way\b|\b(?:does not|doesn['\u2019]t) matter\b|\bno difference\b|\b(?:as|if) you (?:like|wish|prefer)\b/i

/** What answers a question of a kind, wherever it stands in the reply. */
const evidence: Readonly<Record<QuestionKind, RegExp>> = {
  when: time,
  duration,
  amount:
    /\p{Sc}\s?\d|\d\s?\p{Sc}|\d(?:[.,]\d\d)?\s?(?:euros?|eur|pounds?|gbp|dollars?|usd|cents?|pence|p|chf|francs?|kr|sek|nok|dkk|kron(?:a|or|er?)|pln|zloty|czk|huf|ron|inr|rs|rupees?|aud|cad|nzd|sgd|hkd|jpy|yen|zar|rand|ngn|naira|aed|lakh|kilos?|kg|g|grams?|tons?|per cent|%)\b|\d[.,]\d\d\b|\b(?:free|gratis|included|nothing|no (?:cost|charge|extra|fee)|costs?|priced?|comes? with|part of|complimentary|hundred|thousand|cheaper|depends?|same (?:price|rate|fee)|on (?:us|the house))\b/iu,
  count: number,
  where:
    /\b(?:at|in|on|near|behind|under|beside|opposite|inside|outside|next to|above|below|via|through|into|from|under|with|to) (?:the|a|an|our|your|my|any|every|each|page|section|\p{Lu})|https?:\/\/|www\.|\bhere\b|\.(?:com|org|example|net)\b/u,
  who: /(?<=[\p{L},] )\p{Lu}\p{Ll}{1,30}|\b(?:[Tt]eam|[Cc]olleagues?|[Dd]epartment|[Mm]anager|[Ee]ngineer|[Tt]echnician|[Ss]taff|[Nn]obody|[Nn]o one|[Aa]nyone|[Ee]veryone|[Mm]r|[Mm]s|[Mm]rs|[Dd]r|[Bb]oth|it['\u2019]s me|[Mm]yself|[Ww]e do|[Dd]esk|[Oo]ffice|[Oo]wner|[Dd]river)\b/u,
  which:
    /\d|\b(?:both|neither|either|first|second|third|latter|former|left|right|one|ones|only|all|none|any|better|best|upper|lower|larger|smaller|bigger|newer|older)\b/i,
  why: /\b(?:because|since|due|caused?|reasons?|owing|so that|thanks to|which is why|that['\u2019]s why|result|happened|mistake|error|wrong|fault|mixed|forgot|failed)\b/i,
  how: /\b(?:by|via|click|press|open|choose|select|enter|go to|turn|hold|push|use|through|first|then|slide|pull|lift|remove|put|take|unscrew|unplug|download|sign|log|fill|send|write|call|ring|bring|drop|scan|tap|type|set|switch|keep|leave|let|make|start|wait|you (?:need|have|can|just|will)|steps?|easiest|way)\b/i,
  what: /\b(?:it|this|that|they|these|there|he|she|which|you|we|i|(?:the|your|our|an?|each|every|my) \p{L}{1,30})(?:['\u2019](?:s|re|ll|ve)| (?:is|are|was|were|means?|meant|will|would|has|have|shows?|does|lapses?|stays?|goes|adds|need|can|must|should|get|rings?|calls?|comes?|takes?))\b/iu,
  choice: /\b(?:both|neither|either|first|second|latter|former|whichever|equally|same)\b/i,
  whether: /(?!)/,
  favour: /\b(?:attach\p{L}{0,5}|enclos\p{L}{0,4}|here|below|above|done)\b|https?:|www\./iu,
}

const calendar =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g

/** "The quote is free" answers no question about what the work costs. */
const freeThing =
  /\b(quote|quotation|estimate|offer|visit|survey|consultation|advice|call|hotline|inspection|trial|return|cancellation)s? (?:is|are|comes?) (?:\p{L}+ )?(?:free|gratis|without charge|at no cost)(?: of charge)?/giu

/** "Which day, exactly?" is not answered by "soon". */
const vague =
  /\b(?:soon|shortly|in due course|some ?time|some day|one day|as soon as possible|asap|eventually|before long|midweek|in the near future|over the next (?:few )?(?:days|weeks)|one of these days|when we(?:['\u2019]re| are) (?:done|ready)|a good (?:while|time))\b/gi

/** A time that nothing but a "when" is about: a day, a date, an hour. */
const strictTime =
  /\d|\b(?:half past|quarter (?:past|to)|o['\u2019]clock|midday|lunchtime)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|tonight|yesterday|now|immediately|daily|weekly|hours?|minutes?|days?|weeks?|months?|weekend|morning|noon|afternoon|evening|night|midnight|spring|summer|autumn|winter|christmas|easter|any time|anytime|straight away|right away)\b/i

/**
 * True when the text holds what a question of this kind asks for.
 *
 * @param strict the text need not speak about the matter, so that "until" and "already" tell nothing
 */
export function hasEvidence(kind: QuestionKind, text: string, question = '', strict = false): boolean {
  if (free.test(text)) return true
  if (kind === 'when' && strict) return strictTime.test(text.replace(vague, ''))
  if (kind === 'when' || kind === 'duration') return evidence[kind].test(text.replace(vague, ''))
  if (kind === 'amount')
    return evidence.amount.test(
      text.replace(freeThing, (match, thing: string) =>
        question.toLowerCase().includes(thing.toLowerCase()) ? match : '',
      ),
    )
  // Days and months are written like names and places.
  return evidence[kind].test(kind === 'who' || kind === 'where' ? text.replace(calendar, 'then') : text)
}

/** True when the text leads to the answer: a link, a table, an attachment. */
export function pointsOn(text: string): boolean {
  return pointer.test(text)
}

const yesOrNo =
  /(?:^|[.!?;:\u2013\u2014-]\s{0,3}|\b(?:and|but|so),? )(?:yes|yep|yeah|nope|no(?=\s{0,2}[,.;:!\u2013\u2014-]|$| (?:you|it|we|i|they|there|that|this|need|problem)\b)|of course|certainly|absolutely|indeed|sure|unfortunately|sadly|alas|exactly|correct|definitely|neither|both|sorry(?:,| but)|not (?:quite|really|at all|yet|for|any ?more|necessarily|possible|that|if|on|in|so|any)|never|with pleasure|gladly|no problem|by all means|feel free|afraid so|please do)\b|\b(?:i['\u2019]?m|am|are|we['\u2019]?re) (?:sorry(?: to say)?,? (?:but|that|it|we|you|there|no|to (?:say|tell))\b|happy to|glad to|able to|unable to)|\b(?:i|we) regret|\b(?:is|are) (?:welcome|right|correct|true|wrong|mistaken)\b|, (?:so )?(?:no|yes)(?=[,.!]|$)|\b(?:is|are|be) (?:a )?(?:clear |definite |simple )?(?:yes|no)\b|\b(?:it|they|both|all|these|everything) (?:has |have )?(?:came|come|got|made|turned|went|gone) (?:in|here|it|up|through|out)\b/i

const opensSo =
  /(?:^|[:;\u2013\u2014]\s{0,3}|^(?:and|but|so|well|as to that|in short)\b,? )(?:yes|yep|yeah|nope|no(?=\s{0,2}[,.;:!\u2013\u2014-]|$)|of course|certainly|absolutely|unfortunately|sadly|sure|definitely|neither|not (?:yet|quite|really|at all))\b|^(?:i am|i['\u2019]m|we are|we['\u2019]re) afraid\b|, (?:yes|no)\b(?! \p{L})/iu

/** True when a sentence begins with a yes or a no, or names one behind a colon. */
export function opensWithYesOrNo(text: string): boolean {
  return opensSo.test(text)
}

const afraid = /\bafraid\b/i
const settling = /n['\u2019]t\b|\b(?:so|not|no|never|only|unable|impossible|without|none|nothing)\b/i

/** True when a sentence says yes or no, wherever it begins a clause. */
export function saysYesOrNo(text: string): boolean {
  return free.test(text) || yesOrNo.test(text) || (afraid.test(text) && settling.test(text))
}

/** Promises to write, and what is not known yet: they may cover any question. */
const later =
  /\b(?:(?:i|we) (?:do|can|could)(?:n['\u2019]t| not) (?:yet |quite |really )?(?:know|say|tell)|can['\u2019]t (?:yet )?(?:say|tell|name)|cannot (?:yet )?(?:say|tell|promise|name)|not (?:yet |quite |entirely )?(?:sure|known|decided|certain|clear)|find(?:ing)? out|look(?:ing)? into|checking\b|(?:ask|call|ring|phone|contact|speak to|talk to|write to|e-?mail) (?:our|the|my|your|him|her|them)\b|(?:am|['\u2019]m|are|['\u2019]re|have|['\u2019]ve|i|we) (?:\w{1,30} )?(?:asking|asked|clarifying|investigating)\b|(?<!\byou )(?<!\byou)(?:will|['\u2019]ll|shall|going to) (?:\w{1,30} ){0,2}?(?:check|ask|find|investigate|chase|escalate|forward|pass|raise|let you|get back|come back|write|call|ring|phone|tell|confirm|answer|reply|update|inform|contact|be in touch|email|mail|explain|look|keep you|follow up)|getting back to you|coming back to you|let you know|keep you (?:posted|updated|informed)|(?<!\byou )(?<!\byou)(?:will|['\u2019]ll) (?:\w{1,30} )?know|you(?: will|['\u2019]ll) have (?:an answer|the answer|the figure|the date|a date|more))\b/i

/** What the writer says not to know yet. */
const unknown =
  /\b(?:(?:i|we) (?:still |do |can |could ){0,2}(?:not |don['\u2019]t |can['\u2019]t |cannot )(?:yet |quite |really )?know|(?:nobody|no one) (?:yet )?knows|(?:isn['\u2019]t|not) (?:yet )?known|find(?:ing)? out)\b/i

/** What puts off the one matter that it speaks about. */
const pending =
  /\b(?:no news|waiting (?:for|to hear)|depends?|in (?:a )?separate|colleague|passed (?:it|this|that|your|on)|forwarded|(?:i|we)(?:['\u2019]ve| have)? (?:\w{1,30} )?checked|as soon as|once (?:i|we)|decide[sd]?)\b/i

/** What is told when it is too late to plan: on the day itself, at the door. */
const onTheDay =
  /\b(?:on the (?:day|spot|night)|at the (?:till|door|gate|desk|entrance|counter|border)|(?:then|there)(?=[.!]?$)|once you(?:['\u2019]re| are) (?:there|here|on site)|(?:turn out|be seen|show itself) when|when (?:the|our|your) [a-z\u00c0-\u024f]{1,20}(?:['\u2019]s| is| comes| arrives| gets| stands) )/i

/** True when the text puts the answer off openly, or hands it to somebody who will give it. */
export function defers(text: string): boolean {
  if (
    onTheDay.test(text) &&
    !/\d|\bfrom (?:me|us)\b|\b(?:tomorrow|tonight|today)\b|day\b/i.test(text.replace(/\bon the day\b/i, ''))
  )
    return false
  return later.test(text) || pending.test(text)
}

/** What narrows a later contact down to one matter: "to arrange the visit", "when the parcel is here". */
const narrowed =
  /\b(?:to (?:arrange|book|collect|fit|install|schedule|deliver|agree|take|set|fix|pick|see how|make sure|hear)|(?:about|regarding|concerning)(?! (?:that|this|it|all|your (?:question|mail|message|request)))|when|once|as soon as|with (?:the|a|your|our)|if|where to)\b/i

/** True for a deferral that names no matter of its own, and so may cover any question. */
export function isGenericDeferral(text: string): boolean {
  return unknown.test(text) || (later.test(text) && !narrowed.test(text))
}
