import type { PreparedRules } from './compile.ts'

/** Begins a file of rules; a machine that writes numbers the other way round reads another one. */
const MARK = 1

/**
 * Writes rules that were worked out as bytes, as the build keeps them: how many tables of numbers there are and how long
 * each is, the tables, then all text. Nothing of it has to be taken apart before it is used.
 */
export function packRules({ net, owners, frames }: PreparedRules): Uint8Array {
  const { program, alarm, entries } = net
  const tables = [
    program.vocabulary.places,
    program.vocabulary.drawers,
    program.code,
    alarm.signs.pairs,
    alarm.telling,
    alarm.ways,
    alarm.everyday,
    alarm.needs,
    alarm.masks,
    entries,
  ]
  const texts = [[program.vocabulary.words], program.texts, alarm.signs.open, owners, frames]
  for (const text of texts.flat()) if (/[\n\f]/.test(text)) throw new Error('a text has a line break')
  const head = [MARK, tables.length, ...tables.map(({ length }) => length)]
  const numbers = Int32Array.from([head, ...tables].flatMap(table => [...table]))
  const text = new TextEncoder().encode(texts.map(lines => lines.join('\n')).join('\f'))
  const bytes = new Uint8Array(numbers.byteLength + text.length)
  bytes.set(new Uint8Array(numbers.buffer))
  bytes.set(text, numbers.byteLength)
  return bytes
}

/** Opens what `packRules` wrote. */
export function unpackRules(bytes: Uint8Array): PreparedRules {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset } = aligned
  const view = new DataView(buffer, byteOffset)
  const all = new Int32Array(buffer, byteOffset, aligned.byteLength >> 2)
  if (all[0] !== MARK) for (let i = 0; i < all.length; i++) all[i] = view.getInt32(i * 4, true)
  const count = all[1]!
  let at = 2 + count
  const [places, drawers, code, pairs, telling, ways, everyday, needs, masks, entries] = Array.from(
    all.subarray(2, at),
    length => all.subarray(at, (at += length)),
  ) as Tables
  const text = new TextDecoder().decode(aligned.subarray(at * 4))
  const [words, ...lists] = text.split('\f') as [string, ...string[]]
  const [texts, open, owners, frames] = lists.map(list => (list ? list.split('\n') : [])) as Lists
  return {
    net: {
      program: { vocabulary: { words, places, drawers }, texts, code },
      alarm: { signs: { pairs, open }, telling, ways, everyday, needs, masks },
      entries,
    },
    owners,
    frames,
  }
}

type Table = Int32Array
type Tables = [Table, Table, Table, Table, Table, Table, Table, Table, Table, Table]
type Lists = [string[], string[], string[], string[]]
