import type { DueKind } from '../../src/language/due/index.ts'

/**
 * Time expressions as people write them to customers, with the answer a careful reader gives. Set down before the
 * module was tuned; a row is changed only when a second look shows that the answer was wrong.
 *
 * How the answers were chosen where English leaves room:
 * - Weeks run from Monday; weekend days are Saturday and Sunday; a place keeps the mail's offset all year.
 * - "by X" ends with the end of X ("by Friday" with Friday), "before X" at its start. Feasts begin the holiday, so
 *   "by Christmas" ends where 25 December begins.
 * - A bare weekday is the next one, never today. "This Friday" may be today. "Next Friday" is Friday of next week.
 * - A date without a year is the nearest one (half a year either way).
 * - The end of the week is the end of its last working day. The end of the day is midnight, the close of business
 *   is at 17:00. Hours 1 to 6 without am or pm are in the afternoon.
 * - Morning 6–12, afternoon 12–18, evening and tonight 18–24, lunchtime 12–14, "first thing" 8–10.
 * - The beginning, middle and end of a month are its days 1–10, 11–20 and from 21; the beginning of a week is Monday
 *   and Tuesday, its middle Wednesday, its end Thursday and Friday.
 * - A duration runs from the moment of writing, for want of a better start.
 */
export interface DueRow {
  readonly at: Moment
  /** The sentence, with the expression ‹marked›; without a mark nothing is to be found. */
  readonly text: string
  readonly kind: DueKind
  /** Wall clock of the writer: `MM-DD` or `YYYY-MM-DD`, with ` HH:MM`; `now`; `+72h` or `+30m` after now; `?` any. */
  readonly from: string
  readonly to: string
  readonly also?: {
    readonly businessDays?: number
    /** The other reading, as `from` day. */
    readonly or?: string
    /** The weekday as the calendar has it, where another was written. */
    readonly really?: string
    readonly impossible?: true
    readonly template?: true
  }
}

/** Moments of writing: wall clock and minutes east of UTC. */
export const moments = {
  fri: ['2026-03-06 18:30', 60],
  sun: ['2026-03-01 10:00', 0],
  wed: ['2026-05-06 09:15', 120],
  monthEnd: ['2026-04-30 11:00', -300],
  yearEnd: ['2026-12-30 16:00', 0],
  leap: ['2028-02-28 08:00', 330],
  dst: ['2026-03-26 14:00', 0],
  tue: ['2026-06-09 23:30', 780],
} as const

type Moment = keyof typeof moments

export type Short = readonly [Moment, string, DueKind, string, string, DueRow['also']?]

const rows: readonly Short[] = [
  // Weekdays
  ['wed', 'Your unit will be with you ‹by Friday›.', 'deadline', 'now', '05-09'],
  ['fri', 'Your unit will be with you ‹by Friday›.', 'deadline', 'now', '03-14'],
  ['sun', 'The engineer comes ‹on Monday›.', 'point', '03-02', '03-03'],
  ['wed', 'We ship it ‹Friday›.', 'point', '05-08', '05-09'],
  ['wed', 'We can finish the migration ‹before Monday›.', 'deadline', 'now', '05-11'],
  ['dst', 'The part arrives ‹on Monday›.', 'point', '03-30', '03-31'],
  ['tue', 'The part arrives ‹on Wednesday›.', 'point', '06-10', '06-11'],
  ['yearEnd', 'We will deliver it ‹by Monday›.', 'deadline', 'now', '2027-01-05'],
  ['wed', 'It will be there ‹this Friday›.', 'point', '05-08', '05-09'],
  ['fri', 'It will be there ‹this Friday›.', 'point', '03-06', '03-07'],
  ['wed', 'It will be there ‹next Friday›.', 'point', '05-15', '05-16', { or: '05-08' }],
  ['fri', 'It will be there ‹next Friday›.', 'point', '03-13', '03-14'],
  ['sun', 'It will be there ‹next Friday›.', 'point', '03-06', '03-07'],
  ['wed', 'It will be there ‹by next Tuesday›.', 'deadline', 'now', '05-13'],
  ['wed', 'The visit is ‹on Friday week›.', 'point', '05-15', '05-16'],
  ['wed', 'The visit is ‹a week on Friday›.', 'point', '05-15', '05-16'],
  ['wed', 'The visit is ‹two weeks on Monday›.', 'point', '05-25', '05-26'],
  ['wed', 'We ship it ‹on Tues›.', 'point', '05-12', '05-13'],
  ['wed', 'We ship it ‹by Thurs›.', 'deadline', 'now', '05-08'],
  ['wed', 'We ship it ‹on Fri›.', 'point', '05-08', '05-09'],
  ['wed', 'The courier was here ‹last Friday›.', 'point', '05-01', '05-02'],
  ['fri', 'The courier was here ‹last Friday›.', 'point', '02-27', '02-28'],
  ['wed', 'It has been down ‹since Monday›.', 'range', '05-04', 'now'],
  ['wed', 'The lab is closed ‹until Friday›.', 'range', 'now', '05-09'],
  ['wed', 'The new price holds ‹from Monday›.', 'point', '05-11', '05-12'],
  ['wed', 'Someone will come ‹on Monday or Tuesday›.', 'range', '05-11', '05-13'],
  ['wed', 'We are on site ‹from Tuesday to Thursday›.', 'range', '05-12', '05-15'],
  ['wed', 'We will ship ‹on Tuesday next week›.', 'point', '05-12', '05-13'],
  ['sun', 'We will ship ‹on Tuesday of next week›.', 'point', '03-03', '03-04'],
  ['wed', 'We will ship ‹next week on Tuesday›.', 'point', '05-12', '05-13'],
  ['wed', 'We will ship ‹no later than Friday›.', 'deadline', 'now', '05-09'],
  ['wed', 'We will ship ‹by Friday at the latest›.', 'deadline', 'now', '05-09'],
  ['wed', 'You will have it ‹Friday at the latest›.', 'deadline', 'now', '05-09'],
  ['wed', 'You will have it ‹by Wednesday›.', 'deadline', 'now', '05-14'],
  ['wed', 'It ships ‹the Monday after next›.', 'point', '05-18', '05-19'],
  ['wed', 'You will have it ‹by this coming Monday›.', 'deadline', 'now', '05-12'],
  ['wed', 'You will have it ‹this coming Saturday›.', 'point', '05-09', '05-10'],
  ['monthEnd', 'We will send it ‹by Friday afternoon›.', 'deadline', 'now', '05-01 18:00'],

  // Today, tomorrow and their like
  ['wed', 'We will fix it ‹today›.', 'point', '05-06', '05-07'],
  ['wed', 'The courier will deliver it ‹tomorrow›.', 'point', '05-07', '05-08'],
  ['monthEnd', 'The courier will deliver it ‹tomorrow›.', 'point', '05-01', '05-02'],
  ['leap', 'The courier will deliver it ‹tomorrow›.', 'point', '02-29', '03-01'],
  ['tue', 'The courier will deliver it ‹tomorrow›.', 'point', '06-10', '06-11'],
  ['wed', 'The courier will deliver it ‹by tomorrow›.', 'deadline', 'now', '05-08'],
  ['wed', 'The courier will deliver it ‹the day after tomorrow›.', 'point', '05-08', '05-09'],
  ['yearEnd', 'The courier will deliver it ‹the day after tomorrow›.', 'point', '2027-01-01', '2027-01-02'],
  ['wed', 'We shipped it ‹yesterday›.', 'point', '05-05', '05-06'],
  ['wed', 'We shipped it ‹the day before yesterday›.', 'point', '05-04', '05-05'],
  ['wed', 'It will be live ‹by tonight›.', 'deadline', 'now', '05-07'],
  ['wed', 'It will be live ‹tonight›.', 'point', '05-06 18:00', '05-07'],
  ['wed', 'It will be live ‹this afternoon›.', 'point', '05-06 12:00', '05-06 18:00'],
  ['wed', 'We swapped it ‹this morning›.', 'point', '05-06 06:00', '05-06 12:00'],
  ['wed', 'The technician comes ‹tomorrow morning›.', 'point', '05-07 06:00', '05-07 12:00'],
  ['wed', 'It will be live ‹by tomorrow evening›.', 'deadline', 'now', '05-08'],
  ['wed', 'It will be live ‹later today›.', 'point', 'now', '05-07'],
  ['wed', 'We call you ‹first thing tomorrow›.', 'point', '05-07 08:00', '05-07 10:00'],
  ['fri', 'We call you ‹Monday morning first thing›.', 'point', '03-09 08:00', '03-09 10:00'],
  ['fri', 'We call you ‹first thing on Monday›.', 'point', '03-09 08:00', '03-09 10:00'],
  ['fri', 'We call you ‹first thing Monday morning›.', 'point', '03-09 08:00', '03-09 10:00'],
  ['wed', 'It went down ‹last night›.', 'point', '05-05 18:00', '05-06'],
  ['wed', 'The review is ‹a week tomorrow›.', 'point', '05-14', '05-15'],
  ['wed', 'The review is ‹a week today›.', 'point', '05-13', '05-14'],
  ['wed', 'The review is ‹one week from today›.', 'point', '05-13', '05-14'],
  ['wed', 'We ship ‹same day›.', 'deadline', 'now', '05-07'],
  ['wed', 'Once it is paid we ship ‹the same day›.', 'vague', '?', '?'],

  // Clock times
  ['wed', 'The technician will be on site ‹tomorrow at 9›.', 'point', '05-07 09:00', '05-07 09:01'],
  ['wed', 'The technician will be on site ‹at 3 pm tomorrow›.', 'point', '05-07 15:00', '05-07 15:01'],
  ['wed', 'The technician will be on site ‹at 3 tomorrow›.', 'point', '05-07 15:00', '05-07 15:01'],
  ['wed', 'You will have it ‹by noon›.', 'deadline', 'now', '05-06 12:00'],
  ['fri', 'You will have it ‹by noon›.', 'deadline', 'now', '03-07 12:00'],
  ['wed', 'I’ll write to you ‹by 5 pm›.', 'deadline', 'now', '05-06 17:00'],
  ['fri', 'I’ll write to you ‹by 5pm›.', 'deadline', 'now', '03-07 17:00'],
  ['wed', 'I’ll write to you ‹by 5:30 p.m. today›.', 'deadline', 'now', '05-06 17:30'],
  ['wed', 'I’ll write to you ‹by 17:30›.', 'deadline', 'now', '05-06 17:30'],
  ['wed', 'I’ll write to you ‹before 10 a.m. on Friday›.', 'deadline', 'now', '05-08 10:00'],
  ['wed', 'It ships ‹by ten tomorrow›, cast iron.', 'deadline', 'now', '05-07 10:00'],
  ['wed', 'It ships ‹by midnight›.', 'deadline', 'now', '05-07'],
  ['wed', 'It ships ‹by midnight on Friday›.', 'deadline', 'now', '05-09'],
  ['wed', 'We call you ‹at 9 o’clock on Monday›.', 'point', '05-11 09:00', '05-11 09:01'],
  ['wed', 'We call you ‹at half past two›.', 'point', '05-06 14:30', '05-06 14:31'],
  ['wed', 'We call you ‹at quarter to five on Friday›.', 'point', '05-08 16:45', '05-08 16:46'],
  ['wed', 'The slot is ‹tomorrow between 9 and 12›.', 'range', '05-07 09:00', '05-07 12:00'],
  ['wed', 'The slot is ‹between 2 and 4 pm on Friday›.', 'range', '05-08 14:00', '05-08 16:00'],
  ['wed', 'The slot is ‹Friday from 9:00 to 11:30›.', 'range', '05-08 09:00', '05-08 11:30'],
  ['wed', 'The slot is ‹Friday, 8 May, 10am–12pm›.', 'range', '05-08 10:00', '05-08 12:00'],
  ['wed', 'It will be up again ‹by lunchtime›.', 'deadline', 'now', '05-06 14:00'],
  ['fri', 'You will have it ‹at noon on Monday›.', 'point', '03-09 12:00', '03-09 12:01'],
  ['wed', 'The update goes out ‹by 18:00 UTC›.', 'deadline', 'now', '05-06 20:00'],
  ['monthEnd', 'The update goes out ‹by 5 pm EST tomorrow›.', 'deadline', 'now', '05-01 17:00'],

  // End of day, close of business
  ['wed', 'We’ll have the fix live ‹by end of day›.', 'deadline', 'now', '05-07'],
  ['wed', 'We’ll have the fix live ‹by the end of the day›.', 'deadline', 'now', '05-07'],
  ['wed', 'You’ll have it ‹by EOD›.', 'deadline', 'now', '05-07'],
  ['wed', 'You’ll have it ‹EOD tomorrow›.', 'deadline', 'now', '05-08'],
  ['wed', 'You’ll have it ‹by end of day tomorrow›.', 'deadline', 'now', '05-08'],
  ['wed', 'You’ll have it ‹by COB›.', 'deadline', 'now', '05-06 17:00'],
  ['wed', 'You’ll have it ‹by COB Friday›.', 'deadline', 'now', '05-08 17:00'],
  ['wed', 'You’ll have it ‹close of business Friday›.', 'deadline', 'now', '05-08 17:00'],
  ['wed', 'You’ll have it ‹by close of business on Friday›.', 'deadline', 'now', '05-08 17:00'],
  ['wed', 'You’ll have it ‹by Friday COB›.', 'deadline', 'now', '05-08 17:00'],
  ['wed', 'You’ll have it ‹before close of play tomorrow›.', 'deadline', 'now', '05-07 17:00'],
  ['wed', 'You’ll have it ‹by the end of today›.', 'deadline', 'now', '05-07'],
  ['wed', 'You’ll have it ‹by the end of Friday›.', 'deadline', 'now', '05-09'],
  ['wed', 'You’ll have it ‹by EOW›.', 'deadline', 'now', '05-09'],
  ['wed', 'You’ll have it ‹by EOM›.', 'deadline', 'now', '06-01'],

  // Counts of hours and days
  ['wed', 'It will ship ‹within 24 hours›.', 'deadline', 'now', '+24h'],
  ['wed', 'It will ship ‹within twenty-four hours›.', 'deadline', 'now', '+24h'],
  ['wed', 'It will ship ‹in less than an hour›.', 'deadline', 'now', '+1h'],
  ['wed', 'It will be up ‹within the hour›.', 'deadline', 'now', '+1h'],
  ['wed', 'It will be up ‹in an hour›.', 'point', '+1h', '+2h'],
  ['wed', 'It will be up ‹in half an hour›.', 'point', '+30m', '+31m'],
  ['wed', 'It will be up ‹in 45 minutes›.', 'point', '+45m', '+46m'],
  ['wed', 'It will be up ‹within 90 mins›.', 'deadline', 'now', '+90m'],
  ['wed', 'It arrives ‹in the next 48–72 hours›.', 'range', '+48h', '+72h'],
  ['wed', 'It arrives ‹in the next 48 hours›.', 'deadline', 'now', '+48h'],
  ['wed', 'It arrives ‹in 24 to 48 hours›.', 'range', '+24h', '+48h'],
  ['wed', 'It arrives ‹within 3 business days›.', 'deadline', 'now', '05-12', { businessDays: 3 }],
  ['fri', 'It arrives ‹within 3 business days›.', 'deadline', 'now', '03-12', { businessDays: 3 }],
  ['sun', 'It arrives ‹within three working days›.', 'deadline', 'now', '03-05', { businessDays: 3 }],
  ['yearEnd', 'It arrives ‹within 2 business days›.', 'deadline', 'now', '2027-01-02', { businessDays: 2 }],
  ['dst', 'It arrives ‹in 2 business days›.', 'point', '03-30', '03-31', { businessDays: 2 }],
  ['wed', 'It arrives ‹within 3–5 business days›.', 'range', '05-11', '05-14', { businessDays: 5 }],
  ['wed', 'It arrives ‹in 2 to 3 working days›.', 'range', '05-08', '05-12', { businessDays: 3 }],
  ['wed', 'It arrives ‹within two days›.', 'deadline', 'now', '05-09'],
  ['wed', 'It arrives ‹in three days›.', 'point', '05-09', '05-10'],
  ['wed', 'It arrives ‹in 3 days’ time›.', 'point', '05-09', '05-10'],
  ['wed', 'It arrives ‹in two weeks’ time›.', 'point', '05-20', '05-21'],
  ['wed', 'It arrives ‹in 2 weeks›.', 'point', '05-20', '05-21'],
  ['wed', 'It arrives ‹in a fortnight›.', 'point', '05-20', '05-21'],
  ['wed', 'It arrives ‹within a fortnight›.', 'deadline', 'now', '05-21'],
  ['wed', 'It arrives ‹within a week›.', 'deadline', 'now', '05-14'],
  ['wed', 'It arrives ‹within the next two weeks›.', 'deadline', 'now', '05-21'],
  ['wed', 'It arrives ‹over the next 10 days›.', 'deadline', 'now', '05-17'],
  ['monthEnd', 'It arrives ‹in one month›.', 'point', '05-30', '05-31'],
  ['monthEnd', 'It arrives ‹within ten months›.', 'deadline', 'now', '2027-03-01'],
  ['wed', 'It arrives ‹in 2-3 weeks›.', 'range', '05-20', '05-28'],
  ['wed', 'It arrives ‹two weeks from now›.', 'point', '05-20', '05-21'],
  ['wed', 'It arrives ‹two weeks from Friday›.', 'point', '05-22', '05-23'],
  ['wed', 'It arrives ‹in a couple of days›.', 'point', '05-08', '05-09'],
  ['wed', 'It arrives ‹in a day or two›.', 'range', '05-07', '05-09'],
  ['wed', 'It arrives ‹in a week or so›.', 'point', '05-13', '05-14'],
  ['wed', 'We wrote to you ‹three days ago›.', 'point', '05-03', '05-04'],
  ['wed', 'We wrote to you ‹two weeks ago›.', 'point', '04-22', '04-23'],
  ['wed', 'We wrote to you ‹a month ago›.', 'point', '04-06', '04-07'],
  ['leap', 'We wrote to you ‹a year ago›.', 'point', '2027-02-28', '2027-03-01'],
  ['wed', 'It failed twice ‹in the last 24 hours›.', 'range', '05-05 09:15', 'now'],
  ['wed', 'It failed twice ‹over the past week›.', 'range', '04-29', 'now'],

  // Weeks, weekends, months, quarters, years
  ['wed', 'We will deliver the pump ‹next week›.', 'point', '05-11', '05-18'],
  ['sun', 'We will deliver the pump ‹next week›.', 'point', '03-02', '03-09'],
  ['wed', 'We will deliver the pump ‹this week›.', 'point', '05-04', '05-11'],
  ['wed', 'We will deliver the pump ‹by next week›.', 'deadline', 'now', '05-18'],
  ['wed', 'We shipped the pump ‹last week›.', 'point', '04-27', '05-04'],
  ['wed', 'We ship the pump ‹the week after next›.', 'point', '05-18', '05-25'],
  ['wed', 'We ship the pump ‹later this week›.', 'point', '05-07', '05-09'],
  ['wed', 'We ship the pump ‹by the end of the week›.', 'deadline', 'now', '05-09'],
  ['wed', 'We ship the pump ‹by the end of this week›.', 'deadline', 'now', '05-09'],
  ['sun', 'We ship the pump ‹by the end of the week›.', 'deadline', 'now', '03-07'],
  ['wed', 'We ship the pump ‹by the end of next week›.', 'deadline', 'now', '05-16'],
  ['wed', 'We ship the pump ‹at the end of next week›.', 'point', '05-14', '05-16'],
  ['wed', 'We ship the pump ‹at the beginning of next week›.', 'point', '05-11', '05-13'],
  ['fri', 'We ship the pump ‹early next week›.', 'point', '03-09', '03-11'],
  ['wed', 'We ship the pump ‹by the middle of next week›.', 'deadline', 'now', '05-14'],
  ['wed', 'You will have it ‹before the weekend›.', 'deadline', 'now', '05-09'],
  ['fri', 'You will have it ‹after the weekend›.', 'vague', '03-09', '03-09'],
  ['wed', 'We do the move ‹at the weekend›.', 'point', '05-09', '05-11'],
  ['wed', 'We do the move ‹this weekend›.', 'point', '05-09', '05-11'],
  ['wed', 'We do the move ‹next weekend›.', 'point', '05-16', '05-18', { or: '05-09' }],
  ['wed', 'It arrives ‹in week 32›.', 'point', '08-03', '08-10'],
  ['yearEnd', 'It arrives ‹in week 2›.', 'point', '2027-01-11', '2027-01-18'],
  ['wed', 'It arrives ‹in the week commencing 18 May›.', 'point', '05-18', '05-25'],
  ['wed', 'It arrives ‹w/c 18 May›.', 'point', '05-18', '05-25'],
  ['wed', 'It arrives ‹in the week of May 18›.', 'point', '05-18', '05-25'],
  ['wed', 'It is ready ‹by the end of the month›.', 'deadline', 'now', '06-01'],
  ['monthEnd', 'It is ready ‹by the end of the month›.', 'deadline', 'now', '05-01'],
  ['monthEnd', 'It is ready ‹by the end of next month›.', 'deadline', 'now', '06-01'],
  ['wed', 'It is ready ‹by month end›.', 'deadline', 'now', '06-01'],
  ['wed', 'It is ready ‹at the end of the month›.', 'point', '05-21', '06-01'],
  ['wed', 'It is ready ‹early next month›.', 'point', '06-01', '06-11'],
  ['yearEnd', 'It is ready ‹next month›.', 'point', '2027-01-01', '2027-02-01'],
  ['wed', 'It is ready ‹by the end of the quarter›.', 'deadline', 'now', '07-01'],
  ['wed', 'It is ready ‹in Q3›.', 'point', '07-01', '10-01'],
  ['wed', 'It is ready ‹by the end of Q2 2027›.', 'deadline', 'now', '2027-07-01'],
  ['wed', 'It is ready ‹next quarter›.', 'point', '07-01', '10-01'],
  ['wed', 'It is ready ‹by the end of the year›.', 'deadline', 'now', '2027-01-01'],
  ['yearEnd', 'It is ready ‹before the end of the year›.', 'deadline', 'now', '2027-01-01'],
  ['yearEnd', 'It is ready ‹next year›.', 'point', '2027-01-01', '2028-01-01'],
  ['wed', 'It is ready ‹in 2027›.', 'point', '2027-01-01', '2028-01-01'],
  ['wed', 'It is ready ‹in mid-May›.', 'point', '05-11', '05-21'],
  ['wed', 'It is ready ‹in late June›.', 'point', '06-21', '07-01'],
  ['wed', 'It is ready ‹by early June›.', 'deadline', 'now', '06-11'],
  ['wed', 'It is ready ‹in August›.', 'point', '08-01', '09-01'],
  ['wed', 'It is ready ‹by the end of August›.', 'deadline', 'now', '09-01'],
  ['wed', 'It is ready ‹by May 2027›.', 'deadline', 'now', '2027-06-01'],
  ['wed', 'It is ready ‹in the first week of June›.', 'point', '06-01', '06-08'],
  ['wed', 'It is ready ‹on the last Friday of the month›.', 'point', '05-29', '05-30'],
  ['wed', 'It is ready ‹on the first Monday in June›.', 'point', '06-01', '06-02'],

  // Dates
  ['sun', 'We deliver ‹on 5 March›.', 'point', '03-05', '03-06'],
  ['wed', 'We deliver ‹on March 1st›.', 'point', '03-01', '03-02'],
  ['yearEnd', 'We deliver ‹on 1 March›.', 'point', '2027-03-01', '2027-03-02'],
  ['wed', 'We deliver ‹on the 1st of March 2027›.', 'point', '2027-03-01', '2027-03-02'],
  ['wed', 'We deliver ‹by March 1, 2027›.', 'deadline', 'now', '2027-03-02'],
  ['wed', 'We deliver ‹on 2026-09-01›.', 'point', '09-01', '09-02'],
  ['wed', 'We deliver ‹by 2026-09-01 14:00›.', 'deadline', 'now', '09-01 14:00'],
  ['wed', 'We deliver ‹by 12th May›.', 'deadline', 'now', '05-13'],
  ['wed', 'We deliver ‹by the 12th›.', 'deadline', 'now', '05-13'],
  ['fri', 'We deliver ‹on the 3rd›.', 'point', '04-03', '04-04'],
  ['monthEnd', 'We deliver ‹on the 31st›.', 'point', '05-31', '06-01'],
  ['wed', 'We are there ‹on the 12th and 13th›.', 'range', '05-12', '05-14'],
  ['wed', 'It arrives ‹between 12 and 14 May›.', 'range', '05-12', '05-15'],
  ['wed', 'It arrives ‹12–14 May›.', 'range', '05-12', '05-15'],
  ['wed', 'It arrives ‹between 28 May and 2 June›.', 'range', '05-28', '06-03'],
  ['yearEnd', 'The office is closed ‹from 24 December to 2 January›.', 'range', '2026-12-24', '2027-01-03'],
  ['wed', 'It arrives ‹May 12-14›.', 'range', '05-12', '05-15'],
  ['wed', 'It arrives ‹on 12 or 13 May›.', 'range', '05-12', '05-14'],
  ['wed', 'It arrives ‹on Tuesday 12 May at 2pm›.', 'point', '05-12 14:00', '05-12 14:01'],
  ['wed', 'It arrives ‹on Tuesday the 12th›.', 'point', '05-12', '05-13'],
  ['wed', 'It arrives ‹on Tue, 12 May 2026›.', 'point', '05-12', '05-13'],
  ['wed', 'Your slot: ‹12 May 2026, 9:00›.', 'point', '05-12 09:00', '05-12 09:01'],
  ['wed', 'It ships ‹on 04/05/2026›.', 'point', '05-04', '05-05', { or: '04-05' }],
  ['wed', 'It ships ‹by 14/05›.', 'deadline', 'now', '05-15'],
  ['wed', 'It ships ‹by 05/14›.', 'deadline', 'now', '05-15'],
  ['wed', 'It ships ‹by 08/06›.', 'deadline', 'now', '06-09', { or: '08-06' }],
  ['monthEnd', 'It ships ‹by 05/06›.', 'deadline', 'now', '05-07', { or: '06-05' }],
  ['wed', 'It ships ‹on 14.05.2026›.', 'point', '05-14', '05-15'],
  ['wed', 'It ships ‹by 1/6/26›.', 'deadline', 'now', '06-02', { or: '01-06' }],
  [
    'wed',
    'The engineer comes ‹on Friday, 4 March 2027›.',
    'point',
    '2027-03-04',
    '2027-03-05',
    { really: 'thursday' },
  ],
  ['wed', 'The engineer comes ‹on Thursday, 4 March 2027›.', 'point', '2027-03-04', '2027-03-05'],
  ['monthEnd', 'We will call you ‹on Monday, 31 April›.', 'point', '?', '?', { impossible: true }],
  ['leap', 'Our visit: ‹Tue 30 Feb›.', 'point', '?', '?', { impossible: true }],
  ['leap', 'Our visit: ‹Tue 29 Feb›.', 'point', '02-29', '03-01'],
  ['wed', 'See you ‹on Sunday 12/10/2026›.', 'point', '10-12', '10-13', { or: '12-10', really: 'monday' }],
  ['fri', 'Your slot is ‹tomorrow, Friday›.', 'point', '03-07', '03-08', { really: 'saturday' }],
  ['wed', 'Your slot is ‹tomorrow (Thursday)›.', 'point', '05-07', '05-08'],
  ['wed', 'It will be delivered ‹on 3 January 2025›.', 'point', '2025-01-03', '2025-01-04'],
  ['wed', 'We ship ‹on or before 12 May›.', 'deadline', 'now', '05-13'],

  // Feasts
  ['wed', 'You will have it ‹by Christmas›.', 'deadline', 'now', '12-25'],
  ['wed', 'You will have it ‹before Christmas›.', 'deadline', 'now', '12-25'],
  ['sun', 'You will have it ‹before Easter›.', 'deadline', 'now', '04-05'],
  ['yearEnd', 'You will have it ‹by Easter›.', 'deadline', 'now', '2027-03-28'],
  ['sun', 'We are closed ‹on Good Friday›.', 'point', '04-03', '04-04'],
  ['yearEnd', 'We are closed ‹on New Year’s Day›.', 'point', '2027-01-01', '2027-01-02'],
  ['yearEnd', 'You will have it ‹by New Year’s Eve›.', 'deadline', 'now', '2026-12-31'],
  ['wed', 'It goes live ‹before Thanksgiving›.', 'deadline', 'now', '11-26'],

  // Spelled as people spell
  ['wed', 'The courier will deliver it ‹tommorow›.', 'point', '05-07', '05-08'],
  ['wed', 'The courier will deliver it ‹by tmrw›.', 'deadline', 'now', '05-08'],
  ['wed', 'The part will be there ‹on Wensday›.', 'point', '05-13', '05-14'],
  ['wed', 'The part will be there ‹by friday›.', 'deadline', 'now', '05-09'],
  ['wed', 'It arrives ‹within 3 buisness days›.', 'deadline', 'now', '05-12', { businessDays: 3 }],
  ['yearEnd', 'It ships ‹on 3 Febuary›.', 'point', '2027-02-03', '2027-02-04'],
  ['wed', 'IT SHIPS ‹BY FRIDAY›.', 'deadline', 'now', '05-09'],

  // No due date: durations, habits, words that name no time
  ['wed', 'The line was down ‹for two weeks›.', 'duration', 'now', '?'],
  ['wed', 'The repair takes ‹three weeks›.', 'duration', 'now', '?'],
  ['wed', 'The guarantee runs ‹for 12 months›.', 'duration', 'now', '?'],
  ['wed', 'Delivery takes ‹3–5 business days›.', 'duration', 'now', '?', { businessDays: 5 }],
  ['wed', 'You can return it ‹within 14 days› of delivery.', 'duration', 'now', '?'],
  ['wed', 'We back it up ‹every Friday›.', 'recurring', '?', '?'],
  ['wed', 'We back it up ‹on Fridays›.', 'recurring', '?', '?'],
  ['wed', 'We back it up ‹each week›.', 'recurring', '?', '?'],
  ['wed', 'We back it up ‹twice a day›.', 'recurring', '?', '?'],
  ['wed', 'We are open ‹Monday to Friday›.', 'recurring', '?', '?'],
  ['wed', 'The fee is £20 ‹per month›.', 'recurring', '?', '?'],
  ['wed', 'Our line is open ‹24/7›.', 'recurring', '?', '?'],
  ['wed', 'We will get back to you ‹shortly›.', 'vague', '?', '?'],
  ['wed', 'I’ll look into it ‹as soon as possible›.', 'vague', '?', '?'],
  ['wed', 'I’ll look into it ‹ASAP›.', 'vague', '?', '?'],
  ['wed', 'We will send it ‹straight away›.', 'vague', '?', '?'],
  ['wed', 'Your refund will be processed ‹in due course›.', 'vague', '?', '?'],
  ['wed', 'Someone will come by ‹in the coming days›.', 'vague', '?', '?'],
  ['wed', 'Someone will come by ‹in the next few days›.', 'vague', '?', '?'],
  ['wed', 'Someone will come by ‹in the near future›.', 'vague', '?', '?'],
  ['wed', 'It arrives ‹in a few weeks›.', 'vague', '?', '?'],

  // Templates
  ['wed', 'It arrives ‹by Xdatexxxxxx›.', 'deadline', '?', '?', { template: true }],
  ['wed', 'It arrives ‹on Xdatexxxxxx›.', 'point', '?', '?', { template: true }],

  // Not times at all
  ['wed', 'You may march to the second floor now that version 12.3 is out.', 'point', '?', '?'],
  ['wed', 'May I ask who sat at desk 4?', 'point', '?', '?'],
  ['wed', 'We raised the price by 5 and cut the fee by 12 per cent.', 'point', '?', '?'],
  ['wed', 'The 2nd pump and 1/2 inch hose are at 3 of our sites.', 'point', '?', '?'],
  ['wed', 'Call 020 7946 0018 or quote ticket 2026-0501.', 'point', '?', '?'],
  ['wed', 'The sun shone on the new model.', 'point', '?', '?'],
  ['wed', 'We split the bill 50/50.', 'point', '?', '?'],
]

export const asRows = (short: readonly Short[]): DueRow[] =>
  short.map(([at, text, kind, from, to, also]) => ({ at, text, kind, from, to, ...(also && { also }) }))

export const dueTable: readonly DueRow[] = asRows(rows)
