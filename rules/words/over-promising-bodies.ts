/** Firms and offices by name, where the name alone tells that they are somebody else. */
export const named = [
  '(ups|dhl|fedex|dpd|gls|hermes|usps|evri|tnt|yodel|parcelforce|royal mail|an post|deutsche post|postnl|bpost|la poste|correos|chronopost|colissimo|inpost|aramex|delhivery|bluedart|blue dart|xpo|maersk|canada post|australia post|auspost|purolator|swiss post)',
  '(hmrc|irs|dvla|dvsa|dmv|uscis|tfl|nhs|ofcom|ofgem|ofsted|caa|faa|fda|epa|osha|revenue|medicare|medicaid|centrelink|sars|kra|cra|ato|tuv|companies house|land registry|ukvi|home office|foreign office|job centre|jobcentre)',
  '(paypal|stripe|klarna|visa|mastercard|amex|barclays|hsbc|lloyds|natwest|santander|revolut|wise|worldpay|adyen|sumup|monzo)',
  '(google|apple|microsoft|amazon|facebook|meta|airbnb|booking.com|ebay|etsy|shopify|adobe|oracle|cisco|dell|samsung|sony|bosch|siemens|miele|vodafone|openreach|bt|telekom|comcast|verizon|airtel|jio|eskom|national grid|network rail|ryanair|easyjet|lufthansa|emirates|eurostar|amtrak)',
]

/** People and bodies outside the writer's house, by what they are. */
export const body = [
  '<named>',
  '(courier|couriers|carrier|carriers|haulier|hauliers|hauler|haulers|transporter|transporters|forwarder|forwarders|shipper|shippers|driver|drivers|postman|postwoman|postie|postmaster|movers|removers|removal men|stevedores|dockers|pilot|pilots|captain|skipper|mail|post|post office|shipping line|ferry|airline|airlines|railway|railways|airport|harbour|harbourmaster|port|terminal|customs|customs officer|customs officers)',
  '(customs|bank|council|insurance|court|school|hotel|airport|depot|port|embassy|tax|water|gas|power|phone|planning|removal) (people|lads|guys|men|folk|crowd|boys)',
  '(shipping|freight|delivery|removal|removals|moving|taxi|bus|coach|rail|transport|logistics|haulage|courier|ferry) (company|firm|service|line|people|guys|partner|operator|office|agent|agents|desk)',
  '(bank|banks|banker|building society|credit union|pension fund|card company|credit card company|card issuer|issuer|lender|lenders|broker|brokers|mortgage (lender|adviser|broker|company)|payment (provider|processor)|clearing house|fund|trustee)',
  '(insurer|insurers|insurance|insurance (company|people|firm|office)|underwriter|underwriters|adjuster|adjusters|loss adjuster|assessor|assessors|claims (handler|department)|health fund|sickness fund|health insurance)',
  '(landlord|landlords|landlady|lessor|letting agent|letting agents|estate agent|estate agents|realtor|property manager|freeholder|management company|housing association|seller|sellers|buyer|buyers|vendor|vendors|caretaker|janitor|concierge|neighbour|neighbours|neighbor|neighbors|tenant|tenants|farmer)',
  'planning',
  '(council|councillors|authority|authorities|ministry|tax office|taxman|tax man|registry|registrar|regulator|inspector|inspectors|inspectorate|surveyor|surveyors|building control|planners|planning (office|department|board|committee|officer|authority)|zoning board|visa (office|officer|section)|police|police officer|sheriff|bailiff|bailiffs|mayor|city|city hall|town hall|town|county|province|state|federal office|government|municipality|parish|prefecture|consulate|consul|embassy|ambassador|immigration|border (force|control)|licensing (office|board)|officials|official|officer|ombudsman|fire (brigade|department|marshal|officer)|veterinary office|health (department|office|board|inspector)|environmental health)',
  '(court|courts|judge|judges|jury|magistrate|magistrates|prosecutor|prosecution|notary|arbitrator|mediator|tribunal|other (side|party|driver|firm)|opposing (side|party|counsel)|opponent|opponents|defendant|debtor|solicitor|solicitors|barrister|counsel|coroner|executor|liquidator)',
  '(interviewer|interviewers|recruiter|recruiters|employer|panel|committee|board|jury|trustees|foundation|commission|parliament|faculty|dean|senate|governors|examiner|examiners|examination board|exam board|exams office|admissions (office|tutor|team|board)|university|school|schools|college|academy|nursery|kindergarten|headmaster|headmistress|head teacher|principal|teacher|professor|federation|referee)',
  '(printer|printers|publisher|publishers|editor|supplier|suppliers|manufacturer|manufacturers|maker|makers|factory|mill|distributor|distributors|wholesaler|wholesalers|importer|importers|exporter|foundry|brewery|quarry|sawmill|subcontractor|subcontractors|contractor|contractors|builder|builders|installer|installers|roofer|roofers|scaffolders|glazier|glaziers|tiler|tilers|plasterer|plasterers|bricklayers|decorators|dealer|dealers|dealership|garage|workshop|tannery|weaver|weavers|nursery|grower|growers|farm|bindery|binder|binders|joinery|joiners|foundry|smithy|laundry|cleaners|dry cleaners|dyer|dyers|upholsterer|upholsterers|framer|framers|engraver|engravers|jeweller|jewellers|goldsmith|restorer|restorers|locksmith|thatcher|stonemason|masons|digger|diggers|surveyors|dispatcher|underwriters|ushers|usher|stewards|porters|porter|rental company|leasing company|hire company|crane (firm|company|people)|skip (firm|company|people)|tow (firm|company|people)|recovery (firm|company|people))',
  '(surgeon|surgeons|doctor|doctors|gp|dr <capital>|dentist|orthodontist|consultant|specialist|specialists|hospital|clinic|pharmacy|pharmacist|chemist|lab|labs|laboratory|vet|vets|midwife|physio|physiotherapist|nurse|nurses|optician|therapist|anaesthetist|radiologist|ward|donor)',
  '(network (operator|provider|guys|people|company)?|grid (operator|company)?|utility|utilities|water (company|board|people)|power company|electricity (company|board|people)|gas (company|people|board)|telecom|telco|phone company|broadband (company|provider)|internet provider|hosting (company|provider)|registry|software (vendor|house|company)|provider|providers)',
  '(hotel|hotels|hotelier|restaurant|venue|caterer|caterers|band|dj|photographer|florist|baker|bakery|organiser|organisers|organizer|organizers|promoter|promoters|festival|theatre|box office|museum|guide|host|hosts|tour operator|travel agent|agency|campsite|marina|restaurateur)',
  '(partner|partners|agent|agents|franchisee|union|unions|association|employer|employers|sponsor|sponsors|investor|investors|client|clients|bidder|heirs|co-op|third party|third parties|partner (company|firm|shop|garage)|sister company|parent company)',
]

/** What somebody else may be announced to do without a promise: asking, needing, checking, writing, and their rules. */
export const asks = [
  '(need|require|want|ask|request|demand|insist|expect|prefer|like to (know|see|hear|have|speak)|wish|assume|suppose)',
  '(see (a|an|the|it (as|on|in))|show|display|appear|look|notice|know|hear|read|recognise|remember|think|wonder|find (out|it (on|in|under)|the (code|number|form|entry|link|details|file|invoice|reference)|your _2 (on|in|at)))',
  '(call|ring|phone|telephone|text|email|e-mail|mail|write|message|contact|reply|respond|answer|tell|inform|notify|advise|update|let (you|us|me|them) know|get (back|in touch)|be (in touch|in contact)|come back to|reach out|announce|publish|report|explain|confirm|talk|speak|discuss|meet|introduce|present|greet|welcome)',
  '(check|inspect|review|assess|examine|consider|decide !(for|in (your|our|his|her|their|favour|favor))|evaluate|measure|test|investigate|verify|study|analyse|analyze|audit|monitor|count|weigh|scan|take (a|photos|measurements|blood|time|longer|<number>|up|into|your (details|name|number)|part)|visit|attempt|try|quote|estimate|value|survey|observe|collect (your|the) (data|details|signature))',
  '(charge|deduct|bill|invoice|withhold|levy|debit|add (a|an|vat|interest|<number>)|fine|penalise|block|refuse|reject|deny|decline|turn (you|it) away|close|shut|stop|cancel (the|your) (order|booking|policy|subscription|appointment)|terminate|suspend|delete|keep (the|a|an|your|it) !(place|seat|kitchen|slot|room|table|price)|retain|hold (a|the|back|on to)|leave (a|the|it (with|at|in))|return to|wait !(for you)|sit|stay|remain|continue|depend|vary|differ|set (a|the)|use|wear|carry (an|id|out)|share|process (the|your|it)|store|record|log|make (a|an) (note|appointment|decision|offer|copy)|join|attend|apply)',
  '(be (closed|open|shut|away|off|on (leave|holiday|call|strike|duty)|a|an|the|asked|told|informed|notified|charged|contacted|able|allowed|required|needed|happy to (help|answer|talk|explain|show|advise|discuss)|there to (help|answer)|from|between|around until|in the office|working|using|looking|checking|late|delayed|busy)|have (to|access|a (key|look|list|word|copy|question|few)|questions|an (answer|appointment)|received|been|had|seen))',
  '(only|first|not|never|then|also|still|therefore|likely|normally|usually|probably|possibly|hopefully|no longer|soon|shortly|eventually|in turn)',
  '(help|assist|guide|show|walk) (you|them|us|him|her|people|guests)',
  '(get|receive|be sent|be given|obtain|download|open|start|begin|end|finish at|leave|depart|sail|dock|land|stop|pass|call at|change (the|its|their)|move to|run (a|the|from)|go (to|through|over|into|back|on)|come (to|with|and (look|see|check|measure))|pass (on|along|it on|the|your _1 (on|to)))',
]

/** More decisions, by the other's own will or love: broad, so that no single verb decides. */
export const favours = [
  '(accept|approve|grant|allow|permit|authorise|authorize|licence|license|certify|pass|clear|release|free|unblock|unfreeze|unlock|lift|waive|forgive|annul|quash|drop|withdraw|overturn|reverse|revoke|overrule|strike out|write off)',
  '(refund|reimburse|repay|pay|pay (out|back|up|for)|compensate|credit|honour|honor|match|beat|cover|absorb|swallow|bear|foot|stump up|cough up|fork out|shell out|chip in|contribute|sponsor|fund|lend|advance|settle)',
  '(extend|renew|prolong|postpone|defer|reschedule|rebook|reroute|reinstate|restore|reopen|reactivate|redeliver|replace|exchange|swap|upgrade|prioritise|prioritize|expedite|fast-track|rush|speed|hurry|bring _2 forward|move (you|your|us|it) _1 (up|forward))',
  '(squeeze|fit|slot|let|wave|nod|get) (you|your|it|us|this|that|them|him|her)',
  '(rubber-stamp|stamp|sign|countersign|endorse|ratify|validate|recognise|recognize|accredit|admit|enrol|hire|employ|promote|recommend|nominate|select|choose (you|us|your)|vote|elect)',
  '(agree|consent|say (yes|ok|aye)|nod|give (in|way|you|us|him|her|them|your|it|the (go-ahead|nod|green light|all-clear|ok))|back (down|you|us)|fold|cave|cave in|relent|budge|climb down|see (sense|reason|it (our|your|my|the same|that|like) _1|the point)|play ball|come (round|around|through|good)|oblige|be (lenient|generous|understanding|kind|reasonable|fine|ok|okay|happy|delighted|glad|thrilled|impressed|amazed|over the moon|all right|alright|pleased|satisfied|convinced|on (our|your) side|no (problem|trouble)) !(to (help|answer|talk|advise|discuss|explain|show))|have no (objection|objections|problem|issue|issues|choice|trouble|alternative|quarrel)|understand|go along|go for it|find (in|for) (your|us|you)|rule|decide (for|in (your|our|his|her|their|favour|favor))|side with|hold (your|the) (place|table|room|price|slot|seat|line|door)|keep (your|the|a) (place|table|room|price|slot|seat|kitchen|shop|gate|door|bar) _3|make (an exception|room|time|space|way|allowance|allowances|good)|bend|stretch (the|a)|turn (a blind eye|it (round|around)|them (round|around)|the _1 (round|around))|look the other way|throw in|knock _3 off|take (it|them|that|your _2|the _2) (back|over|off|on)|take (you|your _1|him|her|them) (on|in|off|,|$)|win (this|it|that|your|the|for)|put you (on|through|up|first|in|at)|lower|reduce|halve|cap|freeze|discount|slash|cut (your|the|it))',
  '(believe|trust|clear|vindicate|acquit|spare|rescue) (you|him|her|them|us|it)',
  '(go easy|be kind|look after you|see you right|work through the night|stay late|come in specially|pull out all)',
  '(love|adore|like|enjoy|admire|envy|thank you|buy|snap (it|them) up|fight over|queue (up)? for|jump at|go wild|rave|applaud|cheer)',
  '(not|never) (object|refuse|say no|mind|turn|reject|ask (for (anything|more)|any|questions)|charge|notice|complain|quibble|argue|raise|find|make (any)? (trouble|fuss|difficulties)|cause|delay|stop|hold|let (you|us) down|fine|check|come after|press|sue|appeal|contest|bother)',
  '(issue|deliver|bring|carry|lend|find|track down|locate|recover|sort|fix|repair|solve|resolve|correct|remove|restock|build|finish|complete) (it|you|your|this|that|them|everything|the lot|us|a new)',
  '(return your|give your _3 back|hand (it|them|your _1) (over|back))',
]

/** Words beside a third party's future that make a gift of it. */
export const gift = [
  '(for free|free of charge|for nothing|gratis|at no (cost|charge|extra)|without charge|on the house)',
  '(without|with no|no) (a)? _1 (question|questions|murmur|argument|arguments|fuss|remark|remarks|objection|hesitation|quibble|problem|problems|hassle|bother|trouble|ado|hitch|asking|blinking|delay)',
  '(in your favour|in your favor|your way|on your side|in our favour|like a shot|like a lamb|no matter|of course|anyway|regardless|as a favour|as a personal favour)',
  '(i (know|have known) (him|her|them|the|how)|(he|she|they) (owes|owe) (me|us)|(he|she|they) (is|are) (sound|good|nice|reliable|fine|great|a good|good people|my _1|an old _1)|(he|she|they|that) always (do|does|is|are)|i have seen (hundreds|dozens|it)|it is normal|standard|routine)',
]

/** A moment that is named: who sets it for somebody else has set it in their name. */
export const moment = [
  '(today|tonight|tomorrow|overnight|straightaway|immediately|instantly|midday|midnight|noon|eod|cob|asap)',
  '<weekday>',
  '(over|at|for) the (weekend|holidays|holiday|summer|winter|break)',
  '(this|next|the same|that same|that very|the very same) (week|month|morning|afternoon|evening|weekend|year|day|night|hour|minute|term|spring|summer|autumn|winter|fall)',
  '(by|before|within|until|till|in|inside) _4 (hour|hours|day|days|week|weeks|fortnight|month|months|minutes|noon|midnight|lunch|lunchtime|breakfast|dinner|supper|tea|teatime|evening|morning|afternoon|night|nightfall|dark|dusk|dawn|sunrise|sunset|weekend|christmas|easter|whitsun|eid|diwali|holi|pongal|passover|ramadan|thanksgiving|hogmanay|holidays|holiday|half-term|term|end|season|harvest|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|wedding|christening|party|fair|show|deadline|hearing|flight|trip|<number>)',
  '(before|when|by the time) (the|your) _2 (is|are|get|gets|have|has|come|comes|fly|flies|land|lands|walk|walks|open|opens|start|starts)',
  'before you (fly|go|move|marry|start|open)',
  '(when|before|until) (you|they|he|she|your _1|we) _1 (come|comes|open|opens|arrive|arrives|get|gets|wake|land|lands|return|returns|start|starts|close|closes|leave|leaves|ring|move|moves|dock|docks)',
  '(on|for) (the|your) (day|night|morning|evening|wedding|party|fair|opening|ceremony|big day)',
  'by (the)? <number> (st|nd|rd|th|am|pm)?',
  '(by|before|at|around|about) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
  '(at|on|from) (the)? <number>',
  'on the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|thirtieth|dot|day|spot|same day)',
  '(first thing|straight away|right away|at once|in the morning|in the first hour|at the latest|in no time|on time|in time|before (you|they|we|dark|it|your _1) _4)',
  '(january|february|march|april|june|july|august|september|october|november|december)',
  "o'clock",
]
