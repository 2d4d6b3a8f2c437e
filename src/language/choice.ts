import { CHOICE } from './program.ts'

/**
 * One of several, as numbers of a program: `CHOICE`, how many words, how many options that may begin with any word, how
 * many keys; then the words that match alone, sorted; those options; the keys, sorted, which are the words that other
 * options begin with; for each key where its options end, counted from the first; and the options of all keys, the ones
 * for any word among them, in the order of the pattern.
 */
export function choiceCells(
  words: readonly number[],
  open: readonly number[],
  index: readonly (readonly [key: number, options: readonly number[]])[],
): number[] {
  const sorted = [...index].sort(([a], [b]) => a - b)
  return [
    CHOICE,
    words.length,
    open.length,
    sorted.length,
    ...[...words].sort((a, b) => a - b),
    ...open,
    ...sorted.map(([key]) => key),
    ...endsOf(sorted.map(([, { length }]) => length)),
    ...sorted.flatMap(([, options]) => options),
  ]
}

function endsOf(lengths: readonly number[]): number[] {
  let end = 0
  return lengths.map(length => (end += length))
}

/** True when a word alone is one of the options of a choice. */
export function isWordOf(code: Int32Array, node: number, word: number): boolean {
  const from = node + HEAD
  return placeOf(code, from, from + code[node + 1]!, word) >= 0
}

/** False when no option matches at a word. */
export function mayBegin(code: Int32Array, node: number, word: number): boolean {
  return code[node + 2]! > 0 || isWordOf(code, node, word) || keyOf(code, node, word) >= 0
}

/** Which key of a choice a word is; -1 for none. */
export function keyOf(code: Int32Array, node: number, word: number): number {
  const from = node + HEAD + code[node + 1]! + code[node + 2]!
  const place = placeOf(code, from, from + code[node + 3]!, word)
  return place < 0 ? -1 : place - from
}

/** Where the longer options that can be tried at a key begin in the code. */
export function optionsFrom(code: Int32Array, node: number, key: number): number {
  const open = node + HEAD + code[node + 1]!
  if (key < 0) return open
  const ends = open + code[node + 2]! + code[node + 3]!
  return ends + code[node + 3]! + (key > 0 ? code[ends + key - 1]! : 0)
}

/** Where they end. */
export function optionsTo(code: Int32Array, node: number, key: number): number {
  const behindOpen = node + HEAD + code[node + 1]! + code[node + 2]!
  if (key < 0) return behindOpen
  const ends = behindOpen + code[node + 3]!
  return ends + code[node + 3]! + code[ends + key]!
}

/** The numbers before the words: what the node is, and three counts. */
const HEAD = 4

/** Looks for a number among sorted ones. */
function placeOf(sorted: Int32Array, from: number, to: number, number: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < number) low = middle + 1
    else high = middle
  }
  return low < to && sorted[low] === number ? low : -1
}
