const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A day as messages call it, such as "Thursday 2 July 2026"; `time` in milliseconds, `offset` in minutes. */
export function dayName(time: number, offset: number): string {
  const date = new Date(time + offset * 60_000)
  return `${days[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
