import { once } from '../text/index.ts'

/** The forms of a verb that a token can show. Past and participle are told apart only where English does. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** Every written form of one verb. */
export type Inflected = Readonly<Record<VerbForm, readonly string[]>>

// base: [past, participle]; variants are split by a slash.
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  arise: ['arose', 'arisen'],
  be: ['was/were', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bend: ['bent', 'bent'],
  bet: ['bet', 'bet'],
  bind: ['bound', 'bound'],
  bite: ['bit', 'bitten'],
  bleed: ['bled', 'bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  burst: ['burst', 'burst'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  dig: ['dug', 'dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got/gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grind: ['ground', 'ground'],
  grow: ['grew', 'grown'],
  hang: ['hung', 'hung'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  learn: ['learned/learnt', 'learned/learnt'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lie: ['lied/lay', 'lied/lain'],
  light: ['lit/lighted', 'lit/lighted'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  misread: ['misread', 'misread'],
  mistake: ['mistook', 'mistaken'],
  misunderstand: ['misunderstood', 'misunderstood'],
  overlook: ['overlooked', 'overlooked'],
  overrun: ['overran', 'overrun'],
  oversleep: ['overslept', 'overslept'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  redo: ['redid', 'redone'],
  resend: ['resent', 'resent'],
  rewrite: ['rewrote', 'rewritten'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown/showed'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut', 'shut'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  slide: ['slid', 'slid'],
  speak: ['spoke', 'spoken'],
  spell: ['spelled/spelt', 'spelled/spelt'],
  spend: ['spent', 'spent'],
  spin: ['spun', 'spun'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  sting: ['stung', 'stung'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  sweep: ['swept', 'swept'],
  swell: ['swelled', 'swollen'],
  swim: ['swam', 'swum'],
  swing: ['swung', 'swung'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  undo: ['undid', 'undone'],
  upset: ['upset', 'upset'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
}

/** Bases of irregular forms: "ate" is of "eat". A form that is a base too, such as "lay", is left alone. */
const bases = once(
  () =>
    new Map(
      Object.entries(irregular).flatMap(([base, forms]) =>
        forms.flatMap(form => form.split('/').map(one => [one, base] as const)),
      ),
    ),
)

/** The base of an irregular form, or the word itself. */
export function baseOf(word: string): string {
  return irregular[word] ? word : (bases().get(word) ?? word)
}

const participles = once(
  () => new Set(Object.values(irregular).flatMap(([, participle]) => participle.split('/'))),
)

/** True for a word that can follow "had": a participle, known or by its ending. `read` and its like are bases too. */
export function looksParticiple(word: string): boolean {
  return word.endsWith('ed') || participles().has(word)
}

/** True for a participle that is written as its base form, such as `read` or `put`. */
export function isParticipleAndBase(word: string): boolean {
  return irregular[word] !== undefined && participles().has(word)
}

// Verbs of one stressed last syllable double their final consonant; English spelling alone does not tell.
const doubling = new Set(
  'admit beg begin chat chip commit confer control cut drag drop fit forget get grab hit let occur omit permit plan plug prefer put quit refer regret run set ship shut sit skip slip stop submit swap tap top transfer trip unplug upset win wrap zip'.split(
    ' ',
  ),
)

const stressedVowel = /[^aeiou][aeiou][^aeiouwxy]$/

/** The forms of a verb, given its base form, such as `promise`. Unknown verbs are inflected by rule. */
export function inflect(base: string): Inflected {
  const exception = irregular[base]
  const regularPast = past(base)
  return {
    base: base === 'be' ? ['be', 'am', 'are'] : [base],
    s: [base === 'be' ? 'is' : base === 'have' ? 'has' : third(base)],
    past: exception ? exception[0].split('/') : regularPast,
    participle: exception ? exception[1].split('/') : regularPast,
    ing: [gerund(base)],
  }
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

function past(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  if (doubles(base)) return [`${base}${base.at(-1)}ed`]
  // British spelling doubles the l, American does not: cancelled, canceled.
  if (/..[^aeiou][aeiou]l$/.test(base)) return [`${base}led`, `${base}ed`]
  return [`${base}ed`]
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

function doubles(base: string): boolean {
  return doubling.has(base) && stressedVowel.test(base)
}
