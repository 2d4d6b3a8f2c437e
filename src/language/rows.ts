/**
 * Lists of numbers in one array: the first numbers tell where each list begins, and where the last one ends. A file of
 * them is there as soon as it is read, and a list costs nothing before somebody looks at it.
 */
export type Rows = Int32Array

/** Row `i` of the result is `rows[result[i]]` up to, and without, `rows[result[i + 1]]`. */
export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const rows = new Int32Array(lists.length + 1 + lists.reduce((sum, { length }) => sum + length, 0))
  let at = lists.length + 1
  lists.forEach((list, i) => {
    rows[i] = at
    rows.set(list, at)
    at += list.length
  })
  rows[lists.length] = at
  return rows
}
