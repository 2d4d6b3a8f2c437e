import type { Source } from '../draft/index.ts'
import type { Reason } from './edit.ts'

const CONTROL = /[\0-\x08\n-\x1f\x7f\u0085\u2028\u2029]/
/** Words that no YAML scalar, quoted or not, takes for syntax. */
const PLAIN_WORDS = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N} ,.?!()-]*[\p{L}\p{N},.?!()])?)?$/u

/** The new words as the markup around them wants them written. */
export function escaped(text: string, { markup, around }: Source, zone: string): string | { reason: Reason } {
  if (CONTROL.test(text)) return { reason: 'line-break' }
  if (markup === 'html') return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  // The front matter of a text file is YAML; what of a macro file is HTML is not told here.
  const yaml = markup === 'yaml' || (around.length === 0 && zone === 'subject')
  if (yaml) return PLAIN_WORDS.test(text) ? text : { reason: 'syntax' }
  if (markup === 'json') return /[<>&]/.test(text) ? { reason: 'syntax' } : JSON.stringify(text).slice(1, -1)
  if (markup === 'markdown' && zone !== 'code') return text.replace(/[\\`*_[\]<&|~]/g, '\\$&')
  return text
}

/** All that is not ASCII as character references, for HTML in a charset without such letters. */
export function asReferences(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, letter => `&#${letter.codePointAt(0)};`)
}
