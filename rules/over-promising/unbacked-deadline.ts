import {
  type Calendar,
  type Context,
  type Due,
  dayName,
  defineRule,
  earliestDay,
  isDelivery,
  isHoliday,
  isWeekend,
  leadTimeIn,
  mayHoldTime,
  momentOf,
  promisedTimes,
  type Reference,
  type Sentence,
  timesIn,
} from '../../src/rule/index.ts'

type Parsed = ReturnType<Context['parse']>

/** Words that make a promise firmer than it can be. */
const firmly =
  /\b(?:definitely|absolutely|certainly|guaranteed|for (?:sure|certain)|without fail|cast[ -]iron|no ifs|no matter what|come what may|100 ?%|on my word|at all costs|rain or shine|hand on heart)/i
const future = /\b(?:will|shall|can|am|are)\b|\bgoing to\b|['\u2019](?:ll|re|m)\b/i
/** Where no date is known, days of the week are still what they are: a Monday. */
const noMoment: Reference = { time: Date.UTC(2024, 0, 1, 9), offset: 0 }
const fallback =
  /\bif (?:that|this|it|anything|something|the date|plans?) (?:changes?|slips?|moves?|goes wrong)\b|\bshould (?:that|this|anything|the date) change\b/i

/**
 * Flags a day by which something will be done that nothing stands behind.
 *
 * Three things are told apart: a day earlier than the company's own lead time (an error, with the earliest day), a
 * day on which nobody works (a warning), and a firm day without a condition, a margin or a way out (a hint). To name
 * a day is good; to name one that cannot be kept costs more than a later one would. A promise to write or to call is
 * left alone, and so is whatever is hedged, conditional, asked or reported.
 */
export default defineRule({
  id: 'over-promising/unbacked-deadline',
  severity: 'error',
  since: '0.1.0',
  flags: 'a delivery date that is earlier than the lead time, on a day off, or firm without a condition',
  why: 'A date that slips costs more trust than a later date that holds.',
  reads: ['own'],
  parses: text => future.test(text) && mayHoldTime(text),
  options: {
    unhedged: {
      default: 'info',
      says: 'how a firm date without condition, margin or way out is reported: off, info or warning',
    },
  },
  check(context) {
    // A template is sent on many days: "tomorrow" has no date there.
    const moment = context.draft.kind === 'template' ? undefined : momentOf(context)
    const sentences = context.sentences('own')
    const calendar = { weekend: [6, 0], holidays: context.policy.holidays ?? [] }
    sentences.forEach((sentence, index) => {
      if (!future.test(sentence.text) || !mayHoldTime(sentence.text)) return
      const dues = timesIn(sentence.text, moment?.reference ?? noMoment, { calendar })
      const parsed = dues.length ? context.parse(sentence) : undefined
      if (!parsed) return
      for (const promise of promisedTimes(parsed, dues, context.draft)) {
        if (!isDelivery(parsed, promise)) continue
        const report =
          (moment && tooEarly(context, parsed, promise.due, moment.reference, calendar)) ??
          dayOff(promise.due, moment?.reference, calendar) ??
          unhedged(context, sentence, sentences.slice(index + 1, index + 3), promise.due)
        if (!report) continue
        const usedNow = moment?.usedNow === true && report.severity !== 'info'
        context.report({ at: { sentence, span: promise.due.span }, ...report, ...(usedNow && { usedNow }) })
      }
    })
  },
  examples: {
    flags: [
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nDate: Wed, 6 May 2026 09:15:00 +0200\n\nWe will deliver the pump ‹next week›.',
        policy: { leadTimes: [{ match: 'pump', days: 40 }] },
        severity: 'error',
      },
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nDate: Wed, 6 May 2026 09:15:00 +0200\n\nYour spare blades will be with you ‹by 14 May›.',
        policy: { leadTimes: [{ match: 'spare blade*', days: 10, calendar: 'calendar' }] },
        severity: 'error',
      },
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nDate: Tue, 22 Dec 2026 09:15:00 +0000\n\nThe technician will be on site ‹on Friday›.',
        policy: { holidays: ['12-25'] },
        severity: 'warning',
      },
      { text: 'I can have all 40 seats configured ‹by Sunday›.', severity: 'warning' },
      { text: 'We will fix it ‹at the weekend›.', severity: 'warning' },
      { text: 'It will be repaired ‹by ten tomorrow›, cast iron.', severity: 'warning' },
      { text: 'We will definitely ship it ‹by Thursday›.', severity: 'warning' },
      {
        text: 'Your replacement unit will be with you ‹by Thursday›.',
        options: { unhedged: 'warning' },
        severity: 'warning',
      },
      { text: 'We’ll have the fix live ‹by end of day›.', severity: 'info' },
      { text: 'The technician will be on site ‹tomorrow at 9›.', severity: 'info' },
      { text: 'It will ship ‹within 24 hours›.', severity: 'info' },
      { text: 'We can finish the migration ‹before Monday›.', severity: 'info' },
      { text: 'You will have the new boiler ‹by Friday›.', severity: 'info' },
      { text: '‹By Friday› we will have replaced the lock.', severity: 'info' },
    ],
    allows: [
      'I will call you on Thursday with an update.',
      'I will send you an update by Friday.',
      'We will get back to you by Sunday.',
      'Please send us the form by Friday.',
      'We delivered the pump on 3 March.',
      'The pump has a lead time of eight weeks, so the earliest date is 18 January.',
      'Could you tell us whether you need it by Friday?',
      'We offered delivery on Thursday rather than Tuesday, so that we can keep it.',
      'We aim to ship by Friday; if the part is late I will tell you on Wednesday.',
      'Your contract renews on 1 May.',
      'We will not be able to deliver it by Friday.',
      'If the part arrives tomorrow, we will install it on Saturday.',
      'You wrote that we will deliver it on Sunday.',
      'We will fix the error that you reported on Sunday.',
      'We will probably ship it by Friday.',
      'Our office will be closed on Sunday.',
      {
        text: 'We will ship it by Friday. If that changes, I will tell you at once.',
        because: 'the next sentence says what happens if the date slips',
      },
      {
        text: 'From: tom@ourco.com\nTo: ann@acme.com\nDate: Wed, 6 May 2026 09:15:00 +0200\n\nWe will deliver the pump by 3 August.',
        policy: { leadTimes: [{ match: 'pump', days: 40 }] },
        options: { unhedged: 'off' },
        because: 'forty business days are over by then',
      },
    ],
  },
})

type Verdict = Pick<Parameters<Context['report']>[0], 'says' | 'instead' | 'severity' | 'confidence'>

/** Earlier than the company's own lead time. */
function tooEarly(
  { policy }: Context,
  parsed: Parsed,
  due: Due,
  reference: Reference,
  calendar: Calendar,
): Verdict | undefined {
  const entry = leadTimeIn(parsed, policy.leadTimes ?? [])
  if (!entry || due.to <= reference.time) return undefined
  const earliest = earliestDay(entry, reference, calendar)
  if (Math.max(due.to, due.ambiguous?.to ?? 0) > earliest) return undefined
  const day = dayName(earliest, reference.offset)
  const days = `${entry.days} ${entry.calendar === 'calendar' ? 'days' : 'business days'}`
  return {
    says: `You commit to “${due.text}”, but the lead time is ${days}: the earliest day you can keep is ${day}.`,
    instead: `Name ${day} or a later day, or say when you will know the date.`,
    severity: 'error',
  }
}

const counted =
  /^(?:with?in|inside|in|over|during|the next|next \d|before|prior|ahead|no later than \w+ \w*days)\b/i

/** On a weekend day or a holiday that the text names. */
function dayOff(due: Due, reference: Reference | undefined, calendar: Calendar): Verdict | undefined {
  const { grain, text, to, from, kind } = due
  if (kind === 'range' || !(grain === 'minute' || grain === 'day' || grain === 'weekend' || grain === 'part'))
    return undefined
  if (grain === 'part' && !/day|morning|evening|night|noon/i.test(text)) return undefined
  if (counted.test(text) || due.wrongWeekday) return undefined
  // Without a date "tomorrow" can be any day, but a Sunday is a Sunday.
  if (!reference && !/\b(?:satur|sun)day|\bweekend/i.test(text)) return undefined
  const offset = reference?.offset ?? 0
  const at = (time: number) => ({ time, offset })
  const day = at(kind === 'deadline' ? to - 1 : from)
  const holiday = isHoliday(day, calendar)
  if (!(holiday || isWeekend(day, calendar)) || (reference && day.time < reference.time)) return undefined
  const called = reference ? `${dayName(day.time, offset)}, ` : ''
  return {
    says: `“${text}” is ${called}${holiday ? 'a holiday' : 'the weekend'}: is anybody at work to keep it?`,
    instead: 'Name the next working day, or say who works on that day.',
    severity: 'warning',
  }
}

/** Firm, and nothing says what happens if it slips. */
function unhedged(
  { options }: Context,
  { text, block }: Sentence,
  next: readonly Sentence[],
  due: Due,
): Verdict | undefined {
  const level = options.unhedged
  if (level !== 'info' && level !== 'warning') return undefined
  if (fallback.test(text) || next.some(one => one.block === block && fallback.test(one.text)))
    return undefined
  return {
    says: `“${due.text}” is a firm promise: can you keep it, whatever happens?`,
    instead: 'Say what it depends on, or add that you will write at once if the date changes.',
    severity: firmly.test(text) ? 'warning' : level,
    confidence: 'medium',
  }
}
