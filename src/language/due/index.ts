export {
  addBusinessDays,
  businessDaysBetween,
  type Calendar,
  isHoliday,
  isWeekend,
  plainCalendar,
} from './calendar.ts'
export type { Due, DueKind, DueOptions, Grain, Interval, Reference, Weekday, WrongWeekday } from './due.ts'
export { timesIn } from './find.ts'
export { mayHoldTime } from './prefilter.ts'
