import { phraseRule } from '../../src/rule/index.ts'
import { praises, quizzes, surprised, talkingDown } from '../words/assumed-knowledge-condescension.ts'
import {
  abler,
  astonished,
  copes,
  example,
  helping,
  ignorance,
  praise,
  smallDeed,
  withEase,
} from '../words/assumed-knowledge-cues.ts'
import { plainwords } from '../words/assumed-knowledge-obvious.ts'
import { coping, helpers, noHelp, others, peers, unaided } from '../words/assumed-knowledge-people.ts'

import { steps } from '../words/assumed-knowledge-steps.ts'

const says = '“{quote}” talks down to the customer.'
const instead = 'Answer the question as you would for a colleague you respect.'
const ownFault = [
  '(our|my) (mistake|fault|error|oversight|side|end|fault|typo)',
  '(sorry|apologise|apologies|apologize)',
  '(we|i) (should|could) have',
]

/**
 * Flags words that make the reader small: praise for a trifle, a quiz, comparison with others, help from a child.
 *
 * A customer who is told that everybody else manages, or is praised for finding a button, learns one thing: that
 * asking was a mistake. The comfort that others stumble too, thanks for a good question and the writer's own
 * difficulties are left alone.
 */
export default phraseRule({
  id: 'assumed-knowledge/condescension',
  severity: 'warning',
  since: '0.1.0',
  flags: 'praise for a trifle, quiz questions, “everybody else manages”, surprise at a question',
  why: 'A customer who feels looked down on does not ask again; they leave.',
  reads: ['subject', 'own'],
  words: {
    praise,
    'small-deed': smallDeed,
    example,
    copes,
    'with-ease': withEase,
    astonished,
    ignorance,
    abler,
    helping,
    step: steps,
    others,
    peers,
    coping,
    unaided,
    'no-help': noHelp,
    helpers,
    plainword: plainwords,
  },
  frames: [
    {
      say: [
        '[<others> _1 (<modal>|<be>|~have|always|usually|all)? <coping> _4 <unaided>]',
        '[<others> (<modal>|~have)? _1 (manage|manages|managed|cope|copes|coped)]',
        '[(my|our) own? _3 , who is (<number>|nearly _1|over _1|almost _1|past _1|ninety|eighty|seventy|blind) _2 , (does|manages|uses|sends|can|copes|fills|reads|pays|books|orders|gets|has|understands|drives|plays)]',
        '[<peers> _2 <coping> _4 <no-help>]',
        '[<peers> _1 ~manage.now (it|this|that|them|theirs)]',
        '[<peers> _1 ~have (the|their|his|her|it|them|theirs) _3 (in|done|ready|finished|back|up)] _2 without',
        '[(any|every|your|a|the) (twelve-year-old|ten-year-old|teenager|schoolchild|child|kid|grandchild|schoolboy|schoolgirl) _6 (could|can|would|will) (show|help|explain|do|tell|set|teach|fix|sort|talk)]',
        '[(nobody|no one|no other (customer|user|guest|member|client|tenant|parent|buyer|reader|resident)) else (<modal>|~have|seems to have|has ever)? (ever)? (~ask|~complain|~struggle|~need.done|~wonder|~query|~stumble|~fail|had (any|the|this|a) (trouble|problem|difficulty|question))]',
        '[(nobody|no one|none of (our|the|my) _3|not one of _4|no other (customer|user|guest|member|client|tenant|parent|buyer|reader|resident)) (has|have|had) (ever|yet|so far)? (asked|complained|struggled|needed|wondered|queried|stumbled|failed|got stuck|found (this|it|that))]',
        '[(you are|you must be|you may be) the first (person|one|customer|guest|caller|member|reader|buyer|parent|user)? (to (ask|find|complain|report|have|struggle|need|raise|query|wonder|call|write)|who (asks|asked|finds|found|complains|complained|needs|has))]',
        '[(yours|this|that) is the first (call|question|complaint|query|mail|time (anyone|anybody|somebody|someone|a customer))]',
        '[what (others|other people|everyone else|everybody else) (seem|seems|manage|manages|find|finds)]',
      ],
      despite: ['negated'],
      unless: [
        {
          near: [
            ...ownFault,
            '(good|fair|great|interesting|excellent|thank|thanks|glad|grateful|benefit|winner|prize|receive|know|hear|try|try the|get the)',
            'if (everyone|everybody|nobody|anyone|anybody)',
            '(lost|wrong|mixed|stuck|caught|hardly|barely|rarely|few|two goes|second try|a while)',
            '(struggle|struggled|stumble|stumbled|confused|confuse|same problem|same question|too)',
            '(queue|line) ',
            '(promise|guarantee|hope|wish)',
            '(so|and) (we|i) (would|will|want|am|are|have)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹All our other customers manage without any help›.',
          '‹Nobody else has ever asked› that.',
          '‹You are the first customer to find› this hard.',
        ],
        allows: [
          'Many customers struggle with this form, and few manage at once.',
          'You are the first to ask, and it is a good question.',
          'No one else has reported the fault, and we are sorry that it hit you.',
          'Most of our customers do this without any help, so we did not see our mistake.',
        ],
      },
    },
    {
      say: praises,
      unless: [
        {
          near: [
            ...ownFault,
            '(spotted|found|finding|spotting|noticing|noticed) _4 (mistake|error|bug|typo|fault|slip)',
            'good to (see|hear)',
            'found us',
            '(glad|pleased|happy|relieved|delighted) (that|to|you)',
            '(job|home|house|flat|degree|exam|exams|place|baby|award|married|engaged|marathon|licence|license|prize)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Bravo›, you found the switch by yourself!',
          '‹I’m impressed› you got as far as page two.',
          '‹For someone who isn’t› technical you did very well.',
          'To ‹your little question› about interest: yes.',
        ],
        allows: [
          'We are impressed that you found our mistake.',
          'Well done on spotting our mistake.',
          'Congratulations on your new home.',
          'We are delighted that you chose us.',
        ],
      },
    },
    {
      say: quizzes,
      despite: ['asked', 'conditional', 'negated'],
      unless: [
        {
          near: [
            '(if|does) (that|this|it|none of this) (mean|means) anything',
            '(i|we) (have|had|am|had to) _3 (heard|guess)',
            '(may|might) (have)? _2 (heard|ring)',
            '(the name|sorry) _3 (wrong|different)',
            'who else (should|would|do) you (like|want|need)',
            // A test of the pipes, kindly asked for, and the reader's own question taken up as a heading.
            '(would|could|can|will) you (please|kindly)? (do|try|run|make) (a|one) (small|little|mini) test',
            '^ do you really need (it|that|this|one|them)? $',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Did you even› read the label?',
          '‹Is it really too much› trouble to press a button?',
          '‹Can’t you read› a map?',
          '‹Let’s see whether you remember› the rule on frost.',
          '‹Quick quiz›: which end goes in the soil?',
          'Do the words “do not bend” ‹ring a bell›?',
          '‹How hard can it› be?',
          '‹Do you even know what› a breaker is?',
          '‹Where else would› the plug be?',
        ],
        allows: [
          'When else could we come?',
          'Does this mean anything to you?',
          'Do you know which version you have?',
          'Could you do a small test?',
          'Do you really need one? In a dry cellar you do not.',
          'You are coming on Friday, aren’t you?',
          'Have you at least received the first box?',
          'Couldn’t you find the entrance? The sign fell down.',
        ],
      },
    },
    {
      say: surprised,
      despite: ['negated', 'asked'],
      unless: [
        {
          near: [
            ...ownFault,
            '(received|heard (from|back)|got|been) _2 (reply|answer|invoice|letter|parcel|refund|charged|paid|told|sent)',
            'have not (received|had|heard)',
            '(myself|ourselves|(i|we) (too|also)|me too|us too|(as|just as) (surprised|puzzled|baffled) as)',
            'did not (receive|get|hear)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹I am surprised that you did not› know the deadline.',
          'I ‹had not expected› a question like that.',
          '‹In thirty years nobody has asked› us that.',
        ],
        allows: [
          'I was surprised that the meter was off by so much.',
          'I am surprised that you have not received our letter.',
          'We had not expected so much snow.',
          'I am surprised myself that you could not find the shop.',
        ],
      },
    },
    {
      say: talkingDown,
      despite: ['negated', 'conditional'],
      unless: [
        {
          near: ['(our|my) (mistake|fault|error|slip|oversight)', '(legal|insurance|contract) (team|office)'],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Let me ‹spell it out›: the deposit is not the first rent.',
          'It’s a bit ‹too technical to explain›.',
          '‹You wouldn’t understand› it anyway.',
          'I’ll ‹spare you the science›.',
          '‹Never mind why›, leave the lid on.',
          '‹It’s complicated, so› please just trust us on the figure.',
          'We put it ‹in words that a beginner can follow›.',
          'That is ‹simple enough for anyone›.',
        ],
        allows: [
          'Never mind why, it was our mistake.',
          'Please spell it out in full on the form.',
          'If it is too technical, I can call.',
          'You don’t need to know the code, we will let you in.',
          'Please read this twice: the address has changed.',
          'Join us, so you can see it all.',
        ],
      },
    },
    {
      say: [
        '[(maybe|perhaps|why not (let|ask|get)|surely) (your|a) (husband|wife|son|daughter|grandson|granddaughter|partner|children|kids|neighbour|neighbor|niece|brother|father|grandchildren|flatmate|colleague|secretary) (can|could|might|will|would)? (to)?] (explain|show|help you|do it|have a look|take a look|look|read|set|sort|understand|translate|walk|fix|install|know)',
        '(ask|get|find|have|borrow|call|let|perhaps|maybe|surely|try|with|is there|know) _3 [(a|any|some|your|the|one of your|nearest) (young|local|friendly)? <helpers>]',
        '[your <helpers>] (can|could|will|would|might|may) _3 (~help.base|~set.base|~show.base|~do.base|~explain.base|~sort.base|~fix.base|~install.base|know)',
        '(ask|get|find|have|borrow|call|know|is|try|let) _3 [(someone|somebody|a friend|a neighbour|a neighbor|a relative|a colleague|anyone|anybody|a grown-up|a younger person|a child|your children|your kids|your son|your daughter|the children|the kids) _3 (technical|tech-savvy|computer-savvy|handy|computer-literate|good with|who (knows|understands|is good|is handy|has a clue)|technically minded|with a (clue|knack|technical))]',
        '[(someone|somebody|anyone|anybody) in (the|your) (house|household|family|office|street|neighbourhood|building|village) who] _2 (knows|understands|is good|is handy|is technical|(can|could) (help|explain|show|do|set|sort))',
        '[(ask|let|get) (your|the|a) (son|daughter|kids|children|husband|wife|grandson|grandchildren|neighbour|neighbor|secretary)] (to)? (do|help|show|explain|set|install|have a look|sort|handle|read)',
      ],
      despite: ['asked', 'conditional'],
      unless: [
        {
          near: [
            '(you|as) (mentioned|wrote|said|told|asked)',
            '(let _3 in|key|parcel|delivery|sign for|at home|appointment|discount|ticket|price|club|lessons|course|welcome|menu)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead: 'Offer to do it, or to go through it together on the phone.',
      examples: {
        flags: [
          'Perhaps ‹your nephew› can set it up?',
          'Please ask ‹a friend who knows› about computers.',
          'Is there ‹somebody in the house who is good› with forms?',
        ],
        allows: [
          'Is there a neighbour who can take the parcel?',
          'Perhaps your nephew can be at home for the delivery?',
          'Is somebody in the house who can let us in?',
        ],
      },
    },
    {
      say: ['[<praise>]'],
      with: [{ near: ['<small-deed>'], within: 'sentence' }],
      unless: [
        {
          near: [
            ...ownFault,
            '(mistake|error|bug|typo|fault|slip|leak|damage|wrong|missing)',
            '(thank|thanks|grateful|kind|helpful|helped us)',
            '(shop|business|house|home|garden|book|award|degree|exam|exams|race|marathon|concert|wedding|baby|charity|season|report|drawings|team|job|anniversary|birthday|licence|test)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'I am ‹impressed that you› got the lid off without help.',
          '‹Chapeau› for finding the switch.',
        ],
        allows: [
          'Great work, you found the leak so fast.',
          'Thank you, it was great work that you sent the photos at once.',
          'We are sorry, and impressed that you sent it again.',
          'Hooray for your new shop, and for finding it so fast.',
        ],
      },
    },
    {
      say: ['[<example> _4 <copes>]'],
      with: [{ near: ['<with-ease>'], within: 'sentence' }],
      despite: ['negated'],
      unless: [
        {
          near: [
            ...ownFault,
            '(if|so that|how|whether|when|where)',
            '(your _2 (can|will|may|should)|discount|price|ticket|fee|free|age|delivery|parcel|within)',
            '(thank|thanks|glad|good to hear|pleased|promise|guarantee)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['‹Dozens of clubs set› theirs up with no fuss.', '‹The last tenant worked› it with no fuss.'],
        allows: [
          'Dozens of clubs set theirs up with no fuss, and if you like we do it together.',
          'Most members get the discount without asking.',
          'We are glad that your neighbours found the place without trouble.',
          'Most guests found it without trouble, but the map was our mistake.',
        ],
      },
    },
    {
      say: ['[<astonished>]'],
      with: [{ near: ['<ignorance>'], within: 'sentence' }],
      despite: ['negated', 'asked'],
      unless: [
        {
          near: [
            ...ownFault,
            '(received|heard (from|back|nothing)|got|been|had) _2 (reply|answer|invoice|letter|parcel|refund|charged|paid|told|sent|call|word)',
            '(have|has|had|did|do) not _1 (received|receive|had|have|get|got|hear (from|back|anything)|heard (from|back|anything))',
            '(our|we|i) (did|have|had|could|should|failed|never)',
            '(smell|noise|sound|taste|weather|light|reading|result|price|name|word) ',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'It is ‹remarkable that a› home owner has never heard of a stopcock.',
          'We were ‹puzzled› by your question.',
        ],
        allows: [
          'It is strange that you have not received the letter.',
          'We are sorry: it is odd that nobody told you, and you ask rightly.',
          'We are puzzled that the smell is unfamiliar to you.',
          'We were amazed that we did not tell you and that you were unaware.',
        ],
      },
    },
    {
      say: [
        '<helping> _3 [<abler>]',
        '[<abler>] _4 (show|help|explain|do|set|sort|walk|talk|teach|fix|guide|assist) (you|it|this|that)',
      ],
      despite: ['asked', 'conditional'],
      unless: [
        {
          near: [
            '(you|as) (mentioned|wrote|said|told|asked)',
            '(let _3 in|key|parcel|delivery|sign for|at home|appointment|discount|ticket|price|club|lessons|course|welcome|menu|lift|carry|safety|ladder)',
            '(we|i|our _2) (will|can|could|would|have|are)',
            '(child|children|pupil|pupils|son|daughter|minor|minors|under (sixteen|eighteen|16|18|12))',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead: 'Offer to do it, or to go through it together on the phone.',
      examples: {
        flags: ['You had better find ‹somebody younger›.', '‹A practical person› can show you.'],
        allows: [
          'We can find somebody younger to show you round.',
          'Please find somebody practical to let the fitter in.',
          'As you wrote, somebody handy will help you.',
          'The child must bring a grown-up.',
        ],
      },
    },
  ],
})
