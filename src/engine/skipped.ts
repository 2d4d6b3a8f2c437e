import type { Draft, Zone } from '../draft/index.ts'
import type { Skipped } from './result.ts'

const quoted: ReadonlySet<Zone> = new Set<Zone>(['quote', 'attribution', 'forward'])

/** Counts the lines nobody judged, as a reader sees them: blank ones do not count. */
export function countSkipped({ parts }: Pick<Draft, 'parts'>): Skipped {
  let quotedLines = 0
  let signatureLines = 0
  for (const { zone, passage } of parts) {
    if (quoted.has(zone)) quotedLines += writtenLines(passage.text)
    else if (zone === 'signature') signatureLines += writtenLines(passage.text)
  }
  return { quotedLines, signatureLines }
}

function writtenLines(text: string): number {
  return text.split('\n').filter(line => line.trim() !== '').length
}
