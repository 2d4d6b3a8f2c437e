import { checkRow } from './check-row.ts'
import type { Row } from './row.ts'
import { RowError } from './row-error.ts'

/**
 * Reads labelled rows, one JSON object a line. Keys that evaluation does not know are left alone, so that people
 * can keep notes beside their labels.
 *
 * @throws RowError when lines are no rows, with all of them named: half a set would give a wrong figure
 */
export function readRows(jsonl: string, path: string): Row[] {
  const rows: Row[] = []
  const faults: string[] = []
  jsonl
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((line, index) => {
      if (!line.trim()) return
      const place = `${path}:${index + 1}`
      const row = rowOf(line, place)
      if (typeof row === 'string') faults.push(`${place}: ${row}`)
      else rows.push(row)
    })
  if (faults.length > 0) throw new RowError(faults)
  if (rows.length === 0) throw new RowError([`${path}: there are no rows in this file`])
  return rows
}

/** The row of a line, or what is wrong with it. */
function rowOf(line: string, place: string): Row | string {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return 'this line is not JSON; a row is one JSON object on one line'
  }
  return checkRow(data, place)
}
