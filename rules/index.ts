// Generated from the folder by `npm run generate`; do not edit.
import type { Rule } from '../src/rule/index.ts'
import condescension from './assumed-knowledge/condescension.ts'
import internalReference from './assumed-knowledge/internal-reference.ts'
import obviousness from './assumed-knowledge/obviousness.ts'
import presumedSkill from './assumed-knowledge/presumed-skill.ts'
import presupposedKnowledge from './assumed-knowledge/presupposed-knowledge.ts'
import trivialiser from './assumed-knowledge/trivialiser.ts'
import undefinedTerm from './assumed-knowledge/undefined-term.ts'
import unexplainedReference from './assumed-knowledge/unexplained-reference.ts'
import deniedResponsibility from './blame-language/denied-responsibility.ts'
import heldAgainst from './blame-language/held-against.ts'
import nonApology from './blame-language/non-apology.ts'
import repeatReproach from './blame-language/repeat-reproach.ts'
import scapegoat from './blame-language/scapegoat.ts'
import shouldHave from './blame-language/should-have.ts'
import veiledBlame from './blame-language/veiled-blame.ts'
import youFailed from './blame-language/you-failed.ts'
import yourFault from './blame-language/your-fault.ts'
import exposedCustomers from './cc-cascade/exposed-customers.ts'
import growingRecipients from './cc-cascade/growing-recipients.ts'
import leverageCc from './cc-cascade/leverage-cc.ts'
import publicBlame from './cc-cascade/public-blame.ts'
import superiorInCopy from './cc-cascade/superior-in-copy.ts'
import tooManyRecipients from './cc-cascade/too-many-recipients.ts'
import argument from './courtesy/argument.ts'
import dismissedComplaint from './courtesy/dismissed-complaint.ts'
import actedOnAssumption from './missing-clarification/acted-on-assumption.ts'
import hopeAsStrategy from './missing-clarification/hope-as-strategy.ts'
import misquotedCustomer from './missing-clarification/misquoted-customer.ts'
import unansweredQuestion from './missing-clarification/unanswered-question.ts'
import unclarifiedRequest from './missing-clarification/unclarified-request.ts'
import vagueAsk from './missing-clarification/vague-ask.ts'
import absoluteFuture from './over-promising/absolute-future.ts'
import categoricalClaim from './over-promising/categorical-claim.ts'
import certainty from './over-promising/certainty.ts'
import commitmentForOthers from './over-promising/commitment-for-others.ts'
import contradictedDeadline from './over-promising/contradicted-deadline.ts'
import decidedBeforehand from './over-promising/decided-beforehand.ts'
import deniedTrouble from './over-promising/denied-trouble.ts'
import foretoldOutcome from './over-promising/foretold-outcome.ts'
import guarantee from './over-promising/guarantee.ts'
import lastingCure from './over-promising/lasting-cure.ts'
import minimisedDuration from './over-promising/minimised-duration.ts'
import neverAgain from './over-promising/never-again.ts'
import noException from './over-promising/no-exception.ts'
import nothingCanGoWrong from './over-promising/nothing-can-go-wrong.ts'
import prematureAllClear from './over-promising/premature-all-clear.ts'
import promisedSuccess from './over-promising/promised-success.ts'
import soleAttention from './over-promising/sole-attention.ts'
import sweepingClaim from './over-promising/sweeping-claim.ts'
import unbackedDeadline from './over-promising/unbacked-deadline.ts'
import unboundedCommitment from './over-promising/unbounded-commitment.ts'

export const rules: readonly Rule[] = [
  absoluteFuture,
  categoricalClaim,
  certainty,
  commitmentForOthers,
  contradictedDeadline,
  decidedBeforehand,
  deniedTrouble,
  foretoldOutcome,
  guarantee,
  lastingCure,
  minimisedDuration,
  neverAgain,
  noException,
  nothingCanGoWrong,
  prematureAllClear,
  promisedSuccess,
  soleAttention,
  sweepingClaim,
  unbackedDeadline,
  unboundedCommitment,
  condescension,
  internalReference,
  obviousness,
  presumedSkill,
  presupposedKnowledge,
  trivialiser,
  undefinedTerm,
  unexplainedReference,
  deniedResponsibility,
  heldAgainst,
  nonApology,
  repeatReproach,
  scapegoat,
  shouldHave,
  veiledBlame,
  youFailed,
  yourFault,
  exposedCustomers,
  growingRecipients,
  leverageCc,
  publicBlame,
  superiorInCopy,
  tooManyRecipients,
  actedOnAssumption,
  hopeAsStrategy,
  misquotedCustomer,
  unansweredQuestion,
  unclarifiedRequest,
  vagueAsk,
  argument,
  dismissedComplaint,
]
