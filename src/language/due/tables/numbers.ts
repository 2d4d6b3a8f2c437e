const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** Values of number words; those from twenty up join with a smaller one ("twenty-four"). */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...words.split(' ').map((word, value) => [word, value] as const),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, tens) => [word, (tens + 3) * 10] as const),
])

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  ordinals.split(' ').map((word, value) => [word, value]),
)
