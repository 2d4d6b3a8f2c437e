import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** What a consumer of a format says against a document; undefined when it takes it. */
export type Consumer = (document: string) => string | undefined

const schemaOf = (file: string) => JSON.parse(readFileSync(`test/schemas/${file}`, 'utf8'))

function bySchema(schema: object): Consumer {
  // The pattern of a language tag in SARIF's schema is no Unicode pattern.
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return document =>
    validate(JSON.parse(document)) ? undefined : JSON.stringify(validate.errors?.slice(0, 3))
}

/** The schema is of JSON Schema's fourth draft; what it uses of it means the same today, but for its name. */
function sarifSchema() {
  const { $schema: _, id: __, ...schema } = schemaOf('sarif-2.1.0-rtm.5.json')
  return schema
}

const withoutDraft = ({ $schema: _, ...schema }: Record<string, unknown>) => schema

export const takesSarif = bySchema(sarifSchema())
export const takesRdjson = bySchema(withoutDraft(schemaOf('rdjson.json')))

const fitsGitlab = bySchema(schemaOf('gitlab-code-quality.json'))
export const takesGitlab: Consumer = document => {
  const fingerprints = (JSON.parse(document) as { fingerprint: string }[]).map(entry => entry.fingerprint)
  // GitLab shows the first of two only.
  return new Set(fingerprints).size < fingerprints.length ? 'equal fingerprints' : fitsGitlab(document)
}

/** True where xmllint is at hand. CI installs it; elsewhere its tests are skipped, visibly. */
export const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined

function byXsd(file: string): Consumer {
  return document => {
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', `test/schemas/${file}`, '-'],
      { input: document, encoding: 'utf8' },
    )
    return status === 0 ? undefined : stderr
  }
}

export const takesJunit = byXsd('JUnit.xsd')
export const takesCheckstyle = byXsd('checkstyle.xsd')

/** A command as the runner of GitHub's workflows reads it (`ActionCommand.TryParseV2`). */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export function workflowCommands(output: string): WorkflowCommand[] {
  return output
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const end = line.indexOf('::', 2)
      if (!line.startsWith('::') || end < 0) throw new Error(`no workflow command: ${line}`)
      const head = line.slice(2, end)
      const blank = head.indexOf(' ')
      const command = blank < 0 ? head : head.slice(0, blank)
      const pairs = blank < 0 ? [] : head.slice(blank + 1).split(',')
      const properties = pairs.map(pair => {
        const [name = '', ...value] = pair.split('=')
        return [name, unescaped(value.join('='))]
      })
      return { command, properties: Object.fromEntries(properties), data: unescaped(line.slice(end + 2)) }
    })
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { '3A': ':', '2C': ',', '0D': '\r', '0A': '\n', '25': '%' }
  return text.replace(/%(3A|2C|0D|0A|25)/g, (_, code: string) => signs[code]!)
}
