import { withoutTail } from './tail.ts'

/** Words that close a letter, alone on their line. */
const CLOSINGS = `kind regards|best regards|warm regards|warmest regards|kindest regards|many regards|with regards|regards|
  with kind regards|with best regards|with warm regards|best wishes|with best wishes|warm wishes|all the best|best|
  yours|yours sincerely|yours faithfully|yours truly|sincerely|sincerely yours|very truly yours|respectfully|
  respectfully yours|cheers|thanks|thank you|many thanks|thanks a lot|thanks again|thank you again|thanks so much|
  thank you so much|thank you very much|thank you and regards|thanks and regards|thanks & regards|
  thanks and best regards|thanks & best regards|thanks and kind regards|thanks in advance|thank you in advance|
  with thanks|with many thanks|with gratitude|gratefully|talk soon|speak soon|take care|have a great day|
  have a nice day|have a good day|have a great weekend|have a good weekend|have a nice weekend|
  warmly|cordially|faithfully|br|rgds|kr|greetings|best greetings|kind greetings|greetings from|until then|see you soon|
  mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|mfg|
  cordialement|bien cordialement|bien à vous|sincères salutations|saludos|saludos cordiales|un saludo|atentamente|
  cordiali saluti|distinti saluti|saluti|met vriendelijke groet|met vriendelijke groeten|groeten|atenciosamente|
  med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|med venlig hilsen|venlig hilsen|vennlig hilsen|mvh`

const KNOWN = new Set(CLOSINGS.split('|').map(closing => closing.trim()))

/** True for `Kind regards,` and its like: a line that closes the letter and holds nothing else. */
export function isClosing(line: string): boolean {
  if (line.length > 60) return false
  return KNOWN.has(withoutTail(line.trim(), ' \t,.!–—-').replace(/\s+/g, ' ').toLowerCase())
}
