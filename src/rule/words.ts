import type { Lexicon } from '../language/index.ts'

/** Word classes that every rule can name. Members are patterns themselves, so `~send` stands for all its forms. */
export const sharedWords: Lexicon = {
  us: ['i', 'we', 'us'],
  our: ['our', 'my'],
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been'],
  have: ['have', 'has', 'had'],
  modal: ['will', 'shall', 'would', 'should', 'can', 'could', 'may', 'might', 'must'],
  neg: ['not', 'never'],
  weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
}
