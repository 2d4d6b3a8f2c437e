import { withoutTail } from './tail.ts'

/** Words that close a letter, alone on their line. */
const CLOSINGS = `kind regards|best regards|warm regards|warmest regards|kindest regards|many regards|with regards|regards|
  with kind regards|with best regards|with warm regards|best wishes|with best wishes|warm wishes|all the best|best|
  all my best|my best|very best|bests|sincere regards|respectful regards|with appreciation|with kindest regards|
  yours|yours sincerely|yours faithfully|yours truly|sincerely|sincerely yours|very truly yours|respectfully|
  respectfully yours|cheers|thanks|thank you|many thanks|thanks a lot|thanks again|thank you again|thanks so much|
  thank you so much|thank you very much|thank you and regards|thanks and regards|thanks & regards|thx|ty|tia|
  thanks and best regards|thanks & best regards|thanks and kind regards|thanks in advance|thank you in advance|
  thank you in anticipation|thanks a million|thanks a bunch|thanks a ton|thanks very much|thanks for your help|
  with thanks|with many thanks|with gratitude|gratefully|talk soon|speak soon|take care|stay safe|stay well|
  be well|enjoy your day|enjoy your weekend|enjoy the weekend|hope this helps|hope that helps|
  warmly|cordially|faithfully|br|rgds|kr|brgds|greetings|best greetings|kind greetings|greetings from|until then|
  see you soon|see you then|looking forward to hearing from you|looking forward to your reply|peace|ciao|
  mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|mit vielen grüßen|mit herzlichen grüßen|
  mit lieben grüßen|mit freundlichen empfehlungen|freundliche grüße|freundlichen gruß|viele grüße|beste grüße|
  liebe grüße|herzliche grüße|schöne grüße|sonnige grüße|mit besten empfehlungen|hochachtungsvoll|gruß|grüße|
  lieben gruß|liebe grüße und bis bald|herzlichst|vielen dank|vielen dank und viele grüße|danke|besten dank|
  bis bald|mfg|mfg.|lg|vg|bg|schönen tag|einen schönen tag noch|servus|
  cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|salutations|
  meilleures salutations|salutations distinguées|sincèrement|amicalement|amitiés|cdlt|cdt|bav|bonne journée|
  bonne soirée|bonne fin de journée|bon week-end|merci|merci d'avance|merci beaucoup|à bientôt|bises|
  saludos|saludos cordiales|un saludo|un cordial saludo|cordiales saludos|atentos saludos|atentamente|cordialmente|
  reciba un cordial saludo|gracias|muchas gracias|gracias de antemano|gracias y saludos|abrazos|un abrazo|
  cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|tanti saluti|i migliori saluti|cordialmente|
  grazie|grazie mille|grazie e saluti|a presto|buona giornata|buon lavoro|
  met vriendelijke groet|met vriendelijke groeten|met hartelijke groet|met hartelijke groeten|hartelijke groet|
  hartelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|mvg|m.v.g|bedankt|alvast bedankt|
  atenciosamente|cordialmente|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|att|obrigado|obrigada|
  muito obrigado|muito obrigada|abraço|abraços|grato|grata|saudações|
  med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|bästa hälsningar|hälsningar|vänligen|mvh|tack|
  med venlig hilsen|venlig hilsen|de bedste hilsner|bedste hilsner|mange hilsner|hilsen|hilsner|vh|tak|
  med vennlig hilsen|vennlig hilsen|beste hilsen|takk|ystävällisin terveisin|parhain terveisin|terveisin|kiitos|
  pozdrawiam|pozdrawiam serdecznie|z poważaniem|z pozdrowieniami|serdecznie pozdrawiam|dziękuję|
  s pozdravem|s přátelským pozdravem|hezký den|děkuji|s pozdravom|s priateľským pozdravom|ďakujem|
  üdvözlettel|tisztelettel|köszönettel|cu stimă|cu respect|mulțumesc|o zi bună|toate cele bune|
  saygılarımla|saygılarımızla|iyi çalışmalar|iyi günler|teşekkürler|с уважением|с наилучшими пожеланиями|спасибо|
  всего доброго|з повагою|дякую|поздрави|с уважение|με εκτίμηση|με φιλικούς χαιρετισμούς|ευχαριστώ|
  lijep pozdrav|srdačan pozdrav|s poštovanjem|lp|lep pozdrav|pagarbiai|ar cieņu|lugupidamisega|atentament|
  此致|此致敬礼|祝好|谢谢|謝謝|敬具|よろしくお願いいたします|よろしくお願い致します|宜しくお願いいたします|감사합니다|감사드립니다|
  בברכה|תודה|مع أطيب التحيات|مع التحية|شكرا|trân trọng|cảm ơn|hormat saya|salam|terima kasih|ขอแสดงความนับถือ|ขอบคุณครับ|ขอบคุณค่ะ`

/** Closings with a word that changes: a day to have, or a place that greets. */
const OPEN_CLOSINGS = [
  /^(?:have|enjoy) (?:a|an|the rest of) (?:\p{L}{3,12} ){0,2}(?:day|weekend|week|evening|afternoon|morning|one|time|trip|holiday)(?: ahead| everyone| all)?$/u,
  /^(?:best|kind|warm|warmest) (?:regards|wishes|greetings) from \p{L}{2,20}(?: \p{L}{2,20})?$/u,
  /^(?:best|greetings|cheers|hello) from \p{L}{2,20}(?: \p{L}{2,20})?$/u,
  /^(?:viele|beste|liebe|schöne|herzliche|freundliche|sonnige) grüße aus \p{L}{2,20}(?: \p{L}{2,20}){0,2}$/u,
]

const KNOWN = new Set(CLOSINGS.split('|').map(closing => closing.trim().replaceAll('ß', 'ss')))

/** True for `Kind regards,` and its like: a line that closes the letter and holds nothing else. */
export function isClosing(line: string): boolean {
  if (line.length > 60) return false
  const words = withoutTail(line.trim(), ' \t,.!。！，–—-~:)').replace(/\s+/g, ' ').toLowerCase()
  return KNOWN.has(words.replaceAll('ß', 'ss')) || OPEN_CLOSINGS.some(closing => closing.test(words))
}
