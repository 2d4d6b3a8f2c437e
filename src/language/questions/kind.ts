/** What would answer a question. `choice` is "A or B?", `whether` is answered by yes or no, `favour` by an act. */
export type QuestionKind =
  | 'when'
  | 'duration'
  | 'amount'
  | 'count'
  | 'where'
  | 'who'
  | 'which'
  | 'why'
  | 'how'
  | 'what'
  | 'choice'
  | 'whether'
  | 'favour'

const kinds: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'amount',
    /\bhow (?:much|expensive|dear)\b|\bwhat (?:does|do|would|will|did)\b.{0,60}\bcosts?\b|\bwhat(?:['\u2019]s| is| are| would be) (?:the |your |its )?(?:\w{1,30} )?(?:prices?|costs?|fees?|rates?|charges?|deposit)\b|\bwhat\b.{0,30}\b(?:price|charge)\b|\bwhat .{0,30}\bweighs?\b/,
  ],
  ['duration', /\bhow (?:long|often|frequently|regularly)\b/],
  [
    'when',
    /\bwhen\b|\bhow (?:soon|late|early|quickly|fast)\b|\b(?:what|which|by what|at what|until what) (?:time|day|date|week|month|year|hour)\b|\bsince when\b/,
  ],
  ['count', /\bhow many\b/],
  ['where', /\bwhere\b|\bwhere(?:abouts|to)\b/],
  ['who', /\bwho(?:m|se)?\b/],
  ['which', /\bwhich\b/],
  ['why', /\bwhy\b|\bhow come\b|\bfor what reason\b/],
  ['how', /\bhow\b/],
  ['what', /\bwhat\b/],
]

/** The kind of a question, by its first question word; without one it is a choice or asks yes or no. */
export function kindOf(question: string): QuestionKind {
  const text = question.toLowerCase()
  const opening = /^\W*(?:(?:and|or|but|so|also|then|if so|please|well)\b[,\s]*)*/.exec(text)?.[0].length ?? 0
  const asked = text.slice(opening)
  const asksYesNo =
    /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|am)\b/.test(
      asked,
    ) &&
    !/^(?:can|could|would|will) you (?:please |kindly |also |just )?(?:tell|let|say|explain|confirm|check|remind|advise|clarify|give|show)\b/.test(
      asked,
    )
  let first: QuestionKind | undefined
  let at = Number.POSITIVE_INFINITY
  if (!asksYesNo)
    for (const [kind, words] of kinds) {
      const index = asked.search(words)
      if (index >= 0 && index < at) {
        first = kind
        at = index
      }
    }
  if (first) return first
  return /\bor\b(?! not\b| rather\b)/.test(asked) ? 'choice' : 'whether'
}

/** Kinds that only a number, a time or an amount answers. */
const quantities: ReadonlySet<QuestionKind> = new Set(['when', 'duration', 'amount', 'count'])

/** True for a question that only a number, a time or an amount answers. */
export function isQuantity({ kind }: { readonly kind: QuestionKind }): boolean {
  return quantities.has(kind)
}
