// Looking back, and summing up whose part it was: office phrases that only ever point one way.

const crowd =
  '(people|tenants|customers|owners|guests|users|drivers|parents|somebody|someone|residents|pupils|staff|operators|clients|patients)'
const more =
  '(care|planning|notice|thought|patience|preparation|forethought|foresight|communication|goodwill|flexibility|understanding|effort|organisation|organization|attention|cooperation|discipline|warning)'

/** It need not have come to this. */
export const avoidable = [
  '(could|might) (easily|so easily|quite easily|simply) have been (avoided|prevented|spotted|caught|averted|spared|nipped)',
  '(was|were) (easily|entirely|wholly|perfectly|quite|completely|fully|clearly|eminently) (avoidable|preventable|foreseeable|predictable)',
  `(is|are|was|were|comes|come|came|stems|arises|results) (simply|mostly|usually|all|entirely)? (from|of|down to|due to|because of) ${crowd} (not|never|always) <ing>`,
  '(was|were) never (meant|made|designed|intended|built) for (that|this|such) _',
  '(decision|choice|wish|instruction) was (entirely|wholly)? (yours|your own|not ours)',
  '(i|we) (had)? <adverb>? (advised|warned|cautioned|argued|counselled|spoke|recommended) against (it|this|that|doing)',
  '(as|just as|exactly as|exactly what|precisely what) (i|we) (had)? warned',
  '(i am|we are) sure (that)? you (meant well|did not mean|had your reasons|have your reasons)',
  '(with|in) hindsight ,? (you|your _)',
  `(bit|little|some|more|amount|modicum|touch) (of|more)? _ ?${more} (from you|on your (side|part|end))`,
  'your (side|end|part|half) of the (bargain|deal)',
  '(pity|shame|unfortunate|regrettable|disappointing|sad) (that)? (nobody (at|in|on) your|no one (at|in|on) your) _',
  '(it is|find it|found it) (rather|very|quite)? disappointing that you !(were|had to|could not|can not) _',
  '(by rights|strictly speaking|technically) ,? (we|i) (should|could|would|ought|must) (charge|bill|cancel|refuse|not|be (charging|entitled)|have (charged|refused|billed))',
  'there was (nobody|no one|no-one|not a soul) (at|on|in|there|around|about)? _4 (to|who could) (let (us|him|her|them)|sign for|receive|unload|accept) _',
  '(was|were|had|has|have) not (been)? (labelled|cleared|ready|prepared|unlocked|switched off|drained|emptied|disconnected|cleaned|marked|signed|filled in|completed|moved|removed|protected|covered|packed) _6 (so|and|which meant|and so) (our|we|i|the (crew|driver|van|fitter|engineer|team|men|lads)) _2 (had to|could not|lost|waited|left|drove|spent|went|stood)',
]

/** Those who were there before, who own up, who did it. */
export const formerly = [
  '(the|my|our|your|a) (previous|former|earlier|old) (<coworker>|<outsider>|<person>|owner|owners|management|firm|company|occupant|people) _2 (botched|skimped|ignored|forgot|bodged|made a (mess|hash|mistake)|put the wrong|used the wrong|told you wrong)',
  'it was (the|our|your|my) _2 (<outsider>|<coworker>|<person>) (who|that) !(<harmless>|helped|found|spotted|noticed|told|suggested|asked|saved|called|rang) (did not|never|forgot|failed|lost|broke|left|missed|put the wrong)',
]
