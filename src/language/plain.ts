import type { Token } from './token.ts'

/**
 * Splits a plainly written sentence as the library would: words of plain letters, numbers, the usual contractions and
 * hyphens, with the usual punctuation around them. Most sentences are of that kind, and then nobody has to load a
 * library. Undefined for any other sentence. A test holds it against the library.
 */
export function plainTokens(sentence: string): Token[] | undefined {
  const tokens: Token[] = []
  let at = 0
  const all = sentence.split(' ')
  for (let i = 0; i < all.length; i++) {
    const written = all[i]!
    const end = at + written.length
    const blank = i < all.length - 1 ? ' ' : ''
    if (written === '' || dash.test(written)) {
      // Blanks and lone dashes stand behind the word before them.
      const last = tokens.at(-1)
      if (!last || (written !== '' && (number.test(last.norm) || sentenceEnd.test(last.after))))
        return undefined
      tokens[tokens.length - 1] = { ...last, after: `${last.after}${written}${blank}` }
    } else {
      const found = word.exec(written)
      if (!found) return undefined
      const [, before = '', text = '', after = ''] = found
      const start = at + before.length
      if (!addWord(tokens, { text, start, before, after: after + blank }, all[i + 1] ?? '')) return undefined
    }
    at = end + 1
  }
  return tokens
}

const word =
  /^([("\u201c\u2018[]{0,3})([a-z]+(?:['\u2019-][a-z]+)?|[a-z]+\d[a-z\d]{0,30}|[$\u00a3\u20ac]?\d{1,9}(?:[.,:]\d{1,4}){0,3}%?)([.,;:!?)"\u201d\]\u2026]{0,6})$/i
const dash = /^[-\u2013\u2014]$/
const number = /^[$\u00a3\u20ac]?\d/
const sentenceEnd = /[.!?]/

interface Written {
  readonly text: string
  readonly start: number
  readonly before: string
  readonly after: string
}

/** Adds the tokens of a word; false when it is none of those whose tokens are known. */
function addWord(tokens: Token[], { text, start, before, after }: Written, next: string): boolean {
  const norm = text.toLowerCase().replace('\u2019', "'")
  const end = start + text.length
  const plain = { text, norm, start, end, before, after }
  if (special.has(norm)) return false
  if (number.test(norm)) {
    // "(800)" keeps its brackets, and "5 - 7" is one thing.
    if (before.endsWith('(') || after.startsWith(')') || /^[-\u2013\u2014]/.test(next)) return false
    tokens.push({ ...plain, norm: norm.replace(/(\d),(\d)/g, '$1$2') })
    return true
  }
  const apostrophe = norm.indexOf("'")
  const hyphen = norm.indexOf('-')
  if (apostrophe > 0) {
    const halves = halvesOf(norm, apostrophe, next.toLowerCase())
    if (!halves) return false
    const [first, second] = halves
    if (second === undefined) tokens.push({ ...plain, norm: first })
    else
      tokens.push(
        { ...plain, norm: first, after: '' },
        { ...plain, text: '', norm: second, before: '', after },
      )
    return true
  }
  if (hyphen > 0) {
    const first = text.slice(0, hyphen)
    const second = text.slice(hyphen + 1)
    // Signs before the word, or behind such an end, make it another word for the library.
    if (before || (suffixes.has(second) && !/^[.?!]? ?$/.test(after))) return false
    if (hyphen === 1 || prefixes.has(first) || suffixes.has(second)) {
      tokens.push(plain)
      return true
    }
    if (special.has(first.toLowerCase()) || special.has(second.toLowerCase())) return false
    const middle = start + hyphen
    tokens.push(
      { text: first, norm: first.toLowerCase(), start, end: middle, before, after: '-' },
      { text: second, norm: second.toLowerCase(), start: middle + 1, end, before: '', after },
    )
    return true
  }
  tokens.push(plain)
  return true
}

/** The words of a contraction; one when it stays whole; undefined when the library has to tell. */
function halvesOf(norm: string, apostrophe: number, next: string): readonly [string, string?] | undefined {
  const stem = norm.slice(0, apostrophe)
  const ending = norm.slice(apostrophe + 1)
  if (ending === 't') return negated.has(norm) ? [negations[stem] ?? stem.slice(0, -1), 'not'] : undefined
  if (stem.length < 2 && stem !== 'i') return undefined
  if (ending === 's') {
    if (stem === 'there') return undefined
    const verb = withS[stem]
    return verb ? [stem, verb] : [norm]
  }
  if (ending === 'd') {
    if (asked.has(stem)) return undefined
    const verb = /^[a-z]+/.exec(next)?.[0]
    if (verb === undefined || had.has(verb) || would.has(verb)) return undefined
    return [norm]
  }
  const verb = endings[ending]
  return verb ? [stem, verb] : undefined
}

const endings: Readonly<Record<string, string | undefined>> = { ll: 'will', ve: 'have', re: 'are', m: 'am' }
const withS: Readonly<Record<string, string | undefined>> = { that: 'is', what: 'is', let: 'us' }
const negations: Readonly<Record<string, string | undefined>> = { can: 'can', won: 'will' }

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const negated = list(
  "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't mustn't needn't",
)
const asked = list('what how when where why')
const had = list('been gone')
const would = list('be go start think need')

/** Words that the library spells out although no apostrophe says so. */
const special = list(
  'arent alot brb cannot dun dunno gonna gotta gimme outta tryna gtg im imma imo irl ive rn tbh wanna shoulda coulda woulda musta tis twas shouldnt couldnt wouldnt hasnt wasnt isnt cant dont wont howd whatd whend whered',
)

/** Beginnings and ends of words that a hyphen does not part. */
const prefixes = list(
  'anti bi co contra de extra infra inter intra macro micro mis mono multi peri pre pro proto pseudo re sub supra trans tri un out ex',
)
const suffixes = list('like ish less able elect type designate')
