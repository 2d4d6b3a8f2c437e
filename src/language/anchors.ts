import { type Classes, formsOf } from './classes.ts'
import type { VerbForm } from './inflect.ts'
import { type Pattern, PatternError } from './pattern.ts'

/** Words so common that a sentence without them is rare: they cannot tell a candidate. */
const common = new Set(
  'a about after all also am an and any are as at be because been before being but by can could did do does doing for from get go going got had has have having he her here him his how i if in into is it its just let like make me might more most must my no not now of off on one only or other our out over own please s shall she should so some such than that the their them then there these they this those to too up us very was we were what when where which while who whom why will with would yes you your'.split(
    ' ',
  ),
)

/** The share of a list's words that are in every other sentence. */
function everyday(list: Anchors): number {
  return list.filter(word => common.has(word)).length / list.length
}

/** Literal words of which any match of a pattern contains at least one; a `*` leaves an end open, a space joins two. */
export type Anchors = readonly string[]

/**
 * Finds the words that give a pattern away: lists of words of which a sentence must hold one each, the most telling
 * list first. One walk over the words of a text then finds the sentences worth parsing. Patterns
 * whose words come from the same class share a list.
 *
 * @throws PatternError when the pattern has only everyday words: then every sentence would be a candidate
 */
export function anchorsOf(pattern: Pattern, classes: Classes, source: string): readonly Anchors[] {
  const lists = needed(pattern).sort((a, b) => everyday(a) - everyday(b) || a.length - b.length)
  if (!lists[0] || everyday(lists[0]) === 1) lists.unshift(...pairs(pattern))
  const telling = lists[0]
  if (!telling || everyday(telling) === 1)
    throw new PatternError(source, 'needs at least one word that is not in every sentence')
  return lists

  /** One list for each word that every match must hold. */
  function needed(node: Pattern, forms?: readonly VerbForm[]): Anchors[] {
    if (node.kind === 'sequence') return node.items.flatMap(item => needed(item, forms))
    if (node.kind === 'mark') return needed(node.item, forms)
    const list = any(node, forms)
    return list ? [list] : []
  }

  /** Everyday words can be telling side by side: "on you". Two plain words that every match holds in a row. */
  function pairs(node: Pattern): Anchors[] {
    if (node.kind === 'mark') return pairs(node.item)
    if (node.kind !== 'sequence') return []
    return node.items.flatMap((item, i) => {
      const next = node.items[i + 1]
      if (item.kind !== 'word' || next?.kind !== 'word') return []
      return [classes.remember(`pair ${item.word} ${next.word}`, () => [`${item.word} ${next.word}`])]
    })
  }

  /** Words of which every match of a node holds at least one. */
  function any(node: Pattern, forms?: readonly VerbForm[]): Anchors | undefined {
    switch (node.kind) {
      case 'word':
      case 'affix':
      case 'verb':
        return wordsOf(node, classes, forms)
      case 'class': {
        if (classes.shape(node.name)) return undefined
        const restricted = node.forms ?? forms
        return classes.remember(`class ${node.name} ${restricted?.join() ?? ''}`, () =>
          any(classes.pattern(node.name, source), restricted),
        )
      }
      case 'sequence': {
        return needed(node, forms).sort((a, b) => everyday(a) - everyday(b) || a.length - b.length)[0]
      }
      case 'choice': {
        const lists = node.options.map(option => any(option, forms))
        return lists.every(list => list !== undefined) ? [...new Set(lists.flat())] : undefined
      }
      case 'mark':
        return any(node.item, forms)
      default:
        return undefined
    }
  }
}

/** More ways than these to give one pattern away are not told apart. */
const MOST_WAYS = 400

/**
 * The ways in which a sentence can give a pattern away: for each of them lists of words of which the sentence must hold
 * one each, the most telling list first. A class of many phrases has a way for each of them: one word of the one
 * and another of the other wake nobody.
 *
 * @throws PatternError when the pattern has only everyday words: then every sentence would be a candidate
 */
export function waysOf(pattern: Pattern, classes: Classes, source: string): readonly (readonly Anchors[])[] {
  const plainly = anchorsOf(pattern, classes, source)
  const ways = expand(pattern)
  return ways && ways.length <= MOST_WAYS
    ? ways.map(lists => [...lists].sort((a, b) => everyday(a) - everyday(b) || a.length - b.length))
    : [plainly]

  function expand(node: Pattern, forms?: readonly VerbForm[]): readonly (readonly Anchors[])[] | undefined {
    switch (node.kind) {
      case 'word':
      case 'affix':
      case 'verb': {
        const list = wordsOf(node, classes, forms)
        return list && [[list]]
      }
      case 'class': {
        if (classes.shape(node.name)) return undefined
        const restricted = node.forms ?? forms
        return classes.remember(`ways ${node.name} ${restricted?.join() ?? ''}`, () =>
          expand(classes.pattern(node.name, source), restricted),
        )
      }
      case 'mark':
        return expand(node.item, forms)
      case 'choice': {
        const options = node.options.map(option => expand(option, forms))
        if (!options.every(option => option !== undefined)) return undefined
        const ways = options.flat()
        // Single words need no way of their own.
        const single = ways.filter(lists => lists.length === 1).flatMap(([list]) => list!)
        const longer = ways.filter(lists => lists.length > 1)
        return single.length ? [[[...new Set(single)]], ...longer] : longer
      }
      case 'sequence':
        return alongside(node.items, forms)
      default:
        return undefined
    }
  }

  /** Of items in a row all are needed; the ways of the one that has most of them are told apart. */
  function alongside(
    items: readonly Pattern[],
    forms?: readonly VerbForm[],
  ): readonly (readonly Anchors[])[] | undefined {
    const needed = items.flatMap(item => {
      const ways = expand(item, forms)
      return ways ? [ways] : []
    })
    const pairs = items.flatMap((item, i) => {
      const next = items[i + 1]
      if (item.kind !== 'word' || next?.kind !== 'word') return []
      return plainWord.test(item.word) && plainWord.test(next.word) ? [[`${item.word} ${next.word}`]] : []
    })
    if (!needed.length) return undefined
    const most = needed.reduce((a, b) => (b.length > a.length ? b : a))
    const others = needed
      .filter(ways => ways !== most)
      .flatMap(ways => (ways.length === 1 ? ways[0]! : [[...new Set(ways.flatMap(([list]) => list!))]]))
    return most.map(lists => [...lists, ...others, ...pairs])
  }
}

const plainWord = /^[a-z]+$/

/** The words of a node that is one word of a text. */
function wordsOf(node: Pattern, classes: Classes, forms?: readonly VerbForm[]): Anchors | undefined {
  if (node.kind === 'word') {
    // "100%": a word boundary needs a letter or digit at its side.
    const word = withoutSigns(node.word)
    return word ? classes.remember(`word ${word}`, () => [word]) : undefined
  }
  if (node.kind === 'affix') return [node.prefix.length >= 3 ? `${node.prefix}*` : `*${node.suffix}`]
  if (node.kind !== 'verb') return undefined
  const restricted = node.forms ?? forms
  return classes.remember(`verb ${node.base} ${restricted?.join() ?? ''}`, () =>
    formsOf(classes, node.base, restricted),
  )
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** A word without the signs around it. */
function withoutSigns(word: string): string {
  let from = 0
  let to = word.length
  while (from < to && !letterOrDigit.test(word[from]!)) from++
  while (to > from && !letterOrDigit.test(word[to - 1]!)) to--
  return word.slice(from, to)
}
