import { phraseRule } from '../../src/rule/index.ts'
import { badNews, unsure } from '../words/over-promising-acts.ts'
import { moment } from '../words/over-promising-bodies.ts'
import { bother } from '../words/over-promising-denied.ts'
import {
  beforeLong,
  boon,
  delight,
  joy,
  nature,
  outlasts,
  perfect,
  sure,
} from '../words/over-promising-outcome.ts'

const says = '“{quote}” tells as a fact what is still to come, and not in your hands alone.'
const instead = 'Say what you do for it, what it depends on, and what others have seen.'

/** What makes a future a plan, a direction or an answer to a wish. */
const open = {
  near: [
    '<unsure>',
    '<badNews>',
    '(takes|take|lasts|last) _4 (weeks|days|months|hours)',
    'when (the|your|it|that) _2 (has|have|is) (healed|dried|dry|settled|arrived|recovered|rested)',
    '(advertise|advertises|claim|claims|advise against)',
    '(hope|hopes|wish|congratulations|thank|thanks|unless|make sure|so that|as long as|provided|in case|whether)',
    '(should|could|would|might|must) _3 (will|be|have)',
    '(a bit|slightly|a little|somewhat|a touch) _1 than',
    'get the (visa|permit|loan|grant|licence|job) (form|forms|papers|sheet|number|card|in|by)',
    'save (about|around|roughly|some|up to)',
    '(there (are|is)|leaves|with) _2 <number> (minutes|hours)',
    '(i am|we are|i) (sure|confident|certain) (that)? (you|she|he|they|the choir|your _1) (will)? (love|like|enjoy|be happy)',
    '^ (just|simply|then|now)? (press|turn|set|click|rebuild|restart|hold|pull|push|switch|plug|unplug|rinse|trim|cut|lay|hang|bleed|open|close|fill|add|mix|wait|degauss|compare|choose|select|enter|type|tap|scroll|reset|update|install|use|take|keep|try|follow|remove|attach|screw|clean|wash|dry|shake|stir|heat|soak|leave)',
    '(i|we|he|she|they|you) _1 (said|says|wrote|told|asked|reckon|reckons|guess|think|suppose|imagine)',
  ],
  within: 'sentence',
} as const

/**
 * Flags results that are told as facts of the future: “it will be like new”, “you will love it”, “the sun will shine”.
 *
 * The result hangs on bodies, markets, weather, taste and other people. What was done for it, and what others have
 * seen, is as warm and holds.
 */
export default phraseRule({
  id: 'over-promising/foretold-outcome',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a perfect result, a joy or a success that is told as a fact of the future',
  why: 'The customer pictures the perfect result, and everything less looks like a broken word.',
  reads: ['subject', 'own'],
  words: { badNews, beforeLong, boon, bother, delight, joy, moment, nature, outlasts, perfect, sure, unsure },
  frames: [
    {
      say: [
        '(will|shall|is going to|are going to) !(never|not|hardly) <adverb>? (be|look|feel|run|work|come|turn|go|fit|shine|sound|smell|taste|read|sit|hang|drive|ride|end|stay|remain|start|match|heal|open|close|return|leave|arrive) (out|up|back|home|in|through)? <adverb>? _4 [<perfect>]',
        '(will|shall|is going to|are going to) <adverb>? (have|get|find|receive|bring|give|hand|make|put|leave|turn) _4 [<perfect>]',
        '(will|shall|is going to|are going to) <adverb>? <outlasts>',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [
        open,
        {
          near: [
            '(lease|contract|guarantee|warranty|plan|offer|course|project|policy|subscription|archive|records|file|files|data|copy|copies|documents)',
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'After the wash the rug will be ‹like new›.',
          'Every blade will come back ‹razor sharp›.',
          'The gate ‹will outlast the› house.',
          'Your shirt will come back ‹spotless›.',
        ],
        allows: [
          'Half past nine would be perfect for the handover, and so will be ten.',
          'If you oil it, it will be like new.',
          'The lease will run for another ten years.',
          'We hope it will be perfect.',
          'I guess it will be perfect.',
        ],
      },
    },
    {
      say: [
        '(you|your _2|he|she|they|guests|visitors|everyone|everybody|readers|(the|our) (kids|children|audience|crowd|team|staff|boys|girls|bride|groom|dog|cat|horse|patient|old man|old lady)) (will|shall|are going to|is going to) !(never (be|walk|run|see|hear|feel|sleep|get)|not|hardly) <adverb>? <joy>',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [
        open,
        {
          near: ['(charged|asked|billed|told|offered|shown|redirected|prompted|required)'],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'By June ‹your mother will be dancing again›.',
          '‹She will make a full recovery›.',
          '‹You’ll be back online› by noon.',
        ],
        allows: [
          'On the left you will pass the church.',
          'She will be the winner of a day out and will be asked for her size.',
          'We hope that you will win it.',
          'If you practise, you will win it.',
          'Congratulations, you will be on top of the list.',
          'You will be back home when the nurse rings, please keep the phone on.',
        ],
      },
    },
    {
      severity: 'info',
      say: [
        '(you|your _2|he|she|they|guests|visitors|everyone|everybody|readers) (will|shall|are going to|is going to) <adverb>? <delight>',
        '(this|that|it|one) _1 you (will|are going to) <adverb>? (love|adore)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [open],
      says: '“{quote}” foretells another’s delight.',
      instead: 'Say what is good about it; the delight comes by itself.',
      examples: {
        flags: [{ text: '‹You will love it›.', severity: 'info' }],
        allows: ['I hope you will love it.', 'I am sure you will love it.'],
      },
    },
    {
      say: [
        '<nature>',
        '(will|shall) not be a cloud',
        '(operation|surgery|birth|exam|interview|hearing|trial|wedding|event|launch|flight|crossing|journey|transfer|migration|switch|changeover|move|meeting|visit|show|concert|inspection|audit|treatment|procedure|handover|ceremony|party|trip|landing|sea|lake) (will|shall|is going to) <adverb>? (go (well|fine|smoothly|perfectly|without|off|like|to plan|swimmingly)|be (calm|smooth|painless|instant|successful|easy|a (success|doddle|breeze|triumph)))',
        '(will|is going to) have _2 (heating|water|power|lights|line|internet|boiler|phone|machine|engine|car|system|server|site|lift) (on|up|back|running|working|going|flowing) _1 (within|in no time|before you)',
        '(test|tests|results|scans|swabs|samples|checks|bloods|figures|numbers) (will|shall|are going to) (all)? _1 be (clear|fine|negative|good|clean|perfect|normal|in order)',
        '(system|site|server|line|network|phones|internet|machine|lift|heating|boiler|shop|website|app) (will|shall) be (back|up|working|running|on) _2 before (you|your) _',
        '(he|she|they|it|the _2|your _2) (will|is going to|are going to) be (gone|home|cured|walking|reading|fluent|dry|clear|healed|out of (hospital|plaster|pain|the contract|debt)) _1 (by|within|before|an hour|in (a|two|three|no|an|<number>)|on <weekday>)',
        '(by|within|before|in) (christmas|easter|summer|spring|autumn|winter|<weekday>|<number>|two|three|six|the) _2 (he|she|they|you) will be <ing>',
        '(there) (will|is going to) be (no|not a) (trace|sign|mark|sight|speck|spot|shadow|remnant) (of|left)',
        '(sell|sells|fetch|fetches|go|goes) (well|far|way)? (above|over|beyond) (the|your) _1 (estimate|asking|guide|price|expectations|hopes)',
        '(will|shall|going to) (stay|remain|keep) (clear|dry|warm|clean|cool|fresh|white|sharp|quiet|straight|tight|soft|green|crisp) _1 (all|for|until|throughout|through|whatever|however|even)',
        '(will|shall|going to) cut _4 (in half|by half|by <number>|to (nothing|zero|a fraction|a minimum))',
        '(will|shall|going to) be (done and dusted|home and dry|a memory|history|over and done with|plain sailing|in the bag)',
        '(will|shall) (give|get) (it|you|him|her|them) a clean bill of health',
        '(is|are|goes|come|comes) _2 with you (the (next|same) day|within|in no time|overnight|before)',
        '(which|that) (he|she|you|they) will (walk|ace|sail|romp|breeze|smash|nail|fly)',
        '(house|flat|home|property|shop|land|wine|shares|fund|portfolio|value|pension|investment|bottle|case|coin|painting|plot|stock|bonds|gold|savings) _4 (will|is going to|are going to) _1 (rise|go up|grow|increase|gain|appreciate|double|be worth|climb|treble) _3',
        '(is|are) worth (twice|double|three times|four times|five times|<number> times) _3 (in|within|after)',
        '<number> (per cent|percent|%) (a|per|every) (year|month|quarter|annum) (lands|is yours|comes|whatever|net|for life|guaranteed|flows)',
        '(turnover|sales|takings|revenue|income|profit|profits|bookings|traffic|footfall|value) _4 (will|is going to|are going to) (grow|rise|increase|climb|go up|double|triple) (by|at|in|within)? _2 (<number>|a (third|quarter|half|tenth)|half|twofold|each year|every year|every month)',
        '(your _1) (grows|rises|doubles|triples|goes up|climbs) (by|in) _2 (<number>|a (third|quarter|half|tenth)|half|the first)',
        '(fund|funds|bond|bonds|investment|investments|portfolio|savings plan|shares|money|capital) _4 (will|is going to|are going to) (return|yield|yields|grow|grows|rise|rises|increase|increases|climb|climbs|go up|goes up|pay|double|doubles|triple|triples|earn|earns) (by|at|in|within)? _2 (<number>|a (third|quarter|half|tenth)|half|twofold|each year|every year|every month)',
        '(can|will|could) only (go|move) (up|one way)',
        '(only|always) (go|goes|move|moves) up (,|$|in|here|there|from)',
        '(will|shall|going to) _1 (bring|win|earn|get|give|send|draw|attract|pull) (in)? (you|your _1)? _3 (customers|clients|guests|leads|orders|bookings|visitors|sales|enquiries|followers|subscribers|patients|students|buyers|crowds|the crowds|a profit|a return)',
        '(will|shall|going to) _1 fill (your|the) _1 (restaurant|house|hall|shop|beds|rooms|diary|courses|tables|seats|books|theatre|cafe|church|tills)',
        '(you|your _2|he|she|they) (will|are going to|is going to) (see|make|turn|earn|have|get) (a|the|your|<number>|your first|thousands|hundreds) _2 (profit|profits|return|returns|followers|subscribers|sales|orders|customers|sign-ups|bookings) _2 (in|by|within|from|on|,|$|every|each)',
        '(will|is going to|are going to) (sell|be sold|be let) (in|within|inside|after) (days|hours|minutes|a (day|week|weekend|fortnight)|<number>|one|two|three|no time|the first)',
        '(earn|get|make|win) back (every|each|double|twice) _2',
        '(after|with|within|in) (<number>|a few|a couple of|a dozen|half a dozen|the first) _1 (lesson|lessons|sessions|session|classes|treatments) (he|she|you|they|your _1) will !(be (asked|charged|billed|sent|invited|given)|receive|get a|need|have to|pay|hear|see (the|a|how)|meet|move|decide|know whether) _',
        '(will|shall|going to) (speak|write|understand|play) <capital> (by|in|within|before|like|fluently)',
        '(you|he|she|your _1|they) (is|are|will be) (certain|sure|assured) of (a|an|his|her|your|their|the) _2 (place|seat|pass|job|grade|medal|win|prize|role|victory|degree|offer|room|table|slot)',
        '(get|have|achieve|reach|make) the (grades|marks|score|points|result|results|number) (he|she|you|they) (needs|need|wants|want|requires|require)',
        '(nor|neither|so) will (you|he|she|yours|your _1|they|it|this)',
        '(will|is going to|are going to) (fold|cave|collapse|crumble|back down|give up|settle|pay up|drop it) (the (minute|moment|second)|as soon as|once|when|at once|like)',
        '(i|we|our _1|my _1) (will|are going to|am going to) win (this|it|that|your|the|with|,|$)',
        '(will|shall|going to) rid (you|your _2|the _2) of',
        '(will|shall|going to) _1 get rid of _4 (permanently|for good|for ever|forever|completely|once and for all)',
        '(test|scan|result|biopsy|x-ray|audit|inspection|survey|check|search|screening|sample) (will|shall|is going to) <adverb>? (be (negative|clear|fine|clean|benign|good|all right|ok|okay|positive for)|come back (negative|clear|fine|clean)|(show|find|reveal) nothing !(before|until|unless|more|yet|on))',
        '(stain|stains|mark|marks|scratch|scratches|dent|dents|smell|wine|ink|crease|creases|blood|grease|gum|limescale|rust) (will|shall|is going to|are going to) <adverb>? (come (out|off)|polish out|wash out|rub off|go|lift|disappear|vanish|be out)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [open],
      says,
      instead,
      examples: {
        flags: ['The ‹sun will shine› on your fair.', 'The ‹roses will bloom by› June.'],
        allows: [
          'According to the forecast, the rain will stop at two.',
          'The hardship fund pays half of the fee.',
          'I reckon the rain will hold off.',
        ],
      },
    },
    {
      say: [
        '(you|it|they|your _2|sales|takings|prices|profits|traffic|bookings) (can|will|could) only (gain|win|profit|grow|rise|improve|benefit|get better|go up|go one way)',
        '(is|are) good for (another|the next|a further) _2 (years|winters|seasons|miles|decades)',
        '(can|could) only (gain|win|profit|benefit) (from|by)',
        '<bother> (will|shall|is going to|are going to) <adverb>? (be (gone|over|cured|solved|resolved|history)|disappear|vanish|go away|stop|clear|end|cease|be no more|have (cleared|gone|vanished|healed|stopped|disappeared|passed|eased))',
        '(problem|fault|issue|error|noise|smell|leak|damp|stain|swelling|infection) (will|shall|is going to) <adverb>? (be (gone|over|cured)|disappear|vanish|go away|clear up)',
      ],
      with: [
        {
          near: [
            '<moment>',
            '(after|with|from|for) (this|our|the|one|two|three|tonight|that|good)',
            'once (we|our|the|it)',
            '(overnight|instantly|at once)',
          ],
          within: 'sentence',
        },
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [open],
      says,
      instead,
      examples: {
        flags: ['The ‹smell will be gone› after the second wash.', 'The ‹dropouts will stop› tonight.'],
        allows: [
          'Thanks, the smell will be gone by Friday.',
          'If it is the valve, the noise will stop after the repair.',
        ],
      },
    },
    {
      say: [
        '<boon> _6 (is|are|will be|may be regarded as|can be taken as|stands) <adverb>? <sure> !(for|until|under|by (law|the|a)|on|since|through|to)',
        '(that|what) _5 (is|are) (ensured|assured|secured|guaranteed) by',
        '(is|are|will be|shall be|remains|stays) <adverb>? (ensured|assured) (,|$|at|in|throughout|by|for|during|until|that|even)',
        '(it is|we are) (ensured|assured) that',
        '(full|complete|total|successful|punctual|timely|perfect|flawless|smooth|safe|continuous|permanent|final|conclusive) _1 (recovery|restoration|completion|delivery|transition|migration|result|success|operation|handover|cure|solution|resolution|compliance) _4 (will|shall|can|is|are) <adverb>? (be)? (achieved|ensured|assured|taken for granted|provided|delivered|guaranteed|reached|obtained|a matter of course)',
        '(is|are|will be|stays|remains) (secured|preserved|protected|maintained|safeguarded|kept) _1 (for all time|in every|in all|under (all|any)|at all times|throughout|without exception)',
        '(stand|stands|vouch|vouches) for (a|an|the) (flawless|perfect|faultless|impeccable|smooth|successful|good|happy) _1',
        '(will|shall) receive a (positive|favourable|good) (decision|answer|reply|outcome|result|verdict)',
        '(will|shall) be (continuously|permanently|always|constantly|uninterruptedly) (available|reachable|online|accessible|operational|open|staffed)',
        '(will|shall|to) be _2 free (of|from) (defects|defect|faults|errors|any _1)',
        '(goes|go) without saying that _4 (will|shall) be',
        '(full|total|complete|perfect|absolute|entire) (compliance|accuracy|availability|reliability|safety|satisfaction|security|confidentiality|success|coverage|compatibility|transparency|continuity) _2 (is|are|will be) <adverb>? (confirmed|given|provided|delivered|maintained|achieved|guaranteed)',
        '(may|can) (be)? (regard|regarded|consider|considered|treat|treated|take|taken|think of|count) _4 as (already|good as)? (settled|done|won|decided|sold|certain|yours|fixed|over|closed|granted|approved)',
        'you are (in|through|hired) (,|$)',
        '(your|the) _1 (data|money|files|secret|child|children|luggage|deposit|savings|photos) (can|could) not be (safer|better|in better)',
        'could not be (safer|more secure|in better hands|more certain|surer)',
        '(no|little) (harm|damage|danger|evil|mischief) (can|will|could) (come|happen|be done|befall)',
        '(water|rain|thieves|damp|moths|hackers|rust|mould|wind|dust|burglars|mice|rats|cold|frost|noise) (has|have|stands|stand) no chance',
        '(treat|regard|take|count|look upon|think of) (it|this|that|your _2|the _2|yourself|yourselves) as (already|good as)? (done|sold|won|booked|fixed|in|yours|paid|sorted|settled|accepted|hired|approved|granted|finished|delivered|there|read)',
        '(fault|problem|fight|battle|case|war|job|exam|race|leak|deal|sale|game) (has|is) (as good as|all but|already|practically|virtually) (been)? (beaten|won|over|solved|fixed|done|settled|sold|through|in the bag|cured)',
        '(your|the) _2 (is|are) (as good as|already as good as|practically|virtually|all but) (done|fixed|sold|approved|granted|yours|there|back|cured|signed|settled|in)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [open],
      says: '“{quote}” counts as sure what is still open.',
      instead,
      examples: {
        flags: ['‹Completion by Easter is assured›.', '‹Treat your place as won›.'],
        allows: [
          'The result is not certain before the count.',
          'The refund is settled since Monday.',
          'If you sign today, delivery by Easter is assured.',
          'I guess completion by Easter is certain.',
          'The safety was assured by two guards, as the log shows.',
        ],
      },
    },
    {
      say: [
        '<beforeLong> _6 (will|shall|is|are|going to)',
        '(will|shall|is going to|are going to) _8 [<beforeLong>]',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [
        open,
        { near: ['(call|ring|write|text|email|let you know|need|check|ask)'], within: 'sentence' },
        // "It won't be printed before you have read it" waits for the reader, and hurries nobody.
        { near: ['(will|shall) (not|never) _4 <beforeLong>'], within: 'sentence' },
      ],
      says: '“{quote}” is a time that the customer will measure.',
      instead: 'Name the time it usually takes, and what it depends on.',
      examples: {
        flags: ['The desk will stand ‹before your tea is› cold.'],
        allows: [
          'We will call you before you have finished your breakfast.',
          'If the part is here, it will be done before your tea is cold.',
          'I think it will be done before your tea is cold.',
          'The card won’t be printed before you have seen it.',
        ],
      },
    },
  ],
})
