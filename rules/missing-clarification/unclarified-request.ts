import {
  binds,
  closesUnchecked,
  defineRule,
  fixesAmount,
  givesNoOrder,
  leavesTrouble,
  onlyComplains,
  pointsVaguely,
  remediesAtOnce,
} from '../../src/rule/index.ts'

/**
 * Flags an act that binds the customer, although their mail only asks, has not decided, or can mean several things.
 *
 * A customer who asks what there is, or wants to think it over, has ordered nothing. Acting at once saves no time: it
 * has to be undone. Name what there is, and ask. The rule is silent without the customer’s mail, wherever the mail
 * could be read as a wish, and when the reply asks anything.
 */
export default defineRule({
  id: 'missing-clarification/unclarified-request',
  severity: 'warning',
  since: '0.1.0',
  flags: 'an act in answer to a mail that only asks, leaves things open or can be read in several ways',
  why: 'What the customer has not ordered will have to be undone, and costs trust as well as time.',
  reads: ['own', 'quote'],
  check({ draft, sentences, report }) {
    const mail = draft.thread[0]
    const ours = draft.envelope.from.map(({ address }) => address)
    if (!mail || draft.thread.length > 1 || ours.includes(mail.author?.address ?? '')) return
    const own = sentences('own')
    if (own.some(({ text }) => text.includes('?'))) return
    const text = mail.parts.map(({ passage }) => passage.text).join('\n\n')
    const closed = leavesTrouble(text) ? own.find(sentence => closesUnchecked(sentence.text)) : undefined
    if (closed)
      report({
        at: { sentence: closed },
        says: 'This closes the matter, and nobody has asked the customer whether it is solved.',
        instead: 'Say how it was checked, or ask the customer whether it works now.',
        confidence: 'medium',
      })
    const guessed = onlyComplains(text) || pointsVaguely(text)
    const blind = own.find(
      sentence =>
        sentence !== closed &&
        ((guessed && remediesAtOnce(sentence.text)) || fixesAmount(sentence.text, text)),
    )
    if (blind) {
      report({
        at: { sentence: blind },
        says: 'The customer’s mail can be read in more than one way, and this goes ahead with one of them.',
        instead: 'Ask the one question that settles it: which one, how many, or what exactly happens.',
        confidence: 'medium',
      })
      return
    }
    if (!givesNoOrder(text)) return
    const act = own.find(({ text }) => binds(text))
    if (!act || act === closed) return
    report({
      at: { sentence: act },
      says: 'The customer’s mail only asks or leaves it open, and this goes ahead.',
      instead: 'Answer first, name the choices, and ask which one you may go ahead with.',
      confidence: 'medium',
    })
  },
  examples: {
    flags: [
      'From: tom@ourco.com\nTo: ann@acme.com\n\nHello Ann,\n\n‹I have booked the morning train for you.›\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Which trains are there on Friday?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nHello Ann,\n\n‹your contract is renewed for two years.›\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> We are not sure yet about the contract.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\n‹The part is in the post, and the ticket is closed.›\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> The heating still does not work.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\n‹We have replaced your router.›\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> There is a problem again.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nHello Ann,\n\n‹Forty pots are on their way.›\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Please send us some more pots.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\n‹We have deleted it.›\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Please delete the old one.\n',
    ],
    allows: [
      'From: tom@ourco.com\nTo: ann@acme.com\n\nWe have booked an engineer, who will look at it on Tuesday.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> There is a problem again.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nForty pots are on their way.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Please send us 40 more pots.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nGood to hear, so the ticket is closed.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> The heating works again.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYour order was shipped on Monday.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Where is my order?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nI have booked the morning train for you.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Please book the morning train.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nI have reserved the morning train; shall I buy the ticket?\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Which trains are there on Friday?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nI have booked the morning train for you.\n',
    ],
  },
})
