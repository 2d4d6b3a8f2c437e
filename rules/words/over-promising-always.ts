/** What works, fits or succeeds, in the third person: "it fits everything". */
export const works = [
  'works',
  'fits',
  'suits',
  'matches',
  'handles',
  'removes',
  'kills',
  'cures',
  'stops',
  'beats',
  'fixes',
  'solves',
  'cleans',
  'sticks',
  'covers',
  'catches',
  'survives',
  'withstands',
  'blocks',
  'runs',
  'plays',
]

/** Everyone who came before: their luck is held out to the reader. */
export const everyone = [
  '(everyone|everybody|anyone|anybody|nobody|no one)',
  '(every|each) (one|single one) of (our|my|the|them)',
  '(every|each|every single) (student|pupil|learner|client|customer|patient|candidate|graduate|child|applicant|guest|buyer|driver|dog|horse|team|case|one)',
  '(all|none|not one) (of)? (our|my|the|them|who)',
]

export const succeeds = [
  'passes',
  'pass',
  'fails',
  'fail',
  'succeeds',
  'succeed',
  'wins',
  'win',
  'gets (in|through|it)',
  'makes it',
  'walks (straight|right|away|out)',
  'walk (straight|right|away|out)',
  'lands',
  'land',
  'recovers',
  'recover',
  'comes back',
  'goes through',
  'loses weight',
  'lose weight',
  'complains',
  'complain',
  'regrets',
  'regret',
  'has to worry',
]

/** A record without a failure, which is made to vouch for the future. */
export const record = [
  '<number> (years|times|seasons|months|weeks|summers|winters) (running|in a row|in succession|on the trot)',
  '(in|over|for) (all)? (my|our|the|these)? (last|past)? <number> (years|seasons|winters|decades|months) _8 (has|have|had|never|not|no|always)',
  '(has|have|had) (never|always|not once|not yet) _',
  '(no|none|not a|not one|not a single) _4 (has|have|had) (ever|yet)? _',
  '(all|every|each|everyone|everybody|none|nobody) _5 (has|have|found|passed|won|got|made|survived|sold|recovered|came|went|worked|failed|lost|missed)',
  '(so far|to date|up to now|until now|all (season|year|winter|summer|month|week))',
]
