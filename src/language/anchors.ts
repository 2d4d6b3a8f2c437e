import { type Classes, formsOf } from './classes.ts'
import type { VerbForm } from './inflect.ts'
import { type Pattern, PatternError } from './pattern.ts'

/** Words so common that a sentence without them is rare: they cannot tell a candidate. */
const common = new Set(
  'a about after all also am an and any are as at be because been before being but by can could did do does doing for from get go going got had has have having he her here him his how i if in into is it its just let like make me might more most must my no not now of off on one only or other our out over own please s shall she should so some such than that the their them then there these they this those to too up us very was we were what when where which while who whom why will with would yes you your'.split(
    ' ',
  ),
)

/** Literal words of which any match of a pattern contains at least one; a trailing `*` leaves the end open. */
export type Anchors = readonly string[]

/**
 * Finds the words that give a pattern away, so that one RegExp over the raw text finds the sentences worth parsing.
 *
 * @throws PatternError when every word of the pattern is common: then it would make every sentence a candidate
 */
export function anchorsOf(pattern: Pattern, classes: Classes, source: string): Anchors {
  const found = best(pattern)
  if (!found) throw new PatternError(source, 'needs at least one word that is not in every sentence')
  return found

  function best(node: Pattern, forms?: readonly VerbForm[]): Anchors | undefined {
    switch (node.kind) {
      case 'word':
        return common.has(node.word) ? undefined : [node.word]
      case 'affix':
        return node.prefix.length >= 3 ? [`${node.prefix}*`] : [`*${node.suffix}`]
      case 'verb': {
        const all = formsOf(classes, node.base, node.forms ?? forms)
        return all.some(form => common.has(form)) ? undefined : all
      }
      case 'class':
        return classes.shape(node.name)
          ? undefined
          : best(classes.pattern(node.name, source), node.forms ?? forms)
      case 'sequence': {
        const sets = node.items.map(item => best(item, forms)).filter(set => set !== undefined)
        return sets.sort((a, b) => a.length - b.length)[0]
      }
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

/** One RegExp (global, any case) that meets every anchor in raw text. It is linear: a choice of literal words. */
export function anchorExpression(anchors: Iterable<string>): RegExp {
  const byInitial = new Map<string, Set<string>>()
  for (const anchor of anchors) {
    const initial = anchor[0]!
    const group = byInitial.get(initial) ?? new Set()
    byInitial.set(initial, group.add(expression(anchor)))
  }
  // Grouped by first letter, so that most positions of a text are left after one look.
  const groups = [...byInitial].map(([initial, words]) => {
    const rests = [...words].map(word => (initial === '*' ? word : word.slice(initial.length)))
    return initial === '*' ? `(?:${rests.join('|')})` : `${initial}(?:${rests.join('|')})`
  })
  return groups.length ? new RegExp(`\\b(?:${groups.join('|')})\\b`, 'gi') : /(?!)/g
}

function expression(anchor: string): string {
  const open = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['\u2019]")
  if (anchor.startsWith('*')) return `[a-z]*${open(anchor.slice(1))}`
  if (anchor.endsWith('*')) return `${open(anchor.slice(0, -1))}[a-z]*`
  return open(anchor)
}
