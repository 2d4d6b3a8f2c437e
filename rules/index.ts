// Generated from the folder by `npm run generate`; do not edit.
import type { Rule } from '../src/rule/index.ts'
import exposedCustomers from './cc-cascade/exposed-customers.ts'
import publicBlame from './cc-cascade/public-blame.ts'
import tooManyRecipients from './cc-cascade/too-many-recipients.ts'
import guarantee from './over-promising/guarantee.ts'

export const rules: readonly Rule[] = [
  guarantee,
  exposedCustomers,
  publicBlame,
  tooManyRecipients,
]
