import {
  type Departure,
  defineRule,
  departureOf,
  miscounted,
  retellingsOf,
  type Severity,
} from '../../src/rule/index.ts'

/** What is said about each way of departing from the customer's words. */
const verdicts: Readonly<Record<Departure, { says: string; severity: Severity }>> = {
  quote: { says: 'these words are not in the customer’s mail', severity: 'error' },
  number: { says: 'the customer’s mail gives another number', severity: 'warning' },
  day: { says: 'the customer’s mail names another day', severity: 'warning' },
  choice: { says: 'the customer’s mail names another choice', severity: 'warning' },
  part: { says: 'the customer’s mail speaks of a part only', severity: 'warning' },
  denied: { says: 'the customer’s mail says the opposite', severity: 'warning' },
  undecided: { says: 'the customer’s mail leaves it open', severity: 'warning' },
}

const conditional = /^(?:if|unless|should|in case)\b/i

const instead = 'Quote the customer’s own words, or ask whether you understood them.'

/**
 * Flags words put in the customer’s mouth: a number, a day, a yes that their mail does not hold.
 *
 * The customer knows what they wrote. A wrong “as you confirmed” reads as pressure, and it stays in the thread as
 * evidence. Only what the customer’s mail speaks against is flagged; what was said on the phone cannot be looked up
 * and is left alone. Without the customer’s mail the rule is silent.
 */
export default defineRule({
  id: 'missing-clarification/misquoted-customer',
  severity: 'error',
  since: '0.1.0',
  flags: 'a statement ascribed to the customer that their mail contradicts',
  why: 'The customer knows what they wrote: a wrong “as you confirmed” costs trust, and stays in the thread.',
  reads: ['own', 'quote'],
  check({ draft, sentences, report }) {
    const mail = draft.thread[0]
    const ours = draft.envelope.from.map(({ address }) => address)
    if (!mail || ours.includes(mail.author?.address ?? '')) return
    // All mails of the thread count as evidence, since a retelling may reach back to an older one.
    const newest = mail.parts.map(({ passage }) => passage.text).join('\n\n')
    const older = draft.thread.slice(1).flatMap(({ parts }) => parts.map(({ passage }) => passage.text))
    if (!newest.trim()) return
    for (const sentence of sentences('own')) {
      const count = older.length ? undefined : miscounted(sentence.text, newest)
      if (count) {
        const start = sentence.text.indexOf(count)
        report({
          at: { sentence, span: { start, end: start + count.length } },
          says: `You write “${count}”, but ${verdicts.number.says}.`,
          instead,
          severity: 'warning',
        })
        continue
      }
      // “If I don’t hear from you I’ll treat it as approved” ascribes nothing: it says what will be.
      if (conditional.test(sentence.text)) continue
      for (const retelling of retellingsOf(sentence.text)) {
        const departure = departureOf(retelling, newest)
        if (!departure || older.some(text => departureOf(retelling, text) === undefined)) continue
        const { says, severity } = verdicts[departure]
        report({
          at: { sentence, span: retelling.span },
          says: `You ascribe “${retelling.text}” to the customer, but ${says}.`,
          instead,
          severity,
        })
        break
      }
    }
  },
  examples: {
    flags: [
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYou said ‹Thursday is fine›.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Tuesday is fine for us.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYou told us ‹that the box was intact›.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> The box was not intact.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYou wrote ‹“cancel everything we ordered”›.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Please cancel the second order.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nThank you for confirming ‹that the new price suits you›.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> I need to think about the new price.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYour ‹two keys› are ready.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> We need five keys.\n',
    ],
    allows: [
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\n\nIf we hear nothing by noon, we treat the list of 2024 as approved by you.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> We need five keys.\n',
        also: ['missing-clarification/acted-on-assumption'],
      },
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYou asked for three things: the keys, the code and the date.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> We need five keys, the code and the date.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nOnly two keys are ready for you.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> We need five keys.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYou said on the phone that Thursday is fine.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Tuesday is fine for us.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYou wrote that Tuesday is fine.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Tuesday is fine for us.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nDid you say Thursday?\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Tuesday is fine for us.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nIf you said Thursday, I misread it.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Tuesday is fine for us.\n',
      'From: tom@ourco.com\nTo: ann@acme.com\n\nYou said Thursday is fine.\n',
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\n\nYou did not say which model you have.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> My model hums.\n',
        also: ['blame-language/you-failed'],
      },
    ],
  },
})
