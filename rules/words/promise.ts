/** Verbs that make a promise by being said: "we guarantee that …". */
export const warrant = [
  '~guarantee',
  '~promise',
  '~assure',
  '~swear',
  '~vow',
  '~pledge',
  '~vouch for',
  '~warrant',
]
