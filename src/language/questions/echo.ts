// A yes-or-no question is answered by its own subject and verb: "Can I …?" by "you can", "Is it …?" by "it is".

type Side = 'reader' | 'writer' | 'thing'
type Verb = 'can' | 'do' | 'be' | 'will'

const asked =
  /\b(?:(?<can>can|could|may|might)|(?<do>do|does|did|have|has|had)|(?<be>is|are|was|were|am)|(?<will>will|would|shall|should|must))(?:n['\u2019]t)?(?: not)? (?:(?<writer>i|we)\b|(?<reader>you)\b|(?<thing>\p{L}))/iu

/** True for a question that turns subject and verb round; "Now you charge me twice?" is indignation. */
export function isInverted(question: string): boolean {
  return asked.test(question)
}

/** True when all the question names as its subject is a pronoun: "Is it fixed?" */
export function asksOfPronoun(question: string): boolean {
  return /\b(?:is|are|was|were|does|do|did|has|have|can|could|will|would) (?:it|this|that|these|those|they)\b/i.test(
    question,
  )
}

/** True when the subject of a question is a noun: "Would the curtains be included?" */
export function asksOfThing(question: string): boolean {
  return asked.exec(question)?.groups?.thing !== undefined && !asksOfPronoun(question)
}

// What the customer asks of himself is answered with "you". Up to one adverb may stand between.
const you =
  /\b(?:you|both of you|all of you)(?: (?:\p{L}{2,14}ly|also|still|always|never|only|both|all|two))?(?: (?<verb>\p{L}{1,20})|['\u2019](?<short>ll|re|ve|d))(?:['\u2019]t)? ?(?<next>[^\s]{0,24})/giu
const we =
  /\b(?:we|i|our \p{L}{1,20}|ours)(?: (?:\p{L}{2,14}ly|also|still|always|never|only|both|all))?(?: (?<verb>\p{L}{1,20})|['\u2019](?<short>ll|re|ve|m|d))(?:['\u2019]t)? ?(?<next>[^\s]{0,24})/giu
const it =
  /\b(?:it|this|that|they|these|those|he|she|both|all|everything|nothing|none|nobody|one)(?: (?:\p{L}{2,14}ly|also|still|always|never|only|both|all))?(?: (?<verb>\p{L}{1,20})|['\u2019](?<short>ll|re|s|d|ve))(?:['\u2019]t)? ?(?<next>[^\s]{0,24})/giu

const there =
  /\bthere(?: (?<verb>\p{L}{1,20})|['\u2019](?<short>s|ll|re))(?:['\u2019]t)? ?(?<next>[^\s]{0,24})/giu

const subjects: Readonly<Record<Side, RegExp>> = { writer: you, reader: we, thing: it }

const verbs: Readonly<Record<Verb, RegExp>> = {
  can: /^(?:can|could|may|might|cannot|are|is|will|won|do|don|need|won|ll|re|must|couldn|mustn)$/i,
  do: /^(?:do|does|did|don|doesn|didn|have|has|had|haven|hasn|come|comes|came|need|needs|get|gets|got|offer|offers|take|takes|took|use|uses|keep|keeps|include|includes|accept|accepts|ship|ships|post|deliver|delivers|sell|sells|stock|make|makes|work|works|ve|must|may|can|found|received|saw|read|checked|are|re)$/i,
  be: /^(?:is|are|was|were|isn|aren|wasn|weren|will|stays?|remains?|has|have|ve|s|re|m|can|could|comes?|gets?)$/i,
  will: /^(?:will|would|won|wouldn|shall|should|must|need|needs|can|may|goes|stays?|has|have|ll|is|are|re|s)$/i,
}

const notAnEcho =
  /\b(?:would|could|should|might) have\b|\byou (?:said|wrote|asked|told (?:us|me)|mentioned|ordered)(?: that)?(?: you \p{L}{1,20})?/giu

/**
 * True when a sentence may answer a yes-or-no question by its form: subject and verb fit. Where it speaks of the same
 * thing, any verb will do.
 */
export function echoes(question: string, sentence: string, ofSame: boolean): boolean {
  const groups = asked.exec(question)?.groups
  const told = sentence.replace(notAnEcho, '')
  const verb = (['can', 'do', 'be', 'will'] as const).find(name => groups?.[name])
  if (!verb) return /\b(?:not|no|only|both|neither|either)\b|n['\u2019]t\b/i.test(told)
  const side = groups?.writer ? 'writer' : groups?.reader ? 'reader' : 'thing'
  if (ofSame && side === 'thing') return anyVerb.test(told)
  const pattern = /\bthere\b|\byou (?:have|sell|stock)\b/i.test(question) ? [there] : []
  return [...pattern, subjects[side]]
    .flatMap(subject => [...told.matchAll(subject)])
    .some(({ groups: found }) => {
      if (ofSame || found?.next === undefined) return true
      const said = found?.verb ?? found?.short ?? ''
      if (!verbs[verb].test(said)) return false
      const next = found?.next ?? ''
      // "It is a firm of twenty years" names something, "we have ordered" tells of another act.
      if (/^(?:is|are|was|were|s|re)$/i.test(said)) return !naming.test(next)
      if (/^(?:have|has|had|ve)$/i.test(said))
        return verb !== 'do' || perfect.test(question) || !participle.test(next)
      return true
    })
}

const naming =
  /^(?:an?|the|in|on|at|from|to|of|for|with|by|your|our|my|because|when|where|why|how|what|one|\W?\d|\p{Sc})/iu
const participle =
  /^(?:been|to|gone|put|sent|made|had|done|taken|given|seen|got|just|already|now|also|\p{L}+(?:ed|en))\b/iu
const perfect = /\b(?:have|has|had|did)(?:n['\u2019]t)? (?:you|we|i|it|they|he|she|the|my|your|any|some)/i

const anyVerb =
  /\b(?:can|could|may|might|will|would|is|are|was|were|has|have|had|do|does|did|must|comes?|goes|stays?|needs?)\b|n['\u2019]t\b|['\u2019](?:s|re|ll)\b/i
