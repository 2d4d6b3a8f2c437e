/** Verbs of writing, as they stand in attributions of mail programs; the source of a regular expression. */
export const VERBS =
  `wrote|writes|schrieb|schreef|a écrit|écrit|escribió|escribio|escreveu|ha scritto|scrive|geschreven|napisał|
  napisała|napisał\\(a\\)|napisal|pisze|skrev|skreiv|kirjoitti|пишет|написал|написала|написал\\(а\\)|пише|написав|написа|napsal|napsala|
  napsal\\(a\\)|napísal|napísala|napísal\\(a\\)|a scris|yazdı|şunları yazdı|írta|ezt írta|napisao|napisala|je napisao\\/la|
  je napisao\\/napisala|写道|寫道|发表|發表|đã viết|viết|のメッセージ|님이 작성|작성|έγραψε|έγραψε ο|כתב|kirjutas|rašė|rakstīja|menulis|เขียนว่า|كتب|تمت كتابة|מאת|je napisao|je napisala|је написао\\/ла|је написао|je oseba|napisala|lietotājs|het volgende geschreven|folgendes geschrieben|şunu yazdı|a scris`
    .split('|')
    .map(verb => verb.trim())
    .join('|')
