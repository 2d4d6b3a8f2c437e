import { phraseRule } from '../../src/rule/index.ts'
import {
  easySaid,
  effortless,
  manageable,
  noExpert,
  onlyLeft,
  simpleFolk,
} from '../words/assumed-knowledge-ease.ts'
import {
  belittling,
  degrees,
  easilyDone,
  skilledSteps,
  steps,
  tasks,
  technical,
} from '../words/assumed-knowledge-steps.ts'

const says = '“{quote}” makes the step sound small; if the customer gets stuck, it hurts.'
const instead = 'Leave the word out and say where to click or what to look for, or offer to do it.'
const ownWork = [
  'for (us|me)',
  '(we|i) (will|can|shall|could|have|do|did|only|just|fix|would)',
  'our (team|engineer|technician|fitter|side|end|part)',
  '(at|on) our (end|side)',
]
const offers = [
  '(just|simply|merely|only|quickly|easily) (reply|let|call !(the (endpoint|api|method|function|script|service|url|hook))|ring|ask|tell|write|email|contact|message|text|say|drop us|drop me|get in touch|wait|ignore|give us|give me|send us|send me|come|pop in|pop by|pop your|pop round|enjoy|relax|sign|forward it|forward this|put your feet|show up|pick up the phone|turn up)',
]
const offersToShow = [
  '(glad|happy|gladly|pleased|love) to (show|explain|help|do|walk|guide)',
  '(let me|i will|we will|i can|we can|shall i|shall we) (gladly|happily)? (show|explain|walk you|do it|demonstrate)',
]
const skipping = ['(skip|ignore|otherwise|everybody else|everyone else|for all others|the others|if not)']
const warned = [
  '(so|so that|where|which lets|lets|let|allow|allows|enables|help|helps) you (to)? (can|could|will)? (easily|quickly|simply)',
  'not (just|simply|merely|easily|only|quickly)',
  'never (just|simply)',
  'easily (update|change|cancel|manage|view|edit|track) (your|the) _2 (billing|payment|account|booking|details|address|order|preferences|subscription|card|profile|information|date|appointment)',
  '(rather|instead of|without) _2 (just|simply)',
]
/** A course, a walk or a job that needs no skill is an invitation. */
const invitation = [
  '(class|classes|course|courses|lesson|lessons|workshop|session|sessions|tour|walk|job|role|post|volunteer|volunteers|join|welcome|beginners)',
  '(we|i) (do|will|bring|show|provide|have|install|fit|teach|can|connect)',
]

/**
 * Flags words that make the customer's task sound smaller than it may be.
 *
 * The customer writes because something did not work. When a "simple" step fails too, the word turns a fault of the
 * product into a weakness of the reader. An offer that costs nothing ("just reply"), what the writer did himself,
 * time, amount and denied ease are left alone.
 */
export default phraseRule({
  id: 'assumed-knowledge/trivialiser',
  severity: 'warning',
  since: '0.1.0',
  flags: 'just, simply, easy and their like, about something that the customer has to do',
  why: 'A step that is called easy and then fails makes the customer feel slow.',
  reads: ['subject', 'own'],
  words: {
    belittling,
    effortless,
    step: steps,
    skilled: skilledSteps,
    task: tasks,
    degree: degrees,
    'easily-done': easilyDone,
    technical,
    'simple-folk': simpleFolk,
    manageable,
  },
  frames: [
    {
      who: ['you', 'nobody'],
      tense: ['present', 'modal', 'future'],
      say: [
        '[<belittling> <step.base>]',
        '[(<belittling>|quickly) (and|or) <belittling>] <step.base>',
        'can be [(easily|simply|quickly)] <step.participle> (by (you|the owner|the user|the customer|anyone)|yourself|at home)',
        'can be <step.participle> [(very|quite|really)? (easily|simply|quickly)] (by (you|the owner|the user|the customer|anyone)|yourself|at home)',
        'you (can|could) [easily have] _4 <step.participle>',
        '[(can|could) not you (just|simply)] <step.base>',
        '[you (quickly|simply|merely|effortlessly)] <step.base>',
      ],
      unless: [{ near: [...offers, ...warned], within: 'clause' }],
      says,
      instead,
      examples: {
        flags: [
          '‹Simply export› the certificate as PEM.',
          'You can ‹easily change› this in the registry.',
          'To finish, ‹simply unscrew› the cover.',
          'You can ‹quickly and easily› move the mailbox yourself.',
        ],
        allows: [
          'Simply reply to this mail.',
          'We simply forgot to post it.',
          'I can’t simply open another person’s file.',
          'You can’t simply unplug it; please call us first.',
          'Please print the number clearly.',
          'Did you simply unplug it?',
        ],
      },
    },
    {
      who: ['you', 'nobody'],
      tense: ['present', 'modal', 'future'],
      say: [
        '[just <skilled.base>]',
        '[just (add|put|pop|open|enter|type|paste|take|lift|pull|tap)] _4 <technical>',
        'you (would|will|might)? [(just|only|simply|merely|basically) (need|have|got|ought) to <skilled.base>]',
        '[you need only <skilled.base>]',
        '[(pop|whip|knock|prise|whack|bang|bung|yank|chuck|slap|tap|unclip|tease|lever)] (the|your|both|each|that|those) _2 <technical> _2 (off|out|back|apart|loose|in|on|across)',
        '[(pop|whip|knock|prise|whack|bang|bung|yank|chuck|slap)] (off|out|back in|back on) (the|your) _2 <technical>',
        '[(have|take) a quick (go|look|fiddle|tinker)] (at|in|with|under) the _1 <technical>',
      ],
      unless: [
        {
          near: [
            ...offers,
            ...warned,
            'just (now|then|in case)',
            'you (did|have) just',
            '~fill in your name',
            '(add water|put it in|pop it in|turn up|open the (door|window|box|letter|envelope|attachment|attached))',
            '(just|only) (change your mind|log (in|on) to (see|check|view)|scan (the|your|this) (code|ticket|qr))',
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Just restart› the server and you’re done.',
          'You ‹just need to reconfigure› the firewall.',
          'You ‹just flash› the old version over it.',
          '‹Whip› the old filter out and clean the seat.',
        ],
        allows: [
          'Just pop in whenever you like.',
          'Just add the name of your dog.',
          'Just log in to see your bill.',
          'I just sent you the invoice.',
          'The parcel arrived just now.',
          'Just let me know if you get stuck.',
          'Just in case, here is the link again.',
          'The visit will cost just under £200.',
          'It’s not just you: three other sites are affected.',
          'We only wanted a just solution.',
          'You only need to sign on the last page.',
          'They just installed a new lift.',
        ],
      },
    },
    {
      say: onlyLeft,
      unless: [
        {
          near: [
            'you (have|need) to do is (wait|nothing|relax|reply|enjoy)',
            ...ownWork,
            '(taste|time|days|weeks|months|opinion|luck|waiting)',
            'thank',
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹All you have to do is› edit the config file.',
          '‹The only thing you have to do› is recompile the driver.',
          'Then it is ‹just a matter› of pairing the sensors again.',
          'You can do it ‹in three clicks›.',
          'It’s ‹nothing more than a matter› of bleeding the line.',
        ],
        allows: [
          'We can change that for you in two clicks.',
          'All you have to do is reply to this mail.',
          'All you need to do is choose a date.',
          'All you need to do is sign at the bottom.',
          'All you need is a passport.',
          'It is just a matter of waiting for the part.',
        ],
      },
    },
    {
      tense: ['present', 'modal', 'future'],
      say: [
        '<be> <adverb>? <adverb>? [<effortless>]',
        '(~find|~call|~consider|prove|think) (it|this|that)? _2 [<effortless>]',
        ...easySaid,
      ],
      unless: [
        {
          near: [
            '(sounds|looks|seems|seemed|thought|like|wish|if) _3 (<effortless>|easy|simple)',
            'for (us|me)',
            'no walk in',
            '(nothing|none|no part) (about|of|in) ',
            '(getting|sending|booking|finding) you',
            '(our|we|i|my|me|us|technician|fitter|table|room|refund|delivery|parcel|station|walk|bus)',
            '^ (people|some|many|others|they) _2 (say|think|believe|claim)',
            "(not|never|anything but|far from|hardly) _2 (a (doddle|breeze|piece|walk|cinch|picnic|snap)|plain sailing|child's play|easy|simple)",
          ],
          within: 'clause',
        },
        { near: offersToShow, within: 'nearby' },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Installing it is ‹child’s play›.',
          'It’s ‹not rocket science›.',
          'Changing the valve is ‹a piece of cake›.',
          'You can change it ‹with your eyes shut›.',
          'It ‹couldn’t be easier›: open the box and plug it in.',
          '‹Nothing simpler› than resetting the lock.',
          'Follow the arrows and ‹you can’t go wrong›.',
        ],
        allows: [
          'Setting the clock is a doddle. I’m happy to show you on the phone.',
          'Child’s Play is the name of our crèche.',
          'Moving the piano was a piece of cake for us.',
          'A claim in court is no walk in the park.',
          'Is it really child’s play?',
          'Many say that tiling is a doddle, but a room takes a day.',
        ],
      },
    },
    {
      tense: ['present', 'modal', 'future'],
      say: [
        '(<skilled.ing>|putting|taking|making|filling|getting) _5 (<be>|~look.now|~seem.now) (<degree>)? [(easy|simple|straightforward|trivial|effortless|elementary|uncomplicated|painless)] !(to|mistake|enough to|for|but|and (cheap|free|fun|clear|elegant))',
        '(it|this|that) <be> (<degree>)? [(easy|simple|straightforward|trivial|effortless|uncomplicated|painless)] to <skilled.base>',
      ],
      unless: [
        {
          near: [
            'for (us|me)',
            '(not|never|nothing|hardly|rarely|neither|none) _8 (easy|simple|straightforward|trivial)',
            '(hope|make|makes|made|making|keep) _3 (easy|simple|easier)',
            'if',
            '(booking|order|date|appointment|reservation|details|address|name|mind|plan|subscription) <be>',
          ],
          within: 'clause',
        },
        { near: ['(we|i) (will|can|shall)'], within: 'sentence' },
      ],
      says,
      instead,
      examples: {
        flags: ['Setting the clock is quite ‹easy›.', 'It is ‹simple› to flash the new version.'],
        allows: [
          'Nothing about fitting a stent is easy.',
          'The engineers will come: reinstalling it is easy, and we will do that on Monday.',
          'If it is easy to remove the screw, send us a photo of it.',
          'Replacing the address is easy.',
        ],
      },
    },
    {
      tense: ['present', 'modal', 'future'],
      with: [
        {
          near: [
            '<skilled>',
            '<technical>',
            'you (just|simply|only|need|have|must)',
            '(^|:|,|and|then) (open|press|pull|push|turn|take|put|type|enter|click|go|select|choose|remove|hold|fill|add)',
            'yourself',
          ],
          within: 'sentence',
        },
      ],
      say: [
        '<task> (<be>|~look.now|~seem.now) (<degree>)? [(easy|simple|straightforward|trivial|effortless|elementary|uncomplicated|painless)] !(to (miss|overlook|confuse|forget|mix|misread|get|see|mistake|lose|understand why|imagine|clean|carry|wash|wipe|reach|find|read|use)|mistake|enough to|for|but|for (you|your)|and (cheap|free|fun|clear|elegant))',
        '<task> <be> (<degree>)? [easy enough]',
        '<be> (<degree>)? [self-explanatory and (easy|simple)]',
      ],
      unless: [
        {
          near: [
            'for (us|me)',
            '(not|never|nothing|hardly|rarely|neither|none) _8 (easy|simple|straightforward|trivial)',
            '(hope|make|makes|made|making|keep) _3 (easy|simple|easier)',
            'sounds',
            'if',
            'reason is',
            'rule is',
            'answer is',
            'idea is',
            'as simple as',
            'free',
            'finding (us|our|the)',
          ],
          within: 'clause',
        },
        { near: ['(we|i) (will|can|shall)'], within: 'sentence' },
      ],
      says,
      instead,
      examples: {
        flags: [
          'It’s really ‹simple›: map the drive and run the script.',
          'The installation is ‹straightforward›: open the box and pair the sensors.',
        ],
        allows: [
          'It is easy, and we will do it for you.',
          'We offer a simple form for returns.',
          'It isn’t easy to find, so here is a screenshot.',
          'The rule is that this is simple: fill in page one.',
          'We hope to make it so that this is easy: press the bell and wait.',
          'The process is simple: you sign, and we will open the account.',
          'It’s easy to overlook.',
          'It was easy to agree on a price.',
          'Nothing about losing a parent is easy.',
          'That is simple for us: we will send the engineer.',
          'I hope this is easy for you to read.',
        ],
      },
    },
    {
      say: [
        '[<simple-folk> <manageable>]',
        '[(anyone|anybody|everyone|everybody) (can|could|would|might|will|should) (easily|quickly|probably|surely|also|even|manage to|be able to)? (do (it|this|that|the)|manage|operate|fit|follow (it|this|that|the (steps|plan|instructions))|assemble|configure|replace|handle|put (it|up|together)|set (it|up)|figure|work (it|that|out)|<skilled.base>)] !(your|(a|the) (booking|petition|claim))',
        '[(any|any one|one) of (your|the) _1 (can|could) (easily|quickly)? (do|manage|handle|fix|change|set|sort|see to) (it|this|that|them|the)]',
        '[(anyone|anybody|everyone|everybody) (can|could|will|would) (find (their|his|her) way|get (their|his|her) head|get the hang)]',
        '[(your|the) _1 (caretaker|staff|people|lads|girls|secretary|handyman|team|kids|crew|boys|intern|apprentice|receptionist|assistant|cleaner|husband|wife|son|daughter) (can|could) (easily|quickly|just|simply) (do|manage|handle|fix|change|set|sort|see to) (it|this|that|them)]',
        '[(anyone|anybody|everyone|everybody) who can (hold|read|use|boil|count|drive|write|spell|tell|ride|cook|type|click|handle|change|hang|swing|knit|thread|wield|turn|open|operate)]',
        '[(anyone|anybody|everyone|everybody) who (has|have) ever]',
        '[(anyone|anybody|everyone|everybody) with (two|half|a bit of|basic|common|average|normal|eyes|hands|ears|a screwdriver|a pair of|a pulse|a brain|an ounce|a modicum|a spanner|a drill|a tape measure|opposable)]',
        '[any (fool|idiot|child|layman|amateur|beginner|schoolboy|half-wit|novice|kid) (can|could|would|will|knows)]',
        '[if you (can|have (ever|managed to)|are able to|know how to|managed to) (boil|ride|send|sent|write|written|use|used|open|hold|held|read|drive|cook|cooked|bake|baked|order|ordered|type|count|tie|tied|find|click|spell|fry|handle|plug|paint|painted|hang|hung|change a|changed a|build|built|put|set|wire|wired|make|knit|assemble|assembled|install|installed) _6 (,)? (then)? you (can|will manage|will have no|will be|are (more than)? capable)]',
        '[if (i|we|even i|my _1|a _1) (can|could|managed|manage) (do|it|this|that|to)? _1 , (then)? (you|anyone|anybody|so) (can|will|could|should)]',
        '[you will (soon|quickly)? (get|have) the (knack|hang)] of',
        ...noExpert,
      ],
      despite: ['conditional', 'negated'],
      unless: [
        {
          near: [
            ...skipping,
            ...invitation,
            '~doubt',
            '(questions|interest|ideas|queries|concerns)',
            '(should|please|may) (contact|call|write)',
            'ticket',
            'access',
            'can enter',
            'eligible',
            '(fall|hurt|swallow|choke|drown)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” tells a customer who cannot do it that everybody else can.',
      instead,
      examples: {
        flags: [
          '‹Anyone can fit› the bracket in five minutes.',
          '‹A child could operate› this thermostat.',
          '‹If you can ride a bicycle, you can› seal the tray.',
          '‹My grandmother manages it›.',
        ],
        allows: [
          'Anyone who has ever used it can skip the first page.',
          'Anyone can join the tour.',
          'Anyone with questions is welcome to write.',
          'If you can come at ten, you can meet the engineer.',
          'No skills are needed: we do the work and you watch.',
        ],
      },
    },
  ],
})
