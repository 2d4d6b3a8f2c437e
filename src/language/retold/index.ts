export { closesUnchecked, leavesTrouble } from './closing.ts'
export { binds, givesNoOrder } from './mandate.ts'
export { type Retelling, retellingsOf } from './retelling.ts'
export { type Departure, departureOf } from './support.ts'
