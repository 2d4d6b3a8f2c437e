import {
  type Context,
  defineRule,
  isForeign,
  isQuantity,
  openQuestions,
  type Question,
  questionsOf,
  statementsOf,
} from '../../src/rule/index.ts'

type Part = Context['draft']['parts'][number]

/**
 * Flags a question of the customer that the reply leaves open.
 *
 * A question without an answer is the commonest form of not listening, and it comes back as a second mail. Only the
 * newest mail of the customer counts, and only questions that nothing in the reply could answer: a link, a date for
 * the answer, a question back, or a word about the same thing is enough. Without the customer’s mail it is silent.
 */
export default defineRule({
  id: 'missing-clarification/unanswered-question',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a question in the customer’s mail that the reply does not answer',
  why: 'A question that is left open tells the customer that nobody read their mail, and it costs a second one.',
  reads: ['own', 'quote'],
  options: {
    ignore: {
      default: [],
      says: 'Words of questions that need no answer here, such as those of a mail footer.',
    },
  },
  check({ draft, policy, options, sentences, report }) {
    const mail = draft.thread[0]
    if (!mail || isOurs(mail.author?.address ?? '', draft, policy.ownDomains)) return
    const own = sentences('own')
    const first = own[0]
    if (!first) return
    const ignored = (options.ignore as readonly string[]).map(words => words.toLowerCase())
    const asked = mail.parts.flatMap(part => waiting(part, draft.parts).map(question => ({ part, question })))
    const open = openQuestions(
      asked.map(({ question }) => question),
      own.map(({ text }) => text),
      [
        ...sentences('subject').map(({ text }) => text),
        ...mail.parts.flatMap(({ passage }) => statementsOf(passage.text)),
      ],
    )
    for (const { question, sure } of open) {
      const quote = oneLine(question.text)
      if (ignored.some(words => quote.toLowerCase().includes(words))) continue
      const { part } = asked.find(({ question: other }) => other === question)!
      const quoted = draft.parts.includes(part)
      report({
        at: quoted ? { part, span: question.span } : { sentence: first },
        says: `The customer asks “${quote}”, and the reply does not say.`,
        instead: 'Answer it in a sentence of its own, or say when you will.',
        ...(quoted && { because: { at: { sentence: first }, says: 'The reply begins here.' } }),
        ...((!sure || (!quoted && isChat(part.passage.text))) && {
          severity: 'info' as const,
          confidence: 'medium' as const,
        }),
      })
    }
  },
  examples: {
    flags: [
      'From: tom@ourco.com\nTo: ann@acme.com\n\nHello Ann,\n\nthanks for your mail. Your order left us today.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> ‹How much is the extended warranty?›\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nHello Ann,\n\nthanks, the ticket is closed.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> ‹Could you tell me whether it works with Windows 11?›\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nHello Ann,\n\nit leaves our warehouse on Monday.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> When will it ship? ‹And can I still change the colour?›\n',
    ],
    allows: [
      'From: tom@ourco.com\nTo: ann@acme.com\n\nI don’t know yet whether it works with Windows 11; I will find out by Tuesday.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Does it work with Windows 11?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nThe oil you picked is food-safe once it has hardened.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Is the oil safe for food?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYou asked whether the hall is warm. A stove stands by the door.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Is the concert room heated?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYes, Monday at 9.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Is Monday fine? How are you?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nWhich model do you have?\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Does the case fit?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nThanks, the part is here.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Are you kidding me?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nThanks, the ticket is closed.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nThanks, the part is here.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Ich wollte nur fragen, ob Sie das Paket schon bekommen haben und wie es weitergeht. What is der Stand?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nPlease find my replies below.\n\n> How much is the warranty?\n\nIt comes with the machine.\n\n> And who drives the van?\n\nOur own people.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nPlease see below.\n\n> How much is the warranty?\n\n240 SEK. Enjoy the new desk.\n\n> Does it fit?\n\nYes.\n',
    ],
  },
})

function isOurs(address: string, draft: Context['draft'], ownDomains: readonly string[]): boolean {
  if (!address) return false
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return ownDomains.includes(domain) || draft.envelope.from.some(({ address: from }) => from === address)
}

/** The questions of a quoted part that no inline answer follows, or one that names no number, time or amount. */
function waiting(part: Part, parts: readonly Part[]): Question[] {
  // A quote in another language is not judged, and what offers to unsubscribe was written to many.
  if (isForeign(part.passage.text) || /\bunsubscribe\b/i.test(part.passage.text)) return []
  const questions = questionsOf(part.passage.text)
  const at = parts.indexOf(part)
  const answer = parts[at + 1]
  const interleaved =
    parts.slice(at + 1).some(({ zone }) => zone === 'quote') ||
    parts.slice(0, at).some(({ zone, depth }) => zone === 'quote' && depth === part.depth)
  if (!interleaved || answer?.zone !== 'own' || !answer.passage.text.trim()) return questions
  const last = questions.at(-1)
  const missed =
    last &&
    isQuantity(last) &&
    !/\d/.test(answer.passage.text) &&
    openQuestions([last], [answer.passage.text]).some(({ sure }) => sure)
  return missed ? questions : questions.slice(0, -1)
}

/** "u", "pls", sentences without capitals: a chat, which is answered in pieces that one text does not show. */
function isChat(text: string): boolean {
  return /\b(?:u|ur|r|i|im|pls|plz|dont|cant|wont|ppl|k|yep|omg|lol|thx|wanna|gonna|hey|hmm|ugh|wow|yeah|nope|cuz|coz|tho|rs|amt|kinda|sorta|gotta)\b|[!?]{2}|\.{3}|^\s*\p{Ll}|[.!?]\s+\p{Ll}/u.test(
    text,
  )
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
