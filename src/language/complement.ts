import { breaksAfter, type Token } from './token.ts'

/** What a promise is about. Promising to write is the cure, promising a result the disease. */
export type About = 'contact' | 'effort' | 'time' | 'outcome'

const contact = new Set(
  'write writes call calls ring rings phone telephone email emails e-mail mail message text update updates tell tells inform informs notify report reports reply replies respond answer answers confirm contact keep hear hears speak talk explain remind warn alert ping feedback news touch communicate acknowledge honest truth'.split(
    ' ',
  ),
)

const effort = new Set(
  'try tries investigate investigates review reviews check checks consider considers examine examines look looks effort efforts best utmost priority seriously attention care carefully listen ask asks raise raises pass discuss expedite prioritise prioritize address escalate monitor emphasise emphasize explore pursue forward chase push careful'.split(
    ' ',
  ),
)

const times = new Set(
  'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december morning afternoon evening noon midnight week weekend month easter christmas hour hours minute minutes days weeks deadline time'.split(
    ' ',
  ),
)

const fillers = new Set(
  'that you to i we will shall can be able it this your our always also do so'.split(' '),
)

/** How far into the complement its verb is looked for, in words. */
const REACH = 9

/**
 * What the words from token `at` on are about: an act of communication, effort without a result, a time, or an
 * outcome. The first telling word decides, except that contact and effort must come early, as the verb does.
 */
export function aboutOf(tokens: readonly Token[], at: number): About {
  let about: About = 'outcome'
  let words = 0
  for (let i = at; i < tokens.length && i < at + REACH; i++) {
    const { norm } = tokens[i]!
    if (words < 3 && comesBack(tokens, i)) return 'contact'
    if (words < 3 && contact.has(norm)) return keepsInformed(tokens, i) ? 'contact' : about
    if (words < 5 && (effort.has(norm) || isAllWeCan(tokens, i))) return 'effort'
    if (times.has(norm)) about = 'time'
    if (!fillers.has(norm)) words++
    if (i > at && breaksAfter(tokens[i]!)) break
  }
  return about
}

/** "everything we can", "all in our power", "whatever I can": the most effort there is, and still no result. */
function isAllWeCan(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:everything|all|whatever|anything)$/.test(tokens[at]!.norm)) return false
  const next = tokens.slice(at + 1, at + 5).map(({ norm }) => norm)
  if (next[0] === 'possible' || next.includes('power')) return true
  const pronoun = next[0] === 'that' ? 1 : 0
  return /^(?:i|we)$/.test(next[pronoun] ?? '') && /^(?:can|could|possibly)$/.test(next[pronoun + 1] ?? '')
}

/** "get back to you", "let you know", "drop you a line". */
function comesBack(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 4).map(({ norm }) => norm)
  switch (tokens[at]!.norm) {
    case 'get':
    case 'come':
      return next[0] === 'back' && next[1] === 'to'
    case 'let':
      return next.includes('know')
    case 'drop':
    case 'send':
      return next.includes('line') || next.includes('note') || next.includes('message')
    default:
      return false
  }
}

/** "keep you informed" is contact, "keep it running" is not. */
function keepsInformed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.norm !== 'keep') return true
  return tokens
    .slice(at + 1, at + 5)
    .some(({ norm }) => /^(?:informed|posted|updated|touch|loop)$/.test(norm))
}
