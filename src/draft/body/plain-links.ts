import { sourceOf } from '../../text/index.ts'
import type { Link, Part } from '../draft.ts'

const URL = /\bhttps?:\/\/[^\s<>"]{1,2000}/gi

/** The addresses of pages that the writer put into a plain text. */
export function plainLinks(parts: readonly Part[]): Link[] {
  const links: Link[] = []
  for (const { zone, passage } of parts) {
    if (zone !== 'own' || !passage.text.includes('://')) continue
    for (const match of passage.text.matchAll(URL)) {
      const href = match[0].replace(/[.,;:!?)\]'*_]{1,20}$/, '')
      const at = sourceOf(passage, { start: match.index, end: match.index + href.length })
      links.push({ href, text: href, at })
    }
  }
  return links
}
