import { type ConfigFault, didYouMean, type Settings } from '../config/index.ts'
import { classNames, patternFault } from '../lint/index.ts'
import type { PhraseRule, Rule } from '../rule/index.ts'
import { phraseOptions } from '../rule/usual-options.ts'

/** True when a configuration adds words to phrase rules, so that their patterns are needed. */
export function addsWords({ rules, lexicons }: Settings): boolean {
  const isSet = ({ options }: Settings['rules'][string]) =>
    Object.keys(phraseOptions).some(name => (options[name] as readonly string[] | undefined)?.length)
  return lexicons !== undefined || Object.values(rules).some(isSet)
}

/** What is wrong with the patterns and word classes that a configuration adds; nothing is looked at when it adds none. */
export function companyWordFaults(
  { rules: settings, lexicons = {} }: Settings,
  rules: readonly Rule[],
): ConfigFault[] {
  const phraseRules = rules.filter((rule): rule is PhraseRule => rule.kind === 'phrase')
  const names = Object.keys(lexicons)
  const known = names.length > 0 ? classNames(phraseRules) : []
  const classFaults = names.flatMap((name): ConfigFault[] => {
    const key = ['lexicons', name]
    const owner = phraseRules.find(({ words }) => words && Object.hasOwn(words, name)) ?? phraseRules[0]
    if (!known.includes(name) || !owner) return [unknownClass(key, name, known)]
    return lexicons[name]!.flatMap(member => faultAt(key, member, patternFault(member, owner)))
  })
  const phraseFaults = phraseRules.flatMap(rule => {
    const { allowPhrases = [], phrases = [] } = (settings[rule.id]?.options ?? {}) as Record<string, string[]>
    const faults = (name: string, patterns: readonly string[]) =>
      patterns.flatMap(one => faultAt(['rules', rule.id, name], one, patternFault(one, rule, lexicons)))
    return [...faults('allowPhrases', allowPhrases), ...faults('phrases', phrases)]
  })
  return [...classFaults, ...phraseFaults]
}

function faultAt(key: readonly string[], pattern: string, reason: string | undefined): ConfigFault[] {
  return reason === undefined ? [] : [{ key, says: `the pattern "${pattern}" cannot be used: ${reason}.` }]
}

function unknownClass(key: readonly string[], name: string, known: readonly string[]): ConfigFault {
  const hint = didYouMean(name, known) ?? `There are ${known.slice(0, 8).join(', ')} and others.`
  return { key, says: 'no rule has such a word class.', hint }
}
