import { decodeText } from '../address/mailbox.ts'
import { parseAddresses } from '../address/parse.ts'
import { parseDate } from '../date.ts'
import type { EarlierMail, MailDate, Part } from '../draft.ts'
import type { Problems } from '../problems.ts'
import type { Quoted } from './classify.ts'
import type { ZonedPart } from './runs.ts'
import { spokenDate } from './spoken-date.ts'

type Person = NonNullable<EarlierMail['author']>

/** The mails that a text quotes, newest first, with what their attributions and header blocks tell of them. */
export function threadOf(
  mails: readonly Quoted[],
  parts: readonly ZonedPart[],
  problems: Problems,
): EarlierMail[] {
  const words = mails.map((): Part[] => [])
  for (const { part, mail } of parts) if (part.zone !== 'attribution') words[mail]?.push(part)
  return mails.map((mail, index) => {
    const author = mail.values
      ? peopleOf(mail.values.get('from') ?? '', problems)[0]
      : authorOf(mail.attribution ?? '')
    const date = dateOf(mail.values?.get('date') ?? mail.attribution ?? '')
    const named = [mail.values?.get('to') ?? '', mail.values?.get('cc') ?? ''].join(', ')
    const recipients = mail.values ? peopleOf(named, problems) : []
    return {
      depth: mail.depth,
      ...(author && { author }),
      ...(date && { date }),
      ...(recipients.length > 0 && { recipients }),
      parts: words[index]!,
    }
  })
}

function peopleOf(list: string, problems: Problems): Person[] {
  const clean = list.replace(/\[mailto:([^\]]*)\]/gi, '<$1>').replace(/\*/g, '')
  return parseAddresses(clean).map(({ name, address }) => ({
    name: decodeText(name.replace(/^'(.*)'$/, '$1'), problems),
    address: address.toLowerCase(),
  }))
}

const ANGLE = /<(?:mailto:)?([^<>\s@]{1,64}@[^<>\s@]{1,255})>/
const BARE = /[^\s<>@"'(),;:[\]]{1,64}@[\p{L}\d.-]{1,255}/u
/** What stands before the name in "On Tue, 3 May 2022 at 10:14, Ann Lee <ann@x.example> wrote:". */
const BEFORE_NAME =
  /^.*(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\b(?:19|20)\d{2})(?:\s{0,2}[ap]\.?m\.?)?(?:\s{0,2}\(?(?:utc|gmt|[a-z]{2,4}t)?(?!\p{L})\s{0,2}[+-]?\d{0,4}\)?)?[\s,;:-]*/iu
const VERB_AND_ON =
  /\s*\(?\b(?:wrote|writes|said|schrieb|schreef|a écrit|escribió|escreveu|ha scritto|skrev)\b.*$/iu

function authorOf(text: string): Person | undefined {
  const address = (ANGLE.exec(text)?.[1] ?? BARE.exec(text)?.[0] ?? '').toLowerCase()
  const name = text
    .replace(ANGLE, '')
    .replace(BEFORE_NAME, '')
    .replace(VERB_AND_ON, '')
    .replace(/^(?:by|von|,)\s/i, '')
    .replace(/[\s"',:<>[\]()]+$/u, '')
    .replace(/^[\s"',<[(]+/u, '')
  const isName = name.length > 0 && name.length < 80 && /\p{L}/u.test(name)
  if (!isName && address === '') return undefined
  return { name: isName && name.toLowerCase() !== address ? name : '', address }
}

function dateOf(text: string): MailDate | undefined {
  return text === '' ? undefined : (parseDate(text) ?? spokenDate(text))
}
