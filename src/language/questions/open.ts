import { contentOf, overlaps } from './content.ts'
import { defers, hasEvidence, pointsOn } from './evidence.ts'
import type { Question } from './extract.ts'

/** A question that a reply leaves open, and how sure that is. */
export interface OpenQuestion {
  readonly question: Question
  /** True when nothing in the reply could be an answer; false when something else may have been meant as one. */
  readonly sure: boolean
}

/** Thanks, greetings, wishes and offers: they answer nothing, even where they repeat the customer's words. */
const courtesy =
  /^\W*(?:(?:many |very many )?thanks?\b|thank you|dear\b|hi\b|hello\b|good (?:morning|afternoon|evening)|(?:we|i)(?: are| am|['\u2019]re|['\u2019]m) (?:so |very |always )?(?:glad|happy|pleased|delighted|proud) (?:that )?(?:you|to have you)|(?:kind|best|warm) regards|regards|yours|sincerely|we (?:really |greatly |deeply )?appreciate|enjoy\b|have a\b|all the best|cheers|(?:we|i) (?:look|am looking|are looking) forward)/i

/** "Anything else?" asks nothing back. */
const idleQuestion =
  /\byou ask(?:ed)?\b|\banything else\b|\bhow are you\b|\bhow many stars\b|\bmay we use\b|\bany (?:other|further|more) questions\b/i

/** Words of a reply from which on an answer in other words is likely; open questions are answered in many ways. */
const longReply = { where: 60, who: 60, which: 60, choice: 90, whether: 60, why: 30, how: 30, what: 30 }

/**
 * Questions that a reply leaves open. It is careful: whatever could be an answer, a promise to answer or a question
 * back counts as one, since a question that was answered must never be reported.
 *
 * @param reply the writer's own sentences, in order
 */
export function openQuestions(questions: readonly Question[], reply: readonly string[]): OpenQuestion[] {
  const told = reply.filter(sentence => !courtesy.test(sentence))
  const all = told.join(' ')
  const asksBack = told.some(sentence => sentence.includes('?') && !idleQuestion.test(sentence))
  const numbered = told.filter(sentence => /^\W*(?:\d{1,2}[.):]|[-*\u2022])\s/.test(sentence)).length
  if (asksBack || defers(all) || (questions.length > 1 && numbered >= questions.length)) return []
  const words = all.split(/\s+/).length
  const contents = told.map(contentOf)
  return questions.flatMap(question => {
    const near = told.filter((_, i) =>
      [i, i - 1].some(at => contents[at] && overlaps(question.content, contents[at])),
    )
    const shares = near.length > 0
    const text = near.join(' ')
    switch (question.kind) {
      case 'when':
      case 'amount':
      case 'count':
        if (hasEvidence(question.kind, text) || (shares && pointsOn(text))) return []
        return [{ question, sure: !hasEvidence(question.kind, all) && !pointsOn(all) }]
      default:
        if (shares) return []
        return [
          {
            question,
            sure:
              words < longReply[question.kind] &&
              !hasEvidence(question.kind, all) &&
              !/https?:|www\./.test(all),
          },
        ]
    }
  })
}
