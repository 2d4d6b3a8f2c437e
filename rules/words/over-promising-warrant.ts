/** Verbs that make a promise by being said and that are nothing but verbs. */
export const swear = [
  '~swear',
  '~vow',
  '~pledge',
  '~vouch for',
  '~vouch that',
  '~warrant that',
  '~undertake (to|that)',
  '(~give|~giving) you (a|our|my|this) _2 (assurance|undertaking|commitment)',
]

/** The same as verbs or nouns: "we promise", "our promise". The common slips of spelling come along. */
export const promise = ['~guarantee', '~garantee', '~guarentee', '~promise']

/** Words behind "promise" or "guarantee" that show a noun: "the guarantee covers …", "our price promise applies". */
export const afterNoun = [
  'period',
  'terms',
  'card',
  'form',
  'certificate',
  'scheme',
  'policy',
  'fund',
  'letter',
  'label',
  'department',
  '~apply',
  '~cover',
  '~run',
  '~end',
  '~expire',
  '~begin',
  '~start',
  '~lapse',
  'is',
  'was',
  'has',
  'does',
  'of',
  'from',
  'for',
]

/** What one gives when one gives one's word. */
export const word = ['word', 'promise', 'guarantee', 'assurance', 'oath', 'pledge', 'vow', 'hand on it', 'commitment']

/** What people stake, bet or put on an outcome. */
export const stake = [
  'money',
  'house',
  'shirt',
  'hat',
  'life',
  'job',
  'name',
  'reputation',
  'licence',
  'license',
  'wages',
  'salary',
  'pension',
  'bonus',
  'farm',
  'car',
  'everything',
  'bottom dollar',
  'last penny',
  'last cent',
]

/** Oaths and their like: the sender puts something holy beside the promise. */
export const oath = [
  '(hand|hands) on (my|our|the) _1 (heart|hearts|bible)',
  'hand on heart',
  'cross my heart',
  '(scout|scouts|pilgrim|brownie|sailor) honour',
  "(scout|scouts|scout's) (honour|honor)",
  '(on|upon|by) (my|our) (honour|honor)',
  '(on|upon) (my|our) (word|life|soul|oath)',
  "on (my|our) _1 (grave|mother's life|children's lives)",
  'word of (honour|honor)',
  'so help me god',
  'swear to god',
  'god is my witness',
  '(sign|signed|written) _4 (in|with) (my|our) _1 blood',
  'may lightning strike',
  '(sign|signing|put) _3 with my own blood',
]

/** Words that show a result behind "I assure you". */
export const result = [
  'will',
  'shall',
  'going to',
  'never',
  'always',
  '(is|are) _1 (over|gone|fixed|solved|safe|secure|cured|finished|ready|covered|yours|final)',
  'for good',
  'nothing can',
]
