import type { Format } from './format.ts'
import { fileEntry } from './json.ts'

/** For programs that read as a run goes on: one line for each file, as it stands in `files` of the json format. */
export const jsonl: Format = () => ({
  begin: () => '',
  file: result => `${JSON.stringify(fileEntry(result))}\n`,
  end: () => '',
})
