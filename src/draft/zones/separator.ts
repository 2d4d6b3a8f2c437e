import { once } from '../../text/index.ts'
import { withoutHead, withoutTail } from './tail.ts'

/** How a mail program announces the mail below. */
export type Announcement = 'original' | 'forward'

/** What stands between the dashes above an answered mail, in lower case. */
const ORIGINAL = `original message|original appointment|original mail|original email|reply message|message original|
  message d'origine|mail original|courriel original|ursprüngliche nachricht|ursprüngliche mitteilung|original-nachricht|
  originalnachricht|originalmeldung|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|
  origineel bericht|oryginalna wiadomość|wiadomość oryginalna|opprinnelig melding|ursprungligt meddelande|originalmeddelande|
  oprindelig meddelelse|alkuperäinen viesti|исходное сообщение|оригинальное сообщение|původní zpráva|původní e-mail|
  pôvodná správa|mesaj original|mesajul original|orijinal mesaj|orijinal ileti|eredeti üzenet|izvorna poruka|
  originalna poruka|αρχικό μήνυμα|原始邮件|原始郵件|元のメッセージ|원본 메시지|antwoord|tin nhắn gốc`

/** What a program writes above a mail that is handed on. */
const FORWARD = `forwarded message|begin forwarded message|forwarded mail|forwarded email|forwarded|fwd|
  weitergeleitete nachricht|weitergeleitete e-mail|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|
  message transféré|début du message réexpédié|début du message transféré|message réexpédié|courriel transféré|
  mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|
  início da mensagem reencaminhada|início da mensagem encaminhada|messaggio inoltrato|inizio messaggio inoltrato|
  doorgestuurd bericht|begin doorgestuurd bericht|treść przekazanej wiadomości|wiadomość przekazana dalej|
  przekazana wiadomość|początek przekazywanej wiadomości|videresendt melding|videresendt besked|videresendt meddelelse|
  start på videresendt melding|start på videresendt besked|videresendt e-post|begynnelse på videresendt melding|
  vidarebefordrat meddelande|vidarebefordrat mejl|vidarebefordrat brev|vidarebefordrat e-postmeddelande|
  välitetty viesti|välitetty viesti alkaa|välitetty sähköposti|пересланное сообщение|пересылаемое сообщение|
  начало переадресованного сообщения|начало пересылаемого сообщения|переслане повідомлення|
  початок листа, що пересилається|початок переадресованого повідомлення|přeposlaná zpráva|začátek přeposílané zprávy|
  preposlaná správa|začiatok preposlanej správy|mesaj redirecționat|mesaj redirecţionat|începutul mesajului redirecționat|
  iletilmiş mesaj|iletilen mesaj|başlangıç: iletilen e-posta|başlangıç: iletilen ileti|iletilen e-posta|ileti başlangıcı|iletilen ileti|
  továbbított üzenet|továbbított levél|továbbított levél kezdete|proslijeđena poruka|započni proslijeđenu poruku|
  προωθημένο μήνυμα|转发邮件|轉寄郵件|転送メッセージ|전달된 메시지|thư được chuyển tiếp`

const known: () => ReadonlyMap<string, Announcement> = once(
  () => new Map([...phrases(ORIGINAL, 'original'), ...phrases(FORWARD, 'forward')]),
)

/** Characters that rules are drawn with. */
const DRAWN = '-_=*~—–'

const FORWARDED_BY =
  /^(?:forwarded|weitergeleitet|transmis|transféré|reenviado|inoltrato|doorgestuurd)\s(?:by|message from|von|par|por|da|door)\s/

/** Yahoo puts the separator and all header lines of the forwarded mail on one line. */
const RUN_ON =
  /^\s{0,9}[-_]{3,12}(?![-_])\s?\p{L}[\p{L}\p{M}'’.,: ]{2,60}[-_]{3,12}(?![-_])\s{1,4}\p{L}[\p{L}\p{M} ]{0,20}[:：]/u

/** A line of words between dashes that may announce a mail in a language we do not know. */
export function isRuled(line: string): boolean {
  return line.length < 100 && isBetweenRules(line.trim()) && /\p{L}{3}/u.test(line)
}

/** Tells whether a line such as `-----Original Message-----` or `Begin forwarded message:` announces a mail. */
export function announces(line: string): Announcement | undefined {
  if (line.includes('@') && RUN_ON.test(line.slice(0, 200))) return 'forward'
  if (line.length > 200) return undefined
  const text = line.trim()
  if (text === '') return undefined
  const ruled = isBetweenRules(text)
  const colon = text.endsWith(':') || text.endsWith('：')
  if (!ruled && !colon) return undefined
  const core = withoutRules(text).replace(/\s+/g, ' ').toLowerCase().replaceAll('\u0307', '')
  const phrase = known().get(core)
  if (phrase) return phrase
  return ruled && FORWARDED_BY.test(core) ? 'forward' : undefined
}

/** What help desks write above the mail that is answered, without the signs around it. */
const ABOVE = [
  /^(?:please )?(?:type|write|enter|add)? ?(?:your |a )?(?:reply|response|answer|respond|comment)s? above this line(?: to [a-z ]{3,30})?$/,
  /^(?:bitte )?(?:antworten sie|antwort|ihre antwort|schreiben sie ihre antwort) (?:bitte )?(?:oberhalb|über) dieser (?:linie|zeile)(?: eingeben)?$/,
  /^(?:veuillez )?(?:répondre|répondez|saisissez votre réponse|écrivez votre réponse) au-dessus de cette ligne$/,
  /^(?:por favor,? )?(?:escriba (?:su respuesta|una respuesta)|responda|responde) (?:por encima|encima|arriba) de esta línea$/,
  /^(?:typ |schrijf )?(?:uw |je )?antwoord boven deze (?:lijn|regel)$/,
  /^(?:rispondi|rispondere|scrivi la tua risposta) (?:al di )?sopra (?:di )?questa riga$/,
  /^(?:por favor,? )?(?:responda|digite (?:sua|a sua) resposta) acima desta linha$/,
]

/** True for the line of a help desk below which it puts the mail that is answered. */
export function repliesAbove(line: string): boolean {
  if (line.length > 100 || !SAYS_ABOVE.test(line)) return false
  const core = withoutTail(withoutHead(line.trim(), ABOVE_SIGNS), ABOVE_SIGNS).toLowerCase()
  return ABOVE.some(above => above.test(core))
}

/** A word of "above" in each of them: few lines have one. */
const SAYS_ABOVE = /above|oberhalb|über|dessus|encima|arriba|boven|sopra|acima/i

const ABOVE_SIGNS = '#=*_<>[](){}-–—~|.:! '

/** A line of dashes or underscores, as Outlook puts above a quoted header block. */
export function isRule(line: string): boolean {
  return line.length < 200 && /^\s*[-_=*─—]{5,}\s*$/.test(line)
}

function isBetweenRules(text: string): boolean {
  // Most lines have nothing drawn in them.
  if (!/[-_=*~\u2014\u2013]{2}/.test(text)) return false
  let start = 0
  while (start < text.length && '>* \t'.includes(text[start]!) && !DRAWN.includes(text[start]!)) start++
  const end = withoutTail(text, ': \t').length
  return (
    end - start > 4 &&
    DRAWN.includes(text[start]!) &&
    DRAWN.includes(text[start + 1]!) &&
    DRAWN.includes(text[end - 1]!) &&
    DRAWN.includes(text[end - 2]!)
  )
}

/** The words between the rules of a line, the colon behind them not counted. */
function withoutRules(text: string): string {
  let start = 0
  while (start < text.length && `>${DRAWN} \t`.includes(text[start]!)) start++
  return withoutTail(text.slice(start), `${DRAWN}:.： \t`)
}

function phrases(list: string, kind: Announcement): (readonly [string, Announcement])[] {
  return list.split('|').map(phrase => [phrase.trim(), kind] as const)
}
