/** What shows a commitment in a sentence: a future, or a going-to. */
export const willing = ['will', 'shall', 'going to', 'gonna']

/** A denied future, in all its forms. */
export const wont = [
  '(will|shall) (not|never) (ever|even|possibly|simply)?',
  '(will|shall) <adverb>? (not|never) (ever|even)?',
  '(is|are|am) (not|never) (ever|even)? going to',
  'going to (not|never)',
]

/** Verbs by which a present tense tells what will be: "it ships on Friday, come what may". */
export const present = [
  '(is|are|am|gets|goes|comes|stays|runs|arrives|leaves|ships|keeps|works|holds|lasts|pays|costs|starts|opens|ends|fits|matches|delivers|makes|takes|does|stands|closes|finishes|wins)',
  '(we|i|they|you|it|he|she|our _2|your _2) <adverb>? (get|go|come|stay|run|arrive|leave|ship|keep|work|hold|pay|deliver|make|take|do|stand|finish|win|have|find|fix|refund|match|serve|feed|build|print)',
  'yours',
]

/** Promising to write or to call is the cure, not the disease. */
export const contact = [
  '(~write|~call|~ring|~phone|~email|~mail|~text|~message|~tell|~inform|~notify|~reply|~answer|~update|~confirm|~contact)',
  '(e-mail|e-mails|e-mailing|e mail)',
  '~let (you|them|everyone) know',
  '~keep (you|them|everyone) (posted|informed|updated)',
  '~get back to',
  '~be in touch',
  '~report back',
  '(write|call|ring|phone|text|email|mail|message|answer|tell|inform|notify|update) (to)? you',
]

/** Who does not know, or does not want to say so much: "I cannot say for sure". */
export const unsure = [
  'not _3 (say !(no|yes|a word)|tell !((the|any|a) difference|it (from|apart)|that|you (apart|from)|where|which)|know !((about|of|you|he|she|it|they|what hit))|promise|guarantee|predict|swear|certain|sure|speak|claim)',
  '(hesitate|reluctant|loath|dare not|short of|far from|in no position|lying|a prophet|fortune teller|crystal ball)',
  '(i|we) refuse',
  '(i|we) regret',
  '(i|we|he|she|they) (reckon|reckons|guess|suppose|imagine|dare say|daresay|would say|should think)',
  '(hard|difficult|impossible|wrong|careless|foolish|dishonest|rash|reckless|irresponsible|premature|unfair|silly|unwise|mistake|right|too early|too soon) _3 (to|saying)',
  '(nobody|no one|neither|none|only) _6 (say|tell|know|promise|guarantee|predict|swear)',
  'no _2 (could|can|would) _1 (say|tell|know|promise|guarantee|predict)',
  '(anyone|dealers|people|those|firms|companies|shops|anybody) (who|that)',
  '(touch wood|knock on wood|fingers crossed|god willing|with (any)? luck|all being well|inshallah|with a fair wind)',
  '(would|could) be lying',
]

/** What the reader wishes or needs is his wish, not our promise: "you'd like it to last for ever". */
export const wished = [
  '(you|your _1) (would|still|really|just|also|simply|only)? (want|wants|wanted|need|needs|needed|wish|hope|hopes|hoped|expect|expects|are after|are looking for|asked for)',
  '(you|your _1) would _1 (like|love|prefer|rather)',
]

/** News that nobody hopes for: certain or not, it is no promise. */
export const badNews = [
  'afraid',
  'unfortunately',
  'sadly',
  'regrettably',
  'too (late|big|old|small|expensive|dear|short|long|heavy|weak|far)',
  '(late !(it|the|he|she|they|you)|delayed|worse|impossible (to|for)|refused|rejected|expensive|scar|cost more)',
  '(have|has|had) to (close|stop|charge|cancel|refuse|wait|pay|leave|go)',
  'not be (ready|able|possible|there|in time|accepted|here|open)',
  '(can|could) not (help|accept|repair|offer|match|give|make)',
]

/** A ground that is given in the same breath: what was done, checked, signed or shown. */
export const ground = [
  '(i|we) (have|already|just)? _1 (checked|tested|moved|saved|copied|removed|replaced|taken|switched|asked|put|backed|booked|signed|paid|spoken|measured|counted|compared|stored|kept)',
  '(is|are|was|were|has been|have been) _1 (attached|enclosed|signed|recorded|shut|closed|stored|moved|saved|backed|confirmed|paid|covered|cancelled|canceled|blocked|deactivated|disabled|withdrawn|revoked|discontinued|switched|locked|insured|booked|listed|tested|measured)',
  '(since|because|as|now that) (the|it|they|we|i|your|our) _2 (is|are|was|were|has|have)',
  '(so says|says|shows|show|according|as shown|by law|by contract|the law|datasheet|data sheet|certificate|log|report)',
]
