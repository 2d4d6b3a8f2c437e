/** A unit in which time is counted. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

const spellings: Readonly<Record<Unit, string>> = {
  minute: 'minute minutes min mins minuts',
  hour: 'hour hours hr hrs h hous',
  day: 'day days dayes',
  week: 'week weeks wk wks weeek weaks',
  month: 'month months mth mths monts',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
}

export const units: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(spellings) as Unit[]).flatMap(unit =>
    spellings[unit].split(' ').map(word => [word, unit] as const),
  ),
)

/** Words for fourteen days. */
export const fortnights = new Set(['fortnight', 'fortnights', 'fortnite', 'forthnight'])

/** Before "days": days on which people work. */
export const workingWords = new Set(
  'business working work buisness bussiness busines bank office workin trading weekday'.split(' '),
)

/** Before a unit: changes nothing. */
export const fillerWords = new Set('calendar full more whole further additional consecutive clear'.split(' '))
