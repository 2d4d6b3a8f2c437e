import { aboutOf, type Parsed } from '../language/index.ts'
import type { PromisedTime } from './promised-times.ts'

/** Verbs of work that a customer waits for and that ends in a result. Base forms: they stand behind an auxiliary. */
const deliver = new Set(
  `deliver ship dispatch despatch send post courier finish complete fix repair mend resolve solve install configure set
  restore recover replace swap exchange refund credit reimburse pay transfer release deploy publish launch migrate move
  upgrade update provide supply hand build print pack produce make manufacture prepare process issue implement roll
  activate enable connect reconnect visit collect pick bring return correct rebuild reopen renew patch sort wrap give get
  have turn design translate write draft test switch train service clean paint cut bake sew grow plant import export
  book reserve arrange start begin open do`.split(/\s+/),
)

/** What things, and people who are sent, do when they come. */
const arrive = new Set('arrive ship come land reach deliver visit finish return install fix'.split(' '))

/** The same in two words: a train leaves, but a parcel leaves our house. */
const arrivePhrases = new Set(
  'go live|go out|go up|get to|get there|get here|leave our|hit your|show up|turn up|appear in|appear on'.split(
    '|',
  ),
)

/** What takes place when something is delivered. */
const jobs = new Set(
  'delivery installation repair replacement migration dispatch shipment collection pickup handover'.split(
    ' ',
  ),
)

/** What the customer does when it is there. */
const receive = new Set('receive get have'.split(' '))

/** What "will be" goes on with when it promises a result. */
const ready = new Set(
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
const readyPhrases = [
  ['with', 'you'],
  ['on', 'site'],
  ['on', 'its'],
  ['on', 'their'],
  ['at', 'your'],
  ['in', 'your'],
  ['in', 'place'],
] as const

/** Nouns of what one sends when one only writes. */
const message = new Set(
  `update updates message messages mail mails email emails e-mail note word answer answers reply news feedback summary
  confirmation details information info link quote quotation call status reminder line copy`.split(/\s+/),
)

/**
 * True for work with a result, or for something that will be there. To write, to call and to look into something is
 * none: that is what a good answer to a delay promises.
 */
export function isDelivery({ tokens }: Parsed, { commitment }: PromisedTime): boolean {
  const { at, verb, who, offered } = commitment
  const norm = baseOf(tokens[verb]!.norm)
  const words = tokens.slice(verb + 1).map(token => token.norm)
  const first = words[0] ?? ''
  const writes = words.slice(0, 5).some(word => message.has(word))
  if (norm === 'be') return isReady(words, who)
  if (who === 'you') return receive.has(norm) && first !== 'to' && !writes && !isAsked(tokens, at)
  if (who !== 'us')
    return (
      !offered &&
      (comes(norm, first) || (first === 'place' && tokens.slice(0, at).some(token => jobs.has(token.norm))))
    )
  if (!deliver.has(norm) && !comes(norm, first)) return false
  if (first === 'to' && norm === 'have') return false
  if (words.slice(0, 3).includes('best') || (first === 'back' && words[1] === 'to')) return false
  const about = aboutOf(tokens, verb)
  return about !== 'contact' && about !== 'effort' && !writes
}

function comes(norm: string, first: string): boolean {
  return arrive.has(norm) || arrivePhrases.has(`${norm} ${first}`)
}

/** "Please confirm that you will have it ready": the reader's task. */
function isAsked(tokens: Parsed['tokens'], at: number): boolean {
  return tokens.slice(0, at).some(({ norm }) => /^(?:please|ensure|sure|confirm|check)$/.test(norm))
}

function isReady(words: readonly string[], who: string): boolean {
  const from = words.findIndex(word => !/ly$|^(?:all|also|then)$/.test(word))
  const [first = '', second] = words.slice(Math.max(0, from))
  if (who === 'us' && /^(?:back|available|online|going|coming|leaving)$/.test(first)) return false
  return ready.has(first) || readyPhrases.some(([a, b]) => a === first && b === second)
}

/** "Delivering" is "deliver", "fitting" is "fit", "making" is "make". */
function baseOf(norm: string): string {
  if (!norm.endsWith('ing') || norm.length < 6) return norm
  const stem = norm.slice(0, -3)
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [stem, `${stem}e`, single].find(base => deliver.has(base) || arrive.has(base)) ?? norm
}
