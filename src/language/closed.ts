// The closed classes of English that decide who does what to whom. Open classes (what one can do) are lexicons.

const set = (words: string) => new Set(words.split(' '))

export const weWords = set("i we us me myself ourselves i'm we're i've we've")
export const youWords = set('you yourself yourselves u')
export const theyWords = set(
  'he she they him her them someone somebody anyone anybody everyone everybody nobody who',
)
export const itWords = set('it this that these those there which what everything nothing something all none')
export const ourWords = set('our my ours mine')
export const yourWords = set('your yours')

export const beWords = set('be am is are was were been being')
export const haveWords = set('have has had having')
export const doWords = set('do does did')
export const modals = set('will shall would should can could may might must ought')
export const futureModals = set('will shall')

export const auxiliaries = new Set([
  ...beWords,
  ...haveWords,
  ...doWords,
  ...modals,
  'to',
  'going',
  'able',
  'about',
])

export const negations = set(
  'not no never none nothing nobody nor neither without cannot unable hardly scarcely barely impossible refuse refused refusing avoid avoids avoiding',
)

/** Negations that are followed by one of these deny nothing: "not only", "not just". */
export const notReally = set('only just merely simply')

export const articles = set('the a an this that these those some any each every no another both all')

export const prepositions = set(
  'of in on at by for with from to about into onto over under between through during before after against within without until till since per via at upon across behind beyond near off out up down as than like despite regarding concerning because',
)

export const conjunctions = set('and or but so yet nor plus')

/** Words that open a subordinate clause. */
export const subordinators = set(
  'if when whenever unless until till once because since as although though while whereas whether that which who whose where after before how why what provided should in',
)

export const conditionals = set(
  'if unless when whenever whether provided providing assuming suppose supposing',
)

export const hedges = set(
  'aim aims aiming expect expects expecting expected plan plans planning hope hopes hoping hopefully usually normally typically generally probably possibly perhaps maybe likely about around roughly approximately approx estimate estimated estimates should might may could try trying tries attempt intend intends ideally most mostly often sometimes',
)

export const questionWords = set('what when where which who whom whose why how')
