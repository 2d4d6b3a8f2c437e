import { defineRule, type Mention, type Sentence, termFinder } from '../../src/rule/index.ts'
import { programs } from '../words/assumed-knowledge-index.ts'
import {
  houseCode,
  housePaper,
  houseRule,
  innerProgram,
  innerTeam,
  inTheProgram,
  networkPlace,
  programActs,
  theirCase,
  theirKey,
  trackerKey,
} from '../words/assumed-knowledge-internal.ts'

/** What is explained on the spot ("Merlin, the program that …") is no riddle. */
const explained =
  /^["\u201d\u2019]?(?:,| [\u2013\u2014-]| \()\s*(?:\(?(?:the|our|a|an|that is|which is|i\.e\.|who)\b)/i

const findPrograms = termFinder(programs)

/** What the customer works with himself: his own copy of the program, and what connects to it. */
const theirProgram =
  /\b(?:connectors?|integrations?|sync\w*|fields?|workflows?|tenants?|admins?|administrators?|permissions?|apis?|imports?|exports?|librar(?:y|ies)|folders?|channels?|workspaces?|instances?|licen[cs]es?|plug-?ins?|add-?ons?|dashboards?)\b|\byour (?:own )?(?:team|people|users?|side|end|it)\b/i

/** A program of the back office, where the sentence is about the customer's own case. */
function program(text: string): Mention['span'] | undefined {
  const [found] = findPrograms(text)
  if (!found || !theirCase.test(text) || theirProgram.test(text)) return undefined
  const { start, end } = found.span
  const used = inTheProgram.test(text.slice(0, start)) || programActs.test(text.slice(end))
  if (!used || explained.test(text.slice(end)) || /\byour (?:own )?$/i.test(text.slice(0, start)))
    return undefined
  return /^the /i.test(text.slice(start)) && !/\bin |\bfrom /.test(text.slice(0, start))
    ? undefined
    : found.span
}

/** Words that tell the house's own tracker from a number that the customer was given. */
const ofTheHouse =
  /\b(?:our|internal|internally|jira|tracker|tracked|backlog|engineering|engineers|developers?|devs|sprint|epic|story|bug|board|fix|patch)\b/i

/** A fault that is told in words has its number by the way. */
const byTheWay = /\b(?:bug|fault|defect|error|known issue) (?:on|in|at|of) (?:our|the)\b/i

function key(text: string): Mention['span'] | undefined {
  const found = trackerKey(text)
  const name = found?.[1]
  if (!found || !name) return undefined
  const start = found.index + found[0].length - name.length
  // What stands before the key names it: "your order AB-2091" is the customer's own number.
  const lead = text.slice(0, start)
  if (byTheWay.test(lead)) return undefined
  const tracked = lead.search(/(?:tracked|logged|filed|raised|recorded) (?:as|under|in)/i)
  const before = tracked < 0 ? lead : lead.slice(0, tracked)
  if (theirKey.test(before) || /^(?:COVID|ISO|EN|DIN|USB|UTF|SHA|MP|WD|BS|IEC|RAL|CN|A)-/.test(name))
    return undefined
  if (!ofTheHouse.test(text)) return undefined
  return { start, end: start + name.length }
}

/** A key that he is asked to quote is his number from now on. */
const handedOut = /\b(?:quote|mention|give|use) (?:that|this|the) (?:number|reference|key|id)\b/i

function first(find: typeof networkPlace, text: string): Mention['span'] | undefined {
  const found = find(text)
  if (!found || explained.test(text.slice(found.index + found[0].length))) return undefined
  return { start: found.index, end: found.index + found[0].length }
}

/**
 * Flags places, keys, programs and teams that exist only inside the company.
 *
 * A key of the bug tracker, a path on the company's disk, the name of the booking program or of the night shift's
 * desk tell the customer nothing, and he can open none of them. Numbers he was given (order, invoice, ticket) and
 * names that the sentence explains are left alone, and so are words he used himself.
 */
export default defineRule({
  id: 'assumed-knowledge/internal-reference',
  severity: 'warning',
  since: '0.1.0',
  flags: 'tracker keys, paths on the company’s network, back-office programs and team names',
  why: 'The customer can neither open nor place it, so it only shows that they are outside.',
  reads: ['own'],
  options: { hosts: { default: [], says: 'further hosts and programs that only the company can reach' } },
  check({ draft, options, sentences, report }) {
    const all = sentences('own')
      .map(({ text }) => text)
      .join('\n')
    const theirs = () =>
      draft.thread
        .flatMap(({ parts }) => parts.map(({ passage }) => passage.text))
        .join('\n')
        .toLowerCase()
    const hosts = (options.hosts as string[]).map(host => host.toLowerCase())
    const host = (text: string): Mention['span'] | undefined => {
      const name = hosts.find(one => text.toLowerCase().includes(one))
      const start = name ? text.toLowerCase().indexOf(name) : 0
      return name ? { start, end: start + name.length } : undefined
    }
    const own = (span: Mention['span'] | undefined) => (span && !handedOut.test(all) ? span : undefined)
    // Most mails hold nothing of most kinds, which one look at all of their words tells.
    const kinds = [
      { isIn: host, find: host },
      { isIn: networkPlace, find: (text: string) => first(networkPlace, text) },
      { isIn: trackerKey, find: (text: string) => own(key(text)) },
      { isIn: (text: string) => findPrograms(text)[0], find: program },
      { isIn: houseRule, find: (text: string) => first(houseRule, text) },
      {
        isIn: houseCode,
        find: (text: string) => (byTheWay.test(text) ? undefined : own(first(houseCode, text))),
      },
      { isIn: housePaper, find: (text: string) => first(housePaper, text) },
      { isIn: innerProgram, find: (text: string) => first(innerProgram, text) },
      { isIn: innerTeam, find: (text: string) => first(innerTeam, text) },
    ].filter(({ isIn }) => isIn(all))
    if (kinds.length === 0) return
    const find = (text: string) => {
      for (const kind of kinds) {
        const span = kind.find(text)
        if (span) return span
      }
      return undefined
    }
    for (const sentence of sentences('own')) {
      const span = find(sentence.text)
      if (!span || theirs().includes(sentence.text.slice(span.start, span.end).toLowerCase())) continue
      report(finding(sentence, span))
    }
  },
  examples: {
    flags: [
      'This is tracked as ‹PLAT-4711› in our JIRA.',
      'The file is under ‹\\\\fs01\\support\\fixes›.',
      'Your refund is still open in ‹Salesforce›.',
      'The details are in ‹our internal wiki›.',
      'The fix is on ‹http://10.2.0.14/builds› for you to fetch.',
      'Our fitters work ‹to QP-07›, which asks for two tests a floor.',
      'Your case is ‹with Cell 7› now.',
      '‹Cell 7› will be in touch.',
      'That is ruled out ‹by our Compliance Manual›.',
      '‹Northstar› shows your order as parked.',
      'Your reading ‹never reached MeterHub›.',
    ],
    allows: [
      'Your ticket number is #48213.',
      'It is filed under PLAT-4711. Please quote that number when you write.',
      'Your order AB-20931 has left the depot.',
      'Does your Salesforce licence end in May?',
      'The parcel goes to SW19, on the van of BA20, and the file is a copy of base64.',
      'The date is written according to RFC 3339 or ISO8601.',
      'This is a bug on our side, and it is filed under PLAT-4711.',
      'You can connect Zendesk under Settings.',
      'The sync lost your record in Salesforce.',
      'Anna will show you the room, and Tom has your key.',
      'Your refund was released through PayPal.',
      'Please ask at the Front desk.',
      'Salesforce, the program that holds your record, lost the address.',
      'From: a@shop.example\nTo: b@home.example\nSubject: Hello\n\nPLAT-4711 is fixed, and it is tracked as PLAT-4711.\n\nOn Mon, 3 May 2021 at 10:00, B <b@home.example> wrote:\n> What about PLAT-4711?',
    ],
  },
})

function finding(sentence: Sentence, span: Mention['span']) {
  return {
    at: { sentence, span },
    says: `“${sentence.text.slice(span.start, span.end)}” exists only inside the company.`,
    instead: 'Say what it means for the customer, or send what it points to.',
    confidence: 'medium' as const,
  }
}
