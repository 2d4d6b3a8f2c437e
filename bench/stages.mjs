// Measures the stages of a mail from the sources, in this process, after some rounds to warm up.
import { importTs } from '../scripts/import-ts.mjs'
import { makeMail } from './corpus.mjs'

export async function stages() {
  process.stderr.write('stages …\n')
  const { measureStages, measureSecondLook } = await importTs('bench/parts.ts')
  const mails = Array.from({ length: 200 }, (_, seed) => makeMail({ seed }))
  return {
    ...(await measureStages(mails)),
    ...(await measureSecondLook(makeMail({ seed: 3, format: 'txt', bytes: 5000 }))),
  }
}
