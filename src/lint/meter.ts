/** Books what parts of the work cost. Handed in by who has a clock; the rules are judged the same without one. */
export interface Meter {
  /** Does work at once, and books its time under a name: a rule's id, or `phrase rules` for all of those together. */
  time<Result>(name: string, work: () => Result): Result
}

export const noMeter: Meter = { time: (_, work) => work() }

/** All phrase rules are looked for in one sweep, so their time is one figure. */
export const PHRASE_RULES = 'phrase rules'
