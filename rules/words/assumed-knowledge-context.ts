// What stands round an abbreviation and decides whether it is a term, a name or a label.

import { rare } from '../../src/rule/index.ts'

const list = (words: string) => words.trim().split(/\s+/)

/** Before or behind these words letters are a name, a label, a size or a code, not a term. */
export const labelledBy: ReadonlySet<string> = new Set(
  list(`code codes coupon voucher promo discount password reference ref number no order orders flight flights seat seats row block
  size sizes model models room rooms gate zone terminal platform bay grade line route bus train tram hall building house hotel
  road street avenue airport station vitamin option appendix annex plan marked labelled labeled named reads saying says type class`),
)

export const labels: ReadonlySet<string> = new Set(
  list(`button buttons key keys knob lever label lamp ltd limited inc llc plc gmbh ag sa bv corp corporation group holdings
  bank insurance university college hospital hotel airlines airways magazine museum festival championship league cup series edition`),
)

/** Before these words letters are the name of who it is with: "the TXU deal". */
export const namedAfter: ReadonlySet<string> = new Set(
  list(`deal deals dinner lunch reception crew office offices contract contracts desk meeting meetings team people guys folks staff site store stores
  shop shops museum website web reserve card building campus conference tournament game games match show pipeline pipelines plant
  agreement position trade trades employees members management lawyers attorneys traders representative rep guy car van account`),
)

/**
 * Talk among people of one trade, such as programmers on a mailing list and traders at their desks, who share its
 * letters: told as information only.
 */
export const amongColleagues =
  /\b(?:linux|unix|solaris|debian|red ?hat|slackware|emacs|perl|python|java|javascript|tarballs?|makefile|gcc|glibc|kernel|cvs|svn|mailing list|listserv|sourceforge|command line|source code|open source|shell script|bug reports?|header files?|repositor(?:y|ies)|sendmail|procmail|spamassassin|exmh|mozilla|apache|src|diffs?|regexp?s?|counterpart(?:y|ies)|trading desk|gas desk|power desk|gas traders?|power traders?|deal tickets?|term sheet|isda|nymex|mmbtu|ferc|puc|redlined?|guaranty|master agreement)\b|(?:^|\s)\/(?:usr|etc|var|home|bin|opt)\/|\s--[a-z]{3}/i

/** Words that make two letters a term and not a person's initials: "the AR", "in VM". */
export const determiners: ReadonlySet<string> = new Set(
  list(`the a an our your this that these those any each every no its their his her another one both which per as new old
  current latest signed completed missing valid final first second monthly annual`),
)

/** Behind these words letters are something that is waited for, sent or done, so no name. */
export const awaited: ReadonlySet<string> = new Set(
  list(
    'awaiting pending await needs need requires require missing run passed failed fails pass valid do redo submit complete raise issue obtain without',
  ),
)

/** Before these words letters are a kind of paper, test or mark: "QS block", "BICSc sheets". */
export const paperwork: ReadonlySet<string> = new Set(
  list(`form forms certificate certificates certification return returns declaration declarations assessment compliance compliant reading readings
  test tests check checks inspection inspections sign-off clearance regs regulations status score grade sheet sheets paperwork submission record records
  approval claim claims block bits bit slip slips survey surveys notice notices statement statements log logs label labels levels values value result results
  swab swabs scan scans referral review reviews threshold band banding limit limits rate rates allowance loop adaptor adapter valve sensor bracket`),
)

export const relations: ReadonlySet<string> = new Set(
  list(
    'with to in at on of for via under by from and or plus after before without need needs is are into through',
  ),
)

/** Numbers and letters of forms, behind words of handing in: "a signed SA1", "complete the T22/B". */
export const formCode =
  /(?<![\p{L}\p{N}-])(?![ABM]\d)(?:\p{Lu}{1,4}\d{1,3}\p{Lu}?|\d{1,3}-\d{1,3}|\d{2,3}[A-HJKLN-Z]|\p{Lu}{1,3}-\d{1,3}\p{Lu}?)(?:\/\p{Lu}?\d?)?(?![\p{L}\p{N}-])/gu

export const handingIn =
  /\b(?:completed|signed|filled[- ]in|countersigned|complete|fill in|fill out|filling in|let (?:me|us) have|missing|attach|submit|hand in|lodge|file|cop(?:y|ies) of (?:the|your|an?)|without (?:the|an?|your)|need (?:the|an?|your)|bring (?:the|an?|your)|send (?:us|me) (?:the|an?|your))\b/i

/** A form that is attached, linked or at hand is shown, not presumed. */
export const formAtHand =
  /\b(?:attach\w*|enclos\w*|link|below|download|page|website|https?|online|is a|stands for)\b/i

/** A place in a list of internal states: "on HLD-C", "in status 40", "stuck in stage RVW". */
export const internalState = rare(
  /(?:stat(?:us|e)|stage|queue|bucket|wave|code|disposition) |\p{Lu}-/u,
  /\b(?:in|on|at|to|has|shows|is) (?:status|state|stage|queue|bucket|wave|hold code|reason code|disposition) (?:code )?["\u201c]?[\p{Lu}\d][\p{Lu}\d-]{0,7}\b|\b(?:is|are|sits?|sitting|stuck|parked|put|was|went|now|still) (?:on|in|at) (\p{Lu}{2,4}-\p{Lu}?\d{0,3})(?![\p{L}\p{N}])/u,
)

/** Words that are cut short in a hurry; two in a sentence are a telegram, not a letter. */
export const shorthand: ReadonlySet<string> = new Set(
  list(`pls plz adv rcvd recd rec'd tkt tkts chk yr yrs w/ w/o b/o s/b d/o p/u c/f b/f f/u cx'd cxd cxl reissd reiss inv invs cust custs acct accts
  shpr shpt shpmt dlvry dlvd del'd pymt pmt thx tks rgds brgds rev mtg mgmt mgr req reqd req'd cfm cfmd conf'd advd adv'd ctc orig chq drv
  t/lift o/s a/c a/cs ack ackd resched appt appts qte amnd amt amts bkg bkgs pax svc sched eqpt mth mths wknd msg'd fwd fwd'd rtn rtnd iaw
  asst rqst rqd hv nxt bal o/d i/o k/o s/o n/r
  `),
)

/** Cut short, but so common that alone they say nothing. */
export const mildShorthand: ReadonlySet<string> = new Set(
  list('yr yrs inv rev req a/c acct amt appt adv bal info fwd w/ w/o n/a del chk orig pls msg conf'),
)

/** A reader of the trade needs no explanations: what customers say of themselves. */
export const saysExpert =
  /\b(?:i am|i'm|we are|we're|as|being|i work as|speaking as) (?:an? |the )?(?:\p{L}+ ){0,2}(?:engineer|developer|programmer|admin|administrator|sysadmin|architect|electrician|plumber|installer|technician|pa?ediatrician|doctor|gp|nurse|pharmacist|surgeon|vet|solicitor|lawyer|barrister|accountant|bookkeeper|auditor|broker|underwriter|surveyor|conveyancer|printer|typesetter|designer|freight forwarder|shipper|trader|actuary|chemist|physicist)s?\b|\bi (?:run|manage|look after|administer) (?:our|the|all|my) (?:network|firewall|servers?|infrastructure|it|platform|fleet|books|systems?)\b|\bour (?:it|dev|devops|engineering|platform|finance|legal) team\b|\bi work (?:for|at|in) an? (?:meter operator|bank|law firm|hospital|forwarder|carrier|insurer|print shop|data cent(?:re|er)|telco|isp)\b/iu

/** What a customer writes who runs servers, programs against an interface or keeps a network himself. */
export const keepsComputers =
  /\b(?:apis?|endpoints?|webhooks?|servers?|databases?|sql|integrations?|connectors?|scripts?|sandbox|staging|production (?:system|environment|server|data)|deploy(?:ed|ment|ments|ing)?|firewalls?|vpns?|dns|smtp|imap|ssl|tls|sso|saml|csv import|log ?files?|logs|stack ?trace|admin (?:console|panel|rights|account)|tenants?|devs?|developers?|sysadmins?|it (?:team|department|guys?|manager|lead|colleagues?|contractor)|json|xml|http (?:status )?\d{3}|error 50\d|timeouts?|sync job|cron|backups?|vms?|cluster|repo|release|nas|router config)\b/i

/** What only one business writes to another: drawings and lots, lorries and docks, people of a plant. */
export const betweenBusinesses =
  /\b(?:drawing (?:no\.? |number )?[\p{L}\d]*\d|rev(?:ision|\.)? [A-H\d]\b|(?:lot|batch|heat) (?:no\.? |number )?\d{2,}|purchase order|p\.?o\.? (?:no\.? ?|number )?\d|rate confirmation|incoterms?|pallets?|lorr(?:y|ies)|truckloads?|containers?|consignment|\d+ (?:pcs|pieces|units|tonnes|tons|cartons|jars|drums|rolls|sheets|reels|litres)|your (?:plant|production|line|dock|warehouse|buyers?|purchasing|procurement|technicians?|operators?|fitters?|drivers?|workshop|toolroom|buyer|logistics|customs (?:agent|broker)|maintenance|shop floor|goods[- ]in|stores?|depot|accounts (?:team|department|payable)|resellers?|distributors?|customers)|purchasing manager|plant manager|production manager|quality (?:manager|assurance|department)|maintenance manager|procurement|supply chain)\b/iu

/** "Reason code 17", "fault F21": what a machine says to a mechanic. */
export const faultCode = rare(
  /(?:codes?|[Ff]ault|[Ee]rror|[Ee]xception) .{0,6}\d/,
  /\b(?:reason|error|fault|status|hold|exception|return|response|result|diagnostic|rejection|reject|failure|event|decline|disposition|trouble) codes? ["\u201c]?\p{Lu}{0,4}-?\d{1,6}\p{Lu}?\b|\b(?:[Ff]ault|[Ee]rror|[Ee]xception|[Cc]ode) ["\u201c]?(?:\p{Lu}{1,3}-?\d{1,5}|\d{1,3})\b(?! (?:on|of) your (?:invoice|order|card))/u,
)

/** "Gives an F28", "marked NFA", "Result of the check: K3": a code where a word belongs. */
export const shownCode = rare(
  /\p{Lu}-?\d|\p{Lu}{3}/u,
  /\b(?:giv(?:es?|ing)|throw(?:s|ing)|show(?:s|ing|ed)|says|reads|display(?:s|ing)|report(?:s|ing|ed)|logged|marked|flagged|coded|graded|rated|banded|closed|returned|scored|came (?:back|up)|com(?:es|ing) up|[Rr]esult(?: of the [a-z]{2,15})?|[Oo]utcome|[Ss]tatus)(?: is| was)?:? (?:as |with |at |an? |code )?["\u201c\u2018]?(?!A\d|ISO|UTF|USB|HDMI|COVID|NHS|VAT|PDF|CO2|OK\b|TBC|TBA|RSVP|PAID|VOID|DONE|SOLD|FREE|OPEN|PASS|FAIL|NOT|YES)(\p{Lu}{1,3}-?\d{1,3}(?![\p{L}\d%])|\p{Lu}{3,4}-\d{1,4}|(?<=(?:marked|flagged|coded|graded|closed) (?:as )?)\p{Lu}{3,4}(?![\p{L}\d]))/u,
)

/** A code that the reader is to look for is before his eyes: "it reads B16 or similar". */
export const soughtCode =
  /\bor (?:similar|something (?:similar|like)|the like)\b|\b(?:printed|stamped|engraved|embossed|etched) (?:on|in|under|at|below|beside)\b|\b(?:for (?:example|instance)|such as|e\.g\.|whether|if) /i

/** A value in a unit that only the trade reads. */
export const tradeValue = rare(
  /\d|centile/,
  /(?<![\p{L}\d.,])[<>]?-?\d[\d.,]{0,12}\s?(?:mmol(?:\/[lL])?|\u00b5mol(?:\/[lL])?|mg\/d[lL]|ng\/m[lL]|\u00b5g\/[lL]|U\/[lL]|IU\/[lL]|g\/d[lL]|\u00b5S(?:\/cm)?|mS(?:\/cm)?|dBm|kVA|VAr|kVAr|Nm|ppm|hPa|mbar|\u00b0dH|dH|cSt|NTU|lpi|mmHg|dioptres?|dpt|Hz\/s|Mpps|\u03a9|kohm|ohms?)(?![\p{L}])|\b(?:\d+(?:st|nd|rd|th)|first|second|third|ninth) centile\b|\bz[ -]?(?:score )?(?:of )?-?\d/u,
)

export const measured =
  /\b(?:reading|readings|value|values|result|results|level|levels|score|count|came back|measured|measures|measure|tested|reads|shows|showed|is at|was|were|stands at|is|came out)\b/i

/** Words that tell what a value or a code means. */
export const judged =
  /\b(?:normal|should|ought|limit|below|above|high|low|means?|meaning|good|healthy|range|ideal|too|fine|that is|which is|about right|hard|soft|enough|maximum|at least|at most|stands? for|says that|because|so that|tells? (?:us|you)|as it should|usual|average|safe|within|well under|well over|i\.e|in other words|elevated|raised|increased)\b|[(=:\u2013\u2014]/i
