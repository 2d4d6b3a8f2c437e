import type { Span } from '../../text/index.ts'
import { sentencesOf } from '../sentences.ts'
import { contentOf } from './content.ts'
import { asksOfPronoun } from './echo.ts'
import { isQuantity, kindOf, type QuestionKind } from './kind.ts'

/** A question in a text. */
export interface Question {
  /** Where it stands in the text. */
  readonly span: Span
  readonly text: string
  readonly kind: QuestionKind
  /** Stems of the words that say what it is about. */
  readonly content: ReadonlySet<string>
  /** Those of them that only name what the question is about: "the hall" in "Is the hall heated?" */
  readonly about: ReadonlySet<string>
  /** True where the words were taken from the sentence before, on which it leans. */
  readonly isLeaning: boolean
}

const indirect =
  /\b(?:(?:could|can|would|will) you (?:please |kindly |also |just )?(?:tell|let|confirm|explain|check|say|clarify)|(?:please|kindly) (?:tell|let|confirm|explain|check|say|clarify)|let (?:me|us) know|tell (?:me|us)|(?:i|we) (?:wonder|am wondering|was wondering|were wondering|(?:also |still |only |just )?(?:would (?:also )?like to know|['\u2019]d (?:also )?like to know|need to know|want to know))|(?:i|we)['\u2019]d (?:also |still |really )?(?:like|love) to know)\b.{0,40}?\b(?:if|when|whether|what|how|which|who|where|why)\b/i

/** Asked for effect, for courtesy, or of oneself: nobody waits for an answer. */
const idle =
  /\b(?:are you (?:people |guys |lot |all )?(?:serious|kidding|joking)|seriously|you know what|how hard can|isn['\u2019]?t it great|what kind of (?:service|company|joke)|who (?:cares|knows|needs|ever|has time)|how (?:are|is) (?:you|things|everyone|everybody|business)|how do you do|why (?:should|would|do) i (?:have to|pay|bother)|what(?:['\u2019]s| is) (?:going on|wrong with you|the point)|what the|how (?:dare|could you)|r u|right\?|ok(?:ay)?\?|really\?|you know\?|can you believe|do you (?:even|really|think|realise|realize|have any idea)|is (?:that|this) (?:a joke|how you)|what more|what am i (?:supposed|paying)|what now|what do i do|(?:reply|write|get in touch) and tell (?:me|us)|anything (?:else )?(?:i|we) (?:can|could|should|need to) do)\b|,\s{1,3}(?:is|are|was|were|does|do|did|has|have|can|could|will|would|should)n['\u2019]?t (?:it|they|you|he|she|we|i)\s{0,3}\?\s{0,3}$|^\W{0,20}\w{0,30}\W{0,20}$/i

/** "Could you send me the form?" asks for an act, and an act answers it; whether it was done cannot be read. */
const favour =
  /(?:^|[,;:.]|\b(?:and|or|but|so|also|then|please|hi|hello)\b)\s*(?:(?:could|can|would|will) you|would you mind|may i ask you|could we talk)\b(?!.{0,40}\b(?:if|when|whether|what|how|which|who|where|why)\b)/i

/** Favours that give or do one thing, which the reply names when it is done. */
const giving =
  /\b(?:could|can|would|will) (?:you|you (?:guys|people|all|both|two|lot|folks|please|kindly|also|possibly|maybe|perhaps|at least|then|just)) (?:(?:please|kindly|also|possibly|maybe|perhaps|then|just) )?(?:send|give|lend|provide|email|forward|mail|add|include|print|leave|bring|attach|supply|put|write|reserve)\b|\bwould you mind (?:sending|giving|adding|leaving|bringing|writing|putting)\b/i

/** Whom the mail is to: "Dear Mr Perera, have you …", "Lena, is there …" */
const salutation =
  /^\W{0,3}(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b(?:(?:mr|mrs|ms|dr|prof)\.|[^,.!:?\n]){0,40}[,.!:]|[a-z\u00c0-\u024f]{2,21},(?= [a-z\u00c0-\u024f]))/i

/** Spaces in place of words, so that what follows keeps its place. */
function blank(words: string): string {
  return ' '.repeat(words.length)
}

/** A mail may quote another language, which is not judged. */
const english =
  /\b(?:is|are|do|does|did|can|could|would|should|shall|may|might|must|have|has|what|when|where|who|which|why|how|the|you|we|my|your|any|it|this)\b/i

/** Asks about what was said before: "Is that allowed?", "Where is it?", "What happens next?" */
const leaning =
  /\b(?:it|that|this|they|these|those|there|then|next|one)\b|^\W{0,9}(?:when|where|why|how (?:much|long|many|soon)|who|which)\b/i

/** Questions of a text that wait for an answer, in order. "A and B?" is two where B asks anew. */
export function questionsOf(text: string): Question[] {
  let before: ReadonlySet<string> = new Set()
  return sentencesOf(text).flatMap(({ text: sentence, span }) => {
    const last = before
    before = contentOf(sentence)
    const asks = /\?["'\u2019\u201d)\]]*$/.test(sentence)
    if ((!asks && !indirect.test(sentence)) || idle.test(sentence) || !english.test(sentence)) return []
    return pieces(sentence).flatMap(({ start, end }) => {
      const piece = sentence.slice(start, end).replace(salutation, blank)
      const isFavour = asks && favour.test(piece)
      const gives = isFavour && giving.test(piece) && contentOf(thingIn(piece)).size > 0
      const own = contentOf(gives ? thingIn(piece) : mainClause(piece))
      if (isFavour && !gives) return []
      const kind = isFavour ? 'favour' : kindOf(piece)
      // What a question leans on was said in the sentence before.
      const leans = leaning.test(piece) && (!own.size || (own.size < 2 && asksOfPronoun(piece)))
      const content = leans ? new Set([...own, ...last]) : own
      if (!content.size && !isQuantity({ kind })) return []
      const question = {
        span: { start: span.start + start, end: span.start + end },
        text: piece,
        kind,
        content,
        about: isFavour
          ? new Set(gives ? [...own].slice(-1) : [])
          : own.size
            ? subjectIn(piece, own)
            : content,
        isLeaning: leans,
      }
      return [question]
    })
  })
}

/** Sentences of a text that ask nothing. */
export function statementsOf(text: string): string[] {
  return sentencesOf(text)
    .map(({ text: sentence }) => sentence)
    .filter(sentence => !sentence.includes('?') && !indirect.test(sentence))
}

const furtherOn =
  / (?:to|for|in|by|before|at|on|so|as|with|instead|again|about|of|until|from|because|that|please)\b/i

/** What a favour is to give: "the report" in "Could you send me the report for May, please?" */
function thingIn(favour: string): string {
  const rest = favour.slice(favour.search(giving)).replace(giving, ' ')
  const end = rest.search(furtherOn)
  return end < 0 ? rest : rest.slice(0, end)
}

const asksBehind =
  /, (?=(?:can|could|do|does|did|has|have|is|are|was|were|will|would|should|may|what|when|where|who|how|why|which)\b)(?!.*, )/i

const condition = / (?:when|if|once|after|before|while|because|since|although|as soon as|in case)\b/i

/** A question without the circumstances behind it, which an answer need not repeat. */
function mainClause(sentence: string): string {
  const behind = sentence.slice((asksBehind.exec(sentence)?.index ?? -1) + 1)
  const question = contentOf(behind).size ? behind : sentence
  const at = question.search(condition)
  return at > 0 && contentOf(question.slice(0, at)).size ? question.slice(0, at) : question
}

const opening =
  /\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must) ((?:the|a|an|my|our|your|his|her|their|this|that|these|those|any|all) (?:(?:two|three|four|five|six|seven|eight|nine|ten|new|old|first|second|other|last) )?(?:[a-z\u00c0-\u024f]+[ -]){0,2}?[a-z\u00c0-\u024f]+)\b/i

/** The noun that a yes-or-no question is about; nothing where that is all it says. */
function subjectIn(question: string, content: ReadonlySet<string>): ReadonlySet<string> {
  const subject = contentOf(opening.exec(question)?.[1] ?? '')
  return subject.size < content.size ? subject : new Set()
}

const joint =
  /,\s{1,3}(?=(?:is|are|do|does|did|can|could|will|would|has|have) (?:it|you|we|i|there|they|this|that) )|(?:,|;|\s[\u2013\u2014-])?\s{1,3}(?:and|or)\s{1,3}(?=(?:(?:by |at |until |up to |for |from |to |with |in |on )?(?:when|where|who|why|how|what|which)|whether|if|is|are|do|does|did|can|could|will|would|should|has|have|may)\b)/gi

/** A question before a comma; "Good morning, could you …" asks once. */
const asksAlone =
  /^\W{0,5}(?:(?:and|but|so|also)\b )?(?:what|when|where|who|why|how|which|is|are|do|does|did|can|could|will|would|has|have)\b/i

function pieces(sentence: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of sentence.matchAll(joint)) {
    // "either … or do you" is one choice.
    if (/\bor\b/i.test(match[0]) || match.index - start < 12) continue
    if (
      match[0].startsWith(',') &&
      !/and/i.test(match[0]) &&
      !asksAlone.test(sentence.slice(start, match.index))
    )
      continue
    spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  spans.push({ start, end: sentence.length })
  return spans
}
