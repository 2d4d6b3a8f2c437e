export {
  aboutOf,
  addBusinessDays,
  binds,
  type Calendar,
  closesUnchecked,
  type Departure,
  type Due,
  departureOf,
  fixesAmount,
  givesNoOrder,
  isForeign,
  isHoliday,
  isQuantity,
  isWeekend,
  leavesTrouble,
  mayHoldTime,
  miscounted,
  type OpenQuestion,
  onlyComplains,
  openQuestions,
  pointsVaguely,
  type Question,
  questionsOf,
  type Reference,
  type Retelling,
  remediesAtOnce,
  retellingsOf,
  statementsOf,
  timesIn,
} from '../language/index.ts'
export { rare } from '../text/index.ts'
export { type Abbreviation, abbreviationsIn } from './abbreviations.ts'
export { type Audience, audienceOf, isService, listReach, nameWords } from './audience.ts'
export { dayName } from './day-name.ts'
export { definedIn } from './defined.ts'
export { isDelivery } from './delivery.ts'
export type { Confidence, Finding, Fix, Severity } from './finding.ts'
export { introducedIn } from './introduced.ts'
export { earliestDay, leadTimeIn } from './lead-time.ts'
export { mark, type Unmarked, unmark } from './marks.ts'
export { type Moment, momentOf } from './moment.ts'
export type { LeadTime, Policy } from './policy.ts'
export { type PromisedTime, promisedTimes } from './promised-times.ts'
export type { Place, Report, Sentence } from './report.ts'
export {
  type CodeRule,
  type CombineContext,
  type CombineRule,
  type Companion,
  type Context,
  combineRule,
  defineRule,
  type Example,
  type Exception,
  type Frame,
  groupOf,
  type Label,
  type Option,
  type PhraseRule,
  phraseRule,
  type Rule,
} from './rule.ts'
export type { RuleSetting } from './setting.ts'
export {
  type Situation,
  type Suppressor,
  type SuppressorId,
  suppressors,
  usual,
} from './suppressors/index.ts'
export { indexTerms, type Mention, type TermIndex, termFinder } from './terms.ts'
export { sharedWords } from './words.ts'
