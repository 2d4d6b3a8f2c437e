/** Names of days and months as people write them, with the commonest slips of the keyboard. */
const numbered = (lists: readonly string[]) =>
  new Map(lists.flatMap((list, number) => list.split(' ').map(name => [name, number] as const)))

/** 0 is Sunday. */
export const weekdays = numbered([
  'sunday sun sundy suday',
  'monday mon monda modnay munday',
  'tuesday tue tues teusday tuseday tusday tuesdy',
  'wednesday wed weds wensday wednsday wendesday wendsday wednessday wednesdy',
  'thursday thu thur thurs thrusday thursdy thurday thersday',
  'friday fri firday freiday fridy',
  'saturday sat saterday saturdy satuday',
])

/** 0 is January. */
export const months = numbered([
  'january jan janurary januray janaury',
  'february feb febuary feburary febrary',
  'march mar',
  'april apr arpil',
  'may',
  'june jun',
  'july jul',
  'august aug agust augest',
  'september sep sept septemeber setember septmber',
  'october oct ocotber octobre',
  'november nov novemeber novmber',
  'december dec decemeber decmber',
])

/** Words that mean something else when they do not begin with a capital or stand beside a number. */
export const doubtfulNames = new Set(['sun', 'sat', 'mon', 'wed', 'may', 'march', 'mar', 'jan', 'dec'])

export const weekdayPlurals = new Map(
  'sundays mondays tuesdays wednesdays thursdays fridays saturdays'
    .split(' ')
    .map((name, number) => [name, number]),
)

/** Days from today. */
export const relativeDays = new Map([
  ['today', 0],
  ['tody', 0],
  ['tomorrow', 1],
  ['tommorow', 1],
  ['tomorow', 1],
  ['tommorrow', 1],
  ['tomorrrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['tmw', 1],
  ['tomo', 1],
  ['yesterday', -1],
  ['yesturday', -1],
])
