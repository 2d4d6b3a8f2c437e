export { closesUnchecked, leavesTrouble } from './closing.ts'
export { miscounted } from './counted.ts'
export {
  binds,
  fixesAmount,
  givesNoOrder,
  onlyComplains,
  pointsVaguely,
  remediesAtOnce,
} from './mandate.ts'
export { type Retelling, retellingsOf } from './retelling.ts'
export { type Departure, departureOf } from './support.ts'
