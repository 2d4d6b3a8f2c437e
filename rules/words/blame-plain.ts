// Plain reproaches, as people write them when they are in a hurry.

/** Things that break in somebody's hands. */
export const harmed = [
  '~block (our|us|the|my)',
  '~delete (the|our|it|this|that|my)',
  '~break (the|your|our|it|a|this|that)',
  '~drop (the|your|our|it|this) !(box|parcel|off)',
  '~damage',
  '~unplug',
  '~overwrite',
  '~overheat',
  '~scratch',
  '~crack',
  '~burn (the|out|your|our)',
  '~flood',
  '~spill',
  '~jam',
  '~corrupt',
  '~crash (the|our|your)',
  '~cause',
  '~void',
  '~lose (the|our|your) (key|keys|receipt|ticket|card|tag|label|form|contract)',
]

/** What was not done, whatever it was: the manner or the time gives the reproach away. */
export const undone = [
  'you (did|have|had) not _5 (in time|on time|as (agreed|instructed|requested|described|advised|promised|asked|required|discussed)|properly|correctly|carefully|thoroughly|within the)',
  '(<addressee>) (was|were) (not|never|nowhere) <adverb>? (at home|home|available|prepared|ready|reachable|present|on site|contactable|willing|to be (found|reached))',
  '(had (we|i)|if (we|i) had) <adverb>? (received|been (told|given|informed|warned|sent|notified)) _8 (from you|by you|in time|earlier|sooner|beforehand|correct|correctly|complete|right|properly)',
  '(could|would|might) have been <adverb>? (avoided|prevented|spared) (if you|by (you|your|reading|checking|asking|calling)|had you|with (a|some|more|proper|better))',
  '(easily|perfectly|entirely) (avoidable|preventable|avoided|prevented)',
  'you (do|did) not <adverb>? (seem to|appear to|want to)? (understand|realise|realize|grasp|appreciate|listen|care)',
  '(nobody|no one) told you to',
  '(please|kindly) (be|try to be) _2 more (careful|attentive|precise|patient|thorough|considerate|realistic|punctual|accurate|organised|organized)',
  '(pay|paying) (more|closer|better|greater) attention !(to)',
  '(unlike|not like) last time',
  '(so|and|then) (please)? (do not|you can not|can not) (now)? complain',
  'you <adverb>? (waited|left it|left this|left everything) (until|till|to) the (very)? last (minute|moment|day|second) !(of)',
  '(obviously|clearly|evidently|plainly|undoubtedly|certainly) (been)? (caused|damaged|dropped|due|broken|the (result|consequence)) _',
  '(you are|you were|it (is|was) you|it (is|was) your <person>) (the one|the ones)? (who|that) (asked|wanted|chose|insisted|requested|decided|said|signed|ordered|cancelled|changed|suggested)',
  '(it|this|that) was (entirely|solely|purely)? your (own)? (decision|choice|idea|wish|request|responsibility|job|task)',
  'you (must) have <adverb>? (done|made|pressed|touched|clicked|installed|entered|selected|missed|overlooked|forgotten|misread|chosen|used) _',
  'you must be (making|looking|reading|confusing|mixing|using|typing|pressing|doing it wrong|doing something) _',
  'are you <adverb>? sure (that)? you (actually|really|even|did|ever)',
  '(standing|stood|waiting|waited|left|arrived|turned up|came) _5 (closed|locked) (door|doors|gate|shop)',
]

/** It was all said before. */
export const saidBefore = [
  '(i|we) (have|had) _2 <told.done> _5 (times|twice|repeatedly|again and again|more than once|over and over|often enough)',
  '(i|we) <told.done> you (this|that|it|so|about (this|it|that))? (already|before|twice|repeatedly|several|many|last (time|week|month))',
  '(i|we) (have)? already (sent|answered|given|provided|replied|explained) _6 (twice|times|before|more than once)',
  '(i|we) (<told.done>|asked|wrote to|notified|contacted|called|emailed) you _8 (and again|again on|again in|twice|several times|three times|many times|repeatedly|more than once)',
  'as (was)? (stated|said|mentioned|explained|noted|written|advised|described) _ (times|repeatedly|before|already|previously|twice|clearly|more than once|in (every|all|each|our|my) (mail|mails|email|emails|letter|letters|previous|last|message|messages))',
  'as (stated|said|mentioned|explained|noted) (several|multiple|many|countless|numerous|<number>) times',
  '(was|were|has been|have been|had been) <adverb>? (told|explained|communicated|mentioned|stated|said|pointed out|made _2 clear|brought to your attention) (to you|several times|repeatedly|twice|more than once)',
  'you (have)? <adverb>? (received|got|had|been sent) (already)? (<number>|several|many|repeated|numerous|countless|multiple) _2 (reminders|warnings|chances|notices)',
  '(i|we) (thought|believed|hoped) (that)? (i|we) (had)? (made|been|explained|expressed) _3 (clear|clearly|plain|plainly|enough|settled)',
  '(how|what) else (to|can|could|should|do|shall) (i|we)? _2 (say|put|explain|tell)',
  'please _3 (read|check|look|listen|make sure|ensure|send|fill|sign|follow|try) _6 (this time $|for once|for a change)',
  '(already|repeatedly) (told|explained|said|sent|answered|mentioned) (you|this|that|it) (this|that|to you|twice|before)',
]
