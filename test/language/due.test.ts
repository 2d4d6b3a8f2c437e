import { describe, expect, test } from 'vitest'
import {
  addBusinessDays,
  businessDaysBetween,
  type Due,
  isHoliday,
  isWeekend,
  mayHoldTime,
  timesIn,
} from '../../src/language/due/index.ts'
import { months, relativeDays, weekdays } from '../../src/language/due/tables/names.ts'
import { fortnights, units } from '../../src/language/due/tables/units.ts'
import { vaguePhrases } from '../../src/language/due/tables/vague.ts'
import { unmark } from '../../src/rule/index.ts'
import { asRows, type DueRow, dueTable, moments } from './due-table.ts'
import { missedRows, unseenRows } from './due-unseen.ts'

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

describe('what is still missed', () => {
  test.fails.each(asRows(missedRows).map(row => [row.text, row] as const))('due %s', (_name, row) => {
    const { text, spans } = unmark(row.text)
    const found = timesIn(text, referenceOf(row))
    expect(found.map(({ text }) => text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)))
  })
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
      [...words, ...[...vaguePhrases.all.values()].flat().map(([words]) => words.join(' '))].filter(
        word => !mayHoldTime(word),
      ),
    ).toEqual([])
  })

  test('most sentences without a time do not', () => {
    expect(mayHoldTime('Thank you for your kind letter, which we may answer with pleasure.')).toBe(false)
  })
})

describe('a sentence', () => {
  const reference = { time: Date.parse('2026-05-06T09:15Z'), offset: 0 }
  const texts = (text: string, options = {}) => timesIn(text, reference, options).map(({ text }) => text)
  const days = (text: string, options = {}) =>
    timesIn(text, reference, options).map(({ from }) => new Date(from).toISOString().slice(0, 10))

  test('may name several times', () => {
    expect(
      texts('If it is here by Friday, we install it on Monday at 9 and call you within two hours.'),
    ).toEqual(['by Friday', 'on Monday at 9', 'within two hours'])
  })

  test('gives spans in its own units', () => {
    const text = 'So – “très” bald: by Friday.'
    const [due] = timesIn(text, reference)
    expect(text.slice(due!.span.start, due!.span.end)).toBe('by Friday')
  })

  test('shows how its dates are written', () => {
    expect(days('It ships on 04/05 and arrives on 21/05.')).toEqual(['2026-05-04', '2026-05-21'])
    expect(days('It ships on 04/05 and arrives on 05/21.')).toEqual(['2026-04-05', '2026-05-21'])
    expect(days('It ships on 04/05.', { order: 'mdy' })).toEqual(['2026-04-05'])
    expect(timesIn('It ships on 04/05.', reference, { order: 'mdy' })[0]?.ambiguous).toBeUndefined()
  })

  test('about the past looks back', () => {
    expect(days('We shipped it on Monday.', { lean: 'past' })).toEqual(['2026-05-04'])
    expect(days('We shipped it on the 12th.', { lean: 'past' })).toEqual(['2026-04-12'])
    expect(days('We shipped it in August.', { lean: 'past' })).toEqual(['2025-08-01'])
  })

  test('knows other weekends, holidays and closing hours', () => {
    const calendar = { weekend: [5, 6], holidays: ['2026-05-07'] }
    const [due] = timesIn('It arrives within 2 business days.', reference, { calendar })
    // Thursday is a holiday, Friday and Saturday are the weekend.
    expect(new Date(due!.to).toISOString()).toBe('2026-05-12T00:00:00.000Z')
    const [closing] = timesIn('It arrives by COB.', reference, { closes: 18 * 60 })
    expect(new Date(closing!.to).toISOString()).toBe('2026-05-06T18:00:00.000Z')
  })

  test('however odd costs little and never throws', () => {
    const words =
      "early late by in the next last week of to and or 12 3rd may monday 9 : . , ( ) - ' within a couple few at noon end first second half eod 04/05 2026-02-31 constructor __proto__ 99999".split(
        ' ',
      )
    let seed = 7
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
    const salad = () =>
      Array.from({ length: 350 }, () => words[Math.floor(random() * words.length)]).join(' ')
    const hostile = [...words.map(word => `${word} `.repeat(400)), ...Array.from({ length: 60 }, salad)]
    const start = performance.now()
    for (const text of hostile)
      for (const { from, to } of timesIn(text, reference))
        expect(Number.isFinite(from) && from <= to).toBe(true)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('the calendar', () => {
  const at = (text: string, offset = 0) => ({ time: Date.parse(text), offset })
  const christmas = { weekend: [6, 0], holidays: ['12-25', '2026-12-28'] }

  test('counts business days between two moments', () => {
    expect(businessDaysBetween(at('2026-12-23T10:00Z'), at('2026-12-30T10:00Z'), christmas)).toBe(3)
    expect(businessDaysBetween(at('2026-12-23T10:00Z'), at('2026-12-30T10:00Z'))).toBe(5)
    expect(businessDaysBetween(at('2026-12-23T10:00Z'), at('2026-12-22T10:00Z'))).toBe(0)
  })

  test('adds business days', () => {
    const day = addBusinessDays(at('2026-12-23T10:00Z'), 2, christmas)
    expect(new Date(day).toISOString()).toBe('2026-12-29T00:00:00.000Z')
  })

  test('tells the weekend on the clock of the place', () => {
    expect(isWeekend(at('2026-05-08T23:00Z', 120))).toBe(true)
    expect(isWeekend(at('2026-05-08T23:00Z'))).toBe(false)
    expect(isHoliday(at('2026-12-25T12:00Z'), christmas)).toBe(true)
    expect(isHoliday(at('2026-12-24T12:00Z'), christmas)).toBe(false)
  })
})
