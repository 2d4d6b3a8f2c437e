import { phraseRule } from '../../src/rule/index.ts'
import { earlierMessages, lastTimes, onTheSpot } from '../words/assumed-knowledge-elsewhere.ts'
import {
  binding,
  documents,
  localNames,
  pointing,
  sameAs,
  usualWords,
  ways,
} from '../words/assumed-knowledge-pointers.ts'

const says = 'You point to “{quote}”, but the customer may not have it or know where it is.'
const instead = 'Add the link or the page, attach it, or say it here in one line.'
/** What we do ourselves in the usual way needs no explanation. */
const ourWork = [
  '(we|i|our _2) (will|shall|have|are|can|do|would|process|handle|refund|ship|send|treat)',
  'you (use|used|followed|have|prefer|like|want)',
  '(your|my) (usual|normal|regular)',
]

/** A place to order or sign in, or papers that we use ourselves, that are wrong, or that lie right before him. */
const elsewhere = [
  'which <documents>',
  '(website|web site|site|homepage|home page|portal|app|page|shop) (,)? (under|in the (section|footer|menu|tab|header)|at the (top|bottom|foot) of)',
  '(order|pay|buy|track|log|register|change|download|book|cancel|manage|log in|sign in|check out|shop|update|renew|place) _6 <documents>',
  '(if|where|until|while|as soon as)',
  '(our|the) <documents> (is|was|are|were|has|have) (down|wrong|out of date|missing|unclear|being|not|been|old)',
  '(i|we) (have|will|shall|can|could|use|did|do|take|took|put|got)',
  'what _3 <documents> (say|says)',
  '(say|says|said) otherwise',
  // What is published for all, and what is read for safety's sake.
  '(listed|shown|printed|given|stated|found|published|available|posted) (on|in) (the|our|your) _1 (website|web site|homepage|home page|portal|price list|timetable|tariff|newsletter)',
  'which you (will|can)? find',
  '<documents> (,)? (under|at|in) (no|number|point|item|section|clause|paragraph|page)? <number>',
  '<documents> (carefully)? before (use|using|taking|applying|first|you (take|use|start|apply|open|wear|eat|drink|travel|come|begin|sign|switch|assemble|install))',
  '(on|in|inside|under|with) (the|your|its) (screen|box|pack|packet|packaging|parcel|tin|bottle|label|lid|app|letter|e-mail|email|card|envelope|bag|display)',
]

/**
 * Flags pointers to something that the customer may not have.
 *
 * "Please follow the usual procedure" is clear to whoever made the procedure. Everybody else has to search, ask, or
 * guess. A pointer with its place (a link, a page, an attachment, the steps themselves) is left alone, and so is what
 * the writer does himself in the usual way.
 */
export default phraseRule({
  id: 'assumed-knowledge/unexplained-reference',
  severity: 'warning',
  since: '0.1.0',
  flags: 'the usual procedure, the manual, last time: pointers without a place',
  why: 'A pointer without a place sends the customer searching.',
  reads: ['own'],
  words: { documents, pointing, usual: usualWords, ways, binding },
  frames: [
    {
      lets: ['shown'],
      say: [
        '(through|via|by|in|into|on|follow|use|using|following|with|keep to|stick to|observe|complete|fill in|submit) [(the|our|your) <usual> (<adverb>|booking|complaints|claims|returns|approval|company|office|trade|sales|internal|reporting|support|official)? <ways>] !(<be>)',
        '(through|via|by|in|into) [<usual> (channels|channel|procedures)]',
        '(hand|send|return|submit|raise|report|sign|book|order|lodge|log|pay|claim|register|cancel|renew|bring|file|enter|leave|post) _5 [the (usual|normal|standard|customary|regular|proper|accustomed|time-honoured) way]',
        '[you know the (drill|routine|procedure|rest|score)]',
        '(~do.base|~follow.base|~go.base through|~observe.base|~carry.base out|~complete.base|~make.base|~run.base through) [the (usual|normal|standard|customary|ordinary|regular|accustomed) _] !(price|size|dose|fee|rate|hours|door|class|time|amount|delivery|service|fare|diet|routine of|exercise|speed|setting|programme|program)',
        '^ _3 [the (usual|normal|customary|standard) (rules|terms|conditions|fees|charges|rates|deadlines)] _5 (apply|hold|stand)',
        '[the (usual|normal|standard|customary|regular) (drill|rigmarole|suspects|forms|papers|documents|documentation|paperwork|formalities|proofs|identification|certificates|place|spot|address|people|folder|drawer|hook|shelf|gate|entrance|counter|hatch|inbox|mailbox|tray|checks|details|bits and pieces|bits and bobs)] !(<be>|will|has|have|which|that)',
        '(do|does) [(what|as) (everyone|everybody|members|others|regulars|other customers|people here|your neighbours|locals) (do|does)]',
      ],
      unless: [{ near: [...ourWork, '(not|no longer) _3 <usual>', 'instead of'], within: 'clause' }],
      says,
      instead,
      examples: {
        flags: [
          'Please follow ‹the usual procedure›.',
          'Just use ‹the normal form›.',
          'Please submit it through ‹the proper channels›.',
          'Hand it in ‹the standard way›.',
          'Do ‹the normal exchange› at the desk.',
        ],
        allows: [
          'Please follow the usual procedure: print the slip, sign it and post it.',
          'The standard way is to send a photo.',
          'We will refund you in the usual way.',
          'By “the usual place” you will mean the depot.',
          'Please follow the normal procedure on page 3.',
        ],
      },
    },
    {
      who: ['you', 'nobody'],
      tense: ['present', 'modal'],
      lets: ['shown'],
      say: ['[<pointing> (the|our|your|its)? _1 <documents>]'],
      unless: [{ near: elsewhere, within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: ['‹Refer to the documentation› for details.', 'Please ‹consult our FAQ› first.'],
        allows: [
          'Follow the instructions as soon as they arrive.',
          'Follow the instructions on the screen.',
          'See the attached guide, page 3.',
          'Which documentation did you follow?',
          'I’ll explain the procedure here instead of sending you to the manual.',
          'You can order it on our website.',
          'Please find the forms on our website under “Moving house”.',
          'Please see the manual, page 12.',
          'Please read the leaflet before you take the first tablet.',
        ],
      },
    },
    {
      despite: ['asked'],
      lets: ['shown'],
      say: [
        '(explained|covered|described|set out|laid out|answered|dealt with|documented|listed|mentioned|stated|specified|in|found|given|shown|printed) [(all|both|quite|very)? (in|on|by) (the|our|your|its) _1 <documents>]',
        '[(the|our|your) <documents> (~explain.now !(_6 (more|further|detail|details))|~tell.now|~say.now (so|it|all|everything|how|what|where|when|which)|~describe.now !(_6 (more|further|detail|details))|~cover.now|~answer.now|~deal.now with|~contain.now|~list.now (all|every|everything|what)|~show.now (how|what|where|which|you|all|it)|~have.now (it|all|everything|the answer))]',
        '(steps|answer|answers|details|rules|instructions|explanation|information|everything|it|all|how|rest|rates|procedure|codes|limits|exclusions|settings|deadlines|requirements|measurements|dimensions) _6 (is|are|stands|stand) [(all|both)? (in|on) (the|our|your) _1 (manual|handbook|user guide|guide|instructions|booklet|faq|faqs|terms|terms and conditions|small print|documentation|docs|help pages|wiki|knowledge base|welcome pack|handbook|house rules|leaflet|brochure|policy document|user notes|tariff|rulebook)]',
        '[(have|did) you (already|even|ever|actually) (read|looked|look|checked|check|consulted|consult|tried|studied) (at|in|into|reading|through)? (the|our|your)? _1 <documents>]',
        '[(a|one|quick|brief) (look|glance|peek) (at|in|into|inside) (the|our|your) _1 <documents>]',
        '[(what|why) (the|our)? _1 <documents> (is|are|exist|exists) (there)? (for)?] $',
        '[(the|your)? (answer|answers|solution|details|rest|explanation) _6 (in|on|from) (the|our|your) _1 <documents>]',
        '[everything _5 (is|stands|can be found|be found) (in|on) (the|our|your) _1 <documents>]',
        '[(as|it) (says|stands|is written|stated|described|written|printed|set out) (so)? (in|on) (the|our|your) _1 <documents>]',
      ],
      unless: [{ near: elsewhere, within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          'It’s explained ‹in the manual›.',
          'All of this is covered ‹in the handbook›.',
          '‹Our FAQ tells› you how.',
        ],
        allows: [
          'It was explained in the manual, but the manual was wrong.',
          'The manual (https://example.com/manual.pdf, page 12) shows the switch.',
          'You wrote that the manual says otherwise.',
          'Our handbook was wrong on this point.',
          'The contract says 15 August.',
          'All of this is covered in our terms under 6.',
          'The leaflet explains the treatment in more detail.',
          'The fees for each class are listed on our website.',
        ],
      },
    },
    {
      lets: ['shown'],
      say: [
        '(is|are|goes|handled|calculated|charged|dealt with|governed|done|settled|works|work|stays|remains|runs|decided|treated|follows) _2 [(as per|in accordance with|in line with|as laid down in|as set out in|as stipulated (in|by)|pursuant to|as provided (in|by|for in)) <binding>] (, which|, as|,|$|and|for|so)',
        '^ [(as per|in line with|as laid down in|pursuant to) <binding>]',
        '[(this|that|it|everything|all of (this|that|it)|all (this|that)) (is|stands|can be (read|found|seen)) (all)? (written|laid down|stated|regulated|spelled out|there) (in|on|under) (the|our|your) (general|standard|usual|booking|key|joining|induction)? _1 <documents>]',
        '(is|are) [(dealt with|treated|addressed|regulated|handled) (in|on|by|under) (the|our|your) _1 <documents>]',
        '[you (will|can)? find (the|a|it|them|this|that|all _2|everything) _2 online] (,|$|and)',
        ...sameAs,
        ...localNames,
      ],
      unless: [
        {
          near: [
            ...elsewhere,
            ...ourWork,
            '(clause|section|page|paragraph|article|para|point|under|no|number|part|item|line) _1 (<number>|of)',
            '(attach|attached|enclosed|enclose|below|link|here is|here are)',
            '(namely|that is|which means|meaning)',
            '(sorry|apologise|apologies|wrong|mistake)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Refunds are handled ‹in line with our policy›.',
          '‹This is written in the general conditions›.',
          'The rest is ‹as per the tariff›.',
          '‹Use the same form as for› the lease.',
          'The stop is by ‹the old dairy›, on the left.',
        ],
        allows: [
          'Refunds are handled in line with our policy (clause 4), which I attach.',
          'Refunds are handled in line with our policy, that is, within a week.',
          'It is the same procedure as before: both of you sign on page 2.',
        ],
      },
    },
    {
      lets: ['shown'],
      say: [
        '[same (procedure|steps|form|process|way|drill|routine|rules) as (last time|before|always|last year|ever|in previous years|in the past|previously|usual)]',
        '(do|use|pay|bring|order|take|apply|send|proceed|fill|sow|mix|set) _2 [same as (last time|last year|before|in previous years|in the past)]',
        '(~proceed|~apply|~sow|~enter|~complete|~submit) _3 [as (usual|before|always|ever|last time)]',
        '[what (i|we) (gave|told|sent|sold|prescribed|showed) you _3 (before|last time|last year|the other day)]',
        '[rinse and repeat]',
        '[(like|as) (you|we) (used|ordered|agreed|arranged|handled|always do|always did|usually do|did it|had it) _2 (last|previously|in the past|the last|back then|the other day)]',
        '[the (same|usual) (as|thing as) (you|we) (had|did|ordered|used|got)]',
        '[(repeat|redo|go through) (what|the same|the steps|the procedure) (you|we|as|again|from)]',
        '[(the|your|our) (previous|former|earlier|last) (procedure|arrangement|settings|dose|dosage|rules|method|route|password|setup|set-up|configuration|agreement|terms)] (still|applies|apply|stands|stand|as|again|$)',
        '[as per usual]',
        '[(dig|search) (out|up|through) (the|my|our|that|your) _2 (e-mail|email|mail|letter|memo|circular|message|archive|inbox|correspondence|files)]',
        '[somewhere in (your|the) (inbox|mails|emails|archive|thread|correspondence|files|post|papers|folder|drawer)]',
        '[scroll (up|down|back) (to|in|through) (the|our|my|your)]',
        '[for (reasons|the reasons) (we|you|that are|known|of which)]',
        '[(the|that) (incident|affair|fiasco|debacle|saga|episode|story|row|quarrel|trouble|business|scandal|mess) (with|in|at|over|about|of|last)]',
        '[in view of (recent|last|the recent|past) (events|developments|experience|experiences|incidents)]',
        '[given (recent|past|the recent|last) (events|developments|experience|experiences|incidents|history)]',
        '[the one (we|i|you) (picked|chose|agreed|discussed|looked at) _5 (ago|back then|back in|at the time)]',
        '[(in the|in) light of recent (events|developments)]',
        '[(after|since|with|because of|given) (the business|what happened|everything that (happened|went on)|all that (happened|went on)|the incident|the events|that affair|the affair|the trouble) (in|last|with|at|over|of|around|on)]',
        '[for (the)? (reasons|well-known reasons|known reasons) (you know|we all know|known to you|well known)]',
        '[(my|our|the) (e-mail|mail|letter|memo|note|circular|message|notice) (of|from|to) (two|three|four|five|last|some|many|all) _2 (ago|back|years|owners|members|residents|tenants|parents|customers)]',
        '[(memo|circular|notice|letter|e-mail|mail) that (went|was sent|i sent|we sent) (out)? to (all|every|the whole)]',
        '[(was|were|is|has been) (announced|posted|published|advertised|put up) (on|in) (the|our) (board|notice board|newsletter|intranet|portal|local paper|gazette|press|bulletin|group|chat)]',
        '[on the (board|notice board) (by|in|for) _4 (for (weeks|months|days))]',
        `(turn|left|right|park|meet|stop|go|drive|walk|come|pick|collect|bring|put|leave|drop|wait|entrance|bus|opposite|near|by|behind) _6 [where the _3 used to be]`,
      ],
      unless: [
        {
          near: [
            '(you|as) (described|mentioned|wrote|said|told|asked)',
            '(i|we|our _1) (attach|enclose|repeat|copy|will|have|ship|open|charge)',
            'should (not|never) have',
            '(sorry|apologise|apologize|apologies)',
          ],
          within: 'clause',
        },
      ],
      says: '“{quote}” is plain only to somebody who was there.',
      instead: 'Say again in one line what it is, or attach it.',
      examples: {
        flags: [
          'Use the ‹same form as last time›.',
          '‹Rinse and repeat› for the other taps.',
          '‹In the light of recent events› we hold all donations.',
        ],
        allows: [
          'We have the same form as last time for you.',
          'What happened last week should never have happened.',
          'As you wrote, it is the same procedure as last year.',
          'Please take the same dose as before: two tablets at night.',
        ],
      },
    },
    {
      despite: ['asked'],
      lets: ['shown'],
      say: onTheSpot,
      unless: [
        {
          near: [
            '(you|as) (described|mentioned|wrote|said|told|asked|sent|wanted|requested|prefer|preferred|liked)',
            '(thank|thanks|sorry|apologise|apologies|wrong|mistake|instead|longer)',
            '(i|we) (attach|enclose|repeat|copy|forward|summarise|summarize)',
            '(is|are|was|were|have|has|did|does|do) (it|that|this|you|there) ',
            '(if|whether|which|unless|until)',
          ],
          within: 'clause',
        },
      ],
      says: '“{quote}” is plain only to somebody who was there.',
      instead: 'Say again in one line what it is, or attach it.',
      examples: {
        flags: ['Sign ‹the relevant part› and send it back.'],
        allows: [
          'Thank you for signing the relevant part.',
          'As you wrote, sign the relevant part.',
          'We repeat the relevant page: send the relevant part back.',
          'Sign the relevant part which we marked.',
          'Is it where the old mill once stood?',
        ],
      },
    },
    {
      lets: ['shown', 'threaded'],
      say: [...earlierMessages, ...lastTimes],
      unless: [
        {
          near: [
            '(you|as) (described|mentioned|wrote|said|told|asked|sent|wanted|requested|prefer|preferred|liked)',
            '(thank|thanks|sorry|apologise|apologies|wrong|mistake|instead|longer)',
            '(i|we) (attach|enclose|repeat|copy|forward|summarise|summarize|have)',
          ],
          within: 'clause',
        },
      ],
      says: '“{quote}” is plain only to somebody who was there.',
      instead: 'Say again in one line what it is, or attach it.',
      examples: {
        flags: ['All of this is set out ‹in my previous letter›.', 'We’ll do it ‹just as in the spring›.'],
        allows: [
          'The prices stated in our last letter were wrong, and I am sorry.',
          'As you wrote, it is described in our last letter.',
          'We have described it in our last letter, which I attach again.',
          'Is it set out in our last letter?',
          'From: a@shop.example\nTo: b@home.example\nSubject: Hello\n\nAll of this is set out in my previous letter.\n\nOn Mon, 3 May 2021 at 10:00, B <b@home.example> wrote:\n> And the fees?',
        ],
      },
    },
  ],
})
