import type { Span } from '../../text/index.ts'
import { sentencesOf } from '../sentences.ts'
import { contentOf } from './content.ts'
import { kindOf, type QuestionKind } from './kind.ts'

/** A question in a text. */
export interface Question {
  /** Where it stands in the text. */
  readonly span: Span
  readonly text: string
  readonly kind: QuestionKind
  /** Stems of the words that say what it is about. */
  readonly content: ReadonlySet<string>
}

const indirect =
  /\b(?:(?:could|can|would|will) you (?:please |kindly |also |just )?(?:tell|let|confirm|explain|check|say|clarify)|(?:please|kindly) (?:tell|let|confirm|explain|check|say|clarify)|let (?:me|us) know|tell (?:me|us)|(?:i|we) (?:wonder|am wondering|was wondering|were wondering|would like to know|['\u2019]d like to know|need to know|want to know)|(?:i|we)['\u2019]d (?:like|love) to know)\b.{0,40}?\b(?:if|when|whether|what|how|which|who|where|why)\b/i

/** Asked for effect, for courtesy, or of oneself: nobody waits for an answer. */
const idle =
  /\b(?:are you (?:serious|kidding|joking)|seriously|you know what|how hard can|isn['\u2019]?t it great|what kind of (?:service|company|joke)|who (?:cares|knows|needs|ever|has time)|how (?:are|is) (?:you|things|everyone|everybody|business)|how do you do|why (?:should|would|do) i (?:have to|pay|bother)|what(?:['\u2019]s| is) (?:going on|wrong with you|the point)|what the|how (?:dare|could you)|r u|right\?|ok(?:ay)?\?|really\?|you know\?|can you believe|do you (?:even|really|think|realise|realize|have any idea)|is (?:that|this) (?:a joke|how you)|what more|what am i (?:supposed|paying)|what now|what do i do)\b|,\s{1,3}(?:is|are|was|were|does|do|did|has|have|can|could|will|would|should)n['\u2019]?t (?:it|they|you|he|she|we|i)\s{0,3}\?\s{0,3}$|^\W{0,20}\w{0,30}\W{0,20}$/i

/** "Could you send me the form?" asks for an act, and an act answers it; whether it was done cannot be read. */
const favour =
  /(?:^|[,;:.]|\b(?:and|or|but|so|also|then|please|hi|hello)\b)\s*(?:(?:could|can|would|will) you|would you mind|may i ask you|could we talk)\b(?!.{0,40}\b(?:if|when|whether|what|how|which|who|where|why)\b)/i

/** A mail may quote another language, which is not judged. */
const english =
  /\b(?:is|are|do|does|did|can|could|would|should|shall|may|might|must|have|has|what|when|where|who|which|why|how|the|you|we|my|your|any|it|this)\b/i

/** Questions of a text that wait for an answer, in order. "A and B?" is two where B asks anew. */
export function questionsOf(text: string): Question[] {
  return sentencesOf(text).flatMap(({ text: sentence, span }) => {
    const asks = /\?["'\u2019\u201d)\]]*$/.test(sentence)
    if ((!asks && !indirect.test(sentence)) || idle.test(sentence) || !english.test(sentence)) return []
    return pieces(sentence).flatMap(({ start, end }) => {
      const piece = sentence.slice(start, end)
      if (asks && favour.test(piece)) return []
      const content = contentOf(piece)
      if (!content.size) return []
      const question = {
        span: { start: span.start + start, end: span.start + end },
        text: piece,
        kind: kindOf(piece),
        content,
      }
      return [question]
    })
  })
}

const joint =
  /(?:,|;|\s[\u2013\u2014-])?\s{1,3}(?:and|or)\s{1,3}(?=(?:(?:by |at |until )?(?:when|where|who|why|how|what|which)|is|are|do|does|did|can|could|will|would|should|has|have|may)\b)/gi

function pieces(sentence: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of sentence.matchAll(joint)) {
    // "either … or do you" is one choice.
    if (/\bor\b/i.test(match[0]) || match.index - start < 12) continue
    spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  spans.push({ start, end: sentence.length })
  return spans
}
