import {
  type AnchorIndex,
  buildNet,
  type Finder,
  finder,
  type Lexicon,
  listAnchors,
  type Net,
  type NetPattern,
} from '../language/index.ts'
import {
  type Companion,
  type Exception,
  type Frame,
  type PhraseRule,
  type SuppressorId,
  sharedWords,
  usual,
} from '../rule/index.ts'

/** A frame of a rule, compiled. */
export interface Watch {
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
