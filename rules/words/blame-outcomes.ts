// What came of it: bad outcomes, which turn a plain report of what somebody did into a reproach.

/** Loss, failure, delay and extra work, in any form that a letter gives them. */
export const badOutcome = [
  '(failed|fails|failing|lost|lapsed|expired|void|voided|refused|rejected|bounced|broke|broken|burst|burnt|burned|leaked|leaking|flooded|damaged|ruined|cracked|snapped|jammed|blocked|stuck|stopped|crashed|collapsed|missed|wasted|spoiled|spoilt|dead|died|delayed|overdue|late|wrong|useless|unusable|invalid|forfeited|gone|undone|worse|overrun|overheated|seized|stained|torn|bent|cold|wet|mouldy|infected|swollen)',
  '(had to|has to|have to|must) (be)? <adverb>? (turn|go|start|wait|drive|come|redo|repeat|redone|repeated|reprinted|rebooked|thrown|binned|replaced|remade|cancelled|postponed|restored|rebuilt|reset|redrawn|destroyed|written off|sent back|done (again|twice))',
  '(can|could) (not|no longer) <adverb>? (be)? (used|saved|repaired|returned|refunded|changed|delivered|processed|reach|deliver|get|start|work|finish|find|repair|return|read|open|collect|post|print)',
  '(no longer|not) (covered|valid|possible|available|in time|on time|working|refundable|usable)',
  '(did|does|would|will) not (work|start|fit|hold|arrive|go through|open|match|run|last|heal|dry|close|turn|charge|take|set)',
  '(extra|additional|second|double|another) (charge|cost|costs|fee|trip|visit|journey|day|days|work|week|invoice)',
  '(delay|damage|mess|problem|problems|trouble|shortage|gap|leak|failure|loss|confusion|penalty|surcharge|mix-up|outage|complaint|complaints)',
]

/** What people do by their own choice; none of it is suffered, received or asked for. */
const chose =
  '!(booked|paid|ordered|bought|joined|moved|registered|applied|wrote|sent|told|said|reported|called|rang|noticed|found|brought|live|lived|stayed|turned (sixty|18|65|<number>)|opted|signed|subscribed|upgraded|switched to|changed to|moved to|<innocent.done>|<harmless>|been|were|was|are|had|have|did|can|could|will|would|may|need|asked|wanted|made (it|us) possible|get|got)'
const who = '(you|your own? <person>|your _ <person>|(one|some|two|none) of your _ ?<person>)'

/** The reader did something; it is the clause of a cause. */
export const causing = [
  `(because|since) [${who} (have|has|had)? <adverb>? ${chose} <acted>] _`,
  `(due|owing) to the fact that [${who} (have|has|had)? <adverb>? ${chose} <acted>] _`,
  `[(because of|due to|down to|owing to|result of|on account of) (you|your <person>|your _ <person>) (not|never|only|already)? (<ing>|having)] _`,
  `[${who} (have|has|had)? <adverb>? ${chose} <acted> _8 (so|and so|which is why|which means|which meant|hence|therefore|and that is why|that is why|with the result|as a result)] _`,
]

/** As long as the reader goes on like this. */
export const goingOn = [
  `(as long as|so long as|while|if) (you|your <person>|your _ <person>) (insist on|insists on|refuse to|refuses to|persist in) _`,
  `[(as long as|so long as|while) (you|your <person>|your _ <person>) (keep|keeps|carry on|carries on) !(seeing|having|getting|receiving|hearing|experiencing|feeling|losing|using|running|finding|working|waiting|wearing|taking|watering|paying|charging|feeding|training|brushing|going|moving) <ing>] _8 (can not|will not|nothing|never|nobody|no one|does not)`,
  'unless you (finally|cooperate|make (an|the) effort|learn to) _',
  '(you|your <person>|your _ <person>) (have|has) (again|yet again|once again|once more) !(not (had|received|heard|got)|been (sent|charged|billed|given|left|told)|received|had|got) (put|left|missed|forgotten|parked|ignored|(sent|given) (us|me) (the|a|an|only|no))',
  'your (own)? (insistence|unwillingness) (on|to) _',
  '(careless|silly|foolish|unwise|reckless|rash|short-sighted|thoughtless|naive|irresponsible|negligent|sloppy|unfair|unreasonable|inconsiderate|premature) (of you|of your _|on your (part|side))',
]
