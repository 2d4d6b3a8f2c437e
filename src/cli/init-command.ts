import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { presetNames } from '../config/index.ts'
import { fileTrouble } from './file-trouble.ts'
import { standardError } from './standard-error.ts'
import { UsageError } from './usage-error.ts'

/** The options of `cx-lint init`. */
export interface InitFlags {
  readonly yes?: boolean
}

interface Answers {
  readonly preset: string
  readonly domains: readonly string[]
  readonly locked: boolean
}

const file = '.cx-lintrc.json'
const usual: Answers = { preset: 'recommended', domains: [], locked: false }

/**
 * Writes a first configuration, after three questions or none.
 *
 * @throws UsageError when there is one already, or nobody can answer.
 */
export async function initCommand({ yes }: InitFlags): Promise<void> {
  const path = join(process.cwd(), file)
  if (existsSync(path)) throw new UsageError(`${file} is there already; edit it, or remove it first.`)
  const answers = yes ? usual : await ask()
  try {
    // Somebody else's file is never overwritten, not even one that appeared meanwhile.
    writeFileSync(path, `${JSON.stringify(configOf(answers), null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${file} could not be written: ${fileTrouble(error)}.`)
  }
  process.stdout.write(
    `Wrote ${file}. Try it: cx-lint <a draft>, and cx-lint rules for all there is to set.\n`,
  )
}

function configOf({ preset, domains, locked }: Answers) {
  return {
    $schema: './node_modules/cx-lint/schema/config.schema.json',
    extends: [preset],
    policy: { ownDomains: domains, ...(locked && { locked: ['over-promising/guarantee'] }) },
    rules: {},
  }
}

async function ask(): Promise<Answers> {
  const lines = createInterface({ input: process.stdin, output: standardError() })
  const answers = lines[Symbol.asyncIterator]()
  const question = async (text: string) => {
    standardError().write(text)
    const { value, done } = await answers.next()
    if (done) throw new UsageError('The questions were not answered; --yes takes the usual answers.')
    return String(value).trim()
  }
  try {
    const preset = (await question(`Which preset? ${presetNames.join(', ')} (recommended) `)) || usual.preset
    if (!presetNames.includes(preset))
      throw new UsageError(`There is no preset ${preset}. There are ${presetNames.join(', ')}.`)
    const domains = await question('Domains of your company, such as example.com (none) ')
    const locked = await question('Shall nobody be able to switch over-promising/guarantee off? y/N ')
    return {
      preset,
      domains: domains.split(/[\s,]+/).filter(domain => domain !== ''),
      locked: /^y(?:es)?$/i.test(locked),
    }
  } finally {
    lines.close()
  }
}
