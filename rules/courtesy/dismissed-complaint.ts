import { phraseRule } from '../../src/rule/index.ts'
import { sulky } from '../words/blame-idioms.ts'
import { deed, duty } from '../words/blame-language.ts'
import { person } from '../words/blame-people.ts'
import { always, backhanded, retort } from '../words/blame-retorts.ts'
import { manners, wits } from '../words/blame-tone.ts'
import { mocking } from '../words/blame-turns.ts'
import { excitement, grievance, trifle, unmannered } from '../words/courtesy.ts'
import { crowd, dig, judged, lectured, others, unlikeOthers } from '../words/courtesy-digs.ts'

const says = '“{quote}” answers the person, not the complaint.'
const instead = 'Answer what the customer reports, and leave the person out.'

/**
 * Flags judging the reader's manner, or the standing of the complaint, instead of its content.
 *
 * A complaint is free advice, however it is worded. Told to calm down, or that nobody else ever complained, the
 * reader has two complaints. Telling somebody that they are not the only one is solidarity and is left alone.
 */
export default phraseRule({
  id: 'courtesy/dismissed-complaint',
  label: 'blame-language',
  severity: 'warning',
  since: '0.1.0',
  flags: '“calm down”, “no other customer has complained”, “it’s not a big deal”',
  why: 'Somebody who is told how to feel, or that nobody else minds, now has two complaints.',
  reads: ['subject', 'own'],
  words: {
    unmannered,
    excitement,
    trifle,
    grievance,
    judged,
    others,
    lectured,
    person,
    sulky,
    dig,
    mocking,
    duty,
    deed,
    crowd,
    unlikeOthers,
    manners,
    wits,
    always,
    backhanded,
    retort,
  },
  frames: [
    {
      say: [
        '<trifle>',
        '(your|that sort of|that kind of|this kind of|this sort of) (tone|attitude|manner|manners|choice of words) !(of|setting|settings|to|towards|has been|was _ (kind|lovely|polite|friendly))',
        '(with|in|take|adopt|accept|appreciate|tolerate|deserve|like|for|under) (this|that) (tone|attitude) !(of)',
        '(such|(this|that) (kind|sort) of|(accept|tolerate|appreciate|for) (this|that|your)) language',
        '(your|such|(this|that) (kind|sort) of) (behaviour|behavior) !(of|setting|settings)',
        'you (are|were|have been|had been) (now|just|<adverb>|being)? (being|a bit|a little|rather|too|very|so|overly|somewhat|quite)? <unmannered>',
        'you (are|were)? (over-reacting|overreacting|over-reacted|overreacted)',
        '(no|not any|little) (need|call|reason|cause|point|use|sense) (in|for|to)? (you)? (to)? <excitement>',
        '(~stop|(do|need) not) (exaggerating|complaining|moaning|whining|blaming|accusing|shouting|shout|yelling|yell|swearing|swear|insulting|insult|threatening|threaten|overreact|exaggerate|ranting|rant)',
        '(mind|watch|moderate|choose) your (language|tone|words|manners)',
        'will not be (spoken|talked|shouted|sworn|dictated) (to|at)',
        '(refrain|abstain|desist) from _4 (language|tone|insults|remarks|shouting|swearing|comments)',
        '(message|mail|letter|tone|conduct|behaviour) _3 (by|of|from) (an adult|a grown-up|a serious|a reasonable|an educated)',
        'not the (conduct|behaviour|behavior|tone|way) _4 (serious|adult|adults|professional|civilised|reasonable|grown)',
        '(write|call|come|reply|get) back (to (us|me))? (when|once|after) you (have|are|can) _3 (calm|calmer|calmed|slept|cooled|read|ready|polite|civil|reasonable)',
        '(i|we) (am|are) not (your|a) _ (punching bag|doormat|slave|therapist)',
      ],
      despite: ['negated'],
      unless: [
        {
          near: [
            '(our|my) _2 (tone|attitude|language|manner|manners|behaviour|behavior|reply|wording|mail)',
            '(sorry|apologise|apologize|apologies|understand|right to be)',
            '(dial|ring|ringing) tone',
            '(love|like|liked|enjoyed|thank) _3 (tone|attitude|language|manner|wording) (very|so|and|,)?',
            '(some|any)one (told|tell) you',
            'you (are|were) (not|never)',
            '(from|at) your tone',
            'your (tone|attitude) (suggests|suggested|tells|told|says|said|made)',
            '(wonderful|lovely|exemplary|admirable|refreshing|impressive|brilliant|fantastic)',
            'your language (course|skills|pack|version|setting|settings)',
            '(german|french|spanish|english|native|first|preferred|home)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Please ‹calm down›.',
          'I don’t appreciate ‹your tone›.',
          '‹You are overreacting›.',
          'There is ‹no need to be rude›.',
          'It’s really ‹not a big deal›.',
          '‹With that attitude› we can’t help you.',
          'Please ‹choose your words› with more care.',
        ],
        allows: [
          'I understand that you’re upset, and you have every reason.',
          'There is no dial tone on line 2.',
          'I’m sorry that our reply sounded rude.',
          'Did someone tell you to calm down? That wasn’t right.',
          'You weren’t rude at all.',
          'You can change this behaviour under Weather, and you are entitled to a refund.',
          'Your language course begins in May.',
          'I understand your tone, and I would be angry as well.',
        ],
      },
    },
    {
      say: [
        '(no|not one|not a single|not any) (other)? (customer|client|guest|user|tenant|patient|parent|member|visitor|reader|buyer|one|couple|household|company|passenger|pupil) _3 <grievance>',
        '(no|not one|not a single) (other)? (customer|customers|client|clients|guest|guests|user|users|tenant|tenants|patient|patients|parent|parents|member|members|visitor|visitors|buyer|buyers|couple|couples|household|company|passenger|passengers) _4 (<grievance>|minded|objected|had (this|a|any)|has (this|a|any)|have (this|a|any)|struggled|found (it|this|any))',
        '(nobody|no one|no-one) (else)? (has|have|had|will)? (ever|yet|else)? (<grievance.done>|minded|seems to mind)',
        '(nobody|no one|no-one) else <grievance>',
        '(nobody|no one|no-one) else (has|have|had)? (ever|yet)? (<grievance>|has (this|a|any) (problem|issue|trouble)|noticed|reported|objected|struggled)',
        'you (are|were) the (only|first) (one|person|customer|client|couple|guest|tenant|user|company|household|family|man|woman|parent|member|patient|buyer) _2 (to|who|that|with|in) _2 (<grievance>|mind|minds|take|takes|(find|finds|found) !(the|a|an|your|one)|say|says|problem|problems|trouble|issue|difficulty|want|wants|think|thinks)',
        'you (are|were) the (only|first) (one|ones|person|people|customer|client|couple|guest|tenant|user|company|household|family|parent|member|patient|buyer) (who|that|with|in|to) _3 (problem|problems|trouble|issue|issues|difficulty|difficulties|objection)',
        '(yours|your _) (is|are) the only (household|customer|client|family|company|person|group|class|site|office|branch|flat|couple|guest|tenant) (that|who|which|to|with|in) _',
        '(all|most|many|the) (other|others|rest of (our|the|my)) _2 (customers|clients|guests|parents|people|tenants|users|members|couples|families|households|neighbours|passengers|students|participants|patients|companies|of) _2 (manage|managed|seem|seemed|found|cope|coped|enjoyed|liked|loved|understand|understood|are happy|were happy|are satisfied)',
        'other (customers|clients|guests|parents|people|tenants|users|members|couples|families|households|neighbours|passengers|students|participants|patients|companies) _2 (manage|managed|seem (to|happy|fine)|seemed (to|happy|fine)|cope|coped|(find|found) (it|this|that|them) (easy|fine|no|perfectly|quite|clear)|are (happy|fine)|were (happy|fine)|are satisfied|have no|had no|(do not|did not|never) (complain|complained|mind|struggle|need|have (this|any|that|such))|get by)',
        '(everyone|everybody) else (<adverb>|has|had|seems|seemed)? (manage|managed|manages|(found|finds) (it|this|that|them)|copes|coped|understood|understands|read (it|this|that|them)|is happy|was happy|liked (it|this|them)|enjoyed (it|this|them)|seems (to|happy|fine))',
        '(anyone|anybody) else (manages|copes|managed)',
        'where (everyone|everybody) else',
        '<unlikeOthers>',
        '(hundreds|thousands|dozens|millions|<number>) _3 (customers|clients|guests|people|users|visitors|households|members|families|passengers|drivers) _5 without (<grievance>|a (complaint|problem|murmur|hitch)|any (complaint|complaints|problem|problems|trouble|fuss|difficulty)|needing|complaint|trouble|fuss)',
      ],
      despite: ['negated'],
      unless: [
        {
          near: [
            '(thank|thanks|grateful|glad|sorry|well spotted|helpful)',
            'not the only',
            '(asked|had|thought|felt|did|made|reported|said|noticed) (exactly|just|much|quite)? the same',
            '(no|none) (of)? (other)? (site|order|account|server|system)',
            '(asked|question)',
            'nobody _4 before you',
            '^ (as|since|because|seeing) (that)? (nobody|no one)',
          ],
          within: 'nearby',
        },
      ],
      says: '“{quote}” tells the reader that their complaint does not count.',
      instead: 'Take it as the first report: thank for it, and say what you will look at.',
      examples: {
        flags: [
          '‹No other customer has ever complained› about this.',
          '‹You’re the only one who has this problem›.',
          '‹Nobody else complained›.',
          '‹Everyone else managed› with the same form.',
          '‹Other parents seem to› cope with the stairs.',
        ],
        allows: [
          'You’re not the only one: twelve customers reported it.',
          'You are the first to report this – thank you!',
          'You are the first customer to find this, thank you.',
          'No other site is affected.',
        ],
      },
    },
    {
      say: ['<dig>', '<mocking>'],
      despite: ['negated', 'conditional', 'asked'],
      unless: [
        {
          near: [
            'you (are|were|felt|feel) _2 (upset|angry|cross|annoyed|frustrated|disappointed|unhappy|confused|tired)',
            '(thank|(many|with) thanks|grateful|sorry|apologise|apologize|we (were|are)|our (own)? (mistake|fault))',
            '(for|about) (our|my)',
            'you (can|may)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” is a dig at the reader, however politely it is put.',
      instead: 'Leave the remark out; the facts are enough.',
      examples: {
        flags: [
          'Well, ‹this is the thanks we› get.',
          '‹Some people are never satisfied›.',
          '‹Good of you to join us›.',
          '‹I do have other customers›.',
          '‹For reasons best known to yourself› the pump was off.',
          'Spelling is ‹not your strong› side.',
        ],
        allows: [
          'It was good of you to let us know, thank you.',
          'I’m sorry that some people are never told in time.',
          'Grumbling about our queue is fair.',
        ],
      },
    },
    {
      say: ['<judged>', '<others>', '<lectured>', '<sulky>'],
      despite: ['asked', 'negated'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|glad|grateful|pleased|delighted|impressed)',
            '(if|should) (this|that|it|you) _8',
            '(our|my) (mistake|error|fault)',
            '(pleasure|love|lucky|proud|enjoy|joy|privilege|honour)',
            '(you are|you were) right',
            'not (be|seem|sound)? too',
            '(you|we) both',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” belittles the reader.',
      instead,
      examples: {
        flags: [
          '‹Your expectations were unrealistic› from the start.',
          '‹You seem to think› that we have an oven for each guest.',
          'It ‹works perfectly for everyone else›.',
          '‹Let me explain it slowly›.',
          'The ‹terms are perfectly clear›.',
        ],
        allows: [
          'I’m sorry that your expectations were unrealistic after our brochure.',
          'Your concerns are reasonable.',
          'If your concerns are late in the day, call the night desk.',
        ],
      },
    },
    {
      say: ['<manners>', '<wits>'],
      despite: ['negated', 'asked', 'conditional'],
      unless: [
        {
          near: [
            '(sorry|thank you (for|so|very|again)|thanks (for|so|again|a lot)|grateful|glad|pleased|please (do|let|tell))',
            '(our|my) (mistake|error|fault)',
            '(we|i) (should|ought) (not|have)',
            '(on|to|for) (us|me|our part) ($|,|and)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” answers the person, and belittles them.',
      instead,
      examples: {
        flags: [
          'I would answer sooner if you ‹wrote a bit more politely›.',
          '‹You do not need a degree to› read a gas bill.',
          '‹Let this be a lesson to› you.',
        ],
        allows: [
          'I wrote more politely to the garage than they deserved, sorry.',
          'Let this be a lesson to us.',
        ],
      },
    },
    {
      say: ['<backhanded>', '<always>', '<retort>'],
      despite: ['negated', 'asked', 'conditional'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize)',
            '(our|my) (own|mistake|error|fault)',
            '(would you like|if you like)',
            '(to|for|of|by) (us|me) ($|,|and)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” is a retort; it wins the point and loses the reader.',
      instead: 'Leave the remark out, and answer what was asked.',
      examples: {
        flags: [
          '‹Thanks for the lecture›, but the price stays.',
          '‹With you there is always something›.',
          'Please stop ‹trying to pin this on us›.',
        ],
        allows: ['Nobody is trying to pin this on us alone, it was our own mistake.'],
      },
    },
  ],
})
