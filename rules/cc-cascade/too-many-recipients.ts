import { audienceOf, defineRule, introducedIn, isService, listReach } from '../../src/rule/index.ts'

/** A list counts as this many readers: nobody knows who is on it. */
const LIST_COUNT = 10

/**
 * Flags a mail that goes to more people than have to act on it.
 *
 * A mail that everybody gets is answered by nobody, and the customer wonders who all these readers are. Copying the
 * boss as a matter of course feeds a culture of fear. People who were on the answered mail already, and people whom
 * the text names, do not count: the customer chose them, or knows why they read along. A distribution list counts
 * as ten readers, unless it is the sender's own and a new mail goes to it alone, as a newsletter does.
 */
export default defineRule({
  id: 'cc-cascade/too-many-recipients',
  severity: 'warning',
  since: '0.1.0',
  flags: 'more recipients than have to act, and distribution lists',
  why: 'The more people read along, the less anybody feels asked, and the customer wonders who they all are.',
  reads: [],
  options: {
    maxCc: { default: 3, says: 'how many people in Cc, whom nobody asked for, are still fine' },
    maxTotal: { default: 5, says: 'the same for To and Cc together' },
    countTo: { default: true, says: 'whether people in To count for maxTotal; false leaves those in Cc' },
    lists: { default: [], says: 'addresses of distribution lists whose names do not tell, each ten readers' },
    ignore: { default: [], says: 'addresses that do not count, such as a ticket system' },
  },
  check({ draft, policy, options, sentences, report }) {
    const audience = audienceOf(draft, policy)
    const introduced = introducedIn(sentences('own'), draft.thread[0])
    const ignored = options.ignore as string[]
    const lists = (options.lists as string[]).map(address => address.toLowerCase())
    if (audience.opened) return
    const soleTo = draft.envelope.to.length === 1 ? draft.envelope.to[0] : undefined
    const isNotice = audience.readers.length === 1 && !draft.thread.length
    const uncalled = audience.readers.filter(
      mailbox =>
        !audience.wasThere(mailbox) &&
        !introduced(mailbox) &&
        !ignored.includes(mailbox.address) &&
        !(audience.isOwn(mailbox) && isService(mailbox)),
    )
    const count = (header?: string) =>
      uncalled
        .filter(mailbox => !header || mailbox.header === header)
        .reduce((sum, mailbox) => sum + (reach(mailbox) ? LIST_COUNT : 1), 0)
    const total = options.countTo ? count() : count('Cc')
    if (count('Cc') <= (options.maxCc as number) && total <= (options.maxTotal as number)) return
    const name = count('Cc') > (options.maxCc as number) ? 'cc' : 'to'
    const header = draft.headers.find(candidate => candidate.name.toLowerCase() === name)
    if (!header) return
    const list = uncalled.find(reach)
    const who = list ? `the list ${list.address}` : `${audience.readers.length} people`
    report({
      at: { header },
      says: `${who} will read this mail, and the text does not say why.`.replace(/^\w/, letter =>
        letter.toUpperCase(),
      ),
      instead: 'Keep those who have to act, name them in the text, and leave the others out.',
    })

    /**
     * The only To may well be a team's mailbox: that is how the customer is reached. A list of the sender's own to
     * which a new mail goes alone is a newsletter or a notice: its readers are the ones addressed.
     */
    function reach(mailbox: (typeof uncalled)[number]): boolean {
      if (lists.includes(mailbox.address.toLowerCase())) return true
      const found = listReach(mailbox)
      if (isNotice && mailbox === soleTo && audience.isOwn(mailbox)) return false
      return found === 'everyone' || (found === 'team' && mailbox !== soleTo)
    }
  },
  examples: {
    flags: [
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹a@ourco.com, b@ourco.com, c@ourco.com, d@ourco.com, e@ourco.com›\n\nThe part ships on Monday.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹everyone@ourco.com›\n\nThe part ships on Monday.',
      'From: tom@ourco.com\nTo: ‹a@acme.com, b@acme.com, c@acme.com, d@acme.com, e@acme.com, f@acme.com, g@acme.com›\n\nThe part ships on Monday.',
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹north@ourco.com›\n\nThe part ships on Monday.',
        options: { lists: ['North@ourco.com'] },
      },
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹sales-all@ourco.com, support-team@ourco.com›\n\nThe part ships on Monday.',
    ],
    allows: [
      'From: tom@ourco.com\nTo: ann@acme.com\n\nThe part ships on Monday.',
      'From: tom@ourco.com\nTo: info@acme.com\n\nThe part ships on Monday.',
      'From: tom@ourco.com\nTo: team@acme.com\n\nThe part ships on Monday.',
      'From: tom@ourco.com\nTo: Readers <newsletter@ourco.com>\n\nDear reader, the shop is open on Monday.',
      'From: tom@ourco.com\nTo: undisclosed-recipients:;\nBcc: a@acme.com, b@beta.io, c@gamma.org, d@delta.net, e@eps.com, f@zeta.com\n\nThe office is closed on Monday.',
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nCc: a@ourco.com, b@ourco.com, c@ourco.com, d@ourco.com\n\nThe part ships on Monday.',
        options: { maxCc: 5 },
        because: 'maxCc is set to 5',
      },
      {
        text: 'From: tom@ourco.com\nTo: a@acme.com, b@acme.com, c@acme.com, d@acme.com, e@acme.com, f@acme.com, g@acme.com\n\nThe part ships on Monday.',
        options: { countTo: false },
        because: 'countTo is off',
      },
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: Jo Li <jo@ourco.com>, Max Orr <max@ourco.com>, Eva Lutz <eva@ourco.com>, Ben Ash <ben@ourco.com>\n\nYour new team is in copy this once: Jo does the planning, Max the site visits, Eva the invoices and Ben the rest.',
    ],
  },
})
