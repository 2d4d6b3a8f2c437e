import { audienceOf, defineRule, introducedIn, nameWords } from '../../src/rule/index.ts'

/** Matters between the writer and one customer. */
const isPrivate =
  /\b(?:instal?ments?|arrears|overdue|debts?|owe[ds]?|outstanding|unpaid|still open|not (?:yet )?(?:been )?paid|payment plan|reminder|balance|salary|diagnosis|test results?|complaint|dismiss\w*|rejected|terminat\w+)\b/i

/** "Mrs Holt, your second instalment …": the name stands alone before what is said to its owner. */
function vocative(name: string, text: string): boolean {
  const at = text.indexOf(`${name}, you`)
  return at >= 0
}

/**
 * Flags customers who can see each other's addresses.
 *
 * An address line with several customers tells each of them who the others are. That is a breach of confidence, and
 * in many countries of data protection law: regulators have fined companies for a Cc that should have been a Bcc.
 * Two parties are a warning, three or more an error. Parties that already met in the answered mail, configured
 * partners, an audience that the customer opened, and one other party that the text introduces are left alone.
 */
export default defineRule({
  id: 'cc-cascade/exposed-customers',
  severity: 'error',
  since: '0.1.0',
  flags: 'customers of different parties in To and Cc of one mail',
  why: 'Every recipient sees who else you write to; among customers that breaks confidence, and may break the law.',
  reads: [],
  options: {
    minParties: { default: 2, says: 'how many parties must see each other' },
    ignore: { default: [], says: 'domains that do not count as a party, such as a mailing list host' },
  },
  check({ draft, policy, options, sentences, report }) {
    const audience = audienceOf(draft, policy)
    const ignored = options.ignore as string[]
    const outside = audience.readers.filter(
      mailbox =>
        !audience.isOwn(mailbox) && !audience.isPartner(mailbox) && !ignored.includes(mailbox.domain),
    )
    const all = new Set(outside.map(({ party }) => party))
    if (all.size < Math.max(2, options.minParties as number) || audience.opened) return
    const named = introducedIn(sentences('own'), draft.thread[0])
    // Whoever is written to beside another customer is no helper, and what they owe is nobody else's business.
    const addressed = sentences('own').filter(({ text }) => isPrivate.test(text))
    const introduced = (mailbox: (typeof audience.readers)[number]) =>
      named(mailbox) &&
      !addressed.some(({ text }) => nameWords(mailbox).some(word => vocative(word, text.toLowerCase())))
    const known = new Set(outside.filter(audience.wasThere).map(({ party }) => party))
    const strangers = outside.filter(({ party }) => !known.has(party))
    const unexplained = new Set(strangers.filter(mailbox => !introduced(mailbox)).map(({ party }) => party))
    // One party is the customer the mail is for; the others must have been there or be introduced.
    const exposed = known.size ? unexplained.size : Math.min(unexplained.size, all.size - 1)
    if (exposed === 0 || (all.size === 2 && unexplained.size < 2 && strangers.length === outside.length))
      return
    const place =
      strangers[0]!.header === 'To' && new Set(headerParties('To')).size < 2 ? 'Cc' : strangers[0]!.header
    const header = draft.headers.find(({ name }) => name.toLowerCase() === place.toLowerCase())
    if (!header) return
    report({
      at: { header },
      says: `People of ${all.size} different parties can see each other’s address here (${[...all].slice(0, 4).join(', ')}${all.size > 4 ? ', …' : ''}).`,
      instead: 'Send to each of them separately, or put yourself in To and them in Bcc.',
      severity: all.size >= 3 && exposed >= 2 ? 'error' : 'warning',
    })

    function headerParties(name: string): string[] {
      return outside.filter(mailbox => mailbox.header === name).map(({ party }) => party)
    }
  },
  examples: {
    flags: [
      'From: tom@ourco.com\nTo: ‹a@gmail.com, b@yahoo.com, c@gmx.de›\n\nThe office is closed on Monday.',
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹bob@beta.io›\n\nThe office is closed on Monday.',
        severity: 'warning',
      },
      {
        text: 'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: ‹Eva Holt <eva@beta.io>›\n\nDear Ms Roe, dear Mrs Holt,\n\nMrs Holt, your second instalment is still open.',
        severity: 'warning',
      },
      'From: tom@ourco.com\nTo: tom@ourco.com\nCc: ‹a@gmail.com, b@gmail.com, c@gmail.com›\n\nThe line is down until noon.',
    ],
    allows: [
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nCc: bob@beta.io\n\nThe office is closed on Monday.',
        options: { minParties: 3 },
        because: 'minParties is set to 3',
      },
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: Eva Holt <eva@holt-roofs.com>\n\nMrs Holt is in copy, she brings the tiles. Your second instalment came in, thank you.',
      'From: tom@ourco.com\nTo: tom@ourco.com\nBcc: a@gmail.com, b@yahoo.com, c@gmx.de\n\nThe office is closed on Monday.',
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nCc: pm@ourpartner.com\n\nThe office is closed on Monday.',
        policy: { partnerDomains: ['ourpartner.com'] },
        because: 'a configured partner',
      },
      'From: tom@ourco.com\nTo: ann@acme.com, bob@mail.acme.com\n\nThe office is closed on Monday.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: Rosa Diaz <rosa@diaz-law.com>\n\nAs you asked, Rosa Diaz of your law firm gets a copy.',
      'From: tom@ourco.com\nTo: ann@acme.com, b@beta.io, c@gamma.org\n\nSeven beds are kept for you.\n\nOn Mon, 5 Oct 2026 at 17:05, Ann <ann@acme.com> wrote:\n> All of us are in copy, please reply to all.\n',
      'From: tom@ourco.com\nTo: {{customer.email}}\n\nThe office is closed on Monday.',
    ],
  },
})
