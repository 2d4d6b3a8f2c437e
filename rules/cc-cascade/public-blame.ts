import { audienceOf, combineRule, isService, nameWords } from '../../src/rule/index.ts'

/**
 * Flags blame that is read by others than the person it is addressed to.
 *
 * A reproach hurts once when it is read alone and every time somebody else reads it. A fault that is named in front
 * of colleagues, managers or other customers is answered with a defence, not with a solution. It is said once, in
 * place of the worst reproach of the mail; each further one keeps its own finding, since each has words to change.
 */
export default combineRule({
  id: 'cc-cascade/public-blame',
  severity: 'error',
  since: '0.1.0',
  flags: 'blame in a mail that other people read as well',
  why: 'Blame in front of others is remembered as a humiliation; it gets a defence, not a solution.',
  of: ['blame-language'],
  options: {
    minAudience: { default: 2, says: 'how many people must read it, the one it is addressed to among them' },
  },
  combine({ draft, policy, options, findings, replace }) {
    const audience = audienceOf(draft, policy)
    const addressee = draft.envelope.to[0]?.address
    const others = audience.readers.filter(
      mailbox =>
        mailbox.address !== addressee &&
        !audience.wasThere(mailbox) &&
        !(audience.isOwn(mailbox) && isService(mailbox)),
    )
    const blame = findings.filter(({ severity }) => severity !== 'info')
    if (others.length + 1 < Math.max(2, options.minAudience as number) || !blame.length) return
    const quotes = blame.map(({ quote }) => quote.toLowerCase()).join(' ')
    const named = others.some(mailbox => nameWords(mailbox).some(word => quotes.includes(word)))
    const managed = others.some(({ name, address }) => manager.test(name) || manager.test(address))
    const readers =
      others.length === 1 ? others[0]!.name || others[0]!.address : `${others.length} other people`
    const worst = blame.find(({ severity }) => severity === 'error') ?? blame[0]!
    replace([worst], {
      says: `“${worst.quote}” is read by ${readers} as well.`,
      instead: findings.some(({ rule }) => rule === 'blame-language/scapegoat')
        ? 'Talk to the person alone, and tell the customer what happens next.'
        : 'Describe what is missing and ask for it, and leave the other readers out.',
      ...(!named &&
        !managed &&
        !blame.some(({ severity }) => severity === 'error') && { severity: 'warning' as const }),
    })
  },
  examples: {
    flags: [
      'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: Eva Boss <eva@acme.com>, lee@ourco.com\n\nHello Ann,\n\n‹You failed to› send the data.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: Dave Orr <dave@ourco.com>\n\n‹Dave in the warehouse forgot› to ship it.',
    ],
    allows: [
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nCc: lee@ourco.com\n\nYou failed to send the data.',
        options: { minAudience: 3 },
        also: ['blame-language/you-failed'],
        because: 'minAudience is set to 3',
      },
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\n\nYou failed to send the data.',
        also: ['blame-language/you-failed'],
      },
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: eva@acme.com, lee@ourco.com\n\nWe failed to send you the data.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: Dave Orr <dave@ourco.com>\n\nThanks to Dave, who fixed it.',
    ],
  },
})

const manager = /\b(?:ceo|cto|cfo|coo|director|head of|vp|chief|owner|boss|president)\b/i
