/** What shows a commitment in a sentence: a future, or a going-to. */
export const willing = ['will', 'shall', 'going to', 'gonna']

/** Promising to write or to call is the cure, not the disease. */
export const contact = [
  '(~write|~call|~ring|~phone|~email|~mail|~text|~message|~tell|~inform|~notify|~reply|~answer|~update|~confirm|~contact)',
  '~let (you|them|everyone) know',
  '~keep (you|them|everyone) (posted|informed|updated)',
  '~get back to',
  '~be in touch',
  '~report back',
]

/** Who does not know, or does not want to say so much: "I cannot say for sure". */
export const unsure = [
  'not _3 (say|tell|know|promise|guarantee|predict|swear|certain|sure|speak|claim)',
  '(hard|difficult|impossible|wrong|careless|foolish|dishonest|too early|too soon) _3 (to|saying)',
  '(nobody|no one|neither|none|only) _6 (say|tell|know|promise|guarantee|predict|swear)',
  'no _2 (could|can|would) _1 (say|tell|know|promise|guarantee|predict)',
  '(anyone|dealers|people|those) who',
]
