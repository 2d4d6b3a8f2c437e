import { phraseRule } from '../../src/rule/index.ts'
import { unsure } from '../words/over-promising-acts.ts'
import {
  ailments,
  burdens,
  growth,
  takings,
  triumph,
  verdicts,
  yourPeople,
} from '../words/over-promising-success.ts'

const says = '“{quote}” promises a success that is not in your hands.'
const instead = 'Say what the chances are, from what you have seen, and what helps most.'

/**
 * Flags success that is told as a fact of the future: “you will pass”, “sales will double”, “the pain will be gone”.
 *
 * It hangs on the reader, on authorities, on the market or the body. What was seen in other cases, with a figure and
 * with what helped, is as warm and holds.
 */
export default phraseRule({
  id: 'over-promising/promised-success',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a success, a cure or a verdict in the reader’s favour that is foretold as a fact',
  why: 'The customer invests on this sentence; if the success stays away, you are the one who foretold it.',
  reads: ['subject', 'own'],
  words: { growth, triumph, unsure },
  frames: [
    {
      say: [
        'you (will|are going to|shall) <adverb>? [<triumph>]',
        '(he|she|they|it|your _2|the old _1|the _1) (will|is going to|are going to) <adverb>? [<triumph>]',
      ],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '<unsure>',
            'get the (job|grant|visa|permit|loan|licence) (form|forms|papers|sheet|number|card|description|in|by)',
            '(accepted|approved|admitted) or (refused|rejected|not|declined)',
            '(or so|over the next|by itself|by themselves|on its own|in a few|a little)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['With this course you will ‹pass in June›.', 'You will ‹sail through› the inspection.'],
        allows: [
          'If you practise every day, you will pass.',
          'On the left you will pass the station before you reach us.',
          'We hope that you will win.',
          'I reckon you will win.',
        ],
      },
    },
    {
      say: [
        `${takings} (will|shall|is going to|are going to) _1 (<growth.base>|(go up|rise|grow|climb|jump|increase) by)`,
        '(sales|revenue|turnover|traffic|leads|orders|bookings|profits|conversions) (double|triple|explode|soar|skyrocket|go through the roof)',
        `${burdens} (will|shall|is going to|are going to) <adverb>? (go down|fall|drop|halve|shrink|plummet|be halved|disappear)`,
        '(will|shall|going to) (pay|pays) for itself',
        '(pays|pay) for (itself|themselves) (in|within|by|after)',
        '(will|shall) <adverb>? (double|triple|halve|multiply) (your|the)',
        '(be|rank|put you|get you|come) _1 (number one|first|top|on page one|on the first page|at the top) (on|in|at|of) google',
        '(house|flat|home|property|car|boat|land|shop|business) (will|is going to) <adverb>? (sell|be sold|fetch|be let) (within|in|for|by|before|at)',
        '(we|i) (will|are going to|am going to) <adverb>? (find|get) (you|him|her|them)? a (buyer|job|tenant|better job|place|match|partner|donor)',
      ],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '<unsure>',
            '(or so|over the next|by itself|by themselves|on its own|in a few|a little)',
            '(auction|guide price)',
            // An estimate that is called one.
            '(doubt|doubts|at _2 prices|<number> (or|to) <number> years)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead: 'Give figures from other customers, and say what they depend on.',
      examples: {
        flags: [
          'Your ‹bookings will double›.',
          'The new shop ‹will pay for itself›.',
          'Your ‹heating bill will go down›.',
          '‹We will find a buyer› by spring.',
        ],
        allows: [
          'I doubt that the pump pays for itself within ten years.',
          'We hope that your bookings will double.',
          'If the season is good, your bookings will double.',
          'It would be foolish to say that your bookings will double.',
          'The car will be sold at the auction on Friday.',
        ],
      },
    },
    {
      say: [
        `${ailments} (will|is going to|are going to) <adverb>? (be (gone|over|cured|history|a memory)|disappear|vanish|go away|go down|stop|clear|heal)`,
        '(we|i) (will|are going to|am going to) <adverb>? (beat|defeat|see off|get the better of) (the|them|him|her|that|this|your|it)',
        '(we|i) (will|are going to|am going to) <adverb>? get (you|him|her|them) (out of|off|through|past) (that|this|the|it|any|your|customs|there) _1',
        '(hair|fur|lawn|coat|nails) (will|is going to) _1 grow back',
        '(we|i) (will|are going to|am going to) <adverb>? win (this|the|your) (case|appeal|claim|fight|match|trial|bid|tender)',
        '(we|i) (will|are going to|am going to) <adverb>? get (your|the) _1 (money|deposit|bag|suitcase|data|files|account|licence|dog|cat) back',
        '(will|going to) (get|have) (the|your|that|this) _1 (fee|fine|charge|charges|penalty|ban|points|block|debt|surcharge|interest|conviction) (reduced|struck off|struck out|set aside|halved|thrown out|waived|lifted|dropped|cancelled|removed|refunded|reversed|taken off|struck|quashed|overturned)',
        '(you|he|she|they|it) (will|is going to|are going to) _1 (feel|notice|see|sense) _3 (difference|improvement|relief|change|effect|results|benefit) _2 (instantly|immediately|at once|straight away|right away|overnight|from the first|after the first)',
        `${verdicts} (will|is going to|are going to) <adverb>? (be (cancelled|canceled|lifted|waived|dropped|quashed|overturned|thrown out|written off|dismissed|withdrawn|struck)|go away|disappear|not stick|collapse)`,
        `(your|the) _1 ${yourPeople} (will|is going to|are going to) <adverb>? (love|adore|thank you|envy|be (thrilled|delighted|amazed|impressed|blown away|queuing|over the moon))`,
        '(rates|rate|premium|premiums|bill|bills|speed|latency) (will|shall) (drop|fall|double|go up) (immediately|instantly|overnight|at once)',
        '(will|shall|going to) (exceed|surpass|beat) (all)? (of)? (your|their) (expectations|hopes|dreams)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed'],
      unless: [
        {
          near: [
            '<unsure>',
            '(or so|over the next|by itself|by themselves|on its own|in a few|a little)',
            '(most people|many|some|in case|expected|think)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'The ‹swelling will be gone› by the weekend.',
          '‹You will feel the difference at once›.',
          'Your ‹fine will be cancelled›.',
          '‹Your guests will love› the terrace.',
          'It ‹will exceed all your hopes›.',
        ],
        allows: [
          'If you rest, the swelling will go down.',
          'Usually the swelling will go down.',
          'It would be rash to say that the pain will stop.',
          'In most people the swelling will go down by itself.',
          'The court has confirmed that your fine will be cancelled.',
        ],
      },
    },
  ],
})
