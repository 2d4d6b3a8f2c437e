const negated =
  'arent:are couldnt:could didnt:did doesnt:does dont:do hadnt:had hasnt:has havent:have isnt:is shouldnt:should wasnt:was werent:were wouldnt:would'

const joined =
  'cannot:can not, gonna:going to, gotta:got to, wanna:want to, lemme:let me, gimme:give me, cant:can not, youre:you are, youve:you have, theyre:they are, theyve:they have, weve:we have, ive:i have, thats:that is, whats:what is, heres:here is, theres:there is'

/**
 * Words that are two words although no apostrophe says so: typed in a hurry ("you didnt send it"), or by custom. A
 * form that is a word of its own ("wont", "its", "well") is not among them.
 */
export const unapostrophed: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...negated.split(' ').map(pair => {
    const [word = '', verb = ''] = pair.split(':')
    return [word, [verb, 'not']] as const
  }),
  ...joined.split(', ').map(pair => {
    const [word = '', pieces = ''] = pair.split(':')
    return [word, pieces.split(' ')] as const
  }),
])
