import type { Draft, Part } from '../draft/index.ts'
import {
  aboutOf,
  clauseAt,
  type Entry,
  type Finder,
  factsOf,
  type Hit,
  type Parsed,
  parseSentence,
  sweep,
  type Tokenizer,
  type TokenSpan,
  withTokenizer,
} from '../language/index.ts'
import { type PhraseRule, type Report, type Sentence, type Severity, suppressors } from '../rule/index.ts'
import { Recent } from '../text/index.ts'
import type { Phrases, Watch } from './compile.ts'
import type { Sentences } from './sentences.ts'

/** How many sentences after its own a nearby exception looks at. */
const NEARBY = 2

/** How many sentences are remembered: those of a long draft, so that an editor pays for the changed ones only. */
const MOST_LOOKS = 1000

/** What a phrase rule reports, with the rule it came from. */
export interface PhraseReport {
  readonly rule: PhraseRule
  readonly report: Report
}

/** Judges the candidate sentences of drafts. */
export interface PhraseJudge {
  judge(draft: Draft, sentences: Sentences): Promise<PhraseReport[]>
}

/**
 * Prepares to judge. Text without a candidate costs one walk over its words; only a sentence that holds the words of
 * some pattern is split into tokens.
 */
export function phraseJudge(phrases: Phrases, rules: readonly PhraseRule[]): PhraseJudge {
  const zones = new Set(rules.flatMap(({ reads }) => reads))
  const looks = new Recent<Look>(MOST_LOOKS)
  return {
    judge(draft, sentences) {
      return withTokenizer(tokenize => {
        const reports: PhraseReport[] = []
        for (const part of draft.parts) {
          if (!zones.has(part.zone) || part.inherited) continue
          const all = sentences.of(part)
          const parse = (index: number) => {
            const sentence = all[index]
            return sentence && looks.get(sentence.text, look).parse(tokenize)
          }
          for (const [index, sentence] of all.entries()) {
            const { awake, hits } = looks.get(sentence.text, look)
            const found = awake.length ? hits(tokenize) : []
            if (!found.length) continue
            const neighbour = (offset: number) => parse(index + offset)
            const parsed = parse(index)!
            const flagged = phrases.allowed.size ? found.filter(hit => !isAllowed(hit, parsed)) : found
            reports.push(...judgeHits(flagged, draft, part, sentence, parsed, neighbour))
          }
        }
        return reports
      })
    },
  }

  /** True when the company has approved words that the marked ones share. */
  function isAllowed({ key, mark }: Hit<Watch>, { tokens }: Parsed): boolean {
    const find = phrases.allowed.get(key.rule.id)
    for (let found = find?.(tokens); found; found = find!(tokens, found.whole.from + 1))
      if (found.whole.from < mark.to && mark.from < found.whole.to) return true
    return false
  }

  /** What a sentence tells by itself, whatever mail it stands in; each thing is worked out when it is asked for. */
  function look(text: string): Look {
    const awake = phrases.awake(text)
    let parsed: Parsed | undefined
    let hits: readonly Hit<Watch>[] | undefined
    const parse = (tokenize: Tokenizer) => (parsed ??= parseSentence(text, tokenize))
    return {
      awake,
      parse,
      hits: tokenize => (hits ??= sweep(parse(tokenize).tokens, awake)),
    }
  }
}

interface Look {
  readonly awake: readonly Entry<Watch>[]
  parse(tokenize: Tokenizer): Parsed
  hits(tokenize: Tokenizer): readonly Hit<Watch>[]
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
    const frame = hit.key
    const { rule } = frame
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
  { key: frame, whole, mark }: Hit<Watch>,
  draft: Draft,
  parsed: Parsed,
  neighbour: (offset: number) => Parsed | undefined,
): Severity | 'off' | undefined {
  const facts = factsOf(parsed, whole, mark.from)
  const who = frame.who && [frame.who].flat()
  if (who && !who.includes(facts.who)) return 'off'
  if (frame.tense && !frame.tense.includes(facts.tense)) return 'off'
  if (!frame.companions.every(companion => accompanied(companion, parsed, whole, neighbour))) return 'off'
  const situation = { parsed, match: whole, facts, draft, following: neighbour }
  if (frame.suppressors.some(id => suppressors[id].holds(situation))) return 'off'
  let severity = frame.severity
  for (const exception of frame.exceptions) {
    if (!forgiven(exception, parsed, whole.from, neighbour)) continue
    if (!exception.leaves) return 'off'
    severity = exception.leaves
  }
  const about = frame.about?.[aboutOf(parsed.tokens, whole.to)]
  return about ?? severity
}

function accompanied(
  { within, find }: Watch['companions'][number],
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
  { within, find }: Watch['exceptions'][number],
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
