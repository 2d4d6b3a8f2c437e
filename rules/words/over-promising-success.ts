import { prize } from './over-promising-certain.ts'

/** Success in the reader's name: "you will pass", "you will sail through". */
export const triumph = [
  'be (dancing|running|jumping|climbing|walking|skiing|riding|swimming|playing|flying|laughing|sleeping|singing|hearing|seeing|sitting|standing) _4 (again|like|by|before|in no|at)',
  '(pass|ace|finish|graduate) _3 (flying colours|flying colors|top marks|distinction|straight)',
  'ace',
  'speak _3 (fluent|fluently|like a native)',
  'be (fluent|perfect|flawless) in',
  'sell like hot cakes',
  'fly off the shelves',
  'sell (itself|themselves)',
  'walk (again|out)',
  'live to',
  'be back on (your|his|her|its|their) (feet|legs|paws) !(when|once|if|after)',
  'pass (,|$|and|(your|the|his|her|its|this|that|any|every|their) _1 (test|tests|exam|exams|inspection|audit|mot|course|theory|practical|interview|check|viva|module|medical|finals|audition|entrance)|first time|with|it !(on|by|to|along|at)|in (january|may|june|july|the)|at (the)? first|easily|on <weekday>|straight)',
  'win',
  'sail through',
  'walk (it|through|straight)',
  'fly through',
  'breeze through',
  `get (the|your|that|a) _1 (${prize.join('|')})`,
  'be (accepted|approved|admitted|hired|promoted|thrilled|amazed|blown away|over the moon|cured|healed|pain free|debt free)',
  'double your',
  'triple your',
  'never look back',
  'come top',
  'be top',
  'succeed',
  'make your money back',
  'recoup',
  '(earn|make|win) (it|the|your) _2 back',
  'save (thousands|a fortune|a packet)',
  'sleep like (a|the) _1',
  `have (your|the) _1 (${prize.join('|')}) in`,
  '(lose|shed|drop) _3 (kilos|kilo|kg|pounds|lbs|stone|inches|sizes|dress)',
]

/** Figures that are wished up: "sales will double". */
export const growth = [
  '~double',
  '~triple',
  '~explode',
  '~soar',
  '~skyrocket',
  '~go through the roof',
  '~shoot up',
  '~pour in',
  '~multiply',
  '~halve',
  '~take off',
]

/** What is earned, sold or saved. */
export const takings =
  '(sales|revenue|turnover|traffic|leads|orders|bookings|profits|profit|conversions|income|savings|visitors|views|value|likes|followers|sign-ups|investment|money|portfolio|shares|fund|salary)'

/** Costs and ills that are said to shrink. */
export const burdens =
  '(sick days|sick leave|complaints|costs|energy bill|energy bills|heating bill|heating bills|electricity bill|fuel bill|no-shows|returns|absences)'

/** Ailments of body and house, said to pass. */
export const ailments =
  '(pain|pains|ache|backache|swelling|itching|itch|rash|cough|fever|headaches|migraine|migraines|symptoms|snoring|limp|stain|stains|damp|mould|mold|wrinkles|scar|anxiety|cravings|tinnitus|hair loss|acne|fear of _1)'

/** Verdicts of authorities. */
export const verdicts =
  '(fine|penalty|ban|charges|conviction|lawsuit|points|debt|debts|summons|parking ticket)'

/** People of the reader's, whose delight is promised. */
export const yourPeople =
  '(staff|team|guests|customers|clients|children|kids|daughter|son|family|boss|wife|husband|dog|cat|readers|students|neighbours|neighbors|colleagues|employees|users|visitors|patients|tenants|mother|father|parents|friends)'

/** Results without exception: "every call will be answered", "all your guests will be happy". */
export const perfectResult = [
  'be (answered|happy|satisfied|delighted|thrilled|perfect|fresh|on time|safe|recovered|saved|solved|fixed|resolved|gone|found|met|fulfilled|spotless|flawless|won|sold|restored) !(as soon|in|to|at|by (the|our|a) _2 (team|desk|staff|colleague|agent))',
  'get (their money|a (seat|place|window|prize|table|bed|chance|room|job))',
  'be (answered|there|ready|picked up|open) (on|at) the (first|very first|dot)',
  'come (back|true|out right|home|across|over with|along)',
  'be (preserved|carried over|untouched|intact|waiting for you|back in place)',
  'arrive (on time|safely|fresh|intact|in one piece|undamaged|punctually)',
  '(pass|love|survive|succeed|thrive|win|fit perfectly|work perfectly|match perfectly)',
]

/** What is done to all of something: "we will recover every last mail". */
export const rescue = [
  'recover',
  'kill',
  'remove',
  'restore',
  'answer',
  'rescue',
  'save',
  'win',
  'solve',
  'exceed',
  'get rid of',
  'find',
  'beat',
  'catch',
  'cure',
  'eliminate',
  'get back',
  'fulfil',
  'fulfill',
  'wipe out',
  'satisfy',
  'meet',
]
