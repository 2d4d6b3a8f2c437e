import { rare } from '../../text/index.ts'

const LEGAL = [
  /\bconfidential\b|\bprivileged\b|\bvertraulich/i,
  /\bintended (?:recipient|addressee|only|solely|for)|\bsolely for\b|\bnot the (?:named |intended )?(?:recipient|addressee)|\breceived this (?:e-?mail|message|communication) in error/i,
  /\bdisclos|\bcopying\b|\bdistribut|\bdisseminat|\bdelete (?:it|this|the)\b|\bprohibited\b|\bunlawful\b|\bnotify (?:the sender|us)\b/i,
]
const SUBSCRIPTION = rare(
  /subscri|preferences|opt[ -]out|browser|this (?:e-?mail|message|mail) (?:because|as)/i,
  /\bunsubscribe\b|\bopt[ -]out of (?:these|this|future)\b|\bmanage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b|\bview (?:this (?:e-?mail|message) )?(?:in|online in) (?:your |a )?browser\b|\byou(?:'re| are|’re)? (?:have )?(?:receiv(?:ing|ed) this (?:e-?mail|message|mail)|getting this (?:e-?mail|mail)) (?:because|as)\b/i,
)
const COMPANY = rare(
  /regist|company n|vat |geschäft|all rights|^[©(c]/i,
  /\bregistered (?:in|office|number|company)\b|\bcompany (?:no|number|registration)\b|\bvat (?:no|number|reg)|\bhandelsregister\b|\bgeschäftsführer\b|\ball rights reserved\b|^(?:©|\(c\)|copyright\b)/i,
)
const ENVIRONMENT = rare(
  /environment|scanned/i,
  /\b(?:consider|think of|think about) the environment\b|\bscanned (?:by|for) (?:[\w-]{1,20} ){0,3}virus/i,
)

/** The longest paragraph that is still taken for a subscription or company line. */
const MOST_UNITS = 600

/** True for a paragraph of legal or mailing boilerplate, as stands below many mails. */
export function isFooter(paragraph: string): boolean {
  if (LEGAL.filter(sign => sign.test(paragraph)).length >= 2 && paragraph.length > 100) return true
  if (paragraph.length > MOST_UNITS) return false
  return [SUBSCRIPTION, COMPANY, ENVIRONMENT].some(find => find(paragraph) !== null)
}
