/** Verbs of work that a customer waits for and that ends in a result. Base forms: they stand behind an auxiliary. */
export const deliver = new Set(
  `deliver ship dispatch despatch send post courier finish complete fix repair mend resolve solve install configure set
  restore recover replace swap exchange refund credit reimburse pay transfer release deploy publish launch migrate move
  upgrade update provide supply hand build print pack produce make manufacture prepare process issue implement roll
  activate enable connect reconnect visit collect pick bring return correct rebuild reopen renew patch sort wrap give get
  have turn design translate write draft test switch train service clean paint cut bake sew grow plant import export
  book reserve arrange start begin open do`.split(/\s+/),
)

/** What things, and people who are sent, do when they come. */
export const arrive = new Set(
  'arrive ship come land leave reach deliver visit finish return install fix'.split(' '),
)

/** What the customer does when it is there. */
export const receive = new Set('receive get have'.split(' '))

/** What "will be" goes on with when it promises a result. */
export const ready = new Set(
  `ready done live up back online there here finished complete completed fixed repaired resolved solved installed
  configured restored replaced refunded credited reimbursed paid transferred released deployed published launched
  migrated moved upgraded provided supplied delivered shipped dispatched despatched sent posted built printed packed
  produced made prepared processed issued implemented activated enabled connected collected picked brought returned
  corrected sorted available operational working running visible accessible out off
  arriving coming leaving shipping going delivering finishing patched usable yours reconnected booked reserved arranged`.split(
    /\s+/,
  ),
)

/** The same in two words. */
export const readyPhrases = [
  ['with', 'you'],
  ['on', 'site'],
  ['on', 'its'],
  ['on', 'their'],
  ['at', 'your'],
  ['in', 'your'],
  ['in', 'place'],
] as const

/** Nouns of what one sends when one only writes. */
export const message = new Set(
  `update updates message messages mail mails email emails e-mail note word answer answers reply news feedback summary
  confirmation details information info link quote quotation call status reminder line copy`.split(/\s+/),
)

/** Words that make a promise firmer than it can be. */
export const firmly =
  /\b(?:definitely|absolutely|certainly|guaranteed|for (?:sure|certain)|without fail|cast[ -]iron|no ifs|no matter what|come what may|100 ?%|on my word|at all costs|rain or shine|hand on heart)/i
