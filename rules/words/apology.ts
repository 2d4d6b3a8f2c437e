/** Words that apologise. */
export const sorry = [
  'sorry',
  'apology',
  'apologies',
  '~apologise',
  '~apologize',
  '~regret',
  'regrets',
  'forgive',
  'forgiveness',
  'pardon',
]

/** Adverbs and the like between an apology and what it is for. */
export const dearly = [
  '(so|very|really|truly|deeply|sincerely|terribly|genuinely|most|again|once again|in advance|of course|of that|indeed|for this|for that|about that|then|naturally)',
]

/** What an apology takes for granted when it is about the reader's feelings instead of our deed. */
export const perceive = [
  '~feel',
  '~think',
  '~believe',
  '~see it',
  '~see things',
  '~view',
  '~perceive',
  '~consider',
  '~interpret',
  '~misinterpret',
  '~misunderstand',
  '~choose',
  '~find (it necessary|that|it so|fault|cause|reason|something)',
  '~take (offence|offense|it|this|that|the|our|my|exception|umbrage)',
  '~get the impression',
  '~have the impression',
  '~have to find',
  '~have that',
  '(do|did) not (like|enjoy|agree|appreciate|understand|share|see it)',
  '(are|were|was|feel|felt) (<adverb>)? (offended|insulted|annoyed|cross|irritated|unable to)',
]

/** Things an apology may be conditional about without hurting anybody: the writer's own words. */
export const ownWords = [
  'long',
  'short',
  'brief',
  'wordy',
  'misunderstood',
  'misread',
  'mistaken',
  'obvious',
  'basic',
  'repeat',
  'repeats',
  'repeating',
  'repetitive',
  'silly',
  'technical',
  'blunt',
  'unclear',
  'clumsy',
  'vague',
  'duplicate',
  'twice',
  'typo',
  'typos',
  'english',
  'spelling',
  'wording',
  'already',
  'crossed',
  'wrong (person|address|name|end)',
  'missed',
  'overlooked',
  'late',
  'slow',
]
