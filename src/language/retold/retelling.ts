import type { Span } from '../../text/index.ts'

/** Words that a writer puts in the reader's mouth. */
export interface Retelling {
  /** Where the retold words stand in the sentence. */
  readonly span: Span
  readonly text: string
  /** The reader is said to have agreed, confirmed or been pleased; else to have said or asked something. */
  readonly agrees: boolean
  /** The reader is said to have said it, so that the mail would show it. */
  readonly speech: boolean
  /** Words given in quotation marks, if any. */
  readonly quoted: string | undefined
}

/** A verb by which a reader is said to have said something. */
interface Telling {
  /** Said to have agreed. */
  readonly agrees: boolean
  /** Speech that a mail would show; a thing that was ordered or needed may be known from elsewhere. */
  readonly speech: boolean
  /** What must follow the verb. */
  readonly follows?: RegExp
}

/** Looked up word by word: to compile them as one RegExp took longer than to lint the mail. */
const verbs = new Map<string, Telling>()
for (const verb of 'requested wanted want needed ordered booked promised chose picked choose pick selected opted prefer preferred decided instructed reserved'.split(
  ' ',
))
  verbs.set(verb, { agrees: false, speech: false })
for (const verb of 'said say wrote write mentioned mention stated state proposed propose suggested suggest announced indicated indicate reported report specified named insisted admitted admit conceded concede acknowledged explained offered offer quoted estimated claimed declared complained described noted'.split(
  ' ',
))
  verbs.set(verb, { agrees: false, speech: true })
for (const verb of 'confirmed confirm agreed agree accepted accept approved approve consented consent'.split(
  ' ',
))
  verbs.set(verb, { agrees: true, speech: true })
for (const verb of ['told', 'tell'])
  verbs.set(verb, { agrees: false, speech: true, follows: /^ (?:us|me)\b/i })
verbs.set('put', { agrees: false, speech: true, follows: /^ it\b(?: yourself)?/i })
verbs.set('asked', { agrees: false, speech: true, follows: /^ (?:us |me )?(?:for|to)\b|^(?=[,;.!]|$)/i })

/** "You" before its verb. */
const subject =
  /(?<as>(?:,? (?:just |exactly )?|\b)as )?\byou(?: yourself| both)? ?(?:['\u2019]ve|have|['\u2019]d|had)?\s?(?:also |already |just |clearly |kindly |both |all |do |did )?$/i

/** Characters in which all of that stands. */
const REACH = 48

/** What follows where the retold words stand before: "the two keys you ordered are …". */
const afterThing = /^(?=[,;.!]|$| (?:for|is|are|was|were|has|have|will|can)\b)/i

/** A way to tell of the reader without such a verb; what it tells follows. */
interface Opening {
  /** Words of which one stands in every match, so that no other sentence pays for the RegExp. */
  readonly cues: readonly string[]
  readonly pattern: RegExp
  readonly agrees: boolean
}

const glad = ['glad', 'happy', 'pleased', 'delighted', 'thrilled', 'relieved']
const nice = ['good', 'great', 'nice', 'lovely', 'wonderful', 'useful']

const openings: readonly Opening[] = [
  {
    cues: [
      'confirming',
      'agreeing',
      'approving',
      'accepting',
      'giving',
      'approval',
      'consent',
      'agreement',
      'confirmation',
    ],
    pattern:
      /\bthank(?:s| you)(?: very much| so much)? for (?:confirming|agreeing|approving|accepting|giving (?:us|me) (?:the|your) (?:go-ahead|green light|okay|ok|permission)|your (?:approval|consent|agreement|confirmation))\b/gi,
    agrees: true,
  },
  {
    cues: [...glad, ...nice],
    pattern:
      /\b(?:glad|happy|pleased|delighted|thrilled|relieved|good|great|nice|lovely|wonderful|useful)(?:,? (?:to (?:know|hear|read|see|learn)|news))?(?: from you)?(?: that)?(?= (?:you|your|we both)\b)(?! you(?:['\u2019]ve| have)? (?:\w{1,30}ly )?(?:reach|contact|ask|wr[io]t|got|get|told|tell|brought|bring|mention|let|sp[eo]|rais|point|call|c[ao]me|chose|choose|took|sent|shar|report|flag|visit|join|found|find|notic|like|love|enjoy|did|do\b|could|can\b))/gi,
    agrees: true,
  },
  {
    cues: [...glad, ...nice],
    pattern:
      /\b(?:good|great|nice|useful)(?:,? to (?:know|hear|read|see|learn))(?: from you)?(?: that)?(?= (?:the|everything|all|this|it)\b)|\b(?:glad|happy|pleased|delighted|relieved) (?:to (?:know|hear|read|see|learn) )?(?:that )?(?=(?:the|everything|all|this|it)\b)/gi,
    agrees: false,
  },
  {
    cues: ['note', 'hear', 'gather', 'understand', 'see', 'read'],
    pattern:
      /\b(?:i|we) (?:note|hear|gather|understand|see|read)(?: from your (?:mail|e-?mail|message))?(?: that)? (?=you\b)(?!you (?:never|don['\u2019]t|do not) (?:want|like|wish))/gi,
    agrees: false,
  },
  {
    cues: [
      'statement',
      'claim',
      'remark',
      'comment',
      'confirmation',
      'assurance',
      'view',
      'opinion',
      'word',
      'message',
      'mail',
      'email',
      'note',
      'letter',
    ],
    pattern:
      /\byour (?:own )?(?:statement|claim|remark|comment|confirmation|assurance|view|opinion|word|message|mail|e-?mail|note|letter)(?: (?:says|states|confirms|tells us|was|is))? that\b/gi,
    agrees: false,
  },
  {
    cues: [
      'request',
      'wish',
      'wishes',
      'instructions',
      'instruction',
      'order',
      'choice',
      'decision',
      'preference',
      'requested',
      'instructed',
      'wished',
    ],
    pattern:
      /\b(?:(?:as )?per|at|on|in line with|following|according to|in accordance with|based on|in keeping with|to|with) your (?:\p{L}{1,20} )?(?:request|wish|wishes|instructions?|order|choice|decision|preference)(?: of \p{L}{1,20})?,? (?=(?:we|i|the|your|it|both|all)\b)/giu,
    agrees: false,
  },
  {
    cues: [
      'ordering',
      'booking',
      'renewing',
      'extending',
      'choosing',
      'taking',
      'signing',
      'keeping',
      'cancelling',
      'switching',
      'upgrading',
      'registering',
      'staying',
    ],
    pattern:
      /\bthank(?:s| you)(?: very much| so much)? for (?=(?:ordering|booking|renewing|extending|choosing|taking|signing|keeping|cancelling|switching|upgrading|registering|staying)\b)/gi,
    agrees: true,
  },
  {
    cues: ['request', 'order', 'booking', 'reservation', 'application', 'enquiry', 'inquiry'],
    pattern: /\byour (?:request|order|booking|reservation|application|enquiry|inquiry) for\b/gi,
    agrees: false,
  },
  {
    cues: ['notice', 'cancellation', 'resignation', 'termination'],
    pattern:
      /\byour (?:notice|cancellation|resignation|termination) (?:to|for|as of|by|per|with effect from|from)\b/gi,
    agrees: false,
  },
  {
    cues: ['requested', 'ordered', 'instructed', 'wished', 'desired'],
    pattern:
      /(?:^|, |; )as (?:requested|ordered|instructed|wished|desired),? (?=(?:we|i|the|your|it|both|all)\b)/gi,
    agrees: false,
  },
  {
    cues: [
      'approval',
      'consent',
      'agreement',
      'go-ahead',
      'ahead',
      'okay',
      'permission',
      'acceptance',
      'blessing',
    ],
    pattern:
      /\b(?:following|after|with|thanks to|on|given|based on|in view of|now that we have|having) (?:had )?your (?:approval|consent|agreement|go-ahead|okay|permission|acceptance|blessing)(?: (?:of|for|to))?\b/gi,
    agrees: true,
  },
  { cues: ['saying'], pattern: /\byou(?:['\u2019]re| are) saying(?: that)?\b/gi, agrees: false },
  {
    cues: ['decided'],
    pattern: /\b(?:since|as|now that|because) you(?:['\u2019]ve| have) (?=decided (?:to|on|for|against)\b)/gi,
    agrees: true,
  },
  {
    cues: [...glad, 'fine', 'okay', 'ok', 'satisfied', 'moon', 'favour', 'favor', 'content', 'board'],
    pattern:
      /\byou(?:['\u2019]re| are| must be| will be|['\u2019]ll be) (?:\w{1,30}ly )?(?:fine|happy|okay|ok|satisfied|pleased|thrilled|delighted|over the moon|in favou?r|content|on board)\b/gi,
    agrees: true,
  },
]

/** What was said where nobody can look it up, asked, or made to depend on something. */
const elsewhere =
  /\b(?:phone|phoned|call|called|calls|rang|spoke|chat|chatted|meeting|met|form|visit|visited|in person|voicemail|counter|shop|earlier mail|last (?:week|month|year|time))\b/i
/** Words before "you" by which it is asked, denied, or made to depend on something. */
const denied = new Set('did do have has had are never not'.split(' '))
const conditional = new Set(
  'if unless case whenever when whether before until once soon what which where how who than should'.split(
    ' ',
  ),
)

/** Before what the reader has yet to say: "as soon as you tell me that you agree", "he asks that you confirm it". */
const awaited = /\b(?:as soon as|once|if|when|until|(?:ask|asks|asking|need|needs) (?:you to|that))\b/i

/** Where a clause ends. */
const boundary =
  /[;:!?]|\s[\u2013\u2014-]\s|,(?!\d)(?! as you)|\.(?:\s|$)| (?:so|but|and (?:we|i|the|that|have|has|is|are)|because)\b/g

/** Finds what a sentence tells of the reader: "you said …", "the … you ordered", "thank you for confirming …". */
export function retellingsOf(sentence: string): Retelling[] {
  const words = [...sentence.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    index,
    end: index + word.length,
  }))
  const said = words.filter(({ word }) => verbs.has(word))
  const opened = openings.filter(({ cues }) => words.some(({ word }) => cues.includes(word)))
  if (!said.length && !opened.length) return []
  if (/\?["'\u2019\u201d)\]]*\s*$/.test(sentence) || elsewhere.test(sentence)) return []
  const before: Retelling[] = []
  const after: Retelling[] = []
  for (const { word, index, end: verbEnd } of said) {
    const telling = verbs.get(word)!
    const you = subject.exec(sentence.slice(Math.max(0, index - REACH), index))
    if (!you) {
      if (telling.agrees && /,? as $/i.test(sentence.slice(0, index)))
        add(before, lastBoundary(sentence, index), index - ' as '.length, telling)
      continue
    }
    const start = index - you[0].length
    const rest = sentence.slice(verbEnd)
    const needed = telling.follows?.exec(rest)
    if (excluded(start) || awaited.test(sentence.slice(lastBoundary(sentence, start), start))) continue
    if (telling.follows && !needed) continue
    const end = verbEnd + (needed?.[0].length ?? 0)
    if (you.groups?.as || afterThing.test(sentence.slice(end)))
      add(before, lastBoundary(sentence, start), start, telling)
    if (!/^ (?:on the (?:phone|line)|in your call)/.test(rest)) tells(end, telling)
  }
  for (const { pattern, agrees } of opened)
    for (const match of sentence.matchAll(pattern))
      if (!excluded(match.index))
        tells(match.index + match[0].length, { agrees, speech: agrees && /^thank/i.test(match[0]) })
  return [...before, ...after]

  function excluded(at: number): boolean {
    const [last, second] = words.filter(({ end }) => end <= at).reverse()
    if (!last || /[^\s]\s*$/.test(sentence.slice(last.end, at).trim())) return false
    return denied.has(last.word) || conditional.has(last.word) || conditional.has(second?.word ?? '')
  }

  function tells(from: number, telling: Telling): void {
    const start = from + (/^\s*,/.exec(sentence.slice(from))?.[0].length ?? 0)
    add(after, start, nextBoundary(sentence, start), telling)
  }

  function add(to: Retelling[], start: number, end: number, { agrees, speech }: Telling): void {
    const text = sentence.slice(start, end).trim()
    if (!text) return
    const at = sentence.indexOf(text, start)
    const quoted = /["\u201c]([^"\u201c\u201d]{3,300})["\u201d]/.exec(sentence.slice(start))?.[1]
    to.push({ span: { start: at, end: at + text.length }, text, agrees, speech, quoted })
  }
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
