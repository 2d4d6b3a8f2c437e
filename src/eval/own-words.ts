import type { Draft } from '../draft/index.ts'

/** How many words the writer wrote: neither quotes nor signature, footer or code count. */
export function ownWords({ parts }: Draft): number {
  let words = 0
  for (const { zone, passage } of parts)
    if (zone === 'own') words += passage.text.split(/\s+/).filter(Boolean).length
  return words
}
