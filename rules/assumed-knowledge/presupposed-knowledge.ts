import { phraseRule } from '../../src/rule/index.ts'
import { plainwords } from '../words/assumed-knowledge-obvious.ts'
import { knowing, readers, surely } from '../words/assumed-knowledge-presumed.ts'

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
  words: { readers, surely, knowing, plainword: plainwords },
  frames: [
    {
      say: [
        '[as <readers> (<surely>)? (should|must|will|would|do|ought to|can)? (<surely>)? (<surely>)? <knowing>] !(best|better|your|me|us|my)',
        '[as <readers> (<surely>)? (can|could|will|would) (tell|confirm to|explain to) you]',
        '[as (is)? (well|commonly|generally|widely|universally)? known] !(as|by|under|to be)',
        '[as (i am|we are) (sure|certain|confident) (that)? <readers> _3 (know|remember|recall|aware|realise|realize|familiar|read|seen|heard|noticed)]',
        '[as (the|your) _4 (will|must|should) (surely|certainly|no doubt)? have (told|informed|explained)] (to)? you',
      ],
      unless: [
        { near: shared, within: 'clause' },
        { near: ['as (you|people) (know|call|remember) it'], within: 'clause' },
      ],
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
          '‹As the previous agent will have told› you, the levy is separate.',
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
      say: [
        '[you (will|would|must) (<surely>)? (<surely>)? (remember|recall|recollect)] !(to|me|us|to)',
        '[you (will|would|must) (<surely>)? (<surely>)? be (<surely>)? (aware|familiar|acquainted|conscious)]',
        '[you (will|would|must|should) (<surely>)? (<surely>)? have (<surely>)? (seen|read|noticed|heard|realised|realized|gathered|been told)]',
        '[you (will|must|should|would) (surely|certainly|no doubt|doubtless|of course|already|probably|presumably|obviously|really) know]',
        '[you (surely|certainly|no doubt|doubtless|of course|undoubtedly|already|presumably|obviously|probably|clearly) (know|remember|recall|realise|realize|understand)] !(best|better)',
        '[you (should|ought to) (<surely>)? know] (by now|better|this|how|already|all)',
        '[you must know] (that|how|this|by now)',
        '[you (are|must be|will be) (<surely>)? (<surely>)? (no stranger to|an old hand|well aware|fully aware|perfectly aware|of course aware|surely aware|no doubt aware|aware by now)]',
        '[you know (perfectly|full|very|quite|only too|all too) well]',
        '[, you know (how|what|that|the)]',
        '^ (by now)? [you know (how|what|that|the (drill|routine|rules|score|way))] !(_3 best)',
        '[(should|ought to|must|will|may) _2 (be|sound|look|seem) familiar]',
        '[(ought|should|must|does|do|may|will) _5 ring a bell]',
        '[you can not have (missed|overlooked|failed|forgotten)]',
        '[(can not|will not|could not|should not|hardly) have escaped (you|your|anyone)]',
        '[you will not have (missed|forgotten|overlooked)]',
        '[(cast|throw) your mind back]',
        '[(by now|surely) you (will|must|should) know]',
        '[you of all people]',
        '[you do not need (me|us) to (tell|explain|remind|say)]',
      ],
      despite: ['asked'],
      unless: [
        {
          near: [
            '(if|whether|how|what|when|until|so that) you (will|would|must|know)',
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
          'Do you know which version you have installed?',
          'Let me know whether that works for you.',
          'If you already know how to reset it, skip to step 3.',
          'You know best what your son can manage.',
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
          near: ['(not|never) _2 (sure|certain)', 'make _2 sure', 'want _4 sure', 'to be sure', ...shared],
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
        allows: ['As far as you know, is the door locked?', 'Do you think you know the shop that sold it?'],
      },
    },
    {
      say: [
        '[(goes|go) without (saying|mentioning|telling)] !((that)? (you (may|can|are|will not|do not|need not|get|owe)|we (will|are|shall|would|pay|refund|do)|i (will|am|shall)|no|nobody|there will|the (repair|refund|return|replacement) is|our (apology|apologies)))',
        '[needless to (say|add|mention|stress|point out|tell you)] !((that)? , (we|i)|(that)? (we|i|you (can|may|will not)))',
        '[(everyone|everybody|anyone|anybody|we all|all of us|the whole world|all the world|(any|every) <plainword>|(everyone|everybody|anyone|anybody) who _4) (knows|know|would know|will know|ought to know|should know|learns|understands)] !(each other|that we|me|us|someone)',
        '[(any|every) <plainword> (will|would|can|could) tell you]',
        '[common knowledge]',
        '[(it is|that is|this is) (very|quite|now)? (well|commonly|generally|widely|universally) known]',
        '[(well|generally|widely) known to (you|all|everyone|everybody|anyone)]',
        '[it is (no|hardly a|an open) secret]',
        '[(hardly|no|not exactly|scarcely) (news|a secret|a surprise|new) to you]',
        '[who does not know]',
        '[the (first|very first|one) thing (any|every|a) _ (learns|learn|is taught|knows|is told)]',
        '[the oldest (rule|lesson|trick|story) in the book]',
        '[the (abc|basics|a to z|very basics|1x1) of]',
        '[(basic|general|elementary) knowledge]',
        '[(rule|lesson) (number one|one|1)]',
        '[as is (customary|usual|common|normal|standard|traditional|the custom|the practice|well known|common practice|standard practice|usual practice|always the case)]',
        '[as (practised|practiced|is practised) (throughout|across|in|everywhere)]',
        '[as (with|in) any (other)? _2 (job|case|order|project|installation|contract|booking|claim|policy|repair|supplier|bank|shop)]',
        '[a given in]',
        '[(standard|common|normal|usual|customary|established) (practice|custom) (in|across|throughout|among|everywhere|with)]',
        '[the way (it is|things are) (always)? done in]',
        '[needs no (introduction|advice|reminding|telling|lecture)]',
        '[of your (standing|calibre|experience|seniority|expertise|background)]',
        '[i will (skip|spare you|leave out) the (basics|introduction|obvious)]',
        '[(being|as) (a|an) _2 (yourself)? , you (know|will know|surely know|understand|are aware|are familiar)]',
        '[you have (run|worked|been|kept|owned|managed|done this) _6 , (so)? you know]',
        '[we are all (adults|grown-ups|grown ups|professionals) here]',
      ],
      despite: ['negated', 'conditional'],
      unless: [
        {
          near: [
            'not (everyone|everybody|all|common|generally|widely|well|every|a given|standard|usual)',
            'nobody',
            'no one',
            '(our|my) (mistake|fault)',
            '(hope|wish) (everyone|everybody)',
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
        ],
        allows: [
          'It goes without saying that you may change your mind.',
          'Needless to say, we will pay the postage.',
          'Not everyone knows this trick.',
          'It is little known that the pass works on the train.',
          'Everyone in the workshop was pleased.',
        ],
      },
    },
    {
      say: [
        '[(i|we) (do not|need not|hardly|should not|surely do not|probably do not|certainly do not) (surely|probably|really)? (need|have)? (to)? (tell|remind|explain to|inform|lecture|point out to|mention to)] you',
        '[(no|little|hardly any) need (for me|for us)? to (tell|remind|explain to|inform|lecture)] you',
        '[(i|we) (do not|hardly) (suppose|think|imagine|believe) (that)? (i|we) (need|have|must) (to)? (mention|explain|tell|say|point out|remind|spell)]',
        '[(i|we) (need|have) hardly (tell|mention|remind|explain|say|add)]',
        '[(i|we) (would|should) not have thought] _4 (~need|~explain|explanation)',
        '[(did|has) (nobody|no one) (ever)? (tell|told|show|shown|explain|explained)]',
      ],
      despite: ['negated', 'asked'],
      unless: [
        {
          near: [
            '(landlord|insurer|bank|tenants|neighbours|anyone)',
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
        allows: ['There is no need to tell your landlord.', 'I don’t need to see the receipt.'],
      },
    },
  ],
})
