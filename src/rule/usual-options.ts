import type { Option, Rule } from './rule.ts'

/** Options that every rule of phrases has, beside its own. They are read where phrases are judged, not by the rules. */
export const phraseOptions = {
  allowPhrases: {
    default: [] as readonly string[],
    says: 'words that your company has approved, as patterns: what lies in them is not flagged by this rule',
  },
  phrases: {
    default: [] as readonly string[],
    says: 'further words that this rule flags, as patterns',
  },
} as const satisfies Readonly<Record<string, Option>>

/** The rule with the options that every rule of its kind has. */
export function withUsualOptions<R extends Rule>(rule: R): R {
  return rule.kind === 'phrase' ? { ...rule, options: { ...phraseOptions, ...rule.options } } : rule
}
