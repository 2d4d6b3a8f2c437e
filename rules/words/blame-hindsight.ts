// Looking back, and summing up whose part it was: office phrases that only ever point one way.

const crowd =
  '(people|tenants|customers|owners|guests|users|drivers|parents|somebody|someone|residents|pupils|staff|operators|clients|patients)'
const more =
  '(care|planning|notice|thought|patience|preparation|forethought|foresight|communication|goodwill|flexibility|understanding|effort|organisation|organization|attention|cooperation|discipline|warning)'

/** It need not have come to this. */
export const avoidable = [
  '(could|might) (easily|well|all|so easily|quite easily|simply)? have been <adverb>? (avoided|prevented|spotted|caught|averted|spared|nipped)',
  'need (not|never) have (happened|been|come (to this)?|arisen|occurred|gone)',
  '(was|were) <adverb>? (avoidable|preventable|foreseeable|predictable)',
  `(is|are|was|were|comes|come|came|stems|arises|results) (simply|mostly|usually|all|entirely)? (from|of|down to|due to|because of) ${crowd} (not|never|always|just|simply)? <ing>`,
  '(was|were) never (meant|made|designed|intended|built) (for|to) _',
  '(decision|choice|idea|wish|request|instruction|change) (was|were|came) (entirely|wholly|from)? (yours|your own|not ours|from you|by you|your side)',
  '(i|we) (did|had|have)? <adverb>? (advised|warned|cautioned|argued|counselled|spoke|recommended) against _',
  '(as|just as|exactly as|exactly what|precisely what) (i|we) (had)? (feared|predicted|suspected|warned|foresaw)',
  '(i am|we are) sure (that)? you (meant well|did not mean|had your reasons|have your reasons)',
  '(with|in) hindsight ,? (you|your _|it was not)',
  `(bit|little|some|more|amount|modicum|touch) (of|more)? _ ?${more} (on|from) (your|you) _?`,
  'your (side|end|part|half) of the (bargain|deal|agreement|contract|arrangement)',
  '(pity|shame|unfortunate|regrettable|disappointing|sad) (that)? (your <person>|your _ <person>|nobody (at|in|on) your|no one (at|in|on) your) _',
  'disappointing (that|to (see|read|find|learn)) (that)? (you|your) !(order|parcel|delivery|stay|trip|visit|experience|first)',
  '(by rights|strictly speaking|technically) ,? (we|i) (should|could|would|ought|must) (charge|bill|cancel|refuse|not|be (charging|entitled)|have (charged|refused|billed))',
  'there was (nobody|no one|no-one|not a soul) (at|on|in|there|around|about)? _4 (to|who could) (let|sign|open|receive|take|unload|meet|show|help|answer|accept|hand) _',
  '(was|were|had|has|have) not (been)? (labelled|cleared|ready|prepared|unlocked|switched off|drained|emptied|disconnected|cleaned|marked|signed|filled in|completed|moved|removed|protected|covered|packed) _6 (so|and|which meant|and so) (our|we|i|the (crew|driver|van|fitter|engineer|team|men|lads)) _2 (had to|could not|lost|waited|left|drove|spent|went|stood)',
]

const third =
  '((the|our|my|their|your) _2 (<coworker>|<outsider>|<person>)|<name> <name>?|<brand>|he|she|they)'

/** Those who were there before, who own up, who did it. */
export const formerly = [
  '(the|my|our|your|a) (previous|former|earlier|old) (<coworker>|<outsider>|<person>|owner|owners|management|firm|company|occupant|people) _2 (never|did not !(know|see|need|have|live|find)|failed|botched|skimped|ignored|forgot|lost|left (you|us|a|the|it|everything)|bodged|made a (mess|hash|mistake)|put the wrong|used the wrong|told you wrong|promised you)',
  'it was (the|our|your|my) _2 (<outsider>|<coworker>|<person>) (who|that) !(<harmless>|helped|found|spotted|noticed|told|suggested|asked|saved|called|rang) (did not|never|had|has|<acted>)',
  `${third} (has|have|had)? (since|now|also|already|freely)? (admitted|conceded|confessed|owned up|accepted the blame|put (his|her|their) hands? up|held (his|her|their) hands? up)`,
]
