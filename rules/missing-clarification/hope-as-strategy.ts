import { phraseRule } from '../../src/rule/index.ts'
import { hopes } from '../words/missing-clarification-hopes.ts'

const says = '“{quote}” leaves it to the customer to find out whether it worked.'
const instead =
  'Say how you checked it, or ask the customer to try one thing and tell you; and say what happens if not.'

/** A described check, or a plan for the other case: then hope is only a word. */
const checked = { near: ['<check>', '<fallback>'], within: 'nearby' as const }
const invited = { near: ['<invite>'], within: 'nearby' as const, leaves: 'info' as const }

/**
 * Flags hope in place of a check: “hopefully that fixes it”, “should be fine now”, “fingers crossed”.
 *
 * Hope tells the customer that nobody looked. A check, a way to see that it worked, or a plan for the case that it
 * did not turns hope into service. Courtesy (“I hope you are well”) is left alone.
 */
export default phraseRule({
  id: 'missing-clarification/hope-as-strategy',
  severity: 'warning',
  since: '0.1.0',
  flags: 'hope or luck in place of a check that the customer’s problem is solved',
  why: 'Hope tells the customer that nobody checked, and leaves them alone with the case that it fails again.',
  reads: ['subject', 'own'],
  words: hopes,
  frames: [
    {
      say: [
        'hopefully <outcome> _3 (<success>|<fixed>)',
        'hopefully <outcome> _6 (again|now|this time|more (easily|smoothly|quickly|reliably)|better|faster|easier|smoother|quieter)',
        'hopefully (the (last|end)|gone|over|<fixed>)',
        '<outcome> (will|should)? hopefully _2 (<success>|<fixed>|fit|help|do (it|so)|be <fine>)',
        'hopefully (i|we) _2 (got|get|found|caught|fixed|solved|managed)',
        'hopefully (you|i|we) (have|has)? (understood|understand|made sense|managed)',
        'hopefully (the|our|your) _2 (~find|~come|~turn up|~reach|~help|~do)',
        '<luck>',
        'let us hope',
        '~hope (that)? (this|that|it) was (it|all|that)',
        '~hope and pray',
        'all (we|i) can (now)? do _2 hope',
        '(can only|can just|have to|has to|all we can do is|all i can do is|only thing left is to) hope',
        '~hope (that)? (someone|somebody|anyone|anybody|the right (person|team|people|desk|department))',
        '(here|here is) to hoping',
        'here is hoping',
        '~hope for the best',
      ],
      despite: ['conditional'],
      unless: [checked, { near: ['<occasion>'], within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          '‹Hopefully that fixes› it.',
          '‹Fingers crossed› it works now.',
          '‹With any luck› the sync will finish overnight.',
          '‹Hopefully you understood› what I meant.',
        ],
        allows: [
          'Hopefully this finds you well.',
          'Hopefully that fixes it – could you send the test print and tell me what you see?',
          'Fingers crossed, and good luck in the exam.',
          'Hopefully that fixes it; I tested it twice with your card.',
          'You said that hopefully the part comes soon.',
        ],
      },
    },
    {
      who: ['us', 'them', 'nobody'],
      say: [
        '(~hope|~trust) (that)? <outcome> _2 <success>',
        '(~hope|~trust) (that)? <outcome> (is|are|was|were|will be|has been|have been|be|finds|makes) <adverb>? <good>',
        '(~hope|~trust) (that)? <outcome> (~find|~meet) (with)? _2 (approval|agreement|satisfaction)',
        '(~hope|~trust) (that)? <outcome> _3 (will|does|did|is|was) not _2 (~come|~happen|~return|~occur|~fail|~break|the last|again)',
        '(~hope|~trust) (that)? (you|it|this|that|i) (have|has|was)? (understood|understand what|got what|clear|makes sense|made sense)',
        '(~hope|~trust) _6 (topic|matter|issue|case|subject|question|chapter|point|thing|file|problem|questions|queries|doubts|concerns|all) _2 (is|are|was|has been|have been|be) <adverb>? (closed|settled|solved|done|finished|resolved|clear|cleared|dealt with|answered|sorted|over|behind us|put to bed|laid to rest)',
        '(~hope|~trust) (that)? (this|that|it|these|the (above|answer|explanation)) _2 (~dispose of|~deal with|~take care of|~cover|~settle|~put _3 to (rest|bed)|~lay _3 to rest|~satisfy|~meet your|~suffice|~clear)',
        '(~hope|~trust) (that)? you (can|could|will|manage to|are able to)? (find|make|work|figure|sort|get) (your way|sense|it out|head or tail|on|by|along|something)',
        '~hope to have (solved|fixed|resolved|sorted|cleared|settled|understood)',
        '~hope (that)? (i|we) (have)? (understood|got|fixed|solved|caught|found|sorted) _',
        '~hope (that)? (this|that|it|these) (is|was|are) (what you|the (right|one|correct)|right|correct)',
        '~hope (that)? you (get|got|understand|understood|see) (what|my|our|the|it|how)',
        '(like|love) to (think|believe|hope) (that)? (you|it|this|that) _4 (not|never)',
      ],
      unless: [checked, invited],
      says,
      instead,
      examples: {
        flags: [
          'I ‹hope this solves› your problem.',
          'We ‹hope the error won’t come back›.',
          '‹Trusting this finds your approval›, we close the file.',
          { text: 'I ‹hope this solves› it; write to me any time.', severity: 'info' },
        ],
        allows: [
          'I hope you are well.',
          'I hope to hear from you by Friday.',
          'You said you hoped this solves it.',
          'We hope you enjoy the new bike.',
          'I hope this solves it; I ran three tests and all went through.',
        ],
      },
    },
    {
      who: ['us', 'nobody'],
      say: [
        '~hope (that)? (this|that|it|the (above|information|link|explanation)) _2 (~help|useful|of help|helpful|~assist|~answer|~clarify|~explain|~address)',
      ],
      severity: 'info',
      says: '“{quote}” is a hope where a question would tell you.',
      instead: 'Ask whether anything is left open, or say how to reach you.',
      examples: {
        flags: [{ text: 'I ‹hope this helps›.', severity: 'info' }],
        allows: ['You hoped this helps.'],
      },
    },
    {
      say: [
        '(should|ought to) <adverb>? be <adverb>? <fixed>',
        'you (should|ought to) (now)? be able to _6 (now|again)',
        'you (should|ought to) not (see|get|have|notice|hear) _6 (again|any more|anymore|any longer)',
        '(it|this|that|these|they|everything|all|things|which|_) (should|ought to) <adverb>? be <adverb>? <fine> (now|again|by now|this time|from now on)',
        '(it|this|that|everything|all|things) (should|ought to) (now|again) <adverb>? be <fine>',
        '(should|ought to) <adverb>? be <adverb>? (<fine>|better|faster|quicker|quieter|smoother) _4 (now|again|this time)',
        '(should|ought to) <adverb>? !(meet|see|talk|speak|try|check|call|ask|write|send|ring|be|look|read) _ <adverb>? (again|like (before|new)|as before|as usual|without (trouble|errors|problems|hitches))',
        '(it|this|that|everything|all|things) (should|ought to) <adverb>? be <adverb>? <fine> !(for|by|on|at|to|in|with|before|when|than)',
        '(must|ought to) be (history|gone|behind us)',
        '(should|ought to) <adverb>? (have)? <adverb>? (~do the (trick|job)|~sort _2 out|~behave|~clear _2 up|~take care of|~cure|~fix|~solve|~resolve|~sort it)',
        '(should|ought to) <adverb>? (~work|~hold|~run|~load|~function|~arrive) <adverb>? (now|again|as expected|smoothly|properly|fine|normally|by now)',
        '(that|this|it) (should|ought to) (have)? (work|worked|hold|help|helped)',
        '(it|this|that|everything|your _|the _ _?) (should|ought to) (now|again) <adverb>? !(be|call|contact|send|have|see|receive|get) _',
        '(should|ought to) <adverb>? not <adverb>? (come back|return|happen|occur|appear|recur|reappear)',
        '(should|ought to) <adverb>? be <adverb>? (<ing>|back <ing>) _4 (again|normally|properly|correctly|smoothly|as it should|as they should|as (before|normal|usual)|by now|from (here|now)|like new|where (it|they) (used to|should|belong)|at (full|normal) (speed|strength|power))',
        '(should|ought to) (now|again|finally)? (put paid to|put an end to|put a stop to|see off|have put paid)',
        '(should|ought to) no longer (happen|occur|appear|come|fail|be)',
        '(should|ought to) be no (more|further) (trouble|problems|errors|issues|problem|complaints|hiccups)',
        '(that|this|it) (should|ought to) (do it|solve it|suffice|fix it|settle it)',
        'now (it|everything|the _|your _) (should|ought to) _',
        '(that|this|which|it) (should|ought to|will) be the (end|last) of',
      ],
      who: ['us', 'you', 'them', 'nobody'],
      unless: [checked, invited, { near: ['<due>'], within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          '‹That should be fine now›.',
          'I restarted it, so it ‹should work again›.',
          'The ‹heating ought to be back by now›.',
          { text: 'It ‹should work now›, and you can reach me at any hour.', severity: 'info' },
        ],
        allows: [
          'It should work now; I ran three test orders and all went through.',
          'The lift should be repaired by Wednesday.',
          'The path should be clear at all times.',
          'The refund should be back on your card by Wednesday; if not, tell me.',
          'Should the screen go dark again, hold the key for ten seconds.',
        ],
      },
    },
    {
      say: [
        '<supposed> (that)? (it|this|that|they|the _|everything|all|things|your _) (is|are|was|were|has|have|will be|went|must be|will) <adverb>? (<fixed>|done the (trick|job)|well|history)',
        '<supposed> (that)? (it|this|that|everything|all|things) (is|are|will be|must be) <adverb>? <fine> (now|again|by now)',
        '<supposed> (that)? <outcome> (is|are) <adverb>? <fine> (now|again|by now)',
        '<supposed> (that)? (it|this|that) (has)? (helped|worked|done it|did it)',
        '(that|this|it) (is|was) (probably|presumably|surely|hopefully|most likely|very likely|likely) (it|that) $',
        '(has|have|is|are|was|were|must) (probably|presumably|hopefully|surely|no doubt|most likely|likely|by now)? _2 (gone away|disappeared|stopped|healed|cured|<fixed>) (by itself|by themselves|on its own|on their own|of its own accord|of itself)',
        '(has|have) (probably|presumably|hopefully|surely|no doubt|most likely|likely) (gone|stopped|disappeared|cleared|<fixed>)',
        '(may|might|could) (well|just)? have (stopped|gone (away|by itself|now)|cleared|settled|recovered|<fixed>)',
        '(seems|appears|looks) (to be|like it is|as if it is)? (working|fine|ok|okay|all right|stable|<fixed>) (now|again|from here|from our (side|end)|on our (side|end)|to (me|us)|as far as)',
        'wait and hope',
        '(that|this|it|which) (will|should|must|ought to) have (<fixed>|done (it|that|the (trick|job))|sorted (it|that|things)?|fixed (it|that)|cured (it|that)|solved (it|that)|cleared (it|that|up)|helped|worked)',
        '<outcome> (will|must|should) (probably|presumably|surely|no doubt|likely|hopefully|most likely) have <adverb>? (<fixed>|taken care|done the|sorted|cleared|cured|solved|dealt|worked|helped|gone)',
        '(so|then|therefore) (it|this|that|everything|all) must be (working|fine|ok|okay|right|all right|good|back|up|there|gone|fixed|solved|sorted)',
        '(i|we) (will|shall) (just)? (have to)? see how (it|this|that|she|he|things|everything|they) (go|goes|behaves|works|pans out|turns out|develops|holds)',
        '(give|leave) it (a|some|another|a few|two|three|the|till|until) _3 (and|then|,) _4 (may|might|should|will|could|ought to) _2 (wear|go|settle|clear|come|calm|pass|fade|disappear|stop|improve|recover|right|sort)',
        '(it|this|that|they|things|the _|everything) (will|may|might|should|could|ought to) (probably|presumably|likely|just|well|surely|hopefully|soon)? (settle|calm|clear|quieten|die|blow|sort|fade|ease) (down|off|up|over|away|out|in|itself)',
        '(sounded|looked|seemed|felt) (ok|okay|fine|alright|all right) (over|on|from|when) _',
        '(may|might|could|should) (be|have been) (ok|okay|fine|alright|all right|back|gone|better|working|lucky) (now|again|by now|then)',
        '(i|we) (have|had) (had)? a (fiddle|tinker|poke|tweak|prod) (with|around|at|about)',
        '(something|some things|a thing or two) (was|were|has been|have been|got) (done|tweaked|tightened) _4 (may|might|should|perhaps|maybe)',
        '(all being well|if all goes well|all things being equal) _6 (back|fixed|working|solved|there|gone|now|again|through)',
        'let us wait (and see|a)',
        'time will tell !(you|us|me)',
        'who knows (maybe|perhaps|if|whether)',
        '(maybe|perhaps|possibly) _4 (by itself|on its own|itself|overnight)',
        '(is|are) (probably|presumably|surely|likely) <adverb>? <fine> (now|again)',
        '(looks|seems) (like|as if|as though) (it|this|that|the _) (is|has been|has) (working|<fixed>)',
        '<supposed> (that)? <outcome> (has|have) been <fixed>',
        '(because|as|since) (it|this|that) (seems|appears) to (work|be working|hold|run)',
        '(usually|normally|often|mostly|generally|tend to|tends to|always) (sort|sorts|resolve|resolves|fix|fixes|heal|heals|settle|settles|cure|cures|clear|clears) (itself|themselves|by itself|by themselves|on its own|on their own|up|out)',
        '(that|this|it) (is|has|will|must|may) (probably|presumably|surely|likely|no doubt|hopefully) _2 (<fixed>|done the (trick|job))',
        '(seems|appears) to have (sorted|resolved|fixed|solved|cleared|gone|settled) _2',
        'surprised if _3 (not|still)',
        '(i|we) have a (good|strong) feeling',
        '(is|are) bound to (~work|~settle|come round|~turn up|~arrive|~sort)',
        '(everything|all) (must have|presumably|probably) (went|gone) well',
      ],
      who: ['us', 'them', 'nobody'],
      unless: [checked],
      says,
      instead,
      examples: {
        flags: ['‹I think it’s fixed› now.', 'The message ‹seems to have gone› away.'],
        allows: ['I think it’s fixed now: I tested it with three cards.', 'I think it is a nice idea.'],
      },
    },
    {
      say: [
        '<awaited> (must|should|ought to|will|would|has to|have to) (surely|certainly|really|definitely|probably|presumably|well|long since|by now)? have _2 <arrived> _2 <bynow>?',
        '<awaited> (must|should|ought to|has to|have to|can not but|can only) (surely|certainly|really|definitely|by now)? <arrived> _2 <bynow>',
        'you (must|will|would) (surely|certainly|really|definitely|probably|by now)? have (had|got|received|seen|found) !(out) _5 <bynow>',
        'by rights (it|they|you|the _ _?|your _ _?) (is|are|has|have|should|ought|must)',
        '(must|should|ought to) (surely|certainly|really)? be <bynow> (with you|there|in your (account|inbox|hands)|on your (mat|doorstep|desk|card))',
      ],
      who: ['us', 'you', 'them', 'nobody'],
      unless: [
        { near: ['<check>', '<fallback>', 'tracking', 'shows', 'according to', 'scanned'], within: 'nearby' },
        { near: ['(please|kindly)', '<invite>'], within: 'nearby' },
      ],
      says: '“{quote}” supposes what could be looked up, and the customer may be waiting.',
      instead: 'Look it up, say where it is, and what you will do if it is not there.',
      examples: {
        flags: [
          '‹The refund must be in your account by now›.',
          '‹You will have had our letter long ago›.',
          '‹By rights the keys are› in your letterbox.',
        ],
        allows: [
          'The refund must be in your account by now; if it is not, I will call the bank.',
          'The keys must have arrived by now, please look behind the door.',
          'By now you will have met Ann.',
        ],
      },
    },
    {
      who: ['us', 'nobody', 'them'],
      say: [
        '(i|we) (am|are) (quite|fairly|pretty|absolutely|almost|very)? (sure|certain|confident|positive) (that)? (it|this|that|there|everything|all|things) (is|are|will be) (nothing|fine|harmless|all right|alright|ok|okay|in order|well|good|perfectly (fine|normal|safe))',
        '(everything|all|it|this|that|things) (is|are|will be) (surely|probably|certainly|no doubt|presumably|doubtless|most likely|sure to be) (fine|harmless|in order|ok|okay|all right|alright|nothing|well|good|perfectly _)',
        '(would|should) not (lose|be losing) (any|too much|much)? sleep (over|about)',
        '(it|that|this) (is|will be) (only|just)? (one of those things|nothing out of the ordinary|nothing at all) $',
      ],
      unless: [
        { near: ['<check>', '<fallback>'], within: 'nearby' },
        { near: ['because', 'since', 'as (it|the|your|this|we)', 'normal', ': _'], within: 'sentence' },
      ],
      says: '“{quote}” calms the customer, and nobody has looked.',
      instead: 'Say what you checked, or what you need to know to be sure.',
      examples: {
        flags: ['‹I am sure it is nothing›.', '‹Everything is surely in order› with your card.'],
        allows: [
          'I am sure it is nothing; I checked the log this morning.',
          'I am sure it is nothing, because the lamp only means that the filter is full.',
          'We are sure that you will like it.',
        ],
      },
    },
  ],
})
