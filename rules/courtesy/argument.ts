import { phraseRule } from '../../src/rule/index.ts'
import { neverSaid } from '../words/blame-evidence.ts'
import { suspicion } from '../words/blame-hints.ts'
import { doubtful } from '../words/blame-idioms.ts'
import { contradicted } from '../words/blame-onto-others.ts'
import { coworker, person } from '../words/blame-people.ts'
import { denying, rhetoric } from '../words/blame-retorts.ts'
import { motives } from '../words/blame-tone.ts'
import { disbelief, doubted, doubting, falsity, mistaken } from '../words/courtesy.ts'
import { knowsBetter, unconvinced } from '../words/courtesy-argument.ts'

const says = '“{quote}” wins the argument and loses the reader.'
const instead = 'Say what you see (“Our records show …”) and offer to look at it together.'

/**
 * Flags telling the reader that they are wrong, or not believed.
 *
 * Nobody wins an argument with a customer: being right and offending is wrong as well. A record that shows something
 * else, with an offer to check, tells the same without a fight; our own errors may be called wrong.
 */
export default phraseRule({
  id: 'courtesy/argument',
  label: 'blame-language',
  severity: 'warning',
  since: '0.1.0',
  flags: 'the reader is told that they are wrong, or is not believed',
  why: 'Being right and offending is wrong as well: nobody wins an argument with a customer.',
  reads: ['subject', 'own'],
  words: {
    mistaken,
    falsity,
    disbelief,
    doubted,
    doubting,
    suspicion,
    person,
    doubtful,
    knowsBetter,
    unconvinced,
    coworker,
    neverSaid,
    motives,
    contradicted,
    denying,
    rhetoric,
  },
  frames: [
    {
      say: [
        'you (are|were) <adverb>? <adverb>? (both|all|quite|very much|just|of course)? <mistaken> !(size|address|person|department|place|part)',
        'you (have|had)? <adverb>? (got|get) (it|this|that|things|your facts|the facts|your dates|the wrong end) _2 (wrong|mixed up|confused|muddled|the stick|back to front|upside down)',
        '(that|this|it) (is|was) <adverb>? <adverb>? <falsity>',
        '^ (no ,)? (that|this) is <adverb>? (incorrect|wrong|inaccurate|mistaken|not right)',
        '(what|everything|most of what) you (say|said|write|wrote|claim|claimed|state|stated|describe|described|tell us) _3 (is|was) <adverb>? <adverb>? (<falsity>|impossible|inaccurate|wrong|false|incorrect)',
        'your (claim|claims|statement|statements|assertion|accusation|accusations|allegation|allegations|account|version|recollection|memory|assumption|view|complaint|interpretation|impression|understanding|story|argument|calculation|calculations|figures|maths|reasoning|logic|conclusion|theory|explanation) _5 (is|are|was|were|does|do) <adverb>? (<falsity>|wrong|false|incorrect|mistaken|unfounded|baseless|groundless|inaccurate|absurd|ridiculous|nonsense|untenable|unjustified|without|failing you|playing|not (match|hold|correspond|add|stand))',
        '(that|this|it) is (an)? _ (invention|fabrication|fantasy|fairy tale|pure fiction|made up)',
      ],
      unless: [
        {
          near: [
            '(about|of) (us|our)',
            '(our|my) (mistake|error|fault|site|page|system|data|records|bill|invoice|form|reply|answer)',
            '(sorry|apologies|apologise|apologize)',
            '(if|whether) (that|this|it|you) (is|are)',
            '(not|never) (think|say|suggest|mean) _3 you',
            '(fix|fixed|fixing|corrected|correcting|refunded|right away|you are right|agree)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹You are wrong›.',
          '‹That is simply not true›.',
          '‹Your accusation is unfounded›.',
          '‹What you say is not correct›.',
          '‹You have got your facts wrong›.',
        ],
        allows: [
          'You’re right, the invoice was wrong.',
          'The price on our page is not correct – sorry, we’re fixing it.',
          'If I’m wrong, please tell me.',
          'Correct me if I’m wrong: you ordered two?',
          'You wrote that this is simply not true.',
          'Our records show a different date: 3 May.',
          'I’m not saying that you are wrong.',
          'That is not correct on our page, and it will be changed.',
        ],
      },
    },
    {
      say: ['<knowsBetter>'],
      despite: ['conditional'],
      unless: [
        {
          near: [
            '(agree|agreed|right|thank|thanks|sorry)',
            '(click|press|open|choose|select|tick|write|put|mark|type|enter|subject|label|headed|marked|named|word|status|category|heading)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'I think ‹you’ll find that the contract› says otherwise.',
          '‹Contrary to what you› claim, we did call you.',
          '‹With all due respect›, we are the experts here.',
          '‹You claim that› the box was empty.',
          '‹Your so-called defect› is normal wear.',
          '‹If you read the contract carefully›, you will see it.',
        ],
        allows: [
          'Your claim number is 88231.',
          'You claim the refund on page two of the form.',
          'With respect to your order, the part ships on Monday.',
          'Please press the "start" button.',
          'With all due respect, thank you.',
        ],
      },
    },
    {
      say: ['<unconvinced>'],
      unless: [
        {
          near: [
            '(how|what) (this|it|we|our|that) (happened|got|slipped)',
            'how (frustrating|upsetting|stressful|annoying|difficult|hard|worrying|awful|painful|much)',
            '(my|our) own',
            '(sorry|apologise|ashamed|embarrassed)',
            '(this|it|we) (happened|let|did)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” tells the reader that they are not believed.',
      instead: 'Ask for what you need to see, such as a photo or a date, and say why.',
      examples: {
        flags: [
          '‹I struggle to see› how it could break in the box.',
          '‹I find it hard to believe› that the box was empty.',
          '‹We remain unconvinced›.',
          'It ‹beggars belief›.',
        ],
        allows: [
          'It is hard to believe that this happened twice, and I’m sorry.',
          'I could not read the number on the photo, could you send another?',
        ],
      },
    },
    {
      say: [
        '(i|we) (will|would|shall|am|are|do) not _4 (debate|argue|discuss|bicker|quarrel|enter into|engage in) _',
        '(let us|let’s) not (argue|quibble|split hairs)',
        '(matter|case|discussion|subject|topic) (is|as) (now)? closed',
        '(end|last word) (of story|on the (matter|subject))',
        '(i|we) (finally)? got you to see (reason|sense)',
        '(as a matter of fact|the fact is|the truth is|fact of the matter) _',
      ],
      severity: 'info',
      says: '“{quote}” ends the conversation instead of the problem.',
      instead,
      examples: {
        flags: ['‹I will not argue with› you about the date.'],
        allows: ['Let’s look at the date together.', 'The case of the lamp is closed with two screws.'],
      },
    },
    {
      say: [
        '<suspicion>',
        '<doubtful>',
        '<doubting>',
        '<motives>',
        '<contradicted>',
        '<denying>',
        '<rhetoric>',
      ],
      despite: ['asked', 'negated', 'reported'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|glad)',
            '(our|my) (mistake|error|fault|own)',
            '(we|i) (got|did|made) _2 wrong',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” guesses at the reader’s motives or deeds, or doubts their word.',
      instead: 'Ask what happened, without a guess of your own.',
      examples: {
        flags: [
          '‹I can only assume› that the guide is still in its wrapper.',
          'We have looked at the "‹defect›".',
          '‹We don’t understand why you› waited.',
          '‹One would have thought› that a landlord owns a ladder.',
        ],
        allows: [
          'I don’t understand why you waited so long, and I’m sorry that nobody rang.',
          'We can only accept returns in the first month.',
        ],
      },
    },
    {
      say: ['<neverSaid>'],
      despite: ['negated'],
      unless: [
        {
          near: ['(sorry|apologise|apologize|should|thank|thanks|(our|my) (mistake|fault|error))'],
          within: 'nearby',
        },
      ],
      says: '“{quote}” tells the reader that they are not believed.',
      instead: 'Say what you have on file, and ask what the reader remembers.',
      examples: {
        flags: ['‹We never promised you› a Saturday.'],
        allows: ['We never told you about the fee, and I am sorry.'],
      },
    },
  ],
})
