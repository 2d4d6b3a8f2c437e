import { phraseRule } from '../../src/rule/index.ts'
import { badNews, contact, ground, present, unsure, willing, wished } from '../words/over-promising-acts.ts'
import {
  firmly,
  flawless,
  fully,
  harmless,
  prize,
  safe,
  settled,
  surely,
  whicheverCase,
} from '../words/over-promising-certain.ts'
import { mishap } from '../words/over-promising-mishap.ts'

const says = '“{quote}” adds no fact; it only takes away the room you need if something slips.'
const instead = 'Say what is planned, what it depends on, and when you will know for sure.'

/**
 * Flags words that leave no room: “definitely”, “no matter what”, “a done deal”, “flawless”.
 *
 * They add nothing that the customer can use. When the plan holds, it would have held without them; when it slips,
 * they are what gets quoted back.
 */
export default phraseRule({
  id: 'over-promising/certainty',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a result that is said to be beyond doubt',
  why: '“Definitely” adds no fact; it only makes the later “unfortunately” sound like a broken word.',
  reads: ['subject', 'own'],
  words: {
    badNews,
    contact,
    firmly,
    flawless,
    fully,
    ground,
    harmless,
    mishap,
    prize,
    safe,
    settled,
    surely,
    unsure,
    whicheverCase,
    willing,
    present,
    wished,
  },
  frames: [
    {
      say: [
        '(will|shall|going to) (be|<adverb>)? [<surely>] !(<harmless>)',
        '[<surely>] (will|shall|is going to|are going to|am going to) !(<harmless>)',
        '(will|shall|going to) _8 [<surely>] $',
        '(i|we) can [(definitely|absolutely|100%)] (fit|deliver|finish|fix|repair|ship|match|meet|save|recover|restore|bring|have|get|make (it|that|this|your))',
        '(am|is|are) [(definitely|certainly|absolutely|surely)] <ing>',
        '(of course|sure|naturally|no problem|easily) (,)? [(i|we) can (do|make|have|get|finish|deliver|fit|build|print|bake|sew|manage|squeeze|turn)] _6 (by|before|within|in|on|for|tomorrow|today|tonight|<weekday>)',
        '[(i|we) can (do|make|have|get|finish|deliver|fit|build|print|bake|sew|manage|squeeze|turn)] _8 , (no problem|no bother|no sweat|easily|easy|of course|no trouble|no worries) $',
        '(i|we) (will|can) get (you|him|her|them) [(the (full|whole|entire) _1|any _2 (you|that)|every _2|(the|a) (best|corner|front|window|first) _1)]',
        '(will|shall|going to) (personally|also|myself)? (make sure|make certain|see to it|ensure) (that)? (all|every|the|your|they|he|she|nobody|no one|nothing|it) _3 (is|are|does not|do not|will not|never|gets|get|has|have|goes|comes|works|stays|stay) !(informed|aware|told|updated|forwarded|passed|sent|copied|noted|recorded|logged) _',
        '(see to it|make sure|make certain|ensure) (that)? (the|your|every|all) [(full|whole|entire|last) _2 (is|are|gets|goes|comes)]',
        'make sure (that)? (you|they|he|she|your _1) [(get|gets|have|has|win|wins|pass|passes|receive|are|is)] !(aware|informed|told|kept|familiar|able)',
        '(everything|all|it|that|things) [(will|is going to) <adverb>? (be|turn out|work out|go|end) _1 (fine|well|okay|ok|alright|right|great|perfectly|smoothly)] (,|$|and|for you)',
      ],
      about: { effort: 'info', contact: 'off' },
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '(will|shall) _2 <contact>',
            '<unsure>',
            '<badNews>',
            '(want|need|needs|like|have|try|trying|wish|help|hope|here|has|in order) to (make sure|make certain|ensure|see to it)',
            '(will|shall) <adverb>? <mishap.base>',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'We will ‹definitely› have it fixed by tomorrow.',
          'It will ‹certainly› work after the update.',
          'The plumber ‹surely› will find the leak today.',
          { text: 'We will ‹certainly› look into it.', severity: 'info' },
        ],
        allows: [
          'Certainly, here is the form you asked for.',
          'You’re absolutely right, the invoice was wrong.',
          'I definitely received your first email on 3 March.',
          'It will not necessarily arrive on Monday.',
          'Let me know if you definitely want to cancel.',
          'Will it definitely be there by Monday?',
          'I will certainly let you know.',
          'You will definitely need a longer cable.',
          'Sadly the ring will definitely not come this month.',
          'If the part comes tomorrow, we will definitely fit it on Friday.',
          'I will ring you on Monday, definitely.',
          'Yes, we can make the plum one for the 9th, 20 slices.',
        ],
      },
    },
    {
      say: [
        '(will|shall|going to) _8 <firmly>',
        '<firmly> , _4 (will|shall|is going to|are going to)',
        '(will|shall|going to|is|are) _8 _6 , <firmly>',
        '^ one way or another , _4 (will|shall|is going to|are going to)',
        '<firmly>',
        '(will|shall|going to) _8 [in any (case|event)]',
        '(will|shall|going to) _8 [100%] $',
      ],
      despite: ['negated', 'conditional'],
      with: [{ near: ['<willing>', '<present>'], within: 'sentence' }],
      unless: [
        {
          near: [
            '(know|knows|say|tell|see|find out|decide|confirm) _4 for (sure|certain|definite)',
            '(rule|rules|policy|applies|apply|applied|required|needed|only)',
            '(start|starts|begin|begins|open|opens|meet|meets|doors) _6 (sharp|on the dot)',
            '(have|get) (a line|a call|a text|word|an answer|an update|news|the minutes) from (me|us)',
            '(will|shall) _2 <contact>',
            'you have (<number>|a|the|until)',
            '<unsure>',
            '(you|he|she|they) asked',
            '(will|shall) _2 (try|look into|investigate|check|find out|do (my|our) best|see (what|whether|if))',
            '<badNews>',
            '(was|were|did|had|has been|have been|please|must|should|never share)',
            '^ (take|keep|do|make|open|close|use|put|send|bring|tell|check|turn|switch|be|stay|wait|look|read)',
          ],
          within: 'sentence',
        },
        { near: ['<wished> _5 <firmly>'], within: 'clause' },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Your parcel will arrive on Monday ‹without fail›.',
          'You will be up and running on Friday, ‹no matter what›.',
          'This is ‹going to solve it for sure›.',
          'The tent will stand at noon, ‹come rain or shine›.',
        ],
        allows: [
          'I can’t say for sure when it will ship.',
          'We will refund 100% of the purchase price.',
          'Send us the number, no matter what.',
          'I will call you tonight, whatever happens.',
          'You need the tent at noon no matter what, so the van leaves early.',
          'Switch the pump off at night, no matter what, or you will pay twice.',
        ],
      },
    },
    {
      // Clipped: the firmness closes the sentence, or is one of its own, and no verb need stand there.
      say: [
        ', (guaranteed|full stop|period|end of|end of story|no question|no argument|no buts|no ifs _2|cast iron|(100|one hundred|a hundred|hundred) (percent|per cent)|100%|no two ways about it|without fail|without question|as good as done|come what may|no matter what|that is certain|that is a fact|that I know|mark my words|easy|easily|fix|bet on it|always|every time|rain or shine|no ifs|no questions|no questions asked|no exceptions|no delays|no surprises|for certain|for sure|promise|promised|dead certain|no worries|no problem (at all|whatsoever)) $',
        '^ (guaranteed|promise|promised|my word on it|my hand on it|no exceptions|without fail|no question|no two ways about it|full stop|end of story|come what may|as good as done|as good as approved|cast iron|sure as anything|no ifs no buts) $',
        '(as good as|practically|virtually|all but) (approved|done|secured|granted|won|sold|booked|signed|in|there|settled|finished|fixed) (,|$|once|when|already)',
      ],
      despite: ['negated', 'conditional'],
      lets: ['hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '<badNews>',
            '(was|were|did|had|has|have|please|must|should|cannot|asked|said|wrote|sorry)',
            '^ (take|keep|do|make|open|close|use|put|send|bring|tell|check|turn|switch|be|wait|look|read|yes|no)',
            '(that|it|this) is _1 (easy|easily|no problem)',
            '(i|we) (will|can) _2 <contact>',
            '(you|it|this|that) (can|will) _4 (easy|easily)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['Tiled by Tuesday, ‹full stop›.', 'The loft insulated in a day, ‹one hundred per cent›.'],
        allows: [
          'It was fixed by Tuesday, full stop.',
          'Usually tiled by Tuesday, no question.',
          'Tiled by Tuesday under section 4 of the terms, no question.',
        ],
      },
    },
    {
      say: ['<whicheverCase>'],
      despite: ['negated', 'conditional'],
      with: [
        {
          near: [
            '<willing>',
            '(is|are) still <ing>',
            '(we|i|it|they|the _2|your _2|our _2|he|she) (sail|sails|come|comes|go|goes|take place|takes place|run|runs|play|plays|reach|reaches|land|lands|get|gets|stand|stands|hold|holds|meet|meets|beat|beats|match|matches|finish|finishes|arrive|arrives|deliver|delivers|dance|cook|feed|fly|flies|ship|ships|pay|pays|have|has|keep|keeps|stay|stays)',
            '(everybody|everyone|the _1|your _1|our _1) (eats|goes up|stays on|is served|gets|goes|is done|is held|leaves|rolls|rises|stands)',
            '(takes place|goes ahead|goes on|stands firm|lands in|reaches you|gets finished|gets done|comes in below)',
            '(you pay|you get|each gets|everyone gets|stays|gets|goes|runs|leaves|comes|arrives|ships|holds|works|fits|yours)',
            '(we|i|our _2) (do|get|find|fix|pay|refund|take|cover|deliver|keep|make|match|handle|bring|come)',
          ],
          within: 'sentence',
        },
      ],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '(will|shall) _2 <contact>',
            '(write|call|ring|phone|text|email|get back) (to)? you',
            '<unsure>',
            '(please|tell us|let us know|let me know)',
            'unless',
            'there will (still|always)? be (a|an|some|gaps|delays|queues|fewer|less|waiting)',
            '(get|receive|have) (a|an|the|our|your) _1 (letter|answer|reply|mail|email|note|call|notice|bill|invoice|receipt|copy|confirmation|report|decision)',
            'you (have|must|may|need|should|are free|can (still|always))',
            '(send|show) you',
            '(will|shall) not (be (as|so|quite)|run|work|fit|open|help|last|reach|start|go)',
            '(be due|fee for|has to be paid)',
            '(is|are|stays|remains) <adverb>? (due|payable|owed|owing|required|needed|charged)',
            '(thank|thanks|as soon as you|is yours to|not _2 (yours|ours))',
            '(will|shall) _2 (try|look into|investigate|check|find out|do (my|our) best|see (what|whether|if))',
            '<badNews>',
            'you have (<number>|a|the|until)',
            '(whoever|wherever|however|whatever) you',
            '(for|to|with) whoever',
            '(will|shall) (not|only|first|then)? _1 (need|depend|have to|cost|be charged|lose|expire)',
            '(was|were|did|had)',
            'even if you (do|did|are|were|have|had) not',
            '^ (take|keep|do|make|open|close|use|put|send|bring|tell|check|turn|switch|be|stay|wait|look|read)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” takes on every case there is, also those nobody can handle.',
      instead: 'Name the cases you know you can handle, and what you do in the others.',
      examples: {
        flags: [
          'We will get it running, ‹however bad› the damage turns out.',
          '‹Even if the› lift fails, your piano will be on the fourth floor by noon.',
          'Your rate stays, ‹regardless of what› the market does.',
        ],
        allows: [
          'No matter what colour it is to be, please write it on the slip and we will mix it.',
          'However, I will look at it.',
          'Switch the pump off at night, however late it is, or you will pay twice.',
          'Whoever collects the parcel will need an ID.',
          'The tour on Tuesday is for whoever is in town, and it stays free.',
          'Even if the line is busy, we will call you back.',
          'However it came about, the sum was wrong.',
          'It is hard to say, whatever it was, how long they will wait.',
          'Even if the weather is fine we might be late, and we will expect to stop twice.',
        ],
      },
    },
    {
      say: [
        '(goes|go|going|takes|take) (ahead|on|place) _2 [in (any|all|every) (weather|weathers|conditions|circumstances)]',
        '(ice|rain|snow|wind|storm|strike|fire|flood|flu|traffic|heat|fog|sun|hail) or (ice|rain|snow|wind|storm|shine|strike|fire|flood|not|no|none|fog|hail) , _3',
        'come hell or high water',
        'over my dead body',
        'if it kills (me|us)',
        'if it is the last thing (i|we) do',
        'no (ifs|if) (and|or)? no? (buts|maybes)',
        '<be> <adverb>? [<settled>]',
        '(<prize>|it|this|that) (is|are) <adverb>? [in the bag]',
        '<prize> (is|are) [(already|as good as|practically)? yours] !(by right|by law|to keep|from|until|till|for (<number>|a|the|two|three))',
        '(^|you (can|may)|,|so) consider (it|this|that|yourself|your _2|the _2) (done|sorted|fixed|solved|settled|handled|resolved|upheld|approved|accepted|booked|in|hired|finished|delivered|paid|taken care of)',
      ],
      tense: ['present', 'future'],
      despite: ['conditional'],
      lets: ['conditioned'],
      unless: [
        {
          near: [
            '<unsure>',
            '<badNews>',
            '<ground>',
            'please consider',
            'need (your|you|a|the)',
            '<wished> _5 (come hell|over my dead body|no (ifs|if|buts))',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” counts as done what is still open.',
      instead,
      examples: {
        flags: [
          'Your refund is ‹a done deal›.',
          'The loan is ‹as good as approved›.',
          '‹Consider it done›.',
          'The place is ‹yours›, only the letter is missing.',
        ],
        allows: [
          'A place in the March course is not a given.',
          'It would be careless to say that it is a done deal.',
          'The room is yours if you pay the deposit by Friday.',
          'Please consider it done on our side only when the receipt has come.',
          'You want the band there come hell or high water, I see that.',
        ],
      },
    },
    {
      say: [
        '(will|shall|going to) <adverb>? (be|run|work|go|look|feel|remain|stay|perform) _2 [<flawless>] !(for)',
        '(your|our|each|every|all) _2 (will|shall|going to) be [perfect]',
        '(will|shall|going to) <adverb>? (go|run|work|match|fit|blend) _1 [(perfectly|smoothly|flawlessly|exactly)] (,|$|and)',
        '(will|shall|going to) _4 [in (perfect|mint|immaculate|pristine|flawless) (condition|shape|order)]',
        '(will|shall|going to) (work|run|feel|be (productive|up|happy)|earn|fit) _2 [from (day one|the first day|the word go)]',
        '(is|are|be|remain|remains|stay|stays) [<fully> <safe>] !(to)',
        '(is|are) [<flawless>] !(for)',
        '(a|an|our) (clean|full|perfect) [(hundred percent|hundred per cent|100%)]',
        '(will|shall) _8 [(entirely|completely|totally|altogether)] (,|$)',
        '(will|shall) _8 [(right|perfect|perfectly|through|tight|cured|done)? at the first (go|try|attempt|visit|time)]',
        '(will|shall) (be|feel|look|run|work|walk|sound) _2 [(as good as new|good as new|like new|right as rain|fit as a fiddle|as fresh as|back to normal|pain free|free of pain)]',
        '(uptime|availability|success rate|attendance) _6 (will|is) _2 [(100%|hundred percent|hundred per cent|100 percent)]',
      ],
      tense: ['present', 'future'],
      lets: ['legal', 'conditioned', 'hedged'],
      unless: [
        {
          near: [
            '<unsure>',
            '(check|make sure|ensure|until|before)',
            '(will|shall|is|are) not _8 (entirely|completely|totally|altogether|fully|perfectly)',
            'afraid',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” is more than anybody can keep.',
      instead: 'Say what was tested or measured, and what you do if something goes wrong.',
      examples: {
        flags: [
          'The migration will be ‹completely risk-free›.',
          'Our backups are ‹100% secure›.',
          'The handover will go ‹smoothly›.',
          'Your kitchen will be ‹perfect›.',
        ],
        allows: [
          'The shirt is 100% cotton.',
          'Tuesday at ten will be perfect for us.',
          'It is completely safe to delete that folder.',
          'Please check that the floor is completely dry.',
        ],
      },
    },
    {
      say: [
        '(is|are|am) <adverb>? [(bound|certain|sure|guaranteed) to]',
        '(i|we) (am|are) (absolutely|completely|totally|100%|dead|quite|very)? [(certain|positive)] !(of|about)',
        '(i|we) (am|are) [(absolutely|completely|totally|100%|dead|hundred percent) (sure|confident|convinced)]',
        'i [know for (a fact|certain|sure)]',
        '(have|having|there is) [no (doubt|doubts|question)] (whatsoever|at all|in my mind|about it)? (that|but|:)',
        '(that|this|so much|that much|one thing) is (certain|for sure|a certainty) (,|$|:)',
      ],
      with: [
        {
          near: [
            '<willing>',
            '(sell|win|get|pass|work|succeed|find|enjoy|like|love|be|have|make|arrive|grow|pay|hold|last|fit|help|come)',
          ],
          within: 'sentence',
        },
      ],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '<mishap.base>',
            '(certain|sure|positive) (that)? (i|we|it|you|he|she|they) (<ed>|was|were|had|have|has|left|put|sent|saw|shut|told|gave)',
            '(late|fail|mentioned|noticed|cost|lose|delay|delayed|confuse|disappoint|break|wrong|happen|understand|agree|posted|sent)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'You are ‹certain to› get the grant.',
          'I am ‹absolutely sure› that the judge will side with you on Friday.',
          'I ‹know for a fact› that they will pay.',
        ],
        allows: [
          'Be sure to switch the pump off first.',
          'The swans are certain to come late this year.',
          'I am certain that the form was sent.',
        ],
      },
    },
  ],
})
