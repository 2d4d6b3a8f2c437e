import { saysYes } from './stance.ts'

const matter =
  '(?:ticket|case|file|report|request|issue|job|matter|thread|claim|complaint|enquiry|inquiry|query|problem|fault|chapter|incident|topic|conversation|call)'

const closing = new RegExp(
  [
    `\\b(?:i|we)(?:['\\u2019]ve| have|['\\u2019]ll| will|['\\u2019]m| am|['\\u2019]re| are)? (?:\\w{1,30}ly |now |therefore |also |already |just )?(?:clos(?:e|ed|ing)|archiv(?:e|ed|ing)|filed|shelved|signed off|wrapped up)\\b.{0,24}\\b(?:${matter}|it|this|that)\\b`,
    `\\b${matter}(?:['\\u2019]s| is| has been| was| counts as)? (?:now |therefore |hereby |considered |marked (?:as )?|thus )*(?:closed|resolved|solved|settled|done|completed?|finished|archived|filed)\\b`,
    '\\bcase closed\\b|\\boff (?:my|our) (?:list|desk|plate|books)\\b|\\bcall(?:ing|ed)? it a day\\b',
    '\\b(?:mark(?:ed|ing)?|consider(?:ed|ing)?|treat(?:ed|ing)?|log(?:ged)?|record(?:ed)?) .{0,30}\\b(?:as )?(?:resolved|solved|done|complete|completed|closed|fixed|settled)\\b',
    '\\ball (?:good|done|fine|well|clear|green|in order) (?:from|on|at) (?:our|my) (?:end|side|part)\\b',
  ].join('|'),
  'i',
)

const checked =
  /\b(?:test(?:ed|s)?|check(?:ed|s)?|measur\w+|watch\w*|verif\w+|made sure|logged in|photo|picture|you (?:wrote|write|said|say|confirmed|tested|told|asked)|your (?:confirmation|okay|word|wish)|as you|let (?:me|us) know|tell (?:me|us)|if (?:it|anything|you|the|not|that)|re-?open|write to|call (?:me|us)|reach (?:me|us)|reply|until|before|once|the (?:day|moment|time)|not|never|nothing|stays?|duplicate)\b|n['\u2019]t\b|\?/i

const trouble =
  /\b(?:still|again|no|not|nothing|never|without|broken|fail(?:s|ed|ing)?|errors?|missing|wrong|stuck|leak\w*|drip\w*|cold|noise|smell|crash\w*|faulty|defect\w*|damaged|late|empty|locked|double|twice|third time)\b|n['\u2019]t\b|\?/i

/** True for a sentence that closes a matter without a word about how that was checked. */
export function closesUnchecked(sentence: string): boolean {
  return closing.test(sentence) && !checked.test(sentence)
}

/** True for a mail that tells of trouble or asks, and says nowhere that all is well. */
export function leavesTrouble(text: string): boolean {
  return (
    trouble.test(text) &&
    !/kidding|joking|\bthank/i.test(text) &&
    !saysYes(text) &&
    !/\bclos(?:e|ed)\b/i.test(text)
  )
}
