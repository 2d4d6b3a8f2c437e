import { formatNamed, type Report, sayingsOf, type Threshold } from '../report/index.ts'
import { ruleUrl } from '../report/rule-url.ts'
import type { Rule } from '../rule/index.ts'
import type { Flags } from './flags.ts'
import { formatFor } from './format-choice.ts'
import { paintFor } from './paint.ts'
import { version } from './version.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The rules of plug-ins that a run may meet; asked only by formats that list all rules. */
type PluginRules = () => Promise<readonly Rule[]>

/** Starts the report that the flags ask for. A run loads the one format it uses. */
export async function startReport(flags: Flags, env: Env, pluginRules: PluginRules): Promise<Report> {
  const { outputFile, color } = flags
  const isTerminal = outputFile === undefined && process.stdout.isTTY === true
  const paint = await paintFor({ flag: color, env, isTerminal })
  const format = formatNamed(formatFor(flags.format, env))
  const start = await format.load()
  return start({
    paint,
    columns: isTerminal ? process.stdout.columns : 80,
    version,
    started: flags.now ?? Date.now(),
    ...(format.listsRules && { rules: [...(await ownRules()), ...(await pluginRules())] }),
  })
}

/** What of the findings is shown. Each format has a level that suits its readers; a flag beats it. */
export async function thresholdOf(flags: Flags, env: Env, pluginRules: PluginRules): Promise<Threshold> {
  const { quiet, level, minConfidence, quotes } = flags
  const usual = formatNamed(formatFor(flags.format, env)).level
  return {
    level: quiet ? 'error' : (level ?? usual),
    minConfidence,
    ...(quotes === false && { wordless: sayingsOf([...(await builtIn()), ...(await pluginRules())]) }),
  }
}

async function ownRules() {
  return (await builtIn()).map(rule => ({ ...rule, url: ruleUrl(rule.id, version) }))
}

async function builtIn() {
  return (await import('../../rules/index.ts')).rules
}
