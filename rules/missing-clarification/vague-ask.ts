import { phraseRule } from '../../src/rule/index.ts'
import { asks } from '../words/missing-clarification-asks.ts'

const says = '“{quote}” lets the customer guess what you need.'
const instead = 'Name it: which detail, where to find it, and what you need it for.'

/** The sentence itself says which kind is meant. */
const specific = { near: ['<which>'], within: 'nearby' as const }

/**
 * Flags requests that do not say what is wanted: “please provide more information”, “kindly advise”.
 *
 * A customer who has to interpret a request answers with the wrong thing, and a round is lost. A list, an example or
 * a question with “which” or “whether” in it is left alone, and so are offers (“for more information, see …”).
 */
export default phraseRule({
  id: 'missing-clarification/vague-ask',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a request that does not say what is needed',
  why: 'A request the customer has to interpret costs a whole round of mails.',
  reads: ['subject', 'own'],
  words: asks,
  frames: [
    {
      say: [
        '(please|kindly) _2 <give> _3 <some> <thing>',
        '(could|can|would|will|may) (you|we|i) _3 <give> _3 <some> <thing>',
        '(let|be so kind as to|be so good as to|get) _3 <give> _3 <some> <thing>',
        '(we|i) _2 <need> _3 <some> <thing>',
        '(we|i) (still|just|only|will|would|also)? (lack|miss|are missing|are lacking) <some> <thing>',
        '<some> <thing> _2 (is|are|was|were|will be) <adverb>? (needed|required|necessary|missing)',
        '(insufficient|too little|not _2 enough|not _2 sufficient) (information|info|detail|details|data|context) !(on|about|for us to quote)',
        '(without|until (we|i) (have|get|receive)|pending|awaiting|await) <some> <thing>',
        '(awaiting|await|waiting for) your (instructions|input|guidance|clarification|clarifications|particulars)',
        '(we|i) _2 (need|require|await|request) (some|your|a|further|a bit of)? (clarification|input|guidance|clarity|information|info|details) (from (you|your (side|end))|to (proceed|continue|go on|move))? $',
        '<need> something (we|i) can (work with|use)',
        '(your|the) (application|file|claim|paperwork|documents|dossier|registration|documentation) (is|are) <adverb>? (incomplete|not complete|insufficient|not sufficient)',
        '(~complete|~finish) (your|the) (documents|file|paperwork|dossier|documentation)',
        '(~send|~provide|~forward|~submit) (me|us)? (the (rest|remainder)|what is missing|whatever is missing)',
        '<give> (me|us)? (everything|whatever|what|all|anything) (that)? (we|i) (need|require|are missing|am missing)',
        '(send|provide|give|forward|submit|supply|share|bring|upload|furnish|let (us|me) have) (me|us)? (everything|whatever|what|all|anything|all that) (that)? (is|are|might be|may be|could be|seems)? (still)? (needed|required|necessary|relevant|missing|outstanding|useful|helpful|of use|requisite|called for|applicable|appropriate)',
        '(send|provide|give|forward|submit|supply|share|bring) (me|us)? (all)? (the|your)? (bits and bobs|bits and pieces|usual (stuff|things|papers|bits)|odds and ends|whole lot|works|full picture|necessary)',
        '(please|kindly|could you|can you) _2 (see to|take care of|sort out|attend to|deal with|arrange|provide|complete) (what is|whatever is|everything|all that is|anything) (needed|necessary|required|requisite)',
        '(some|any|a bit (of|more)|a little|more|extra|further|additional) (extra|more|further)? (information|info|details|detail|context|background|input|data|clarity|clarification|colour|explanation) (would|will|might|could) (be (great|good|nice|useful|helpful|appreciated|welcome|ideal|lovely|handy)|help)',
        '(amend|correct|revise|adjust|rework) (it|this|that|them)? as (needed|necessary|required|appropriate|applicable) !(by|to|for)',
        '(please|kindly) _2 (put|sort|set|get) (it|this|that|things|everything) (right|straight|in order|sorted|out) (on|at|from) your (side|end|part)',
        '<give> (me|us)? (the|all the) (<thing>|rest|things|bits) (that)? (we|i) (need|require|are missing|am missing)',
      ],
      despite: ['asked', 'negated'],
      lets: ['detailed'],
      unless: [specific],
      says,
      instead,
      examples: {
        flags: [
          '‹Please provide more information›.',
          '‹Can you send us further details›?',
          '‹We need additional information› to proceed.',
        ],
        allows: [
          'Please send me more details: the order number and a photo of the label.',
          'For more information, see https://example.com/returns.',
          'We will send you further details by Friday.',
          'Could you send me more information about the noise?',
          'Please send us the missing details of your order, such as its number.',
          'Thank you for the additional information.',
          'You asked us for more details: here they are.',
        ],
      },
    },
    {
      say: [
        '(please|kindly) <adverb>? (do)? (~advise|~clarify|~elaborate|~specify|~revert|~expand) <politely>? <politely>? $',
        '(could|can|would|will) you <adverb>? (~advise|~clarify|~elaborate|~explain yourself|~expand|~specify) <politely>? <politely>? $',
        '(could|can|would|will|please|kindly) (you)? <adverb>? ~elaborate (on|upon) (this|that|it|your _)',
        '(please|kindly) <adverb>? (clarify|explain) (the|this|your|that|us the) (situation|matter|issue|problem|point|position|circumstances|case)',
        '(please|kindly|could you|can you|would you) <adverb>? (describe|explain|outline|state) (your|the|this|that) _2 (in|with) (more|greater|further|full|some)? (detail|details|depth|precision)',
        '(~do|doing) the needful',
        '(please|kindly) <adverb>? ~advise (at your|at the|on (this|that|it|the (matter|above|issue|same|situation|case)))',
        '(please|kindly) <adverb>? ~advise how (you|we) (want|wish|would like|should|shall|are) to proceed',
        '(please|kindly) let (us|me) know how to (proceed|continue|go on)',
        '(await|awaiting|wait for|waiting for) your (advice|guidance)',
        'need you to (clarify|elaborate|be (more|clearer))',
        '(this|that|it|which) <adverb>? (needs|requires) (some|further|more)? clarification',
        '(please|kindly|could you|can you) _2 clarify (the above|your (request|message|mail|email|point|question|query|note|order))',
        'make (your point|yourself|your request) (clear|clearer)',
        '(please|kindly|could you|can you|would you) _2 (explain|describe) (it|this|that|yourself)? in (more|greater|further) detail',
        '(please|kindly|could you|can you|would you) _2 tell (us|me) (a (bit|little))? more $',
        'go into (more|further|greater) detail',
        '(you|please|kindly) _2 flesh (it|this|that|things) out',
        '(you|please|kindly) _2 (narrow|pin|nail) (it|this|that|things) down',
        '(that|this|it|which|description|message|mail|request) (is|was|sounds|sounded|seems|seemed|reads) (still)? (a|rather|somewhat|pretty|very|too|quite|all)? (tad|bit|little|touch)? (vague|woolly|unclear|cryptic|foggy|imprecise|sketchy)',
        '(~do not|can not|could not) _2 (work|go|start|make) (with|on|by|from|much (of|with)) (this|that|it|what you)',
        '^ (sorry|pardon)? come again $',
        '(you|please|kindly) _4 be (a good deal|a lot|far|much|considerably|a bit|a little|slightly|rather) more (precise|specific|concrete|explicit|exact)',
        '(you (will|would)? (have|need|must)) (to)? be _4 (specific|precise|concrete|explicit|exact|clearer)',
        '(i|we) (am|are) _2 (at a loss|in the dark|none the wiser|no wiser|baffled|puzzled|stumped|lost) (as to|about|by|with|what|how|over)? _2 (you|your)',
        '(beats me|lost me|over my head|double dutch|all greek)',
        'what (are|were) you (on about|getting at|driving at|after|trying to say|talking about)',
        '(you|please|kindly) _2 (spell|set|lay) (it|this|that|things) out !(in|on|with|to) (for (me|us))?',
        '(you (care|like|mind|want)|^ (care|mind)) to (elaborate|expand|explain|clarify|enlighten)',
        '(~enlighten|~educate|~illuminate) (me|us)',
        '(your|the) (file|form|scan|photo|document|documents|application|picture|pictures|papers) (will|would|do|does) not do',
        '(try|send|upload) (again)? (a|another|the)? (proper|better|decent) (one|file|scan|photo|document|version|copy) $',
        'what (exactly|precisely)? is (your|the) (problem|point|question|issue) (exactly|please)? $',
        'what is it (that)? you (want|need|mean|are)',
        'what (exactly|precisely)? (do|did) you (want|expect) (from us)? $',
        '(please|kindly) <adverb>? ~advise (on)? how to (proceed|continue|go on)',
        '(could|can|would) you _2 (shed|throw) _3 light on (this|that|it|the matter)',
        '(could|can|would|will|please|kindly) (you)? <adverb>? (try to)? be <adverb>? (a)? (bit|little)? (more)? (specific|precise|concrete|explicit|clearer)',
        '(clarification|advice|confirmation) (is|would be) (needed|required|appreciated|requested) <politely>? $',
        'what do you mean (by (that|this))? $',
        '~describe (it|this|that|the problem|the issue) (a bit|a little)? (better|properly|more clearly)',
        '(express|phrase|put|explain|word) (yourself|it|this|that) (more|better|a bit|a little) (clearly|better|precisely)?',
      ],
      despite: ['asked', 'negated'],
      lets: ['detailed'],
      says,
      instead,
      examples: {
        flags: [
          '‹Please advise›.',
          '‹Kindly clarify›.',
          '‹Please be more specific›.',
          '‹Could you elaborate›?',
        ],
        allows: [
          'Please clarify whether you want a refund or an exchange.',
          'Please advise on the size of the frame.',
          'Could you elaborate: is it the left or the right one?',
        ],
      },
    },
    {
      say: [
        'your (request|question|message|mail|email|issue|query|enquiry|inquiry|description|problem|note|ticket|point|order) (is|was|remains|seems) <adverb>? (unclear|vague|ambiguous|incomplete|imprecise|confusing)',
        'your (request|question|message|mail|email|issue|query|enquiry|inquiry|description|note|ticket|point) (is|was) not <adverb>? (clear|specific|precise|complete|detailed)',
        '(i|we) (can|could) not make (sense|head or tail|heads or tails|anything) of (your|what you|this|it)',
        '(not clear|unclear|not obvious) (to (us|me))? what (you|exactly you)',
        '(no idea|can not tell|do not know|not see) what you (want|mean|need|are|expect|would)',
        'your _ (do|does) not (really|quite)? make (any|much)? sense',
        '(i|we) do not (quite|really)? (follow|get it|get you) $',
        '(i|we) (am|are) not (sure|clear|certain) (about)? (what|how) you (mean|want|need|are (asking|after|saying))',
        '(i|we) (do|did|can|could) not <adverb>? (understand|follow|grasp) (your|what you) _',
      ],
      despite: ['negated'],
      lets: ['detailed', 'checked'],
      says: '“{quote}” tells the customer to start again, without saying where you got stuck.',
      instead: 'Say what you did understand, and ask about the one point that is open.',
      examples: {
        flags: ['‹Your request is unclear›.', '‹I don’t understand what you mean›.'],
        allows: [
          'I don’t understand your question: is it about the first invoice?',
          'Your message was not clear to me; do you mean the blue one?',
        ],
      },
    },
  ],
})
