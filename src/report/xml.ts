import { visible } from './stylish/visible.ts'

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Halves of surrogate pairs and the two code points that are no characters; XML has no way to write them. */
const FORBIDDEN = /[\ud800-\udfff\ufffe\uffff]/gu

/**
 * Text for an attribute or an element of XML 1.0, on one line. Controls, most of which XML forbids even as
 * references, are made visible; what else it forbids becomes the replacement character.
 */
export function xml(text: string): string {
  return visible(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, character => references[character]!)
}
