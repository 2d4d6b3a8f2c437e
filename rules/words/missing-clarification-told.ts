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
