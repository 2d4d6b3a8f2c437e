const wordOf = /[\p{L}\p{N}]+/gu

/** Small words that an abbreviation usually leaves out. */
const skipped = new Set('of and the for to in on a an or by with at'.split(' '))

/** How far from an abbreviation its long form is looked for, in UTF-16 units. */
const NEAR = 220

/**
 * Tells whether a text explains a term: "long form (TERM)", "TERM, which is …", "called TERM", "TERM means …", or
 * words near it whose initials spell it. Where in the text the explanation stands does not matter: a term that is
 * explained one line further down costs the reader nothing.
 */
export function definedIn(text: string): (term: string) => boolean {
  return term => {
    const { whole, explained } = lookFor(term)
    if (!whole.test(text)) return false
    return explained.some(find => find(text)) || spelledOut(text, term)
  }
}

/** A trade uses the same terms in all its mails, and building the expressions takes longer than using them. */
const MOST_TERMS = 40
const looks = new Map<string, Look>()

interface Look {
  readonly whole: RegExp
  readonly explained: readonly ((text: string) => boolean)[]
}

function lookFor(term: string): Look {
  const known = looks.get(term)
  if (known) return known
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+')
  const look: Look = {
    whole: new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu'),
    explained: explanations.map(build => {
      let expression: RegExp | undefined
      return text => (expression ??= build(escaped)).test(text)
    }),
  }
  if (looks.size >= MOST_TERMS) looks.delete(looks.keys().next().value!)
  looks.set(term, look)
  return look
}

const quote = '["\u201c\u201d\u2018\u2019\']?'

/** Ways to explain a term `t`, which is escaped for a RegExp. Every gap is bounded. */
const explanations: readonly ((t: string) => RegExp)[] = [
  // … return number (RMA) · (called ABN here) · (RMA for short)
  t =>
    new RegExp(
      `[\\p{L}\\p{N}]["\u201d\u2019')]?\\s*[([](?!(?:see|per|under|via|in|by|e\\.g|with|without|incl|no|not|excl|if|when)\\b)[^()[\\]]{0,40}(?<![\\p{L}\\p{N}])${t}s?(?![\\p{L}\\p{N}])[^()[\\]]{0,30}[)\\]]`,
      'iu',
    ),
  // RMA (the number on your slip)
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote}\\s*[([](?!(?:see|e\\.g|and|or|plus|per|via|if|as|not|which will|please)\\b)[^()[\\]]{0,80}\\p{Ll}{3}`,
      'iu',
    ),
  // RMA means … · stands for …
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote},?\\s+(?:here\\s+|simply\\s+|just\\s+|only\\s+|really\\s+)?(?:means?|meaning|stands? for|standing for|refers? to|describes|is short for)(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  // RMA is the number that … · "second fix" is what builders call …
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote},?\\s+(?:is|are|was|were|being)\\s+(?:a|an|the|short|what|how|where|when|our (?:word|name|term|code|team)|simply|just|only|one|another|somebody|someone|something|like)(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  // RMA, which is … · RMA, i.e. … · RMA, short for …
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote},\\s+(?:(?:which|who) (?:(?:is|are|was|were) (?:an?|the|our|your|how|what|when|where|whether|just|simply|short|called|known|used|one)(?![\\p{L}\\p{N}])|(?:means?|stands?|tells?|says?|lets?|shows?|looks? after|does|do|holds?)(?![\\p{L}\\p{N}]))|that is|i\\.e|meaning|short for|in other words|in plain|where |or |in short|that means)`,
      'iu',
    ),
  // RMA, the number on your slip – but not "After the RMA, the team …"
  t =>
    new RegExp(
      `^(?!\\s*(?:after|once|when|if|under|with|for|in|as|since|until|before|without|because|on|at|by|due|per|given)\\b)(?:[^.!?,;:]|[.,](?=\\d)){0,120}(?<![\\p{L}\\p{N}])${t}s?${quote}(?:,| [\u2013\u2014-])\\s+(?:a|an|the|our|your|one)\\s`,
      'imu',
    ),
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote}\\s*(?:[\u2013\u2014=]|\\s-|:)\\s*(?:a|an|the|that|short|which|it|this|i\\.e|meaning|in other words)\\s`,
      'iu',
    ),
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote}[^.!?]{0,60}(?:in other words|in plain|that is to say|, that is[, ]|i\\.e\\.|by which)`,
      'iu',
    ),
  // RO, “room only”
  t => new RegExp(`(?<![\\p{L}\\p{N}])${t}s?${quote},? ["\u201c]\\p{L}{2,}`, 'iu'),
  // called RMA · what we call an RMA · the term RMA · RMA for short
  t =>
    new RegExp(
      `(?:called|known as|named|termed|labelled|abbreviated(?: to| as)?|shortened to|calls?(?: it| this| that| them)?|a\\.?k\\.?a\\.?|in short|short|say|words?|terms?|abbreviation|acronym|expression|phrase|jargon|glossary)[:,]?\\s+(?:a |an |the |it |this |them |of |for |to )?["\u201c\u2018']?${t}(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote},? (?:for short|as (?:we|they|it|lawyers|doctors|builders) (?:call|say|is called))`,
      'iu',
    ),
  // proof of delivery, or POD, · the code of your bank, the BSB.
  t =>
    new RegExp(
      `\\p{Ll}{3},\\s+(?:the|or|or the|our|in short|namely|i\\.e\\.|a|an|alias)\\s+["\u201c]?${t}s?["\u201d]?(?:[.,;)!]|$)`,
      'u',
    ),
  // spalling – small flakes that come off · not "the RMA – please print it"
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote}(?: [\u2013\u2014-] |:\\s)(?!(?:please|we|i|you|so|but|and|it|they|he|she|this|that|if|not|as|then|thanks|sorry|can|could|or)\\b)\\p{Ll}{2,}\\s\\p{Ll}`,
      'u',
    ),
  t => new RegExp(`(?<![\\p{L}\\p{N}])${t}s?${quote},? (?:is|happens|occurs|comes) when(?![\\p{L}])`, 'iu'),
  // A party wall notice tells your neighbour …
  t =>
    new RegExp(
      `(?:^|[.!?]\\s)(?:an?|the) ${t}s?(?: \\p{Ll}{1,20})? (?:tells?|lets?|measures?|turns?|keeps?|stops?|protects?|shows? (?:you|us|how|what|whether))(?![\\p{L}])`,
      'imu',
    ),
  // what a lambda sensor does: it measures …
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?(?![\\p{L}\\p{N}])[^.!?:]{0,60}(?::| [\u2013\u2014-]) (?:it|they|these|this|that) (?:measures?|tells?|lets?|stops?|keeps?|turns?|protects?|shows?|holds?|carr(?:y|ies)|controls?|means?|switch(?:es)?) `,
      'iu',
    ),
  // the MPAN on your bill: it stands before his eyes
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote}(?: numbers?| codes?)? (?:(?:(?:printed|shown|given|stated|marked|stamped) )?(?:on|inside|under)|at the (?:top|bottom|foot|back|side) of) your (?:\\p{L}{1,20} )?(?:bill|invoice|letter|statement|ticket|card|slip|label|contract|certificate|payslip|booking|confirmation|box|packet|meter|form|policy|passport|licence|receipt|quote)s?(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  // the PRV, which keeps the pressure down
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}s?${quote},? (?:which|that|who) (?:measures?|keeps?|stops?|protects?|controls?|carr(?:y|ies)|turns?|filters?|links?|connects?|separates?|limits?|decides?|handles?|proves?|confirms?)(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  // … the PRV. It keeps the pressure down.
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}(?![\\p{L}\\p{N}])[^.!?]{0,80}[.!?]\\s+(?:it|they) (?:measures?|keeps?|stops?|protects?|controls?|carr(?:y|ies)|filters?|links?|connects?|separates?|limits?|decides?|proves?|tells?|lets?|shows?)(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  // what an RMA is
  t =>
    new RegExp(`what (?:an? |the )?["\u201c]?${t}["\u201d]? (?:is|are|means?|was)(?![\\p{L}\\p{N}])`, 'iu'),
  // … the RMA. That is the number on your slip.
  t =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${t}[^.!?]{0,80}[.!?]\\s+(?:(?:that|this|it|they|these|those)(?: just| simply| only)? (?:means?|stands?|describes?)|(?:that|this|it)(?:\u2019s|'s| is) (?:a|an|the|short|what|just|simply|our)\\s|in other words|in plain|put (?:simply|plainly)|by (?:that|this))`,
      'iu',
    ),
]

/** True when words near an abbreviation have its letters as initials: "proof of delivery", with or without "of". */
function spelledOut(text: string, term: string): boolean {
  const letters = term.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (letters.length < 3 || letters.length > 7 || term !== term.toUpperCase()) return false
  const at = text.indexOf(term)
  const near = text.slice(Math.max(0, at - NEAR), at + term.length + NEAR)
  const words = [...near.matchAll(wordOf)].map(([word]) => word.toLowerCase())
  const initials = (list: readonly string[]) => list.map(word => word[0]).join('')
  return (
    initials(words).includes(letters) || initials(words.filter(word => !skipped.has(word))).includes(letters)
  )
}
