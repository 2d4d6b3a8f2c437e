// Runs a TypeScript script with the arguments behind its name.
import { resolve } from 'node:path'
import { importTs } from './import-ts.mjs'

const [script, ...rest] = process.argv.slice(2)
process.argv.splice(1, process.argv.length - 1, resolve(script), ...rest)
await importTs(script)
