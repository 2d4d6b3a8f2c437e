const negative =
  /\b(?:not|no|never|cannot|without|neither|nor|nothing|none|nobody|refus\w+|object(?:s|ed|ion|ions|ing)?|reject\w*|declin\w+|disagre\w+|against|impossible|unable|fail(?:s|ed)?)\b|n['\u2019]t\b/gi

/** True when a clause denies: an odd number of negations, so that "no objection" agrees. */
export function denies(clause: string): boolean {
  // In capitals it is an abbreviation: "the NOR copy".
  return (clause.match(negative)?.filter(word => word !== 'NOR').length ?? 0) % 2 === 1
}

const open =
  /\b(?:might|maybe|perhaps|possibly|not sure|unsure|not certain|undecided|thinking (?:about|of)|think (?:about|it)|consider(?:ing)?|discuss|talk (?:it|this|that) over|sleep on it|let me|decide|decided yet|depends|whether|under protest|would have to|['\u2019]d have to|have to ask|sounds|get(?:ting)? back|before i|before we|until i|until we|as far as i know|compare|not yet|yet|i['\u2019]d try|we['\u2019]d try|if (?:that|it)(?:['\u2019]s| is) possible|have a (?:look|think)|i['\u2019]ll (?:test|check|see|look|ask|let you|think|try|tell|send)|we['\u2019]ll (?:test|check|see|look|ask|let you|think|try|discuss|talk|tell))\b|n['\u2019]t\b|\bnot\b/i

/** True when a text leaves a matter open: doubt, a question, a reservation, a later answer. */
export function leavesOpen(text: string): boolean {
  return open.test(text)
}

const yes =
  /\b(?:yes|yep|yeah|ok|okay|agree[ds]?|approv\w+|accept\w*|confirm\w*|go ahead|fine|happy|pleased|satisfied|glad|delighted|love[ds]?|perfect|great|works?|worked|working|sure|please do|deal|good|gladly|signed|understood|correct|right|exactly|all good|wonderful|excellent|brilliant|thrilled|over the moon|relieved|lovely|suits?|it is|welcome|solved|fixed|resolved|nice|please|absolutely|definitely|by all means|thumbs up|count (?:me|us) in|(?:we|i)['\u2019]ll take|(?:we|i) take|book it|order it|settled|sold|super|cool|yup|of course|certainly|indeed|better|all right|alright|no (?:problem|objections?|complaints?))\b/gi

const refusing = new Set(['not', 'no', 'never', 'hardly'])

/** True when a text says yes somewhere, and does not take it back in the words before. */
export function saysYes(text: string): boolean {
  return [...text.matchAll(yes)].some(({ index }) => !takenBack(text.slice(Math.max(0, index - 100), index)))
}

/** True when one of the last three words refuses, with only words after it. */
function takenBack(before: string): boolean {
  for (const word of before.toLowerCase().trim().split(/\s+/).slice(-3).reverse()) {
    if (refusing.has(word) || /n['\u2019]t$/.test(word)) return true
    if (!/^\w+$/.test(word)) return false
  }
  return false
}
