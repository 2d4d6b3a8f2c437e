import type { QuestionKind } from './kind.ts'

const number =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|dozen|half|twice|none|both|all|single|couple|pair|several|few|nobody|every)\b/i
const time =
  /\d|\b(?:half past|quarter (?:past|to)|o['\u2019]clock|midday|lunchtime)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|tonight|yesterday|now|soon|immediately|already|always|never|daily|weekly|monthly|yearly|annually|hours?|minutes?|days?|weeks?|months?|years?|weekend|midweek|morning|noon|afternoon|evening|night|midnight|spring|summer|autumn|winter|christmas|easter|until|before|after|once|as soon as|any time|anytime|at the latest|early|late|every|shortly|immediate|regular(?:ly)?|rota|schedule|straight away|right away|instantly|next|last)\b/i
const pointer =
  /https?:\/\/|www\.|\bsee\b|\bdepends?\b|\b(?:table|list|quote|offer|estimate|overview|page|section|terms|link|attached|enclosed|attachment|below|above)\b/i

/** What leaves the choice to the reader, which answers any question. */
const free =
  /\b(?:whatever|whichever|whenever|wherever|whoever|however) (?:you|suits)\b|\bup to you\b|\beither way\b|\b(?:does not|doesn['\u2019]t) matter\b|\bno difference\b|\b(?:as|if) you (?:like|wish|prefer)\b/i

/** What answers a question of a kind, wherever it stands in the reply. */
const evidence: Readonly<Record<QuestionKind, RegExp>> = {
  when: time,
  amount:
    /\p{Sc}\s?\d|\d\s?\p{Sc}|\d(?:[.,]\d\d)?\s?(?:euros?|eur|pounds?|gbp|dollars?|usd|cents?|pence|p|chf|francs?|kr|rs|rupees?|kilos?|kg|g|grams?|tons?|per cent|%)\b|\d[.,]\d\d\b|\b(?:free|gratis|included|nothing|no (?:cost|charge|extra)|costs?|priced?|complimentary|hundred|thousand|cheaper|depends?)\b/iu,
  count: number,
  where:
    /\b(?:at|in|on|near|behind|under|beside|opposite|inside|outside|next to|above|below|via|through|into|from|under) (?:the|a|an|our|your|my|any|every|each|page|section|\p{Lu})|https?:\/\/|www\.|\bhere\b|\.(?:com|org|example|net)\b/u,
  who: /(?<=[\p{L},] )\p{Lu}\p{Ll}{1,30}|\b(?:[Tt]eam|[Cc]olleagues?|[Dd]epartment|[Mm]anager|[Ee]ngineer|[Tt]echnician|[Ss]taff|[Nn]obody|[Nn]o one|[Aa]nyone|[Ee]veryone|[Mm]r|[Mm]s|[Mm]rs|[Dd]r|[Bb]oth|I|[Ww]e do|[Oo]ur \p{Ll}{1,30}|[Dd]esk|[Oo]ffice|[Oo]wner|[Dd]river)\b/u,
  which:
    /\d|\b(?:both|neither|either|first|second|third|latter|former|left|right|one|ones|only|all|none|any|better|best|upper|lower|larger|smaller|bigger|newer|older)\b/i,
  why: /\b(?:because|since|due|caused?|reasons?|owing|as|so that|thanks to|which is why|that['\u2019]s why|result|happened|mistake|error|wrong|fault|mixed|forgot|failed)\b/i,
  how: /\b(?:by|via|click|press|open|choose|select|enter|go to|turn|hold|push|use|through|first|then|please|simply|just|steps?|easiest|way)\b/i,
  what: /(?!)/,
  choice: /\b(?:both|neither|either|first|second|latter|former|whichever|equally|same)\b/i,
  whether:
    /\b(?:yes|yep|yeah|nope|of course|certainly|absolutely|indeed|unfortunately|afraid|sorry|regret|correct|exactly|definitely|that['\u2019]s right|true|welcome|possible|impossible|allowed|permitted|happy to|glad to|gladly|with pleasure|no problem|not at all|by all means|feel free|always|never|cannot|unable|(?:you|we|i|it|they|that|he|she|there) (?:do|does|did|can|could|is|are|was|were|will|would|may|must|should|has|have)(?: not|n['\u2019]t)?)\b|\b(?:can|won|isn|aren|doesn|don|didn|haven|hasn|wasn|weren)['\u2019]?t\b|(?:^|[.!?,;:\u2013\u2014-]\s{0,3})no\b/i,
}

const calendar =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g

/** True when the text holds what a question of this kind asks for. */
export function hasEvidence(kind: QuestionKind, text: string): boolean {
  // Days and months are written like names.
  return free.test(text) || evidence[kind].test(kind === 'who' ? text.replace(calendar, 'then') : text)
}

/** True when the text leads to the answer: a link, a table, an attachment. */
export function pointsOn(text: string): boolean {
  return pointer.test(text)
}

const deferral =
  /\b(?:(?:i|we) (?:do|can|could)(?:n['\u2019]t| not) (?:yet |quite |really )?(?:know|say|tell)|can['\u2019]t (?:yet )?(?:say|tell|name)|cannot (?:yet )?(?:say|tell|promise|name)|not (?:yet |quite |entirely )?(?:sure|known|decided|certain|clear)|find(?:ing)? out|look(?:ing)? into|(?:ask|call|ring|phone|contact|speak to|talk to|write to|e-?mail) (?:our|the|my|your|him|her|them)\b|checking\b|(?:am|['\u2019]m|are|['\u2019]re|have|['\u2019]ve|i|we) (?:\w{1,30} )?(?:asking|asked|checked|clarifying|investigating)\b|(?:will|['\u2019]ll|shall|going to) (?:\w{1,30} ){0,2}?(?:check|ask|find|investigate|chase|escalate|forward|pass|raise|arrange|let you|get back|come back|write|call|ring|phone|tell|confirm|send|answer|reply|update|inform|contact|be in touch|email|mail|explain|look|keep you|follow up|see|provide|share)|get(?:ting)? back to you|com(?:e|ing) back to you|let you know|keep you (?:posted|updated|informed)|no news|waiting (?:for|to hear)|depends?|as soon as|once (?:i|we)|in (?:a )?separate|colleague|team will)\b/i

/** True when the text puts the answer off openly, or hands it to somebody who will give it. */
export function defers(text: string): boolean {
  return deferral.test(text)
}
