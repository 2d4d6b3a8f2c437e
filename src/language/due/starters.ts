import { once } from '../../text/index.ts'
import { normAt, type Scan } from './scan.ts'
import { feasts } from './tables/feasts.ts'
import { months, relativeDays, weekdays } from './tables/names.ts'
import { numberWords, ordinalWords } from './tables/numbers.ts'

const others =
  'the this next last coming following past previous current same day q w/c wc week wk cw kw weekend weekand month quarter year tonight later earlier noon midday midnight half a calendar iso working first mid middle midway late early beginning start end ende towards eow eom eoq eoy eod eob cob cop close morning lunchtime lunch afternoon arvo evening night'

const starters = once(
  () =>
    new Set([
      ...weekdays.keys(),
      ...months.keys(),
      ...relativeDays.keys(),
      ...feasts.all.keys(),
      ...numberWords.keys(),
      ...ordinalWords.keys(),
      ...others.split(' '),
    ]),
)

/** False where no named stretch of time can begin; most words of a sentence are left after this look. */
export function mayStart(scan: Scan, at: number): boolean {
  const norm = normAt(scan, at)
  return starters().has(norm) || /^(?:\d|x(?:date|time))/.test(norm) || norm.endsWith("'s")
}
