import type { Suppressor } from './suppressor.ts'

/** Somebody's word, a record or a paper. "I have asked them" is none. */
const source =
  /\b(?:ha(?:s|ve) (?:now |just |already |since )?(?:confirmed|agreed|approved|signed|accepted|granted|booked|written|promised|told (?:me|us)|given (?:me|us)|assured|replied|answered)|(?:confirmed|told (?:me|us)|wrote to (?:me|us)|rang (?:me|us)|agreed) (?:this|today|yesterday|on|that|in|by|at|it)\b|in writing\b|according to\b|tracking (?:page|shows|says|number)|(?:letter|confirmation|note|mail|email|e-mail) (?:is attached|from the|from their)|is (?:confirmed|booked|approved|granted|signed)\b|wrote to (?:me|us)|spoke (?:to|with)\b)/i

/**
 * "The carrier wrote this morning. They will bring it on Tuesday.": the sentence before says where it comes from. Not
 * one of the usual suppressors; frames about other people's futures name it.
 */
export const backed: Suppressor = {
  says: 'the sentence before names who confirmed it, or the record it comes from',
  holds: ({ following }) => source.test(following(-1)?.text ?? ''),
}
