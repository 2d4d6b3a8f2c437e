/** Others, to whom the reader is compared. */
export const others = [
  '(everyone|everybody|anyone) else',
  '(all|most|many|some|plenty|thousands|hundreds|dozens|the rest|the others|the majority|lots) (of)? _2 (customers|users|members|guests|people|clients|neighbours|neighbors|colleagues|parents|tenants|readers|players|students|children|kids|pensioners|owners|visitors|residents|families|shops|businesses|drivers|campers|buyers|participants|households|subscribers|patients|beginners|volunteers|others)',
  'other (customers|users|members|guests|people|clients|parents|tenants|players|students|owners|visitors|residents|families|buyers)',
  '(everyone|everybody) _3',
  'your (neighbours|neighbors|colleagues|predecessor|classmates|friends|brother|sister|husband|wife|son|daughter|mother|father) _4',
  'people _5 (older|younger) than you',
  '(even)? (children|kids|pensioners|beginners|ten-year-olds|schoolchildren|grandmothers)',
]

/** Getting something done. */
export const coping = [
  '~manage',
  '~cope',
  '~get by',
  '~get along',
  '~get it',
  '~get theirs',
  '~understand',
  '~find (it|this|that|them|their way)',
  '~do (it|this|that|so)',
  '~use (it|this|that|them)',
  '~work (it|this|that) out',
  '~figure (it|this|that) out',
  '~have',
  '~learn',
  '~master',
  '~handle',
  '~complete',
  '~fill',
  '~set',
  '~install',
  '~pass',
  '~read',
  '~put',
  '~assemble',
  '~send',
  '~fill in',
  '~hand in',
  '~order',
  '~book',
  '~pay',
  '~apply',
  '~sign up',
  '~register',
  '~log in',
]

/** Ease, told of others. */
export const unaided = [
  'without _3 (help|trouble|problem|problems|difficulty|difficulties|complaint|complaints|fuss|question|questions|visit|assistance|hassle|instructions|plan|manual|asking|incident|hitch|drama|support)',
  'with no _2 (help|trouble|problem|problems|difficulty|complaints|fuss)',
  'no (trouble|problem|problems|difficulty|difficulties|complaints|questions)',
  'just fine',
  'perfectly well',
  '(all)? (on|by) (their|his|her) own',
  '(by|for) (themselves|himself|herself)',
  '(at|on) the first (attempt|try|go)',
  '(the)? first time',
  'in (minutes|seconds|five minutes|ten minutes|an afternoon|one evening|an evening|no time)',
  'with ease',
]

/** Somebody who is said to be better at it. */
export const helpers = [
  'teenager',
  'grandchild',
  'grandson',
  'granddaughter',
  'nephew',
  'niece',
  'techie',
  'whizz-kid',
  'whizz kid',
  'whizzkid',
  'computer person',
  'handyman',
  'ten-year-old',
  'twelve-year-old',
  'schoolchild',
  'digital native',
  'boy scout',
]

/** Known tricks of a talk from above. */
export const belowStairs = ['basics', 'abc', 'rudiments', 'first principles', 'fundamentals']

/** More of them, who are a comparison only when nobody helped them. */
export const peers = [
  'the rest of (the|our|your) _2',
  '(every other|the other|all the other|all the others|the others) _2',
  'our _2 (drivers|members|customers|clients|volunteers|guests|users|pupils|students|patients|tenants|residents|riders|players|trainees|apprentices|staff|crew|crews|fitters|cleaners|pensioners) _3',
]

/** Nobody helped. */
export const noHelp = [
  'without (any|our|further|much|a|the slightest)? _1 (help|trouble|problem|problems|question|questions|fuss|difficulty|assistance|prompting|reminder|reminders|instructions|training)',
  '(on|by) (their|his|her) own',
  'by (themselves|himself|herself)',
  'unaided',
  'with no _1 (trouble|help|difficulty)',
  '(just fine|perfectly well|with ease|quite easily)',
  'on (a|an|the) _1 (phone|laptop|computer|tablet|screen) with',
]
