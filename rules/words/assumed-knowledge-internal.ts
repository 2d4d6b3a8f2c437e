import { rare } from '../../src/rule/index.ts'

/** Programs that stand on the desks of companies, not of their customers. */
export const backOffice: readonly string[] =
  `salesforce, zendesk, hubspot, jira, confluence, netsuite, servicenow, freshdesk, intercom, pagerduty, splunk, datadog, grafana, kibana, jenkins, sharepoint, workday, zuora, amadeus, sabre, galileo, siebel, dynamics, sage, navision, remedy, bugzilla, redmine, mantis, asana, trello, monday.com, basecamp, pipedrive, marketo, pardot, gainsight, genesys, avaya, five9, talkdesk, kayako, otrs, helpscout, help scout,
  the crm, the erp, the wms, the ticketing system, the ticket system, the back office, the backoffice, the backend, the back end, the mainframe, the legacy system, the order system, the case system, the dispatch system`.split(
    /,\s+/,
  )

/** What a sentence does with such a program when it talks about the customer's own case. */
export const inTheProgram = /\b(?:in|into|from|via|through|by|out of) (?:our |the )?$/i
export const programActs =
  /^(?:['\u2019]s|['\u2019]ve)?\s+(?:has|have|had|shows?|says?|lists?|flags?|flagged|dropped|swallowed|merged|rejected|lost|ate|closed|auto-closed|re-opened|thinks|decided|assigned|will not|won['\u2019]t|does not|doesn['\u2019]t|did not|didn['\u2019]t|still)\b/i
/** The customer's own affair, which the program is said to hold. */
export const theirCase =
  /\b(?:you|your (?:\p{L}+ )?(?:case|ticket|record|row|entry|account|order|refund|file|claim|request|booking|profile|complaint|data|address|invoice|payment|query|issue|subscription|details)|the (?:refund|ticket|case|issue|order|record|request|bug|fix|complaint|claim|task|job))\b/iu

/** Keys of trackers ("PLAT-4711") behind words of tracking. */
export const trackerKey = rare(
  /\p{Lu}-\d/u,
  /\b(?:tracked|logged|filed|raised|recorded|registered|ticket|issue|bug|task|jira|story|epic|incident|problem record|change|fixed|covered|documented|under|see|in|as|with) (?:as |under |in |at |with )?(?:our |internal |the )?(?:\p{L}+ )?\(?(\p{Lu}{2,10}-\d{1,6})\b/u,
)
/** Keys of the customer's own: orders, invoices, tickets he was given, products. */
export const theirKey =
  /\b(?:your|order|invoice|booking|ticket|case|reference|ref|customer|contract|policy|model|product|article|item|part|number|no\.?|type|form|size|flight|seat|serial|account|quote|quotation|credit note|receipt|voucher|parcel|tracking)\b[^.!?]{0,24}$/i

/** Places on the company's own network. */
export const networkPlace = rare(
  /\\|:\/\/|localhost|internal |intranet|drive|(?:10|172)\.\d/i,
  /\\\\[\w.-]+\\[^\s"]{0,200}[\w$]|\bfile:\/\/\S+|\bhttps?:\/\/(?:localhost|10\.|172\.(?:1[6-9]|2\d|3[01])\.|intranet\b|wiki\.|[\w-]+\.(?:local|internal|intranet|corp|lan)\b|[\w-]+(?=[/:\s]|$)(?!\.))\S*|\b(?:localhost(?::\d+)?|(?:10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}))\b|(?<![\p{L}])[A-Z]:\\\S+\\\S+|\b(?:our|the) (?:internal wiki|internal portal|intranet|team drive|shared drive|share drive|network drive|s drive|s: drive|internal docs|internal documentation|internal knowledge base)\b/iu,
)

/** Rules of the house by their number. */
export const houseRule = rare(
  /(?:SOP|WI|QP|QM|procedure|instruction|process|directive|circular|rule|regulation|byelaw|policy|section|para|paragraph) .{0,5}\d/i,
  /\b(?:(?:to|with|by|per|under|against|follows?|following|according to|see|of) (?:our )?(?:SOP|WI|QP|QM|ISO procedure|procedure|work instruction|process|directive|circular|rule|regulation|byelaw|policy) (?:no\.? ?)?[a-z]?\d+(?:[.-]\d+)*(?! of your| of the contract))\b/i,
)

/** The same by their bare code ("to QP-07"), which public standards, roads and post towns resemble. */
export const houseCode = rare(
  /\p{Lu}-?\d/u,
  /\b(?:(?:per|under|against|follows?|following|according to|in line with) (?:our )?|(?:to|with|by|see|of) our |(?<=\b(?:works?|worked|tested|built|checked|measured|done) )to )(?!RFC|ISO|UTF|DIN|SHA|IEC|ANSI|IEEE|ASTM|BS|EN|AS|NF|CE|IP|BSD|GPL|TLS|HTTP|USB|MP|CO|VAT)\p{Lu}{2,4}-?\d{2,4}(?:\.\d+)?\b/u,
)

/** Papers that only the house reads. */
export const housePaper = rare(
  /[Mm]emo|[Cc]ircular|Note|[Ii]nstruction|[Ii]nternal|operating|[Pp]laybook|[Rr]unbook|Manual|minutes|KB\d|[Bb]ye-?laws|[Dd]irective/u,
  /\b(?:under|by|per|in|of|see|with|since|to|from) (?:our |the )?(?:\p{Lu}\p{L}+ ){0,2}(?:(?:[Mm]emo|[Cc]ircular|Note|[Dd]irective) (?:no\.? )?\d+\p{Ll}?|[Dd]esk [Ii]nstructions?|[Ii]nternal (?:[Nn]otes?|[Mm]emos?|[Pp]olic(?:y|ies)|[Rr]ules?|[Gg]uidelines?|[Ii]nstructions?|[Pp]rocedures?)|(?:standing|standard) operating procedures?|[Pp]laybook|[Rr]unbook|(?:Compliance|Operations|Quality|Credit|Security) Manual|CAB minutes)\b|\bKB\d{4,}\b|\bRule \d+ of (?:the|our) [Bb]ye-?laws\b|\bThe (?:desk|house|internal|branch) (?:instruction|memo|circular|directive) of\b/u,
)

/** Programs by the name that the house gave them, told by what only a program does. */
export const innerProgram = rare(
  /(?:shows?|lists?|has|let|swallowed|ate|threw|flags?) |(?:in|into|reached|through|from) \p{Lu}\p{Ll}+\p{Lu}/u,
  /(?<!(?:Mr|Mrs|Ms|Miss|Dr|Sir|and|or|of) )\b(?!I\b|We\b|You\b|He\b|She\b|They\b|It\b|This\b|That\b|The\b|Who\b|Nobody\b|Everybody\b|Our\b|Your\b|My\b|Nothing\b|Which\b|What\b)(\p{Lu}\p{L}{2,14})(?= (?:shows?|lists?|flags?|has|had|sees?|reads?) (?:you|your \p{L}+) (?:down )?(?:as|twice|under)\b| (?:won['\u2019]t|wouldn['\u2019]t|doesn['\u2019]t|will not|would not|does not) (?:let me|let us|accept your|take your)\b| (?:has |have |had )?(?:swallowed|auto-?closed|auto-?merged|auto-?rejected|timed out on) (?:your|the|it)\b)|\b(?:waiting|pending|stuck|sits?|sitting|parked|released?|posted|logged|keyed|entered|synced|queued|recorded|booked|raised|locked|never|not yet|still) (?:for \p{L}+ |up |it )?(?:in|into|from|through|reached) (?!PayPal|YouTube|LinkedIn|OneDrive|PowerPoint|WhatsApp|QuickBooks|FaceTime|GitHub|DropBox|iCloud|TikTok|AirBnB|WordPress|McAfee|MasterCard|FedEx|eBay)(\p{Lu}\p{Ll}{2,10}\p{Lu}\p{Ll}{1,10}|\p{Lu}{3,5} \p{Lu}{2,3})\b/u,
)

/** Teams by their inner names. */
export const innerTeam = rare(
  /(?:Cell|Pod|Squad|Dispatch|Queue|Crew|Tribe|Bucket) |(?:nd|rd|th|second|third)[ -](?:line|level|tier)|desk|squad|pod|tribe|cell|queue|-of-house|BOH|FOH|Line|Ops|Cluster|Squad|Pod|Cell|Tribe/,
  /\b(?:with|to|by|from|at|via|past|for|our|the) (?:our |the )?(?:(?:Cell|Pod|Squad|Dispatch|Queue|Crew|Tribe|Bucket) (?:\d{1,2}|[A-H])|[2-4](?:nd|rd|th)[ -](?:line|level|tier)|(?:second|third)[ -](?:line|level|tier) (?:support|team|engineers?|desk))\b|\b(?:with|to|by) (?:the|our) (?!Front|Help|Service|Reception|Information|Check|Sales|Support|Booking|Order|Lost|Customer|Genius|Cash)\p{Lu}\p{L}+ (?:desk|squad|pod|tribe|cell|queue)\b|\b(?:Front-of-house|front-of-house|back-of-house|BOH|FOH)\b|\b(?:Squad|Pod|Cell|Tribe|Cluster) (?!Point|Phone)(?:\p{Lu}\p{Ll}+|\d{1,2})\b|\b\p{Lu}\p{Ll}+ (?:Squad|Pod|Tribe|Queue)(?: \d{1,2})?\b|\b(?:Second|Third)[- ]Line\b(?! of)|\bTier [23] Ops\b|\bthe (?!Front|Help|Service|Reception|Information|Check|Sales|Support|Booking|Order|Lost|Customer|Genius|Cash|Ticket|Welcome|Tour|Press|News|Concierge|Transfer|Travel|Tourist|Visitor|Member)\p{Lu}\p{Ll}+ (?:queue|desk)\b/u,
)
