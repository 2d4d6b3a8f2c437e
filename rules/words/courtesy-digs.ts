// Digs: how a reader is belittled without a word that could be quoted against the writer.

/** The complaint, the wish or the person is judged instead of answered. */
export const judged = [
  'your (complaint|complaints|claim|claims|objection|objections|demand|demands|criticism|concern|concerns|expectation|expectations|remark|remarks|review|accusation|accusations|allegations|reaction|reasoning|logic|story|account|excuse|excuses|suggestion) _3 (is|are|was|were|comes|come|came|has|have|seem|seems|sound|sounds|lack|lacks|does|do) _3 (no (basis|merit|foundation|substance)|basis|merit|substance|foundation|late|unrealistic|unreasonable|exaggerated|excessive|unfounded|groundless|high|ridiculous|absurd|beside the point|irrelevant|misplaced|uncalled|unwarranted|unjustified|petty|strange|odd|curious|puzzling|out of (order|line|proportion)|inappropriate|unfair|unacceptable|incomprehensible|premature|laughable|far-fetched|unhelpful|rich|a bit much|not hold water|stand up)',
  'you (expect|expected|want|wanted|demand|demanded|ask|asked|are asking|are expecting|are demanding) _2 (too much|the impossible|miracles|the moon|perfection|something for nothing|the earth)',
  'you (seem|appear) (determined|to (think|believe|expect|enjoy|confuse|imagine|assume|want it|be (confusing|under|unable|unwilling|mistaken|determined|looking|incapable)|have (a problem|trouble|difficulty|difficulties|all the time|nothing better)))',
  'you (are|were) (not|hardly|scarcely) (the|an|our|my) (easiest|easy|best|simplest)',
  'with (customers|clients|guests|tenants|people|patients|pupils|friends) like (you|yours|that|these)',
  'too (much|difficult|complicated|hard|technical|taxing|advanced) for (you|your <person>|some)',
  'so (that)? even (you|your _)',
  '(beneath|beyond) (you|your (level|ability|abilities|understanding|grasp|comprehension|pay grade))',
  '(i|we) (am|are|was|were) <adverb>? (surprised|disappointed|astonished|amazed|dismayed|appalled|shocked|baffled|puzzled|saddened|taken aback|annoyed|irritated|frustrated|stunned|bemused|amused) (that|to see that|to hear that|to read that|how|at how|when)? (you|your <person>) !((have|had|did) not (received|had|heard|got)) _',
  '(i|we) (am|are|was|were) <adverb>? (surprised|disappointed|astonished|amazed|dismayed|appalled|shocked|baffled|puzzled|saddened|taken aback|annoyed|irritated|frustrated|stunned|bemused|amused) (by|at|with|to (read|see|hear|receive)) (your|the tone|such)',
  '(~lack|~miss) (all|any|every)? _ (common sense|sense of)',
  '(common (sense|courtesy|decency)|basic (courtesy|decency|manners|arithmetic|maths|logic|hygiene|politeness|instructions)|a little common|elementary (courtesy|school|maths))',
  '(do|did) your (homework|maths|math|sums)',
  '^ at your age',
  '(a|any) (man|woman|person|company|firm|team|school|adult|grown-up|household) of (your|that) (age|size|experience|standing|education)',
  '(grown-up|adult|grown man|grown woman|grown-ups|adults) (in the room|would|could|should|might|can|people)',
]

/** Others get on without trouble. */
export const others = [
  '(work|works|worked|run|runs|fits|fit) (fine|perfectly|well|without _2|flawlessly|beautifully|like a dream) (for|with) (everyone|everybody|all|others|anyone|anybody|our other|the others|most|the rest|thousands|hundreds|every other)',
  'never had (this|that|any|a|such|one) _2 (trouble|problem|problems|complaint|complaints|issue|issues|reclamation) _2 (with|from) (anybody|anyone|other|any other|another|others|anything)',
  '(most|the rest|all|none|every one|nearly all) of (our|the|my) (other)? (others|guests|customers|clients|street|class|class’s|team|building|house|parents|tenants|users|members|neighbours|patients|pupils|participants|families|companies|colleagues|visitors) _4 (able|managed|manage|manages|no difficulty|no trouble|no problem|without|knows|know|knew|find|found|perfectly|happy|satisfied|understood|understand|did)',
  '(other|our other|the other|all other|all the other|normal|sensible) (people|guests|customers|clients|parents|tenants|users|members|neighbours|patients|pupils|families|companies|owners|visitors|couples|travellers|passengers|buyers|readers|schools|shops|offices|branches|sites|departments|players|riders|drivers|teams) _2 (manage|managed|seem (to|happy|fine)|seemed (to|happy|fine)|cope|coped|are (perfectly|quite|very)? (happy|satisfied|content|glad)|were (perfectly|quite|very)? (happy|satisfied|content|glad)|understand|understood)',
  'most (people|guests|customers|clients|parents|tenants|owners|adults) _2 (manage|managed|seem|seemed|cope|understand|know (that|how|what)|would (say|call|be (glad|grateful|happy|pleased)))',
  '(like|as) (normal|sensible|everyone|everybody|(other|most) (people|customers|guests|parents|adults|companies|clients)) _3 (do|does|did|can|manage|has|have|would)',
  '(others|everyone|everybody|customers|guests|people|neighbours|colleagues|street|visitors|parents|drivers|pupils|members) _4 no (difficulty|difficulties|trouble|problem|problems) (<ing>|with)',
  '(everyone|everybody) else _4 (is|was|seems|are|has|had|manages|managed|copes|coped) _2 (happy|fine|satisfied|pleased|content|able|no (trouble|problem|difficulty))',
  '(most|other|all other|our other|the other|all the other) _ <adverb>? (manage|managed|cope|coped|get by|got by|had no|have no|do not (complain|mind|struggle|need)|did not (complain|mind|struggle|need)|(find|found) (it|this|them) (easy|fine|no|perfectly|quite|clear|adequate|straightforward))',
  '(most|nearly all|almost all|all) of (our|the|my) _2 (manage|managed|cope|coped|get by|got by|had no|have no|do not (complain|mind|struggle|need)|did not (complain|mind|struggle|need)|(find|found) (it|this|them) (easy|fine|no|perfectly|quite|clear|adequate|straightforward))',
  'not (everybody|everyone) _2 (seems|manages|understands)',
]

/** The reader is taught, or shown the door. */
export const lectured = [
  '(let me|allow me to|i will|shall i|i shall|i can|we can|we will) (explain|spell|repeat|say|put|write|draw) (it|this|that)? _3 (slowly|for the last|a picture|in (short|small|big) words)',
  '(in|use|using) (short|small) words',
  'trust _2 (finally|at last|once and for all) _',
  '(once and for all|have i made myself|do i make myself|is that clear|get the message|got the message)',
  '(message|point|word) (did not|has not|does not|had not) _3 (get|got|getting|gone|sunk|sink) (through|in|across)',
  '(terms|contract|conditions|policy|agreement|manual|instructions|guide|sign|signs|label|page|wording|invoice|rules|leaflet|notice|sheet|brochure|ticket) _5 (is|are|was|were) (perfectly|quite|crystal|abundantly|absolutely|plainly|more than) (clear|plain|unambiguous|explicit|readable|legible|visible)',
  '(manual|label|sign|contract|terms|page|invoice|ticket|email|letter|brochure|form|sheet|guide|instructions|notice|leaflet|offer|poster|box|lid) _6 (clearly|plainly|explicitly|expressly|in capitals|in bold|in red|in large) (say|says|state|states|stated|said|warns|tells)',
  '(say|says|state|states|stated|said|reads) (so|it|this)? (quite|very)? (clearly|plainly|explicitly|expressly|in (capitals|bold|red|large|big|black|capital|plain))',
  '(written|printed) (quite|very)? (clearly|plainly|expressly)',
  '(know|knows) where (the door|to find the door|the exit)',
  '(nobody|no one) is (forcing|keeping|stopping|making|asking) (you|anyone)',
  '(free|welcome) to (go|look|try|shop|take your (business|custom)) (elsewhere|somewhere else)',
  '(plenty of|enough) other (shops|providers|hotels|schools|customers|companies|suppliers|garages|restaurants|people) ',
  '(look|check|start|sweep|have a look) (at|in|with|on|inside|before) your own (house|inbox|records|staff|contract|door|doorstep|mirror|data|side|spam|desk|order)',
  'perhaps your <person> (should|ought)',
  'perhaps you should <adverb>? (read|think|learn|listen|ask yourself)',
  '(bent|bend|bending) over backwards _8 (and|but|yet|only|still)',
  '(gone|went) out of (our|my) way _8 (and|but|yet|only|still)',
]
