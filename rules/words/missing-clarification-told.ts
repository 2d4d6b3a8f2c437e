/** The customer said it, or nothing is done that could not be taken back: no guess was acted on. */
export const toldOrHarmless = [
  'just as you',
  'as on your',
  'as you (wrote|confirmed|agreed|mentioned|chose|specified|suggested|proposed|put it|planned|indicated)',
  'you (asked|told|instructed|authorised|authorized|empowered) (us|me|our)',
  'untouched',
  '(undone|reversed|reinstated|restored|put back|taken back)',
  'only (when|with|after|once|if)',
  '(nothing|not|never) for granted',
  'free of charge',
  '(provisionally|provisional|tentatively|tentative|pencilled|penciled|pencil)',
  'for (now|the moment|the time being)',
  '(can|could|may) (still|easily|always) (be)? (change|changed|undone|undo|cancel|cancelled|swap|swapped|move|moved|reverse|reversed)',
]

/** What is said of a guess that was acted on, and what to write instead. */
export const actedOnGuess = '“{quote}” is a guess, and you act on it before the customer has said yes.'
export const askFirst = 'Ask one question first: “Do you mean …? If so, I will …”'
