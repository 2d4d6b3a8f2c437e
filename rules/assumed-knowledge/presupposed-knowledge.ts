import { phraseRule } from '../../src/rule/index.ts'
import { commonKnowledge, rememberedByYou } from '../words/assumed-knowledge-ascribed.ts'
import { plainwords } from '../words/assumed-knowledge-obvious.ts'
import { knowing, readers, surely } from '../words/assumed-knowledge-presumed.ts'
import { needNotTell, telling } from '../words/assumed-knowledge-untold.ts'

const says = '“{quote}” takes for granted that the customer knows this.'
const instead = 'Drop the phrase, or explain the point in half a sentence.'
/** "As soon as you know", and what both sides really share. */
const shared = [
  '(soon|long|far|much|well|often|quickly|once|best) as <readers>',
  'from (our|my|the|your|today|yesterday|last) _2 (call|conversation|chat|visit|meeting|talk|email|mail|message|letter)',
  'know best',
  'know your',
  '(spoke|talked|discussed|agreed|told|wrote) _4 (yesterday|today|this morning|last|on)',
]

/**
 * Flags knowledge that is ascribed to the reader.
 *
 * Most misunderstandings begin where a vendor takes for granted what only a vendor knows, and the customer nods along
 * so as not to look ignorant. "As you know" does both at once. What the customer said himself, what was agreed, a
 * question, a condition and "you may not know" are left alone.
 */
export default phraseRule({
  id: 'assumed-knowledge/presupposed-knowledge',
  severity: 'warning',
  since: '0.1.0',
  flags: 'as you know, needless to say, everyone knows and their like',
  why: 'A customer who did not know it feels ignorant, and will not ask.',
  reads: ['subject', 'own'],
  words: { readers, surely, knowing, telling, plainword: plainwords },
  frames: [
    {
      say: [
        '[as <readers> (<surely>)? (should|must|will|would|do|ought to|can)? (<surely>)? (<surely>)? <knowing>] !(best|better|your|me|us|my)',
        '[as <readers> (will|would|must) (<surely>)? have (<surely>)? (seen|read|noticed|heard|learned|learnt|gathered|realised|realized|spotted|been told|been informed|worked out)]',
        '[as <readers> (<surely>)? (can|could|will|would) (tell|confirm to|explain to) you]',
        '[as (is)? (well|commonly|generally|widely|universally)? known] !(as|by|under|to be)',
        '[as (i am|we are) (sure|certain|confident) (that)? <readers> _3 (know|remember|recall|aware|realise|realize|familiar|read|seen|heard|noticed)]',
        '[as (the|your) _4 (will|must|should) (surely|certainly|no doubt)? have (told|informed|explained)] (to)? you',
      ],
      unless: [{ near: shared, within: 'clause' }],
      says,
      instead,
      examples: {
        flags: [
          '‹As you know›, the key expires every 90 days.',
          '‹As you’re surely aware›, we close at noon on Fridays.',
          '‹As you should know› by now, refunds take a week.',
          '‹As any homeowner knows›, the boiler has to be bled.',
          '‹As you will no doubt have seen›, the fee has gone up.',
          '‹As I’m sure you’re aware›, the tariff changes in May.',
          '‹As the last agent will have told› you, the levy comes on top.',
        ],
        allows: [
          'As you mentioned in your e-mail, the light stays red.',
          'As we agreed on the phone, I have moved the visit.',
          'As soon as you know the date, tell us.',
          'As you know your site best, could you tell us where it is?',
          'As you know from our call, the part is late.',
          'You may not know this yet: the key expires.',
        ],
      },
    },
    {
      who: ['you', 'nobody'],
      say: rememberedByYou,
      despite: ['asked'],
      unless: [
        {
          near: [
            '(if|whether|how|what|when|until|so that) you (will|would|must|know)',
            '(when|once|if|as soon as|within|by the time|because)',
            '(make|making|want|wanted|like|need|sure that) _3 you (know|to know)',
            '(glad|happy|pleased|sorry|thank|thanks|great|good) _3 (that)? you (remember|know|recall)',
            '(do|did|does|would|could|can) you',
            'you (will|would) know (when|as soon|whether|if|by|more|on)',
            ...shared,
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹You will of course remember› the terms.',
          '‹You must be familiar› with our billing cycle.',
          '‹You’ll surely remember› that the deposit is kept.',
          '‹You should know› by now how returns work.',
          '‹You surely know› that it is annual.',
          '‹You can’t have missed› the signs.',
        ],
        allows: [
          'You surely know your garden, so tell us where to put it.',
          'Do you know which version you have installed?',
          'You will know how it went as soon as we have landed.',
          'Let me know whether that works for you.',
          'If you already know how to reset it, skip to step 3.',
          'You know best which day suits your team.',
          'You never know with the weather in May.',
          'Please make sure you know the weight before you book.',
          'Thank you for remembering the code.',
        ],
      },
    },
    {
      say: [
        '(sure|certain|confident|convinced|trust|positive|expect|daresay|bet|imagine|no doubt) (that)? [<readers> (<surely>)? (will|must|already|can)? (<surely>)? <knowing>] !(best|better|your|me|us)',
      ],
      unless: [
        {
          near: [
            '(not|never) _2 (sure|certain)',
            'make _2 sure',
            'want _4 sure',
            'to be sure',
            'how (much|sorry|hard|grateful|important|difficult|seriously|frustrating)',
            '(enough|excuses|sorry|~value|~appreciate|feeling)',
            ...shared,
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'I’m sure ‹you know› how to open the admin console.',
          'I trust ‹you are aware› of the notice period.',
        ],
        allows: [
          'I want to be sure you know the date.',
          'I’m not sure you are aware of the offer, so here it is.',
        ],
      },
    },
    {
      severity: 'info',
      say: [
        '(guess|suppose|assume|presume|gather|think|believe|take it) (that)? [<readers> (<surely>)? <knowing>]',
        '[as <readers> (can|will|may|might) (<surely>)? (imagine|appreciate|understand|know)]',
      ],
      unless: [{ near: shared, within: 'clause' }],
      says,
      instead,
      examples: {
        flags: [{ text: 'I assume ‹you know› the deadline.', severity: 'info' }],
        allows: [
          'As soon as you may know the date, tell us.',
          'As far as you know, is the door locked?',
          'Do you think you know the shop that sold it?',
        ],
      },
    },
    {
      say: commonKnowledge,
      despite: ['negated', 'conditional'],
      unless: [
        {
          near: [
            '~let _2 (everyone|everybody|anyone)',
            '(skip|ignore|otherwise|everybody else|everyone else|for all others)',
            'not (everyone|everybody|all|common|generally|widely|well|every|a given|standard|usual)',
            'nobody',
            'no one',
            '(our|my) (mistake|fault)',
            'but (we|i|here|our|not)',
            '(hope|wish) (everyone|everybody)',
            '(hardly|scarcely|barely|few|if|does|whether|almost|not) _1 (anyone|anybody|everyone|everybody|many|people) (know|knows|would)',
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'It ‹goes without saying› that the device must be charged first.',
          '‹Needless to say›, the cache has to be cleared.',
          '‹Everyone knows› that such changes take time.',
          'It’s ‹common knowledge› that the gates shut at dusk.',
          '‹It is well known› that copper lines are slower in the rain.',
          'Staff meals are on the client’s bill, ‹as is customary›.',
          'Go in by the dock entrance, ‹you know the one›.',
          'Tape, tea towels, cables: ‹you know how it goes› with those.',
          'It ‹can hardly have escaped you› that there is no lifeguard.',
        ],
        allows: [
          'It goes without saying that you may still say no.',
          'Needless to say, we will pay the postage.',
          'Not everyone knows this trick.',
          'It is little known that the pass works on the train.',
          'Everyone in the workshop was pleased.',
          'You have chosen the evening class, so you will be home late.',
          'Members are expected to book ahead.',
        ],
      },
    },
    {
      say: needNotTell,
      despite: ['negated', 'asked'],
      unless: [
        {
          near: [
            '(landlord|insurer|bank|tenants|neighbours|anyone)',
            'how (much|sorry|hard|grateful|important|difficult|seriously|frustrating|glad|pleased|delighted|happy|upset|disappointed|annoying|lovely|proud)',
            '(our|my) (mistake|fault|error)',
            '(sorry|apologise|apologies|good question|fair question|great question|thank|thanks)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹I don’t need to tell› you that the seal must stay on.',
          '‹No need to tell› you that it counts as a second bag.',
        ],
        allows: [
          'I do not need to tell you how sorry I am.',
          'There is no need to tell your landlord.',
          'I don’t need to see the receipt.',
        ],
      },
    },
  ],
})
