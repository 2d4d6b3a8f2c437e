import { phraseRule } from '../../src/rule/index.ts'
import {
  belittling,
  degrees,
  easilyDone,
  effortless,
  skilledSteps,
  steps,
  tasks,
} from '../words/assumed-knowledge-steps.ts'

const says = '“{quote}” makes the step sound small; if the customer gets stuck, it hurts.'
const instead = 'Leave the word out and say where to click or what to look for, or offer to do it.'
const ownWork = ['for (us|me)', '(we|i) (will|can|shall|could|have|do|did)', 'our (team|engineer|technician)']
const offers = [
  '(just|simply|merely|only|quickly|easily) (reply|let|call|ring|ask|tell|write|email|contact|message|text|say|drop us|drop me|get in touch|wait|ignore|give us|give me|send us|send me|come|pop in|pop by|enjoy|relax|sign|forward it|forward this|put your feet)',
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
  '(rather|instead of|without) _2 (just|simply)',
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
        'you (would|will|might)? [(just|only|simply|merely|basically) (need|have|got) to <skilled.base>]',
        '[you need only <skilled.base>]',
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
        ],
        allows: [
          'Just pop in whenever you like.',
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
      say: [
        '[(all|everything) (that)? (you|there) (have|have got|need|ought|is|are)? (left)? to do _1 is] !((to)? (<easily-done>)) (to)? (<belittling>|just)? <step.base>',
        '[all that (remains|is left) (for you)? (to do)? is] !(to (<easily-done>)) (to)? (<step.base>|have)',
        '[(all|everything) (that)? you (have|need) is] (to)? (<belittling>|just)? <step.base>',
        'it is [(just|only)? a simple matter] (of <ing>|to <step.base>)',
        '[what you (have|need) to do is] (<belittling>|just) <step.base>',
        '[the only thing (that)? (you have to do|you need to do|left to do|left for you) is] !(<easily-done>)',
        '[all (it|this|that) takes is]',
        '[is all (it|this|that) takes]',
        'it is [(just|only|simply|merely|purely) a (matter|question|case)] of <ing>',
        '[(just|only|merely|simply) a (matter|question|case)] of <ing>',
        '[in (just|only)? (two|three|four|five|six|a few|a couple of|2|3|4|5) (simple|easy|quick)? (clicks|taps|keystrokes)]',
        '[(two|three|a few|a couple of) (clicks|taps)] (and|is all|away|will do)',
      ],
      unless: [
        { near: ['you (have|need) to do is (wait|nothing|relax|reply|enjoy)', ...ownWork], within: 'clause' },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹All you have to do is› edit the config file.',
          '‹The only thing you have to do is› recompile the driver.',
          'Then it is ‹just a matter› of pairing the sensors again.',
          'You can do it ‹in three clicks›.',
        ],
        allows: [
          'We can change that for you in two clicks.',
          'All you have to do is reply to this mail.',
          'All you need to do is choose a date.',
          'All you need to do is sign at the bottom.',
          'All you need is a passport.',
        ],
      },
    },
    {
      say: [
        '<be> <adverb>? <adverb>? [<effortless>]',
        '[(as)? easy as (pie|abc|falling)]',
        '(~find|~call|~consider|prove) (it|this|that)? _2 [<effortless>]',
        '[with your eyes (shut|closed)]',
        '[in your sleep]',
        '[blindfolded]',
        '(you|yourself|anyone) _6 [in (no time|a jiffy|a flash|a trice|a heartbeat)]',
        '<ing> _6 (takes|is|will take) [(only|just|barely|hardly|no more than|less than|all of|a mere|under) _1 (minute|minutes|second|seconds|moment|moments|quarter of an hour)]',
        '[(practically|almost|basically|virtually|nearly|all but) (does|installs|runs|builds|puts|fills|fits|assembles|explains|works|writes) itself]',
        '[does itself]',
        '[(no|not much|hardly any|little|next to no) (effort|work|hassle|fuss|trouble|skill|bother) (at all|involved|required|needed|whatsoever)]',
        '[(done|finished|ready|sorted|fitted|installed|swapped|changed|replaced|set up|assembled|learned) in (seconds|no time|a minute|two minutes|five minutes|ten minutes|an afternoon|a jiffy|moments|minutes)]',
        '[not (exactly)? (rocket science|brain surgery|witchcraft|quantum physics)]',
        'is [not (at all|very|really|that|too|so|particularly|exactly)? (hard|difficult|complicated|tricky)] to <skilled.base>',
        '[(could|can) not (possibly)? be (easier|simpler|more straightforward|less complicated)]',
        '[there is (really)? nothing to it]',
        '^ _5 [easily done]',
      ],
      unless: [
        {
          near: [
            '(sounds|looks|seems|seemed|thought|like) _2 (<effortless>|easy|simple)',
            'for (us|me)',
            'no walk in',
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
        ],
        allows: [
          'Setting the clock is a doddle. I’m happy to show you on the phone.',
          'Child’s Play is the name of our crèche.',
          'Moving the piano was a piece of cake for us.',
          'A claim in court is no walk in the park.',
          'Is it really child’s play?',
        ],
      },
    },
    {
      say: [
        '<task> (<be>|~look.now|~seem.now) (<degree>)? [(easy|simple|straightforward|trivial|effortless|elementary|uncomplicated|painless)] !(to (miss|overlook|confuse|forget|mix|misread|get|see|mistake|lose|understand why|imagine)|mistake|enough to|for)',
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
            'as simple as',
            'free',
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
          'Setting the clock is quite ‹easy›.',
          'The installation is ‹straightforward›.',
        ],
        allows: [
          'It is easy, and we will do it for you.',
          'We offer a simple form for returns.',
          'It isn’t easy to find, so here is a screenshot.',
          'It’s easy to overlook.',
          'Nothing about losing a parent is easy.',
          'That is simple for us: we will send the engineer.',
          'I hope this is easy for you to read.',
        ],
      },
    },
    {
      say: [
        '[(anyone|anybody|everyone|everybody) (can|could|should be able to|will manage to|is able to)] !(apply|join|enter|come|attend|take part|make|forget|see|tell|be|have|happen|learn|visit|use)',
        '[(anyone|anybody|everyone|everybody) who can (hold|read|use|boil|count|drive|write|spell|tell|ride|cook|type|click|handle|change|hang|swing)]',
        '[(anyone|anybody|everyone|everybody) who (has|have) ever]',
        '[(anyone|anybody|everyone|everybody) with (green|two|half|a bit of|a little|basic|some|common|average|normal|eyes|hands|ears|a screwdriver|a pair of|a pulse|a brain|an ounce|a modicum)]',
        '[(even)? a (child|toddler|five-year-old|schoolchild|monkey|beginner|layman|kid) (can|could|would|will|manages)]',
        '[any (fool|idiot|child|layman|amateur|beginner|schoolboy) (can|could|would|will|knows)]',
        '[my (grandmother|gran|grandma|mother|mum|mom|daughter|son|kids|dog) (can|could|manages|does)]',
        '[if you can (boil|ride|send|write|use|open|hold|read|drive|cook|bake|order|type|count|tie|find|click|spell|fry|handle|plug|paint|hang|change a) _4 you can]',
        '[you will (soon|quickly)? (get|have) the (knack|hang)] of',
        '[no (special|particular|technical|prior)? (skills?|skill|knowledge|expertise|experience|training|instructions)] (is|are)? (needed|required|necessary)',
      ],
      despite: ['conditional'],
      unless: [
        {
          near: [
            ...skipping,
            '~doubt',
            '(questions|interest|ideas|queries|concerns)',
            'welcome',
            '(should|please|may) (contact|call|write)',
            'ticket',
            'access',
            'can enter',
            'eligible',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” tells a customer who cannot do it that everybody else can.',
      instead,
      examples: {
        flags: [
          '‹Anyone can› fit the bracket in five minutes.',
          '‹A child could› operate this thermostat.',
          '‹If you can ride a bicycle, you can› seal the tray.',
        ],
        allows: [
          'Anyone who has ever used it can skip the first page.',
          'Anyone can join the tour.',
          'Anyone with questions is welcome to write.',
          'If you can come at ten, you can meet the engineer.',
        ],
      },
    },
  ],
})
