import { audienceOf, defineRule, introducedIn, isService } from '../../src/rule/index.ts'

/** The customer asked to keep it between the two. */
const confidence =
  /\b(?:between (?:us|you and me|ourselves)|in (?:strict )?confidence|keep (?:this|it|that) (?:to yourself|private|quiet|between|confidential)|(?:do not|don['\u2019]t) (?:tell|copy|cc|mention (?:this|it) to|forward (?:this|it)|share (?:this|it)))\b/i

/**
 * Flags people who were added to a thread without a word about why.
 *
 * The cascade grows by one name at a time, and nobody says why. A person who is named and introduced is help; a
 * silent one is an audience. The rule compares the recipients with those of the mail that is answered; where those are
 * not known, it speaks only of two or more colleagues in Cc whom nobody mentions – and of anybody new, if the customer
 * asked to keep it between the two.
 */
export default defineRule({
  id: 'cc-cascade/growing-recipients',
  severity: 'warning',
  since: '0.1.0',
  flags: 'people added to a thread whom the text does not introduce',
  why: 'A reader who appears without a word looks like an audience, and the customer asks what changed.',
  reads: [],
  options: {
    minAdded: { default: 1, says: 'how many people must have joined without a word' },
    ignore: { default: [], says: 'addresses that may join without a word, such as a ticket system' },
  },
  check({ draft, policy, options, sentences, report }) {
    const audience = audienceOf(draft, policy)
    const introduced = introducedIn(sentences('own'), draft.thread[0])
    const ignored = options.ignore as string[]
    const joined = audience.readers.filter(
      mailbox =>
        !audience.wasThere(mailbox) &&
        !ignored.includes(mailbox.address) &&
        !(audience.isOwn(mailbox) && isService(mailbox)),
    )
    const asked = draft.thread[0]?.parts.some(({ passage }) => confidence.test(passage.text))
    const stranger = joined.find(({ header }) => header === 'Cc')
    if (asked && stranger) {
      report({
        at: { mailbox: stranger },
        says: `The mail you answer asks for confidence, and ${stranger.name || stranger.address} reads along now.`,
        instead: 'Answer the customer alone, and ask first if somebody else should know.',
      })
      return
    }
    const added = joined.filter(mailbox => !introduced(mailbox))
    const first = added[0]
    // Nobody is left of the former readers: this is a hand-over to somebody else, not a growing audience.
    if (!first || added.length < (options.minAdded as number) || !audience.readers.some(audience.wasThere))
      return
    // Who else got the answered mail is not told: then only a group of colleagues that nobody mentions is one too many.
    const colleagues = added.filter(mailbox => mailbox.header === 'Cc' && audience.isOwn(mailbox))
    if (!audience.parentKnown && (!draft.thread[0] || colleagues.length < 2)) return
    const outside = added.some(mailbox => !audience.isOwn(mailbox))
    const who = added.map(({ name, address }) => name || address)
    const names =
      who.length < 3 ? who.join(' and ') : `${who.slice(0, 2).join(', ')} and ${who.length - 2} more`
    report({
      at: { mailbox: first },
      says: `${names} ${added.length === 1 ? 'was' : 'were'} not on the mail you answer, and the text does not say why they read along now.`,
      instead: 'Introduce them in one line (“I’ve copied in Jo, who books the visits”), or leave them out.',
      ...(added.length === 1 && !outside && { severity: 'info' as const }),
    })
  },
  examples: {
    flags: [
      'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: ‹Ken Roe <ken@acme.com>›\n\nThe deeds help you.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Whose hedge is it? Please keep this between us, Ken has his own ideas.\n',
      'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: ‹Tim Orr <tim@ourco.com>›, Lisa Ray <lisa@ourco.com>\n\nThe part ships on Monday.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> When does it ship?\n',
      'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: ‹Tim Orr <tim@ourco.com>›, Lisa Ray <lisa@ourco.com>\n\nThe part ships on Monday.\n\nFrom: Ann Roe <ann@acme.com>\nSent: Monday, 5 October 2026 09:12\nTo: tom@ourco.com\nSubject: the part\n\nWhen does it ship?\n',
      {
        text: 'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: ‹legal@ourco.com›\n\nThe part ships on Monday.\n\nFrom: Ann Roe <ann@acme.com>\nSent: Monday, 5 October 2026 09:12\nTo: tom@ourco.com\nSubject: the part\n\nWhen does it ship?\n',
        severity: 'info',
      },
    ],
    allows: [
      {
        text: 'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: Tim Orr <tim@ourco.com>, Lisa Ray <lisa@ourco.com>\n\nThe part ships on Monday.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> When does it ship?\n',
        options: { minAdded: 3 },
        because: 'minAdded is set to 3',
      },
      'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: Tim Orr <tim@ourco.com>\n\nThe part ships on Monday.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> When does it ship?\n',
      'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: Tim Orr <tim@ourco.com>\n\nI’ve copied in Tim from billing, who can answer this. The part ships on Monday.\n\nFrom: Ann Roe <ann@acme.com>\nSent: Monday, 5 October 2026 09:12\nTo: tom@ourco.com\nSubject: the part\n\nWhen does it ship?\n',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: tim@ourco.com\n\nThe part ships on Monday.',
      'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: Max Lee <max@acme.com>\n\nThe part ships on Monday.\n\nFrom: Ann Roe <ann@acme.com>\nSent: Monday, 5 October 2026 09:12\nTo: tom@ourco.com\nCc: Max Lee <max@acme.com>\nSubject: the part\n\nWhen does it ship?\n',
    ],
  },
})
