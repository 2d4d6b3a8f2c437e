import type { Suppressor } from './suppressor.ts'

const openers = new Set(['unless', 'provided', 'providing', 'assuming', 'depending', 'depends'])
// "If you like" and "if need be" are manners of speech, "even if" is the opposite of a condition.
const manners = new Set(['like', 'wish', 'want', 'prefer', 'will', 'ask'])

// "Should the part be late, …"
const inverted = new Set(['you', 'it', 'they', 'he', 'she', 'we', 'the', 'your', 'this', 'that', 'there'])

/** "If the part arrives on Tuesday, we will …": a promise that names its condition is a limited one. */
export const conditioned: Suppressor = {
  says: 'the sentence names a condition',
  holds: ({ parsed: { tokens } }) =>
    tokens.some(({ norm }, i) => {
      const before = tokens[i - 1]?.norm
      const next = tokens[i + 1]?.norm
      const afterNext = tokens[i + 2]?.norm ?? ''
      if (norm === 'if')
        return (
          before !== 'even' &&
          before !== 'as' &&
          next !== 'need' &&
          next !== 'anything' &&
          next !== 'necessary' &&
          !(next === 'you' && manners.has(afterNext))
        )
      if (norm === 'subject') return next === 'to'
      if (norm === 'should') return inverted.has(next ?? '') && (i === 0 || /,/.test(tokens[i - 1]!.after))
      if (norm === 'permitting') return true
      return openers.has(norm)
    }),
}
