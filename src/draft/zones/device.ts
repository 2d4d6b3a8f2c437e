import { rare } from '../../text/index.ts'

/** Words of "sent", as programs write them before the name of the device. */
const SENT = [
  /^(?:sent|written|typed) (?:from|via|with|using|by|on)\b/i,
  /^(?:gesendet|verschickt|geschrieben) (?:von|mit|aus|über|mittels)\b/i,
  /\bgesendet\.?$/i,
  /^(?:envoyé|expédié|écrit) (?:de(?:puis)?|à partir|avec|via|par)\b|^provenance ?:/i,
  /^(?:enviado|enviada|enviat) (?:desde|des|do|de|da|pelo|a partir|via|com|con)\b/i,
  /^inviato (?:da|dal|dalla|con|tramite)\b/i,
  /^(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via|door)\b/i,
  /^(?:skickat|sänt) (?:från|med|via)\b|^sendt (?:fra|med|via)\b|^lähetetty\b/i,
  /^(?:отправлено|надіслано|изпратено) /i,
  /^(?:wysłan[eo]|poslano|odeslán[oa]|odoslan[éeáa]|saadetud|išsiųsta|nosūtīts|(?:el)?küldve|trimis|dikirim|gửi từ)\s/i,
  /(?:gönderildi|ile gönderilmiştir)\.?$/i,
  /^στάλθηκε από/i,
  /发自|發自|[发傳發]送|傳送|から送信|보냄|נשלח מ|أُ?رسلت من|ส่งจาก/,
]
/** Words of "get", before the name of a program to read mail with, and "for" before that of the device. */
const GET =
  /^(?:(?:get|download|holen sie sich|obtenir|obtenez|télécharger|obtener|descargar|obtén|obter|baixar|transferir o?|ottieni|scarica|hämta|hent|få|hanki|pobierz(?: program)?|stáhnout|get the) )?[\p{L} ]{3,24} (?:for|für|pour|para|per|voor|för|til|dla systemu|pro) (?:ios|android|windows|mac|iphone|ipad)(?: herunterladen| downloaden)?$/iu
/** What mail is written with; asked only of a line that might speak of sending or getting. */
const DEVICES = rare(
  /sent|wri|typ|end|schickt|schrieb|envoy|exp|crit|provenance|envia|invia|verst|verz|kick|sänt|läh|wys|issi|išsi|nder|poslan|odosl|saad|nos|trimis|dikirim|gửi|küld|ios|android|windows|mac|iphone|ipad|[^\0-\u024f]/i,
  /\b(?:iphon|ipad|ipod|ios|apple watch|android|blackberry|galaxy|samsung|huawei|xiaomi|oneplus|pixel|nokia|motorola|xperia|htc|lg|windows|mobile|smart ?phone|cell ?phone|phone|handy|handheld|tablet|device|gerät|mobil|mobiel|móvil|móbil|téléphone|telefono|teléfono|telefon|portable|outlook|gmail|google mail|yahoo|proton ?mail|proton|tutanota|aol|gmx|web\.de|icloud|fastmail|bluemail|typeapp|zoho|mailspring|spark|superhuman|thunderbird|airmail|canary|edison|postbox|mailbird|em client|nine|orange|t-mobile|verizon|telstra|mail app)|мобильн|почт|телефон/iu,
)
/** The name of a program that is not known: "Sent from Acme Mail". */
const NAMED =
  /^[Ss]ent from (?:\p{Lu}[\p{L}\d-]{0,20})(?: \p{Lu}[\p{L}\d-]{0,20}| (?:mobile|mail|app|for|on)){0,4}\.?$/u
const MOST_UNITS = 100
const MOST_WORDS = 12
/** Words of "Sent from my …" whose device is not known. */
const MOST_UNKNOWN = 6

/**
 * What a program adds below a mail, in the languages of their users: `sent` for "Sent from my iPhone", `offer` for
 * "Get Outlook for iOS", which may also be a step of an instruction.
 */
export function deviceLine(line: string): 'sent' | 'offer' | undefined {
  if (line.length > MOST_UNITS) return undefined
  // Links that follow, and marks of emphasis, are the program's too.
  const text = line
    .replace(/<[^<>]{0,80}>|\(https?:[^()]{0,80}\)|https?:\S{0,80}/g, '')
    .replace(/^[\s*_[\]-]{1,9}|[\s*_[\]]{1,9}$/g, '')
    .trim()
  const words = text.split(/\s+/).length
  if (text === '' || words > MOST_WORDS) return undefined
  if (/^(?:sent|written) on the (?:go|move|run)\b/i.test(text) || NAMED.test(text)) return 'sent'
  if (/^sent from my\b/i.test(text) && words <= MOST_UNKNOWN) return 'sent'
  if (!DEVICES(text)) return undefined
  if (GET.test(text)) return 'offer'
  return SENT.some(sent => sent.test(text)) ? 'sent' : undefined
}
