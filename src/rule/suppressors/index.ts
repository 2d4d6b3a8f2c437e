import { asked } from './asked.ts'
import { backed } from './backed.ts'
import { checked } from './checked.ts'
import { conditional } from './conditional.ts'
import { conditioned } from './conditioned.ts'
import { confirmed } from './confirmed.ts'
import { detailed } from './detailed.ts'
import { hedged } from './hedged.ts'
import { legal } from './legal.ts'
import { negated } from './negated.ts'
import { reported } from './reported.ts'
import { shown } from './shown.ts'
import { threaded } from './threaded.ts'

/** All shared suppressors, one file each. */
export const suppressors = {
  negated,
  asked,
  backed,
  conditional,
  reported,
  legal,
  hedged,
  checked,
  conditioned,
  confirmed,
  detailed,
  shown,
  threaded,
}

export type SuppressorId = keyof typeof suppressors

/** The ones that hold for every frame that does not say otherwise. */
export const usual: readonly SuppressorId[] = ['negated', 'asked', 'conditional', 'reported']

export type { Situation, Suppressor } from './suppressor.ts'
