import { phraseRule } from '../../src/rule/index.ts'
import { unsure } from '../words/over-promising-acts.ts'
import { others, person } from '../words/over-promising-attention.ts'

const instead = 'Say who looks after it, when he is there, who stands in for him, and when you will write.'

/** A plan, a rule, a condition or a limit takes the vow out of it. */
const bounded = [
  '<unsure>',
  'may !(<number>|,|$)',
  '(hope|hopes|whether|wish|usually|normally|mostly|as a rule|where possible|as far as|if|might|could|should|would)',
  '(until|till) (<number>|<weekday>|the <number>|noon|tomorrow|further notice|(january|february|march|april|may|june|july|august|september|october|november|december))',
  '(except|apart from|unless|holiday|holidays|stands in|stand in|stand-in|cover for|when (he|she) is)',
  '(was|were|had|did|has been|have been)',
  '(please|thank|thanks|sorry)',
]

/**
 * Flags vows of sole attention: “you are our only concern”, “all our other clients wait when you call”, “nobody but me
 * will touch your piano”.
 *
 * People fall ill, leave and have other customers, and every reader knows it. Who looks after the matter, and who
 * stands in, is a promise that can be kept.
 */
export default phraseRule({
  id: 'over-promising/sole-attention',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a vow that everything else will wait, or that the same person will always be there',
  why: 'The first time that somebody else comes first, or somebody else comes, the vow is broken.',
  reads: ['subject', 'own'],
  words: { others, person, unsure },
  frames: [
    {
      say: [
        '(you|your _2|this|it|the _2) (are|is|will be|remain|remains) <adverb>? (my|our) (only|sole|one and only|single|number one|absolute first|very first|top and only) (concern|priority|thought|care|job|task|focus|customer|client|guest|business|interest|worry|case|project|patient|mission)',
        '(you|your _2|this|it) (are|is|will be|comes|come|go|goes|will go|will come|stays|stay|will stay|is put|gets|get) <adverb>? (put|moved|straight|right)? (to|at|in|before|ahead of|above) (the (front|top|head|very top|very front) of (the|our|my|every|everyone)|<others>|all others|everybody)',
        '(you|your _2|it) (always|will|shall|straight|automatically|simply)? _1 (jump|jumps|skip|skips|bypass|bypasses|overtake|overtakes) (the|our|every|any|all) _1 (queue|queues|line|waiting list|list)',
        '<others> (can|will|has to|have to|must|is going to|are going to|may|waits|wait|stops|stop|takes second|comes second) _1 (wait|stop|stand (still|back|aside|idle)|come (second|later|last)|step back|take (second place|a back seat)|be (pushed|put|set|moved|left|dropped|shelved|cancelled) _2|for you)',
        '(will|shall|can|going to|am|are) _2 (put|set|push|leave|lay|shove|drop|cancel|clear|shelve|move|let|putting|setting|dropping|leaving) <others> _3 (aside|down|off|back|on hold|to one side|drop|lie|wait|go|until|till|for you|to (get|fix|do|help|be))',
        '(drop|drops|dropping) (everything|it all) !(off|in|into|at|to|on|by|here|there)',
        '(stay|stays|staying|remain|work|works|working|keep (going|at it|on)|not (leave|go home|move|budge|stop|rest|sleep|eat)|be there|sit with it|stand by) _4 (until|till) (it|your|the|every|you|they|everything|all) _3 (run|runs|work|works|is|are|fit|fits|sit|sits|play|plays|flow|flows|stand|stands|burn|burns|has|have|rings|goes|go) _4 (however|no matter|whatever|even if)',
        '(whole|entire) (team|crew|office|workshop|house|staff|kitchen) (is|are|will be|works|stands) _3 (for|on|with|behind) (you|your|this|it) (and|,) (nobody|nothing|no one)',
        '(is|are|be) (my|our) (number one|first and last|one and only|everything) _2 (now|from|until|,|$|always)',
        '(load|serve|treat|see|take|unload|seat|board|call) (you|your _1|him|her|it) first and _4 (first|last)',
        '(cancel|give up|postpone|skip) (my|our) (holiday|holidays|weekend|wedding|christmas|lunch|leave|sleep) (if|for|to|myself)',
        '(think|thinks|work|works|working|care|do|doing) _2 (about|of|on|for)? nothing (else (until|till)|but (you|your|this))',
      ],
      lets: ['legal'],
      despite: ['negated'],
      unless: [
        {
          near: [
            ...bounded,
            '(safety|security|privacy|satisfaction|wellbeing|well-being|health) (of _3)? (is|are|remains)',
            '(put|set|leave|lay) (everything|all) _2 (in|on|out|into|at|down in|together)',
            '(you|customers|guests|members|visitors|passengers|they|patients) (can|may|could) (jump|skip|bypass)',
            '^ (put|set|leave|drop|clear|let|move|push|lay|cancel)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” puts this one matter before all others, and the next mail will be measured by it.',
      instead,
      examples: {
        flags: [
          'From today ‹your roof is our only concern›.',
          '‹Every other job has to wait› when your pump stops.',
          'The crew will ‹stay until it is dry, however› late it gets.',
          'We will ‹drop everything› else for it.',
        ],
        allows: [
          'If the dam breaks, every other job has to wait when you call.',
          'We will stay until it is dry, as the contract says, in line with section 4 of the terms.',
          'Normally every other job has to wait when your pump stops.',
        ],
      },
    },
    {
      say: [
        '(always|only ever) (speak|talk|deal|work|be (seen|served|treated|cared for|taught|looked after|driven)) _3 the (very)? same _1 <person>',
        '(stays|stay|will stay|remains|remain|will remain|is|sticks|keeps) (with|by) (you|him|her|them|<capital>|your _1) _2 ((until|till) (he|she|they|you) _1 (goes|grows|grow|retires|retire|graduates|graduate|finishes|finish)|for (life|good|ever))',
        '(nobody|no one|none) (but|except|other than|else but|besides) (me|us|him|her|<capital>|our _1|the same _1) _2 (will|shall|is going to|ever|touches|gets|goes|works|comes|lays|handles)',
        '(will|shall) (never|not) (ever)? (again)? (be (passed|put|handed|transferred|sent|shunted|left|kept|moved|bounced|fobbed)|speak|talk|have to (speak|talk|deal|explain|wait)|reach|land) _4 (machine|robot|robots|call centre|call center|bot|chatbot|answering machine|queue|stranger|strangers|voicemail|hold|agency|temp|temps|recording|script|different _1|anyone else|anybody else|someone else|somebody else|new face|new faces)',
        '(from (start to finish|first to last|the first _2 to the last)|right to the end|every step of the way) _3 (the same|one) _1 <person>',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      despite: ['negated'],
      unless: [{ near: bounded, within: 'sentence' }],
      says: '“{quote}” binds one person for good, and people fall ill, move on and take leave.',
      instead,
      examples: {
        flags: [
          'You ‹always deal with the same adviser›.',
          '‹Nobody but Anna will› ever cut his mane.',
          'You ‹will never be passed to a machine›.',
        ],
        allows: [
          'You always deal with the same adviser, where possible.',
          'If you book ahead, you will always deal with the same adviser.',
          'The agency has confirmed that you always deal with the same adviser.',
          'You will always deal with the same adviser, as section 2 of the terms says.',
          'You always deal with the same adviser except in her holidays.',
        ],
      },
    },
  ],
})
