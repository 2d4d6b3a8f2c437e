import { decodeText } from '../address/mailbox.ts'
import { parseAddresses } from '../address/parse.ts'
import { parseDate } from '../date.ts'
import type { EarlierMail, MailDate, Part } from '../draft.ts'
import type { Problems } from '../problems.ts'
import { authorOf } from './author.ts'
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
  const clean = list.replace(/\[mailto:([^[\]]*)\]/gi, '<$1>').replace(/\*/g, '')
  return parseAddresses(clean).map(({ name, address }) => ({
    name: decodeText(name.replace(/^'(.*)'$/, '$1'), problems),
    address: address.toLowerCase(),
  }))
}

function dateOf(text: string): MailDate | undefined {
  return text === '' ? undefined : (parseDate(text) ?? spokenDate(text))
}
