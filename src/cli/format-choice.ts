import type { FormatName } from '../report/index.ts'

/**
 * Variables by which AI agents make themselves known to the commands they run: the union of the lists that other
 * tools keep; see docs/formats.md. A name that ends in `*` stands for all that begin so.
 */
const signs = [
  'AI_AGENT',
  'AUGMENT_AGENT',
  'CLAUDECODE',
  'CLAUDE_CODE',
  'CODEX_SANDBOX',
  'CODEX_THREAD_ID',
  'COPILOT_AGENT',
  'COPILOT_CLI',
  'CURSOR_AGENT',
  'GEMINI_CLI',
  'GOOSE_PROVIDER',
  'JUNIE_*',
  'OPENCODE',
  'REPL_ID',
]

type Env = Readonly<Record<string, string | undefined>>

/** The format that was asked for; without one, what suits the reader: an AI agent or a person. */
export function formatFor(asked: FormatName | undefined, env: Env): FormatName {
  return asked ?? (isAgent(env) ? 'agent' : 'stylish')
}

function isAgent(env: Env): boolean {
  const set = Object.keys(env).filter(name => env[name])
  return signs.some(sign =>
    sign.endsWith('*') ? set.some(name => name.startsWith(sign.slice(0, -1))) : set.includes(sign),
  )
}
