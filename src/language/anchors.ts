import { type Classes, formsOf } from './classes.ts'
import type { VerbForm } from './inflect.ts'
import { type Pattern, PatternError } from './pattern.ts'

/** Words so common that a sentence without them is rare: they cannot tell a candidate. */
const common = new Set(
  'a about after all also am an and any are as at be because been before being but by can could did do does doing for from get go going got had has have having he her here him his how i if in into is it its just let like make me might more most must my no not now of off on one only or other our out over own please s shall she should so some such than that the their them then there these they this those to too up us very was we were what when where which while who whom why will with would yes you your'.split(
    ' ',
  ),
)

/** Literal words of which any match of a pattern contains at least one; a `*` leaves an end open. */
export type Anchors = readonly string[]

/**
 * Finds the words that give a pattern away, so that a look at the words of a text finds the sentences worth parsing.
 * The fewest words win. Patterns whose anchors come from the same word class share one list.
 *
 * @throws PatternError when every word of the pattern is common: then it would make every sentence a candidate
 */
export function anchorsOf(pattern: Pattern, classes: Classes, source: string): Anchors {
  const found = best(pattern)
  if (!found) throw new PatternError(source, 'needs at least one word that is not in every sentence')
  return found

  function best(node: Pattern, forms?: readonly VerbForm[]): Anchors | undefined {
    switch (node.kind) {
      case 'word': {
        // "100%": a word boundary needs a letter or digit at its side.
        const word = node.word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
        return !word || common.has(word) ? undefined : [word]
      }
      case 'affix':
        return [node.prefix.length >= 3 ? `${node.prefix}*` : `*${node.suffix}`]
      case 'verb': {
        const all = formsOf(classes, node.base, node.forms ?? forms)
        return all.some(form => common.has(form)) ? undefined : all
      }
      case 'class': {
        if (classes.shape(node.name)) return undefined
        const restricted = node.forms ?? forms
        return classes.remember(`anchors ${node.name} ${restricted?.join() ?? ''}`, () =>
          best(classes.pattern(node.name, source), restricted),
        )
      }
      case 'sequence':
        return node.items
          .map(item => best(item, forms))
          .filter(set => set !== undefined)
          .sort((a, b) => a.length - b.length)[0]
      case 'choice': {
        const sets = node.options.map(option => best(option, forms))
        return sets.every(set => set !== undefined) ? [...new Set(sets.flat())] : undefined
      }
      case 'mark':
        return best(node.item, forms)
      default:
        return undefined
    }
  }
}
