import { phraseRule } from '../../src/rule/index.ts'
import { unmistakable } from '../words/assumed-knowledge-cues.ts'
import { leftToFind } from '../words/assumed-knowledge-left-to-find.ts'
import {
  admitted,
  anybody,
  evidence,
  evident,
  guesses,
  onHisSide,
  papers,
  plain,
  plainwords,
} from '../words/assumed-knowledge-obvious.ts'

const says = '“{quote}” tells the reader that they should have seen it themselves.'
const instead = 'Leave it out: say the fact, and where the customer can see it.'

/**
 * Flags words that call something obvious.
 *
 * Customers nod along because they do not want to look slow, and "obviously" tells them that they are. The sentence
 * says the same without the word. A yes ("Of course, here it is"), leave given ("of course you may"), an admission,
 * a manner ("write clearly") and denied or asked obviousness are left alone.
 */
export default phraseRule({
  id: 'assumed-knowledge/obviousness',
  severity: 'warning',
  since: '0.1.0',
  flags: 'obviously, of course, self-explanatory and their like, about what the customer should see',
  why: 'A customer who did not see the obvious thing reads that they are slow.',
  reads: ['subject', 'own'],
  words: { unmistakable, evident, plain, papers, anybody, plainword: plainwords, guess: guesses },
  frames: [
    {
      say: [
        '^ (so|and|but|now)? [<evident>] !(<guess>|<us>|our|my|marked|written|labelled|visible|occurring)',
        '^ [unsurprisingly to _6] (,|the|you|it)',
      ],
      unless: [{ near: [...admitted, ...onHisSide, ...evidence, 'you can'], within: 'sentence' }],
      with: [
        {
          near: [
            'you (must|need|have to|will need|would need|should|can not|could not|will not|may not|would have to|had to|do not get|are responsible|pay|are not)',
            'one (must|needs|has to|should|can not|does|signs|pays|sends|puts|takes|turns|keeps|reads)',
            'your (own)? _1 (must|needs|has to|have to|does not|do not|will not|can not|expires|lapses|ends)',
            '(~need|must|has to|have to|should|only)',
            '(can not|could not|does not|do not|will not|would not|is not|are not|no longer|never) _2 (apply|work|count|include|run|cover|extend|fit|open|refund|transfer|valid|possible|allowed|available|covered|included|eligible|entitled|refundable|transferable|accepted|part|start|close|grow|dry|pay|take)',
            '(void|expired|expires|ends|lapsed|lapses|forfeited|excluded|extra|separate|compulsory|mandatory|required|requires|ended)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Obviously› you need to restart it first.',
          '‹Clearly›, the setting has to be on.',
          '‹Naturally›, the discount doesn’t apply to old orders.',
          '‹Naturally› one signs the back before posting it.',
        ],
        allows: [
          'Clearly you should never have got that letter, and it is our mistake.',
          'Clearly the charge must be annoying for you.',
          'Naturally you should not have to pay twice.',
          'Clearly, your pump needs a new seal, as seen in your photo.',
          'Please print the serial number clearly on the form.',
          'We clearly got this wrong, and I’m sorry.',
          'This was obviously our mistake.',
          'Just to be clear: nothing has been charged.',
          'Naturally occurring radon is the cause.',
          'Clearly we should have told you earlier.',
          'The wood darkens naturally over time.',
        ],
      },
    },
    {
      say: [
        '[(obviously|self-evidently|patently|manifestly|clearly|naturally|plainly|logically)] (need|needs|must|has to|have to|can not|will not|does not|do not) !(understand|<us>|want|feel|care|deserve)',
        '(must|can not|will not|does not|do not|should|would) [(obviously|self-evidently|naturally|logically)] (be|not|need|have|use|pay|apply|work|depend)',
        '(is|are) [<adverb>? (clearly|obviously|naturally)] only (for|on|in|with|valid|open)',
        '(must|has to|have to|needs to|need to|can not|could not|only|~need time|will not|does not|do not|lapses|expires|ends) _8 , [(obviously|naturally|of course|clearly)] $',
        '(lapses|expires|ends|needs|requires|excludes|void|lapse|expire|end|need|require|excluded|extra) , [(obviously|naturally|of course|clearly|needless to say)] ,',
        '~need _5 , [(obviously|naturally)] ,',
        '^ the _6 (go|goes|belong|belongs|come|comes|fit|fits) (in|into|on|to|with|first|last) _3 , [(obviously|naturally|of course)] $',
      ],
      unless: [
        {
          near: [...admitted, ...onHisSide, ...evidence, '(our|my) _4 (clearly|obviously|naturally|plainly)'],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'The form ‹obviously› has to be signed by both tenants.',
          'You ‹clearly› need the larger one.',
          'The stamp has to be in blue, ‹of course›.',
          'The plaster needs time to dry, ‹obviously›.',
        ],
        allows: [
          { text: 'You have obviously let it slip.', also: ['blame-language/you-failed'] },
          'It obviously does not work, and that is our fault.',
          'You clearly need a working boiler tonight.',
        ],
      },
    },
    {
      say: [
        '^ (but|and|so)? [of course] (,)? (you|one) (can not|could not|must|need|needs|should|have to|has to|had to|would need|would have to|will need|will have to|may not|are not allowed|are responsible|are liable|do not get|will not get)',
        '^ (but|and|so)? [of course] (,)? (you|one) (first|then|also|still) (have to|need to|must|should)',
        'you (have|need) [of course] (to|first)',
        'you [of course] (need|must|have to|would need|can not|should)',
        'you (must|need|should|will|would|can not|have) (not)? , [of course] ,',
        '(it|that|this) is [of course] (necessary|essential|required|obligatory|mandatory|compulsory|forbidden|not (allowed|permitted|possible|advisable))',
      ],
      unless: [{ near: ['(worry|feel|nothing)', ...admitted, ...onHisSide], within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          '‹Of course› you can’t use it without a licence.',
          'You ‹of course› need a stamp.',
          'It is ‹of course› necessary to dry it first.',
        ],
        allows: [
          'Of course you need not worry about the cost.',
          'Of course you should not have to pay twice.',
          'Of course! Here is the invoice you asked for.',
          'Of course we will pay the postage.',
          'Of course you can bring a friend.',
          'Of course, take all the time you need.',
        ],
      },
    },
    {
      severity: 'info',
      say: [
        '<papers> _4 [clearly (~state.now|~say.now|~show.now|~explain.now|~mention.now|~tell.now|~list.now|~indicate.now|~specify.now|~describe.now)]',
        '[(is|are|was|were) (clearly|plainly|explicitly|unambiguously) (stated|written|explained|set out|spelled out|spelt out|mentioned|described|printed|noted|specified)]',
        '[(says|say|states|state) (clearly|plainly|quite clearly|in black and white|in bold)]',
        '^ [<evident>] !(<us>|our|my|marked|written|occurring)',
        '[as the (name|title|word) (says|suggests|implies|tells)]',
        '[for (obvious|known|well-known|evident) reasons]',
        '[you can (clearly|plainly|obviously) see]',
        '^ [of course] (,)? (the|a|an|this|that|it|these|any|all|no|none|there|if|not) !(is|was) ',
        ', [of course] ,',
        '[in plain (sight|view)]',
        '(~stand|there|written|stated|said|says|printed|it is|have it|all) _2 [in black and white] !(photo|print|or|and|in our)',
      ],
      unless: [
        {
          near: [...admitted, ...onHisSide, ...evidence, '(may|happy|glad|gladly|yes|thank)'],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [{ text: '‹Of course› the price depends on the season.', severity: 'info' }],
        allows: [
          'Of course the error is on our side.',
          'Of course it is your choice.',
          'Of course, we are happy to help.',
        ],
      },
    },
    {
      say: [
        '(<be>|~seem.now|~look.now|~sound.now|~find.now _1) (<adverb>|pretty|a bit)? <adverb>? [<plain>] !((that|from your)? (you|your|we|i|our|he|she|they|somebody|someone|something)|to (me|us)|about (it|this|that))',
        'should <adverb>? be [<adverb>? (obvious|evident|apparent|self-explanatory|clear (enough|which|what|how|why|where|who|when|that|from|to|on|by))] !(that (we|i|our)|now that|(by)? now)',
        'ought to be [<adverb>? (obvious|evident|apparent|self-explanatory|clear)]',
        '^ [<plain>]',
        '^ (please)? (just|simply|only)? (use|apply|show|with|using) (a|some|your|a bit of|a little)? (bit of)? [common sense]',
        '[stands to (reason|sense)]',
        '[(it|this|that) follows (naturally|logically|of course|as night follows day)]',
        '[goes without question]',
        '[(it is|that is|this is) (only)? (logic|logical)]',
        '[by (simple|pure|plain|sheer|basic) logic]',
        '(is|just|only|simply|by|takes|needs) (just|only|simply)? [(basic|simple|elementary|plain|primary-school) (maths|math|arithmetic|mathematics|physics|logic|chemistry|biology)] !(course|class|lesson)',
        '[(would|should|might) have (thought|hoped|imagined|assumed) (that)? (it|that|this|the _2) (was|is|were|would be) (quite|perfectly|pretty|fairly|reasonably|sufficiently)? (clear|obvious|plain|evident|understood|self-evident|self-explanatory)]',
        '(is|are) [(completely|entirely|totally|fully|perfectly|absolutely|so|very|quite|pretty|really|highly|extremely|wonderfully|designed to be) intuitive]',
        '[(says|said) so (quite|very|perfectly|pretty)? (clearly|plainly)]',
      ],
      unless: [
        {
          near: [
            '(our|my) (mistake|fault|error|oversight|side)',
            '(mistake|fault|error|oversight|slip|blame|failure) <be> _1 (ours|mine)',
            '(sorry|apologise|apologies)',
            '(not|never|no longer|hardly|less|far from|anything but) _4 (<plain>)',
            '(make|made|making) _4 (obvious|clear)',
            'not as (obvious|clear)',
            '(sound|picture|image|reception|line|audio|video|signal|water|glass|lens|voice|ice|air|sky|soup|broth|liquid|view|recording|speech) _4 (crystal clear|crystal-clear|clear as)',
            '(will|shall) _6 beyond',
            'if',
            'that (we|i|our)',
            '(i|we|you|he|she|they) _4 said so',
            ...evidence,
            ...onHisSide,
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'The steps are ‹self-explanatory›.',
          'It should be ‹obvious› which cable goes where.',
          'It’s ‹common sense› to back up before an update.',
          'The difference between the plans is pretty ‹self-evident›.',
          'It ‹stands to reason› that a larger parcel costs more.',
          'It’s ‹plain to see› on page two.',
        ],
        allows: [
          'It isn’t obvious where the setting is, so here is a screenshot.',
          'Is the difference clear now?',
          'The liquid should be clear, not milky.',
          'The cause is not obvious to us yet.',
          'It was obvious that the fault was on our side.',
          'It is obvious from your photo that the hinge is bent.',
          'It is obvious how frustrating the wait has been.',
          'It is obvious by now that we must do better.',
          'It is plain as day that the slip was ours.',
        ],
      },
    },
    {
      say: [
        '<papers> <be> [<adverb>? (unambiguous|explicit|unmistakable)] (on|about|that|enough|in this)',
        '<papers> [<be> (perfectly|absolutely|quite|very|totally|abundantly|entirely) (clear|unambiguous|explicit)]',
        '<papers> <be> [clear (enough|on (this|that|the)|about|that)] !(we|on this : we)',
        '[(can|could) not (possibly)? be (any)? (clearer|plainer|more obvious|more clear|spelled out _2|put more clearly|put more plainly|made clearer)]',
        '[(leaves|leave|left|allows) no (room for)? (doubt|misunderstanding|question|interpretation|ambiguity)]',
        '[~stare you in the (face|eye)]',
        '[right (under|in front of) your (nose|eyes)]',
        '[clear enough] (for|to) (anyone|anybody|everyone|everybody|a|any)',
      ],
      unless: [
        {
          near: [
            '(explain|write|say|write it|put it|answer|set _3 out|set out) _6 (plain|simple) english',
            '(not|never) _3 clearly',
            'not (perfectly|quite|very|as)? (clear|clearly)',
            '(should|could) have (been)? (clear*|state*)',
            '(test|tests|photo|photos|results|logs|engineer|inspection|scan|vet|surveyor|laboratory|lab)',
            '(we|i) (owe|pay|must|should|have to|do|are|will|got)',
            '(you (signed|agreed|accepted|confirmed|booked|wrote|asked|have|were|did)|your (signature|own|e-mail|email|mail|order))',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'The manual ‹is perfectly clear› on this.',
          { text: 'It ‹is clearly stated› in the contract.', severity: 'info' },
          'The wording ‹leaves no room for doubt›.',
          'It ‹couldn’t be plainer›.',
        ],
        allows: [
          'Our notice was not clear, and we have rewritten it.',
          'Our terms should have stated this more clearly.',
          'The notice should have been clear enough for a stranger.',
          'The test leaves no doubt: the pump has failed.',
          'The contract is clear on this: we owe you the difference.',
        ],
      },
    },
    {
      say: [
        '(<papers>|section _1|clause _1|paragraph _1|chapter _1|page _1|article _1) (<be>|~state.now|~say.now|~make.now|~put.now|~read.now|~set.now|~lay.now|~spell.now|~tell.now|~warn.now|~leave.now|~speak.now) _3 [<unmistakable>]',
        '(states|says|stated|printed|written|spelled out|spelt out|put|laid down|set out|stipulated|mentioned|explained) _1 [<unmistakable>]',
        '<papers> [(leaves|leave|left|leaving) (no|little|not much|nothing) _2 (doubt|room|question|ambiguity|interpretation)]',
      ],
      unless: [
        {
          near: [
            ...admitted,
            ...onHisSide,
            ...evidence,
            '(please|kindly|write|should|must) _6 (english|clear|language)',
            '(test|tests|photo|photos|results|logs|scan|survey)',
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Section 7 is ‹unambiguous›.',
          'The price list states ‹unmistakably› that travel is extra.',
          'The rule is written ‹in plain English›.',
        ],
        allows: [
          'The notice should have been written in plain English, and we failed.',
          'The form is put in plain English and free for you, under no obligation.',
          'The form must be put in plain English.',
          'The scan report is unambiguous: the tendon has healed.',
        ],
      },
    },
    {
      say: leftToFind,
      despite: ['asked', 'conditional'],
      unless: [
        {
          near: [
            '(hope|glad|delighted|proud|garden|quality|~thank|photos are|kindness|lovely|beautiful|wonderful|impressive|congratulations)',
            'doubt',
            '(should|let|lets) (speak|_ speak)',
            'nobody',
            'no one',
            '(we|i) (can|could) (see|understand)',
            'from (our|my)',
            '(we|i) (will|have|marked|enclose|attach)',
            '(i|we) _2 (happy|glad|pleased|can|could|would like) (to)? (fill|do|work|figure)',
            '(upset|annoyed|disappointed|disappointment|frustrated|frustration|angry|worried|feel|felt)',
            '(sorry|apologise|apologize|apologies)',
          ],
          within: 'clause',
        },
      ],
      says: '“{quote}” leaves the customer to find what they asked you for.',
      instead: 'Say it yourself, in one plain sentence.',
      examples: {
        flags: [
          '‹As anyone can see›, the toggle is in the corner.',
          '‹The photos speak for themselves›.',
          'It ‹doesn’t take a genius› to see why.',
          'The gauge stands at nought, ‹what else could› it mean?',
          '‹The clue is in the name›: it is a trial.',
        ],
        allows: [
          'As you can see on the enclosed plan, the hedge is yours.',
          'I doubt that anyone could tell from the label.',
        ],
      },
    },
  ],
})
