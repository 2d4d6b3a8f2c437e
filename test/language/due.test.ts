import { describe, expect, test } from 'vitest'
import { type Due, mayHoldTime, timesIn } from '../../src/language/due/index.ts'
import { months, relativeDays, weekdays } from '../../src/language/due/tables/names.ts'
import { fortnights, units } from '../../src/language/due/tables/units.ts'
import { vaguePhrases } from '../../src/language/due/tables/vague.ts'
import { unmark } from '../../src/rule/index.ts'
import { asRows, type DueRow, dueTable, moments } from './due-table.ts'
import { unseenRows } from './due-unseen.ts'

const MINUTE = 60_000

/** The moment of writing of a row. */
function referenceOf({ at }: DueRow): { time: number; offset: number } {
  const [wall, offset] = moments[at]
  return { time: Date.parse(`${wall.replace(' ', 'T')}Z`) - offset * MINUTE, offset }
}

/** Milliseconds since 1970 UTC of what a row writes; undefined for `?`. */
function timeOf(row: DueRow, written: string): number | undefined {
  if (written === '?') return undefined
  const { time, offset } = referenceOf(row)
  if (written === 'now') return time
  const later = /^\+(\d+)([hm])$/.exec(written)
  if (later) return time + Number(later[1]) * (later[2] === 'h' ? 60 : 1) * MINUTE
  const [date, clock = '00:00'] = written.split(' ')
  const full = date!.length === 5 ? `${moments[row.at][0].slice(0, 4)}-${date}` : date
  return Date.parse(`${full}T${clock}Z`) - offset * MINUTE
}

const shown = (row: DueRow, time: number) =>
  new Date(time + referenceOf(row).offset * MINUTE).toISOString().slice(0, 16).replace('T', ' ')

/** What a row and a result say, in the same words; what the row leaves open is copied from the result. */
function compared(row: DueRow, text: string, due: Due | undefined): { wanted: object; got: object } {
  if (!due) return { wanted: { text }, got: {} }
  const want = (written: string, got: number) => shown(row, timeOf(row, written) ?? got)
  const { businessDays, or, really, impossible, template } = row.also ?? {}
  return {
    wanted: {
      text,
      kind: row.kind,
      from: want(row.from, due.from),
      to: want(row.to, due.to),
      businessDays,
      or: or && want(or, 0),
      really,
      impossible,
      template,
    },
    got: {
      text: due.text,
      kind: due.kind,
      from: shown(row, due.from),
      to: shown(row, due.to),
      businessDays: due.businessDays,
      or: due.ambiguous && shown(row, due.ambiguous.from),
      really: due.wrongWeekday?.really,
      impossible: due.impossible,
      template: due.template,
    },
  }
}

describe('time expressions', () => {
  test.each([...dueTable, ...asRows(unseenRows)].map(row => [`${row.at}: ${row.text}`, row] as const))(
    'due %s',
    (_name, row) => {
      const { text, spans } = unmark(row.text)
      const found = timesIn(text, referenceOf(row))
      expect(found.map(({ text }) => text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)))
      if (!spans[0]) return
      const { wanted, got } = compared(row, text.slice(spans[0].start, spans[0].end), found[0])
      expect(got).toEqual(wanted)
    },
  )
})

describe('the prefilter', () => {
  test('due words all pass it', () => {
    const unseen = dueTable.filter(({ text }) => text.includes('‹') && !mayHoldTime(text))
    expect(unseen.map(({ text }) => text)).toEqual([])
    const names = [
      ...weekdays.keys(),
      ...[...months.keys()].map(name => `in ${name}`),
      ...relativeDays.keys(),
    ]
    const words = [...names, ...[...units.keys()].filter(name => name !== 'h'), ...fortnights]
    expect(
      [...words, ...[...vaguePhrases.values()].flat().map(([words]) => words.join(' '))].filter(
        word => !mayHoldTime(word),
      ),
    ).toEqual([])
  })

  test('most sentences without a time do not', () => {
    expect(mayHoldTime('Thank you for your kind letter, which we may answer with pleasure.')).toBe(false)
  })
})
