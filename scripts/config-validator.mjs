// Turns the published schema of the configuration into a validator that imports nothing at run time: compiling
// the schema on every start would cost more than linting a mail. Run it after a change of the schema.
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const fromRoot = path => fileURLToPath(new URL(`../${path}`, import.meta.url))

export const output = fromRoot('src/config/validate.generated.js')

/** The source text of the validator, as it should stand in `output`. */
export function validatorSource(schemaText = readFileSync(fromRoot('schema/config.schema.json'), 'utf8')) {
  const schema = JSON.parse(schemaText, withoutProse)
  // Which rules there are is checked with their options; the list is for completion in editors.
  delete schema.$defs.rules.properties
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: false,
    code: { source: true, esm: true, lines: true },
  })
  const code = standalone.default(ajv, ajv.compile(schema))
  if (/\brequire\(|^import /m.test(code)) throw new Error('the validator must not import anything')
  return `${header}${code.replace(/^export default .*;$/m, '').trim()}\n`
}

const header = `// Generated from schema/config.schema.json by scripts/config-validator.mjs. Change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
`

/** Descriptions are for people and editors; the validator does not need them. */
function withoutProse(key, value) {
  return key === 'description' || key === 'title' ? undefined : value
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(output, validatorSource())
