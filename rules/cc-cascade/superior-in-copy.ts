import { audienceOf, defineRule, introducedIn } from '../../src/rule/index.ts'

/** A title in a display name; those who manage an account or a project are there to help. */
const title =
  /\b(?:ceo|coo|cfo|cto|chair(?:man|woman|person)?|president|vice[- ]president|vp|managing director|director|owner|founder|partner|principal|head of|line manager|general manager|regional manager|supervisor|team lead(?:er)?|boss|solicitor|lawyer|attorney|counsel|legal)\b/i

/** A role before the @. */
const role =
  /^(?:ceo|coo|cfo|cto|chair|chairman|president|director|directors|md|gm|board|management|owner|legal|lawyers?|law|compliance|hr|solicitors?|counsel|head|boss|manager|debt|collections?|inkasso)(?:[._-]|$)|[._-](?:ceo|cfo|director|head|boss|manager|legal|owner|chair)$/i

/** Whose name the company bears, as an owner does: Gerald Holt of holt-roofing.com. */
function isNamesake({ name, domain }: { readonly name: string; readonly domain: string }): boolean {
  const last = name.trim().toLowerCase().split(/\s+/).at(-1) ?? ''
  return last.length > 3 && name.includes(' ') && domain.includes(last)
}

/** What is argued about; where nothing is, a superior in copy is only one reader more. */
const dispute =
  /\b(?:overdue|unpaid|arrears|outstanding|reminder|final notice|last (?:warning|notice|chance)|breach|dispute[sd]?|disagree\w*|refus\w+|insist\w*|complain\w*|unacceptable|disappoint\w*|escalat\w+|formal(?:ly)?|for the record|once again|yet again|third time|second time|several times|repeatedly|still (?:have|has) not|still (?:waiting|missing|open)|still (?:haven|hasn)['\u2019]t|have not (?:paid|replied|answered|sent)|haven['\u2019]t (?:paid|replied|answered|sent)|as (?:i|we) (?:said|told|explained|wrote)|deny|denies|reject\w*|penalty|cancellation fee|at fault|responsib\w+|liable|liability|reproach|blame\w*|failed)\b/i

/** What the customer contests in the mail that is answered. */
const contested =
  /\b(?:money back|compensation|complain\w*|unacceptable|disput\w*|liable|liability|out of (?:spec\w*|tolerance)|faulty|defect\w*|damaged|replacement|my rights|small claims|ombudsman|trading standards)\b/i

/**
 * Flags a superior or a legal department that reads along in a mail about something disputed.
 *
 * Nobody argues freely under the eyes of somebody’s boss. The reader takes the copy for a threat, even where none was
 * meant, and answers it instead of the matter. Whoever was on the answered mail, or is named in the text, is left alone.
 */
export default defineRule({
  id: 'cc-cascade/superior-in-copy',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a superior or lawyer in Cc of a mail about something disputed, whom the text does not name',
  why: 'A superior who reads along in a dispute is taken for a threat, and the answer goes to them instead of to you.',
  reads: ['subject', 'own'],
  options: {
    managers: { default: [], says: 'addresses of managers whose names do not tell' },
    executives: { default: [], says: 'the same for those who lead the company' },
  },
  check({ draft, policy, options, sentences, report }) {
    const audience = audienceOf(draft, policy)
    const configured = new Set(
      [options.managers, options.executives].flatMap(all => all as string[]).map(one => one.toLowerCase()),
    )
    const superior = audience.readers.find(
      mailbox =>
        mailbox.header === 'Cc' &&
        !audience.wasThere(mailbox) &&
        (configured.has(mailbox.address.toLowerCase()) ||
          title.test(mailbox.name) ||
          (audience.isOwn(mailbox) && isNamesake(mailbox)) ||
          role.test(mailbox.address.slice(0, mailbox.address.lastIndexOf('@')))),
    )
    if (!superior || audience.opened) return
    const written = sentences('subject', 'own')
    if (introducedIn(written, draft.thread[0])(superior)) return
    const asked = draft.thread[0]?.parts ?? []
    if (
      !written.some(({ text }) => dispute.test(text)) &&
      !asked.some(({ passage }) => contested.test(passage.text))
    )
      return
    report({
      at: { mailbox: superior },
      says: `${superior.name || superior.address} reads along while something is disputed, and the text does not say why.`,
      instead: 'Settle it with the person you write to, or say what the superior can decide.',
      confidence: 'medium',
    })
  },
  examples: {
    flags: [
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹jo@ourco.com›\n\nThe invoice is unpaid to this day.',
        options: { managers: ['Jo@ourco.com'] },
      },
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹kim@ourco.com›\n\nThe invoice is unpaid to this day.',
        options: { executives: ['kim@ourco.com'] },
      },
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹ceo@acme.com›\n\nYour invoice 2231 is still open since May and overdue.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹"Eva Lind, Managing Director" <eva@acme.com>›\n\nWe reject the reproach.',
      'From: Tom Ray <tom@holt-roofing.com>\nTo: ann@acme.com\nCc: ‹Gerald Holt <g.holt@holt-roofing.com>›\n\nWe reject the reproach.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: ‹legal@ourco.com›\n\nThe invoice is unpaid to this day.',
      'From: tom@ourco.com\nTo: Ann Roe <ann@acme.com>\nCc: ‹md@ourco.com›\n\nThe value was 58 when it left.\n\nOn 3 May 2022, Ann Roe <ann@acme.com> wrote:\n> Batch 12 is faulty.\n',
    ],
    allows: [
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: jo@ourco.com\n\nThe invoice is unpaid to this day.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: ceo@acme.com\n\nThe part ships on Monday.',
      'From: tom@ourco.com\nTo: ceo@acme.com\n\nYour invoice 2231 is overdue.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: "Jo Orr, Account Manager" <jo@ourco.com>\n\nYour invoice 2231 is overdue.',
      'From: tom@ourco.com\nTo: ann@acme.com\nCc: "Eva Orr, Director" <eva@ourco.com>\n\nThe invoice is overdue; Eva can waive the fee.',
    ],
  },
})
