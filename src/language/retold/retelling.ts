import type { Span } from '../../text/index.ts'

/** Words that a writer puts in the reader's mouth. */
export interface Retelling {
  /** Where the retold words stand in the sentence. */
  readonly span: Span
  readonly text: string
  /** The reader is said to have agreed, confirmed or been pleased; else to have said or asked something. */
  readonly agrees: boolean
  /** Words given in quotation marks, if any. */
  readonly quoted: string | undefined
}

const said =
  'said|say|wrote|write|told (?:us|me)|tell (?:us|me)|mentioned|stated|requested|asked (?:us |me )?(?:for|to)|wanted|want|need|needed|ordered|booked|promised|proposed|suggested|announced|chose|picked|indicated|reported|specified|named'
const agreed = 'confirmed|agreed|accepted|approved|consented|said yes'
const between =
  "(?:['\u2019]ve|have|['\u2019]d|had)?\\s*(?:also |already |just |clearly |kindly |both |all )?"

const forward: readonly (readonly [RegExp, boolean])[] = [
  [/\bas you (?:asked|wished|instructed|wrote|said|wanted|requested|suggested)(?: us| me)?(?=,)/gi, false],
  [new RegExp(`\\b(?:as )?you ?${between}(?:${agreed})\\b`, 'gi'), true],
  [
    new RegExp(`\\b(?:as )?you ?${between}(?:${said})\\b(?! on the (?:phone|line)| in your call)`, 'gi'),
    false,
  ],
  [
    /\bthank(?:s| you)(?: very much| so much)? for (?:confirming|agreeing|approving|accepting|your (?:approval|consent|agreement|confirmation))\b/gi,
    true,
  ],
  [
    /\b(?:glad|happy|pleased|delighted|thrilled|relieved|good|great|nice|lovely|wonderful|useful)(?:,? (?:to (?:know|hear|read|see|learn)|news))?(?: from you)?(?: that)?(?= (?:you|your|we both)\b)(?! you(?:['\u2019]ve| have)? (?:\w{1,30}ly )?(?:reach|contact|ask|wr[io]t|got|get|told|tell|brought|bring|mention|let|sp[eo]|rais|point|call|c[ao]me|chose|choose|took|sent|shar|report|flag|visit|join|found|find|notic|like|love|enjoy|did|do\b|could|can\b))/gi,
    true,
  ],
  [
    /\b(?:good|great|nice|useful)(?:,? to (?:know|hear|read|see|learn))(?: from you)?(?: that)?(?= (?:the|everything|all|this|it)\b)|\b(?:glad|happy|pleased|delighted|relieved) (?:to (?:know|hear|read|see|learn) )?(?:that )?(?=(?:the|everything|all|this|it)\b)/gi,
    false,
  ],
  [
    /\b(?:i|we) (?:note|hear|gather|understand|see|read)(?: from your (?:mail|e-?mail|message))?(?: that)? (?=you\b)/gi,
    false,
  ],
  [/\byou(?:['\u2019]re| are) saying(?: that)?\b/gi, false],
  [
    /\byou(?:['\u2019]re| are| must be| will be|['\u2019]ll be) (?:\w{1,30}ly )?(?:fine|happy|okay|ok|satisfied|pleased|thrilled|delighted|over the moon|in favou?r|content|on board)\b/gi,
    true,
  ],
]

const backward: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `,? (?:just |exactly )?as you ?${between}(?:${agreed})\\b|,? as (?:agreed|confirmed)\\b`,
      'gi',
    ),
    true,
  ],
  [
    new RegExp(
      `,? (?:just |exactly )?as you ?${between}(?:${said})\\b|,? you ?${between}(?:${said})(?=[,;.!]|$| (?:for|is|are|was|were|has|have|will|can)\\b)`,
      'gi',
    ),
    false,
  ],
]

/** What was said where nobody can look it up, asked, or made to depend on something. */
const elsewhere =
  /\b(?:phone|phoned|call|called|calls|rang|spoke|chat|chatted|meeting|met|form|visit|visited|in person|voicemail|counter|shop|earlier mail|last (?:week|month|year|time))\b/i
const denied = /\b(?:did|do|have|has|had|are|never) ?(?:n['\u2019]t|not|never)? (?:also |yet )?$/i
const conditional =
  /\b(?:if|unless|in case|whenever|when|whether|before|until|what|which|where|how|who|than|should)(?: \w{1,30})? $/i

/** Where a clause ends. */
const boundary =
  /[;:!?]|\s[\u2013\u2014-]\s|,(?! as you)|\.(?:\s|$)| (?:so|but|and (?:we|i|the|that|have|has|is|are)|because)\b/g

/** Finds what a sentence tells of the reader: "you said …", "the … you ordered", "thank you for confirming …". */
export function retellingsOf(sentence: string): Retelling[] {
  if (/\?["'\u2019\u201d)\]]*\s*$/.test(sentence) || elsewhere.test(sentence)) return []
  const found: Retelling[] = []
  for (const [pattern, agrees] of backward)
    for (const match of sentence.matchAll(pattern)) {
      if (excluded(sentence, match)) continue
      const start = lastBoundary(sentence, match.index)
      add(start, match.index, agrees)
    }
  for (const [pattern, agrees] of forward)
    for (const match of sentence.matchAll(pattern)) {
      if (excluded(sentence, match)) continue
      const from =
        match.index +
        match[0].length +
        (/^\s*,/.exec(sentence.slice(match.index + match[0].length))?.[0].length ?? 0)
      add(from, nextBoundary(sentence, from), agrees)
    }
  return found

  function add(start: number, end: number, agrees: boolean): void {
    const text = sentence.slice(start, end).trim()
    if (!text) return
    const at = sentence.indexOf(text, start)
    const quoted = /["\u201c]([^"\u201c\u201d]{3,300})["\u201d]/.exec(sentence.slice(start))?.[1]
    found.push({ span: { start: at, end: at + text.length }, text, agrees, quoted })
  }
}

function excluded(sentence: string, match: RegExpMatchArray): boolean {
  const before = sentence.slice(0, match.index)
  return denied.test(before) || conditional.test(before)
}

function lastBoundary(text: string, to: number): number {
  let at = 0
  for (const match of text.slice(0, to).matchAll(boundary)) at = match.index + match[0].length
  return at
}

function nextBoundary(text: string, from: number): number {
  for (const match of text.slice(from).matchAll(boundary)) return from + match.index
  return text.length
}
