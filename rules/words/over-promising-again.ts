/** Coming back, as trouble does. */
export const recur = [
  '~happen',
  '~occur',
  '~recur',
  '~reoccur',
  '~repeat (itself|themselves)?',
  '~be repeated',
  '~arise',
  '~return !(a|an|null|the|any|true|false|to|more|less|nothing|<number>)',
  '~come (back|up)',
  '~resurface',
  '~reappear',
  '~go wrong',
  '~crop up',
  '~pop up',
]

/** "Again", and what means the same. */
export const again = [
  'again',
  'ever again',
  'in (the)? future',
  'anymore',
  'any longer',
  'a (second|third) time',
  'twice',
  'going forward',
  'moving forward',
  'from (here|today) (onwards|forward)',
  'from this day',
]

/** Trouble by its names. */
export const ills = [
  'mistakes',
  'mistake',
  'errors',
  'error',
  'mix-ups',
  'mix-up',
  'mixup',
  'delays',
  'delay',
  'problems',
  'problem',
  'issues',
  'trouble',
  'surprises',
  'no-shows',
  'slips',
  'slip-ups',
  'outages',
  'failures',
  'faults',
  'complaints',
  'double bookings',
  'wrong (parcels|deliveries|invoices|bills|orders)',
  'hiccups',
  'breakdowns',
  'leaks',
  'excuses',
  'waiting',
  'bugs',
  'crashes',
  'cancellations',
  'lost (parcels|bags|orders|files)',
  'misunderstandings',
  'cold (food|meals|coffee)',
  'late (deliveries|trains|payments)',
  'broken (parts|promises)',
  'queues',
  'overcharging',
  'missed (calls|appointments|deadlines)',
]

/** One more of the same trouble, or the last of it. */
export const ill = [
  '<ills>',
  'outage',
  'failure',
  'fault',
  'complaint',
  'surprise',
  'breakdown',
  'interruption',
  'leak',
  'bug',
  'crash',
  'power cut',
  'cancellation',
  'misunderstanding',
  '(wrong|late|missed|lost|broken|bad|missing|double|false|cold|failed|damaged|forgotten) _1',
]

/** What was changed so that it does not return: the good form, which takes the edge off. */
export const prevention = [
  '(have|has) (now|since|already|also|therefore)? (added|changed|replaced|introduced|installed|updated|trained|put|moved|removed|switched|hired|rewritten|doubled|built|set up|blocked|locked|printed|taught)',
  '(i|we) (added|changed|replaced|introduced|installed|updated|trained|moved|removed|switched|hired|rewrote|doubled|set up|blocked)',
  'now (check|checks|checked|test|tests|tested|count|counts|scan|scans|lock|locks|sign|signs|go|goes|read|reads|has|have|carry|weigh)',
  'from (today|now on|this week|monday|this month) _3 (check|checks|count|counts|scan|scans|test|tests|read|reads|sign|signs|weigh|two|both)',
  '(two|second|both) (people|person|colleague|pair)',
  '(double|twice) (check|checks|checked)',
  '(check|checks|checked) _3 twice',
]

/** Stopping, paying and writing again are no recurrence of trouble. */
export const otherAgain = [
  '(explain|charged|charge|billed|will bill|send|sent|available|possible|open|see you|visit|repeat (it|myself|the|what))',
  'again (for|until|till|before|unless|when|once|if) _',
  '(will|shall|can) not (be (able|possible|allowed)|manage)',
  '(will|shall) not _1 (be (writing|calling|asking|bothering|sending|ringing)|hear from|contact|contacted|ask|asked|remind|reminded|write|written|email|emailed|call|called|need|bother|trouble)',
  'you (want|wanted|need|expect|would like|wish)',
]
