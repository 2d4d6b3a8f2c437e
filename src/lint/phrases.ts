import type { Draft, Part } from '../draft/index.ts'
import {
  type AnchorIndex,
  aboutOf,
  buildNet,
  clauseAt,
  type Finder,
  factsOf,
  finder,
  type Hit,
  type Lexicon,
  listAnchors,
  loadTokenizer,
  type Net,
  type NetPattern,
  type Parsed,
  parseSentence,
  type TokenSpan,
} from '../language/index.ts'
import {
  type Companion,
  type Exception,
  type Frame,
  type PhraseRule,
  type Report,
  type Sentence,
  type Severity,
  type SuppressorId,
  sharedWords,
  suppressors,
  usual,
} from '../rule/index.ts'
import { type Sentences, sightedIn } from './sentences.ts'

/** How many sentences after its own a nearby exception looks at. */
const NEARBY = 2

/** A frame of a rule, compiled. */
interface Watch {
  readonly rule: PhraseRule
  readonly frame: Frame
  readonly suppressors: readonly SuppressorId[]
  readonly companions: readonly { readonly companion: Companion; readonly find: Finder }[]
  readonly exceptions: readonly { readonly exception: Exception; readonly find: Finder }[]
}

/** All phrase rules of a run as one net. */
export interface Phrases {
  readonly net: Net<Watch>
}

/** The anchors of rules that were worked out ahead: for each rule, in the order of its patterns. */
export interface PreparedRules {
  readonly needs: Readonly<Record<string, readonly (readonly number[])[]>>
  readonly index: AnchorIndex
}

/** Compiles the frames of all phrase rules; once per run. A pattern that cannot be read is a fault of the net. */
export function compilePhrases(rules: readonly PhraseRule[], ahead?: PreparedRules): Phrases {
  return {
    net: buildNet(
      rules.flatMap(rule => patternsOf(rule, ahead?.needs[rule.id])),
      ahead?.index,
    ),
  }
}

/** Works the anchors of rules out ahead. A rule with a pattern that cannot be read is left out. */
export function prepareRules(rules: readonly PhraseRule[]): PreparedRules {
  const patterns = rules.flatMap(rule => patternsOf(rule))
  const { needs, index } = listAnchors(patterns)
  const byRule: Record<string, (readonly number[])[]> = {}
  patterns.forEach(({ key: { rule } }, i) => {
    const numbers = needs[i]
    byRule[rule.id] ??= []
    if (numbers) byRule[rule.id]!.push(numbers)
  })
  return { needs: byRule, index }
}

function patternsOf(rule: PhraseRule, needs?: readonly (readonly number[])[]): NetPattern<Watch>[] {
  const lexicon = rule.words ? { ...sharedWords, ...rule.words } : sharedWords
  const patterns = rule.frames.flatMap(frame => {
    const key = watchOf(rule, frame, lexicon)
    return frame.say.map(pattern => ({ key, pattern, lexicon }))
  })
  // Numbers that were made for other patterns would hide matches, so a rule that differs is worked out anew.
  if (needs?.length !== patterns.length) return patterns
  return patterns.map((pattern, i) => ({ ...pattern, needs: needs[i]! }))
}

function watchOf(rule: PhraseRule, frame: Frame, lexicon: Lexicon): Watch {
  return {
    rule,
    frame,
    suppressors: [...usual.filter(id => !frame.despite?.includes(id)), ...(frame.lets ?? [])],
    companions: (frame.with ?? []).map(companion => ({ companion, find: finder(companion.near, lexicon) })),
    exceptions: (frame.unless ?? []).map(exception => ({ exception, find: finder(exception.near, lexicon) })),
  }
}

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
