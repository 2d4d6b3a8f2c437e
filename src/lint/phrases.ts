import type { Draft, Part } from '../draft/index.ts'
import {
  aboutOf,
  clauseAt,
  type Finder,
  factsOf,
  type Hit,
  loadTokenizer,
  type Parsed,
  parseSentence,
  type TokenSpan,
} from '../language/index.ts'
import {
  type Companion,
  type Exception,
  type PhraseRule,
  type Report,
  type Sentence,
  type Severity,
  suppressors,
} from '../rule/index.ts'
import type { Phrases, Watch } from './compile.ts'
import { type Sentences, sightedIn } from './sentences.ts'

/** How many sentences after its own a nearby exception looks at. */
const NEARBY = 2

/** What a phrase rule reports, with the rule it came from. */
export interface PhraseReport {
  readonly rule: PhraseRule
  readonly report: Report
}

/**
 * Judges the candidate sentences of a draft. Text without a candidate costs one walk over its words: the tokenizer is
 * loaded at the first sentence that holds an anchor of some pattern.
 */
export async function judgePhrases(
  phrases: Phrases,
  draft: Draft,
  sentences: Sentences,
): Promise<PhraseReport[]> {
  const { net } = phrases
  const zones = new Set([...net.keys].flatMap(({ rule }) => rule.reads))
  const reports: PhraseReport[] = []
  for (const part of draft.parts) {
    if (!zones.has(part.zone)) continue
    const sightings = net.scan(part.passage.text)
    if (!sightings.length) continue
    const all = sentences.of(part)
    const candidates = sightedIn(all, sightings)
      .map(({ index, lists }) => ({ index, awake: net.awake(lists) }))
      .filter(({ awake }) => awake.length > 0)
    if (!candidates.length) continue
    const tokenize = await loadTokenizer()
    const parsed = new Map<number, Parsed>()
    const parse = (index: number) => {
      let known = parsed.get(index)
      if (!known && all[index]) parsed.set(index, (known = parseSentence(all[index].text, tokenize)))
      return known
    }
    for (const { index, awake } of candidates) {
      const parsed = parse(index)!
      const hits = net.sweep(parsed.tokens, awake)
      reports.push(...judgeHits(hits, draft, part, all[index]!, parsed, offset => parse(index + offset)))
    }
  }
  return reports
}

function judgeHits(
  hits: readonly Hit<Watch>[],
  draft: Draft,
  part: Part,
  sentence: Sentence,
  parsed: Parsed,
  neighbour: (offset: number) => Parsed | undefined,
): PhraseReport[] {
  const reports: PhraseReport[] = []
  for (const hit of hits) {
    const { rule, frame } = hit.key
    if (!rule.reads.includes(part.zone)) continue
    const severity = verdict(hit, draft, parsed, neighbour)
    if (severity === 'off') continue
    const from = parsed.tokens[hit.mark.from]!
    const to = parsed.tokens[hit.mark.to - 1]!
    const span = { start: from.start, end: to.end }
    const quote = sentence.text.slice(span.start, span.end)
    reports.push({
      rule,
      report: {
        at: { sentence, span },
        says: frame.says.replaceAll('{quote}', quote),
        instead: frame.instead,
        ...(severity && { severity }),
        ...(frame.confidence && { confidence: frame.confidence }),
      },
    })
  }
  return reports
}

/** How bad a match is: `off`, a severity less than the rule's, or undefined for the rule's own. */
function verdict(
  { key: { frame, suppressors: shared, companions, exceptions }, whole, mark }: Hit<Watch>,
  draft: Draft,
  parsed: Parsed,
  neighbour: (offset: number) => Parsed | undefined,
): Severity | 'off' | undefined {
  const facts = factsOf(parsed, whole, mark.from)
  const who = frame.who && [frame.who].flat()
  if (who && !who.includes(facts.who)) return 'off'
  if (frame.tense && !frame.tense.includes(facts.tense)) return 'off'
  if (!companions.every(({ companion, find }) => accompanied(companion, find, parsed, whole, neighbour)))
    return 'off'
  const situation = { parsed, match: whole, facts, draft, following: neighbour }
  if (shared.some(id => suppressors[id].holds(situation))) return 'off'
  let severity = frame.severity
  for (const { exception, find } of exceptions) {
    if (!forgiven(exception, find, parsed, whole.from, neighbour)) continue
    if (!exception.leaves) return 'off'
    severity = exception.leaves
  }
  const about = frame.about?.[aboutOf(parsed.tokens, whole.to)]
  return about ?? severity
}

function accompanied(
  { within }: Companion,
  find: Finder,
  parsed: Parsed,
  match: TokenSpan,
  neighbour: (offset: number) => Parsed | undefined,
): boolean {
  const { from, to } =
    within === 'clause' ? clauseAt(parsed, match.from) : { from: 0, to: parsed.tokens.length }
  if (find(parsed.tokens, from, match.from) || find(parsed.tokens, match.to, to)) return true
  return within === 'nearby' && foundNext(find, neighbour)
}

/** Looks in the sentences that follow. */
function foundNext(find: Finder, neighbour: (offset: number) => Parsed | undefined): boolean {
  for (let offset = 1; offset <= NEARBY; offset++) {
    const other = neighbour(offset)
    if (other && find(other.tokens)) return true
  }
  return false
}

function forgiven(
  { within }: Exception,
  find: Finder,
  parsed: Parsed,
  at: number,
  neighbour: (offset: number) => Parsed | undefined,
): boolean {
  if (within === 'clause') {
    const clause = parsed.clauses.find(({ from, to }) => from <= at && at < to)
    return find(parsed.tokens, clause?.from, clause?.to) !== undefined
  }
  if (find(parsed.tokens)) return true
  return within === 'nearby' && foundNext(find, neighbour)
}
