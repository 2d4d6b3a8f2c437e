import { once } from '../../text/index.ts'

/** What a line of a quoted header block tells. */
export type HeaderRole = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other'

/**
 * Names of header lines as mail programs write them above a quoted or forwarded mail, in the languages of their
 * users. In lower case; a name may stand for two roles in two languages, then the more telling one counts.
 */
const NAMES: Record<HeaderRole, string> = {
  from: `寄件人|จาก|مِن|المرسل|šalje|подател|from|von|de|da|van|od|fra|från|lähettäjä|от|от кого|отправитель|від|від кого|feladó|kimden|gönderen|expéditeur|
    remitente|mittente|afzender|nadawca|avsändare|afsender|avsender|od koho|odesílatel|odosielateľ|expeditor|šalje|
    pošiljatelj|από|发件人|寄件者|差出人|보낸 사람|من|מאת|saatja|nuo|no|de la|dari|từ|nga|frá|pošiljateľ|odosielateľ|kurilt|remetente|expedidor|emisor|absender`,
  date: `寄件日期|寄件時間|日付|送信|時間|saadetud|đã gửi|ส่ง|วันที่|تاريخ الإرسال|التاريخ|تم الإرسال|נשלח|išsiųsta|nosūtīts|dikirim pada|изпратено|дата на изпращане|poslané|gesendet von|sendetid|sent|date|gesendet|gesendet am|datum|envoyé|envoyé le|enviado|enviado el|enviada em|enviado em|inviato|verzonden|
    wysłano|wysłane|data|fecha|dato|sendt|skickat|skickat den|lähetetty|päiväys|päivämäärä|отправлено|дата|надіслано|
    dátum|küldve|elküldve|tarih|gönderme tarihi|gönderildi|odesláno|odoslané|dátum odoslania|datum odeslání|poslano|
    trimis|dată|data wysłania|ngày|发送时间|日期|傳送時間|送信日時|日時|보낸 날짜|날짜|ημερομηνία|στάλθηκε|תאריך|tanggal|dikirim|saatmisaeg|kuupäev|data invio|enviat|date d'envoi|sent at|sent on|wysłano dnia`,
  to: `收件者|收信人|adressaat|saaja|tới|đến|ถึง|adresát|příjemce|príjemca|за|до|prejemnik|za|to|an|à|a|para|aan|do|til|till|vastaanottaja|кому|címzett|kime|alıcı|komu|pro|za|către|destinataire|destinatario|
    naar|pour|prima|收件人|宛先|받는 사람|προς|إلى|אל|pre|kepada|đến|gửi tới|per a|kam|kellele|til|viðtakandi|destinataires|destinatari|odbiorca|odbiorcy|empfänger|mottakere|modtagere`,
  cc: `副本抄送|đồng gửi|สำเนา|نسخة|העתק|kópia|cc|bcc|kopie|kopia|kopio|копия|копія|másolat|bilgi|cópia|copie à|kopi|kópia|kopija|抄送|副本|참조|κοιν|dw|udw|tembusan|másolatot kap|kópia pre|c/c|kopio|másolat`,
  subject: `標題|主題|الموضوع|เรื่อง|tittel|tēma|tema|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|emne|ämne|aihe|тема|tárgy|konu|předmět|predmet|
    subiect|主题|主旨|件名|제목|θέμα|נושא|perihal|subjek|chủ đề|assumpte|zadeva|teema|tēma|naslov|efni|titel`,
  other: `reply-to|antwort an|répondre à|responder a|responder para|rispondi a|antwoord aan|svar til|svara till|
    organization|importance|priority|attachments|attachment|anlagen|anlage|pièces jointes|x-mailer|resent-from|message-id|
    vastaus osoitteeseen|odpowiedź do|ответить|yanıt|odpovědět|odpovedať|válaszcím|responsável|reply to|list-id|mailing-list|risposta|rispondi|responder`,
}

export const headerNames: () => ReadonlyMap<string, HeaderRole> = once(
  () =>
    new Map(
      (Object.keys(NAMES) as HeaderRole[])
        .reverse()
        .flatMap(role => NAMES[role].split('|').map(name => [name.trim(), role] as const)),
    ),
)
