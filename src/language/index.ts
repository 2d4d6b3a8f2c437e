export type { Lexicon } from './classes.ts'
export { type Commitment, commitmentsIn, reaches } from './commitment.ts'
export { type About, aboutOf } from './complement.ts'
export {
  addBusinessDays,
  businessDaysBetween,
  type Calendar,
  type Due,
  type DueKind,
  type DueOptions,
  isHoliday,
  isWeekend,
  mayHoldTime,
  type Reference,
  timesIn,
} from './due/index.ts'
export { isForeign } from './english.ts'
export { clauseAt, type Facts, type Parsed, type Tense, type Who } from './facts.ts'
export { type Inflected, inflect, type VerbForm } from './inflect.ts'
export { factsOf } from './judge.ts'
export type { Match, TokenSpan } from './matcher.ts'
export {
  type Entry,
  type Finder,
  finder,
  type Hit,
  type Net,
  type NetPattern,
  NetWriter,
  openNet,
  type PreparedNet,
  sweep,
} from './net.ts'
export { LibraryNeeded, libraryTokenizer, type Tokenizer, tokenize, withTokenizer } from './nlp.ts'
export { parseSentence } from './parse.ts'
export { PatternError } from './pattern.ts'
export {
  isQuantity,
  type OpenQuestion,
  openQuestions,
  type Question,
  questionsOf,
  statementsOf,
} from './questions/index.ts'
export {
  binds,
  closesUnchecked,
  type Departure,
  departureOf,
  fixesAmount,
  givesNoOrder,
  leavesTrouble,
  miscounted,
  onlyComplains,
  pointsVaguely,
  type Retelling,
  remediesAtOnce,
  retellingsOf,
} from './retold/index.ts'
export { type SentenceSpan, sentencesOf } from './sentences.ts'
export type { Token } from './token.ts'
