// Generated from schema/config.schema.json by scripts/config-types.ts. Change the schema, not this file.
// biome-ignore-all format: generated

/** What cx-lint checks, how strictly, and what your company can really promise. Belongs in .cx-lintrc.json, .cx-lintrc.yaml, or under the key cx-lint of package.json. */
export interface ConfigData {
  /** Where this schema is, for editors. */
  readonly $schema?: string
  /** What this configuration builds on, the last one strongest: the presets recommended, strict and templates, a package, or a path relative to this file. */
  readonly extends?: StringsData
  /** The company's own rules: packages, or paths relative to this file, that give { name, api: 1, rules }. They are code, and run only inside your project or when the configuration is named with --config. */
  readonly plugins?: readonly (string | object)[]
  readonly kind?: KindData
  readonly rules?: RulesData
  readonly policy?: PolicyData
  readonly lexicons?: LexiconsData
  readonly templates?: TemplatesData
  /** Settings for some files; a later one beats an earlier one, and all of them beat what stands above. */
  readonly overrides?: readonly OverrideData[]
  /** Files that are not checked, written as in .gitignore, relative to the folder of this file. */
  readonly ignorePatterns?: StringsData
}

/** Says what the files are, whatever they look like: drafts about to be sent, or templates that will be filled in first. */
export type KindData = 'draft' | 'template'

export type StringsData = string | readonly string[]

/** What holds for some files and beats what stands above it. */
export interface OverrideData {
  /** Globs for the files, relative to the folder of this file. Without a stroke, such as *.html, the name counts in every folder. */
  readonly files: StringsData
  /** Globs for files that are left out of them. */
  readonly excludedFiles?: StringsData
  readonly kind?: KindData
  readonly rules?: RulesData
  readonly policy?: PolicyData
  readonly lexicons?: LexiconsData
  readonly templates?: TemplatesData
}

/** A rule (over-promising/guarantee) or a whole group (over-promising) and how it is set. A rule beats its group. */
export type RulesData = Readonly<Record<string, RuleSettingData>>

/** Who the company is and what it can really promise. */
export interface PolicyData {
  /** Domains of the company itself. Empty: the domain of the draft's From counts. */
  readonly ownDomains?: DomainsData
  /** Domains of partners, who are not customers. */
  readonly partnerDomains?: DomainsData
  /** Terms your customers know, and what each stands for. They need no explanation in a draft. */
  readonly glossary?: Readonly<Record<string, string>>
  /** How long things take at the least. A mail that promises one of them earlier is an error. */
  readonly leadTimes?: readonly LeadTimeData[]
  /** Days on which nobody works: 2026-12-25, or 12-25 for every year. */
  readonly holidays?: readonly string[]
  /** Rules or groups that nothing switches off: no directive, header, flag, override or baseline. */
  readonly locked?: readonly string[]
  /** True when a suppression needs a reason. */
  readonly requireReason?: boolean
}

/** How long something takes at the least. */
export interface LeadTimeData {
  /** Words that name it, such as pump. A * stands for the rest of a word. */
  readonly match: string
  /** Days from the mail to the earliest delivery. */
  readonly days: number
  /** Which days count: business (no weekends, no holidays; the default) or calendar (all). */
  readonly calendar?: 'business' | 'calendar'
}

/** Further members of word classes that rules name, as patterns: for example roles that your company has. */
export type LexiconsData = Readonly<Record<string, readonly string[]>>

/** How the company's own templates are written. */
export interface TemplatesData {
  /** What encloses a template tag, beside the delimiters of the languages that cx-lint knows. */
  readonly delimiters?: readonly {
    /** What a tag begins with: signs that no sentence holds. */
    readonly open: DelimiterData
    /** What it ends with. */
    readonly close: DelimiterData
  }[]
  /** Names of values in JSON and YAML files that hold words for customers, beside subject, body, text and html. */
  readonly macroKeys?: readonly string[]
}

export type DelimiterData = string

/** off: not checked. error: fails the run. warning: shown. info: a hint, shown on demand. */
export type SeverityData = 'off' | 'error' | 'warning' | 'info'

/** A severity, or a severity with the rule's own options. */
export type RuleSettingData = SeverityData | readonly [SeverityData, object?]

export type DomainsData = readonly DomainData[]

/** A domain such as example.com, without @ or https://. */
export type DomainData = string

/** A severity, or a severity with the options that all rules of phrases have. */
export type PhraseSettingData = SeverityData | readonly [SeverityData, {
  /** words that your company has approved, as patterns: what lies in them is not flagged by this rule */
  readonly allowPhrases?: readonly string[]
  /** further words that this rule flags, as patterns */
  readonly phrases?: readonly string[]
}?]
