import { contentOf, isGeneral, isSameWord, overlaps, sharedWords } from './content.ts'
import { coverage } from './coverage.ts'
import { asksOfPronoun, asksOfThing, echoes, isInverted } from './echo.ts'
import {
  defers,
  hasEvidence,
  isGenericDeferral,
  opensWithYesOrNo,
  pointsOn,
  saysYesOrNo,
} from './evidence.ts'
import type { Question } from './extract.ts'
import { isQuantity } from './kind.ts'

/** A question that a reply leaves open, and how sure that is. */
export interface OpenQuestion {
  readonly question: Question
  /** True when nothing in the reply could be an answer; false when something else may have been meant as one. */
  readonly sure: boolean
}

/** Thanks, empathy, wishes and offers: they answer nothing, even where they repeat the customer's words. */
const courtesy =
  /^(?:(?:many |very many )?thanks?\b|thank you|cheers\b|(?:we|i)(?: are| am|['\u2019]re|['\u2019]m) (?:so |very |always |really |truly )?(?:glad|happy|pleased|delighted|proud|grateful|(?:sorry|sad) (?:to (?:hear|read|see|learn)|about|for (?:the|your|any|this)))\b|(?:so |very )?(?:sorry|apologies) (?:to (?:hear|read|see|learn)|about|for (?:the|your|any|this))|(?:we|i) (?:do |can |quite |fully |completely |really )?(?:understand|hear|see|imagine|appreciate|sympathise|sympathize|apologise|apologize|regret)\b(?! (?:it|from))|(?:kind|best|warm|many) regards|regards|yours|sincerely|enjoy\b|have a\b|all the best|(?:we|i) (?:look|am looking|are looking) forward|see you|please (?:do not|don['\u2019]t) hesitate|(?:we|i) (?:wish|hope) |(?:if|should) you (?:have|need) (?:any|more|further)|feel free to (?:contact|call|reach|get in touch)|(?:your|customer) satisfaction|(?:we|i) value|(?:again,? )?please (?:accept|bear|rest|be assured|give (?:me|us) a|wait|allow)|(?:we|i) (?:can |do )?(?:assure|guarantee|promise)|rest assured|happy [a-z\u00c0-\u024f]{1,20}!?$|(?:great|good|excellent) (?:choice|question|to hear))/i

/** What may stand before a courtesy. */
const lead = /^(?:again|also|and|so|but|well|okay|ok|sure|once again|please),? /i

/** With the lead as an optional part of it, the expression would take three times as long to compile. */
function isCourtesy(sentence: string): boolean {
  const bare = sentence.replace(/^\W{0,9}/, '')
  return courtesy.test(bare) || courtesy.test(bare.replace(lead, ''))
}

/** A greeting in front of what is said: "Hello Ann, it leaves on Monday." */
const greeting =
  /^\W{0,3}(?:dear|hi|hello|hey|hola|good (?:morning|afternoon|evening)|morning|afternoon)\b[^,.!:\n]{0,60}[,.!:]\s{0,3}/i

/** "Anything else?" asks nothing back, and "Shall I send one?" offers something else. */
const idleQuestion =
  /\byou ask(?:ed)?\b|\banything else\b|\bhow are you\b|\bhow many stars\b|\bmay we use\b|\b(?:have you (?:seen|tried|heard|thought)|did you know|why not|why don['\u2019]t you|who (?:would|wouldn['\u2019]t))\b|\bany (?:other|further|more) questions\b/i
const offer =
  /^\W{0,9}(?:(?:so|and|or|then|also)\b,? )?(?:shall|should|may|can|could) (?:i|we)\b|\bwould you (?:like|prefer|rather)\b|\bdo you want (?:me|us)\b|\b(?:does|would|is) (?:that|this|it) (?:suit|work|be|all right|alright|ok|okay|fine|convenient)/i

const wh = /\b(?:what|which|when|where|who|how|whose|why)\b|\b(?:could|can|would|will) you\b/i

/** A sentence of the reply that may answer something. */
interface Told {
  readonly text: string
  readonly content: ReadonlySet<string>
}

/**
 * Questions that a reply leaves open. It is careful: whatever could be an answer, a promise to answer or a question
 * back counts as one, unless it speaks about another thing that the customer wrote.
 *
 * @param reply the writer's own sentences, in order
 * @param statements what else the customer wrote, the subject line included
 */
export function openQuestions(
  questions: readonly Question[],
  reply: readonly string[],
  statements: readonly string[] = [],
): OpenQuestion[] {
  const told: Told[] = reply
    .map(sentence => sentence.replace(greeting, '').trim())
    .filter(sentence => sentence && (!isCourtesy(sentence) || tellsMore.test(sentence)))
    .filter(sentence => !dodge.test(sentence) || /\d/.test(sentence))
    .map(text => ({ text, content: contentOf(text) }))
  const numbered = reply.filter(sentence => /^\W*(?:\d{1,2}[.):]|[-*\u2022])\s/.test(sentence)).length
  if (questions.length > 1 && numbered >= questions.length) return []
  if (reply.filter(sentence => restates.test(sentence)).length >= Math.max(1, questions.length)) return []
  const stated = statements.map(contentOf)
  const thanks = reply.filter(sentence => /\bthank/i.test(sentence)).map(contentOf)
  return questions.flatMap(question => {
    // Who thanks for a thing has it.
    if (asksForReceipt.test(question.text) && thanks.some(thank => overlaps(question.content, thank)))
      return []
    // A day or a number is named about many things.
    const others = [
      ...stated,
      ...questions.filter(other => other !== question).map(({ content }) => content),
    ].map(untimed)
    const judged = isOpen(question, told, others)
    const length = words(told)
    if (judged === undefined || (!judged && length > LONG)) return []
    const sure = judged && !mayBeReworded(question, length)
    return [{ question, sure }]
  })
}

/** Names a question before it is answered: "You asked whether …", "Your second question:", "As to the oil, …". */
const restates =
  /\byou (?:also |then )?(?:ask(?:ed)?|want(?:ed)? to know|wonder(?:ed)?)(?: (?:us|me))? (?:if|whether|when|what|how|which|who|where|why|about|for)\b|\b(?:your|the) (?:first|second|third|fourth|last|other|next|main) (?:question|point|request|matter)\b|\byour questions? (?:about|on|of)\b/i

/** Leaves it to time: nobody can plan with it. */
const dodge =
  /\b(?:you|we|they|everyone)(?:['\u2019]ll| will) (?:all |then |just )?(?:see|find out|know|hear|learn|be told)\b(?! from (?:me|us)).{0,60}\b(?:on the day|on the spot|then|when (?:the|our|he|she|they|you)|once|at the (?:till|door|gate|desk))\b|\bwill (?:be told|be shown|turn out|become clear|emerge)\b.{0,60}\b(?:on the day|on the spot|when|once|at the|later|then)\b|\bremains to be seen\b|\btime will tell\b|\bwait and see\b|\bit is what it is\b|\bthat would be telling\b/i

/** "Thank you for the two boxes, which arrived on Monday" tells something behind its thanks. */
const tellsMore = /(?:, which|; [^;]{0,40}) (?:\p{Ll}+ed|is|are|was|were|has|have|will|came|got|went)\b/u

function untimed(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter(word => !timeWord.test(word)))
}

/** Stems of times, and numbers. */
const timeWord =
  /^\d|^(?:mon|tues|wednes|thurs|fri|satur|sun)da|^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|jun|jul|week|month|hour|minut|morn|noon|afternoon|even|yesterda|weekend|year)$/

/** Whether a question is left open: surely, perhaps, or not (undefined). */
function isOpen(
  question: Question,
  told: readonly Told[],
  others: readonly ReadonlySet<string>[],
): boolean | undefined {
  const { kind } = question
  const shared = told.map(({ content }) => sharedWords(question.content, content))
  /** How many words a sentence shares with something else that the customer wrote, and how many it speaks about. */
  const best = (content: ReadonlySet<string>, same?: typeof isSameWord) =>
    Math.max(0, ...others.map(other => sharedWords(other, content, same).length))
  const elsewhere = told.map(({ content }, i) => (shared[i]!.length ? 0 : best(content, isSameWord)))
  const later = told.some(
    ({ text, content }, i) =>
      (text.includes('?') || defers(text)) &&
      answersLater(text, shared[i]!.length > 0, best(content), words(told) <= BRIEF),
  )
  if (later) return undefined
  const near = told.filter((_, i) => shared[i]!.length > 0 || (i > 0 && shared[i - 1]!.length > 0))
  const text = near.map(sentence => sentence.text).join(' ')
  const loose = told.filter(({ text }, i) => elsewhere[i]! < 2 && !text.includes('?'))
  if (isQuantity(question)) {
    const evident = hasEvidence(kind, text, question.text, question.isLeaning)
    if (evident || (near.length > 0 && pointsOn(text))) return undefined
    return !loose.some(
      sentence => hasEvidence(kind, sentence.text, question.text, true) || pointsOn(sentence.text),
    )
  }
  const isYesNo = kind === 'whether' || kind === 'choice'
  const theme = new Set(others.flatMap(other => [...other]))
  const specific = new Set([...question.content].filter(word => !isGeneral(word)))
  const whole = contentOf(question.text)
  const cover = Math.max(
    0,
    ...told.map(({ content }) =>
      Math.max(coverage(specific, content, theme), coverage(whole, content, theme)),
    ),
  )
  const says = (sentence: Told, i: number) =>
    opensWithYesOrNo(sentence.text)
      ? !elsewhere[i]
      : saysYesOrNo(sentence.text) && (shared[i]!.length > 0 || (!elsewhere[i] && words(told) <= BRIEF))
  const choosing = kind === 'choice' && choosesBetween.test(question.text)
  if (isYesNo && !choosing && told.some(says)) return undefined
  const own = [...specific].filter(word => !theme.has(word)).length
  const length = words(told)
  const linked = told.some(({ text }) => link.test(text))
  if (!question.isLeaning && !linked && isPassedOver(question, cover, specific.size, own, length)) return true
  const all = new Set(shared.flat())
  const direct = new Set(told.flatMap(({ content }) => sharedWords(question.content, content, isSameWord)))
  const most = all.size * 2 >= question.content.size
  if (kind === 'favour') {
    if ([...direct].some(word => question.about.has(word))) return undefined
    return (
      ![...all].some(word => question.about.has(word)) && !loose.some(({ text }) => hasEvidence(kind, text))
    )
  }
  // "By changing the profile" says nothing of the address that should have been changed.
  const missesSubject =
    isYesNo && question.about.size > 0 && direct.size > 0 && ![...all].some(word => question.about.has(word))
  // One word of many that only has a relative in the reply may be chance.
  const covered = most || direct.size > 0 || question.isLeaning ? all : new Set<string>()
  const telling = [...covered].filter(word => !theme.has(word) && !question.about.has(word))
  const answers = (text: string) =>
    kind === 'whether' || covered.size > 0
      ? (isYesNo && echoes(question.text, text, covered.size > 0)) || hasEvidence(kind, text, question.text)
      : hasEvidence(kind, text, question.text)
  const needsCause = kind === 'why' || kind === 'how'
  if (!needsCause && telling.length > 0 && most) return missesSubject && !answers(text) ? false : undefined
  // Only the topic comes up again, or a small part of what is asked.
  if (covered.size > 0) {
    if (answers(text)) return needsCause || telling.length > 0 ? undefined : false
    if (question.isLeaning || loose.some(sentence => answers(sentence.text))) return false
    return (needsCause || telling.length === 0) && !missesSubject && words(told) < SHORT
  }
  if (
    isYesNo &&
    (!isInverted(question.text) ||
      (question.content.size < 2 && asksOfPronoun(question.text) && words(told) > BRIEF))
  )
    return false
  // Of a thing that the reply never names, no "it is" tells anything.
  const named = kind === 'whether' && question.content.size > 1 && asksOfThing(question.text)
  return !(
    (!named && loose.some(sentence => answers(sentence.text))) ||
    told.some((sentence, i) => !elsewhere[i] && pointsOn(sentence.text))
  )
}

/**
 * True where no sentence speaks about a question, and its kind lets few answer it in other words.
 *
 * @param specific how many words say what it is about
 * @param own how many of them the customer's mail says nowhere else
 * @param length words of the reply: a long one answers more, and in more ways
 */
function isPassedOver(
  { kind, text }: Question,
  cover: number,
  specific: number,
  own: number,
  length: number,
): boolean {
  if (!specific || (length > LONG && own < 3) || (length > SHORT && own < 1)) return false
  if (own < 2 && asksForAct.test(text)) return false
  if (kind === 'whether' || kind === 'choice' || kind === 'favour')
    return cover < (length > MIDDLING ? LITTLE : SOME) && asksAtOnce.test(text)
  return cover === 0 && specific > 1 && !/\bpay/i.test(text)
}

/** "Do I go to Rome or to Pisa?" is not answered by a yes; "Is it ready or not?" is. */
const choosesBetween =
  /\bor (?!not\b|no\b|rather\b|so\b|something\b|anything\b|more\b|later\b|earlier\b|is (?:it|that|this) too\b|is there\b)/i

const link = /https?:|www\.|\p{L}\.(?:com|org|net|example|co)\b/iu

const asksForReceipt =
  /\b(?:did|have|has)(?:n['\u2019]t)? (?:you|it|they|my|our|the)\b.{0,40}\b(?:get|got|gotten|receive|received|arrive|arrived|reach|reached|come|see|seen)\b/i

/** Words of a reply in which a question of one word may have been answered without it. */
const ROOM = 110

/** True where a reply has room to answer in words that the question does not hold. */
function mayBeReworded({ kind, content }: Question, length: number): boolean {
  if (isQuantity({ kind })) return false
  if (kind === 'choice') return length > MIDDLING
  return (content.size < 2 && length > ROOM) || (content.size < 4 && length > LONG)
}

/** An act answers it, and acts are told in many ways. */
const asksForAct = /\b(?:can|could|will|would) you\b/i

/** Subject and verb are turned round where the question begins; "The boiler is weak, so I hope for less?" only hopes. */
const asksAtOnce =
  /(?:^\W*|[,;:\u2013\u2014-]\s+|\b(?:and|or|but|so|also|then|please|urgently)\s+)(?:can|could|may|might|do|does|did|have|has|had|is|are|was|were|am|will|would|shall|should|must)(?:n['\u2019]t)?\s+\p{L}|\b(?:whether|if)\b/iu

/** The share of a question's words below which no sentence of the reply speaks about it. */
const LITTLE = 0.3

/** The same for a reply of middling length, which has less room to say it in other words. */
const SOME = 0.35

/** Words of a reply in which "is it fixed?" would have found its answer in other words. */
const BRIEF = 40

/** Words of a reply that tells one or two things. */
const MIDDLING = 150

/** Words of a reply that has room to answer everything in its own words. */
const LONG = 170

/** Words of a reply in which a topic that comes up again would have brought its answer along. */
const SHORT = 120

function words(told: readonly Told[]): number {
  return told.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}

/** A sentence that puts the answer off openly, or asks what is needed for it. */
function answersLater(text: string, shares: boolean, elsewhere: number, isShort: boolean): boolean {
  if (text.includes('?') && !idleQuestion.test(text))
    return shares || (!elsewhere && !offer.test(text) && (isShort || wh.test(text)))
  return defers(text) && (shares || (elsewhere < 1 && isGenericDeferral(text)))
}
