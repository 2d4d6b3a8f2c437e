import {
  type Entry,
  type Finder,
  type Net,
  NetWriter,
  openNet,
  PatternError,
  type PreparedNet,
} from '../language/index.ts'
import { type Frame, type PhraseRule, type SuppressorId, sharedWords, usual } from '../rule/index.ts'
import type { Company } from './company.ts'

type Within = 'clause' | 'sentence' | 'nearby'

/** A frame of a rule, compiled. */
export interface Watch extends Omit<Frame, 'say' | 'with' | 'unless' | 'despite' | 'lets' | 'examples'> {
  readonly rule: PhraseRule
  readonly suppressors: readonly SuppressorId[]
  readonly companions: readonly { readonly within: Within; readonly find: Finder }[]
  readonly exceptions: readonly { readonly within: Within; readonly leaves?: 'info'; readonly find: Finder }[]
}

/** All phrase rules of a run. */
export interface Phrases {
  /** Every pattern of the active rules. */
  readonly entries: readonly Entry<Watch>[]
  /** The patterns that a sentence can match, as far as its words tell. */
  awake(text: string): readonly Entry<Watch>[]
  /** What a rule does not flag because the company has approved it, by its id. */
  readonly allowed: ReadonlyMap<string, Finder>
}

const noCompany: Company = { widened: new Set(), allowed: new Map() }

/** A frame as it is kept: without its patterns, which are in the net, and without its examples. */
type KeptFrame = Omit<Frame, 'say' | 'with' | 'unless' | 'despite' | 'lets' | 'examples'> & {
  readonly suppressors: readonly SuppressorId[]
  /** The patterns to look for, as numbers of the net. */
  readonly companions: readonly { readonly within: Within; readonly near: number }[]
  readonly exceptions: readonly { readonly within: Within; readonly leaves?: 'info'; readonly near: number }[]
}

/** Phrase rules that were worked out: plain text, so that the build can keep it. */
export interface PreparedRules {
  readonly net: PreparedNet
  /** The rule of each frame. */
  readonly owners: readonly string[]
  /** Each frame as JSON; read when one of its patterns is met. */
  readonly frames: readonly string[]
}

/**
 * Compiles the frames of phrase rules; once per run. What `ahead` holds is taken from there, other rules are worked
 * out. A pattern that cannot be read, or that every sentence would wake, is left out.
 */
export function compilePhrases(
  rules: readonly PhraseRule[],
  ahead?: PreparedRules,
  isActive: (rule: PhraseRule) => boolean = () => true,
  company: Company = noCompany,
): Phrases {
  const active = new Map(rules.filter(isActive).map(rule => [rule.id, rule]))
  const known = new Set(ahead?.owners)
  const own = rules.filter(({ id }) => !known.has(id))
  const prepared = [...(ahead ? [ahead] : []), ...(own.length ? [workedOut(own)] : [])]
  const usual = new Map([...active].filter(([id]) => !company.widened.has(id)))
  const nets = prepared.map(one => openRules(one, usual))
  if (company.prepared) nets.push(openRules(company.prepared, active))
  return {
    allowed: company.allowed,
    get entries() {
      return nets.flatMap(({ entries }) => entries)
    },
    awake: text => (nets.length === 1 ? nets[0]!.awake(text) : nets.flatMap(({ awake }) => awake(text))),
  }
}

/** What was last worked out for rules, by the first of them: linters with other settings have the same rules. */
const remembered = new WeakMap<PhraseRule, { rules: readonly PhraseRule[]; prepared: PreparedRules }>()

function workedOut(rules: readonly PhraseRule[]): PreparedRules {
  const last = remembered.get(rules[0]!)
  if (last?.rules.length === rules.length && rules.every((rule, i) => rule === last.rules[i]))
    return last.prepared
  const prepared = prepareRules(rules)
  remembered.set(rules[0]!, { rules, prepared })
  return prepared
}

function openRules(
  { net, owners, frames }: PreparedRules,
  active: ReadonlyMap<string, PhraseRule>,
): Net<Watch> {
  const watches: Watch[] = []
  const opened: Net<Watch> = openNet(net, number => {
    const rule = active.get(owners[number]!)
    return rule && (() => (watches[number] ??= watchOf(rule, frames[number]!, opened.finder)))
  })
  return opened
}

function watchOf(rule: PhraseRule, kept: string, finder: (node: number) => Finder): Watch {
  const { companions, exceptions, ...frame } = JSON.parse(kept) as KeptFrame
  const sought = <T extends { readonly near: number }>({ near, ...rest }: T) => ({
    ...rest,
    find: finder(near),
  })
  return { ...frame, rule, companions: companions.map(sought), exceptions: exceptions.map(sought) }
}

/** Works rules out. The build does it for the rules that come with the package. */
export function prepareRules(rules: readonly PhraseRule[]): PreparedRules {
  const writer = new NetWriter()
  const owners: string[] = []
  const frames: string[] = []
  for (const rule of rules) {
    const lexicon = rule.words ? { ...sharedWords, ...rule.words } : sharedWords
    for (const frame of rule.frames) {
      for (const pattern of frame.say)
        try {
          writer.add({ pattern, lexicon }, frames.length)
        } catch (error) {
          if (!(error instanceof PatternError)) throw error
        }
      const { say: _, examples: __, with: companions = [], unless = [], despite, lets = [], ...rest } = frame
      const sought = <T extends { readonly near: readonly string[] }>({ near, ...more }: T) => ({
        ...more,
        near: writer.addFinder(near, lexicon),
      })
      const kept: KeptFrame = {
        ...rest,
        suppressors: [...usual.filter(id => !despite?.includes(id)), ...lets],
        companions: companions.map(sought),
        exceptions: unless.map(sought),
      }
      owners.push(rule.id)
      frames.push(inAscii(JSON.stringify(kept)))
    }
  }
  return { net: writer.net, owners, frames }
}

/** Escapes what is not ASCII: text with curly quotes takes twice the memory. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
