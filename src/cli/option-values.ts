// Not through the room's index: a usage error shall not load the validation of settings.
import { didYouMean } from '../config/did-you-mean.ts'
import { UsageError } from './usage-error.ts'

/** A parser for an option that takes one of a few words. */
export function oneOf<Word extends string>(flag: string, words: readonly Word[]): (value: string) => Word {
  return value => {
    if ((words as readonly string[]).includes(value)) return value as Word
    const hint = didYouMean(value, words)
    throw new UsageError(
      `${flag} cannot be "${value}". ${hint ? `${hint} ` : ''}It takes ${words.join(', ')}.`,
    )
  }
}

/** A parser for a count. */
export function wholeNumber(flag: string): (value: string) => number {
  return value => {
    if (/^\d{1,9}$/.test(value)) return Number(value)
    throw new UsageError(`${flag} takes a whole number from 0 up, not "${value}".`)
  }
}

const sizes: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** A parser for a size in bytes: `500000`, `500kB`, `2MB`, `1GiB`; a kB has 1024 bytes. */
export function byteSize(flag: string): (value: string) => number {
  return value => {
    const [, number, unit] = /^(\d{1,9})\s?([kmg])?(?:i?b)?$/i.exec(value) ?? []
    if (number !== undefined) return Number(number) * sizes[(unit ?? '').toLowerCase()]!
    throw new UsageError(`${flag} takes a size such as 500kB or 2MB, not "${value}".`)
  }
}

/** How many threads: `auto`, `off` or a number from 1 up. */
export function concurrency(value: string): number | 'auto' | 'off' {
  if (value === 'auto' || value === 'off') return value
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new UsageError(`--concurrency takes auto, off or a number from 1 up, not "${value}".`)
}

/** Collects an option that may stand several times, each time with a list: `--only a,b --only c`. */
export function list(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map(entry => entry.trim())].filter(entry => entry !== '')
}

/** Collects an option that may stand several times. */
export function each(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

const isoMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** Milliseconds since 1970 UTC of a date or a date with time, as ISO 8601 writes it. */
export function moment(flag: string): (value: string) => number {
  return value => {
    const time = isoMoment.test(value) ? Date.parse(value) : Number.NaN
    if (!Number.isNaN(time)) return time
    throw new UsageError(`${flag} takes a date such as 2026-03-01 or 2026-03-01T09:30:00Z, not "${value}".`)
  }
}

/** What `--rule 'over-promising/guarantee: off'` sets, as configuration data. */
export function ruleSettings(values: readonly string[]): { rules: Record<string, unknown> } {
  const entries = values.map(value => {
    const colon = value.indexOf(':')
    const id = value.slice(0, colon).trim()
    const setting = value.slice(colon + 1).trim()
    if (colon < 1 || id === '' || setting === '')
      throw new UsageError(
        `--rule takes a rule and a level, such as 'over-promising: warning', not "${value}".`,
      )
    return [id, setting.startsWith('[') ? parsedOptions(value, setting) : setting] as const
  })
  return { rules: Object.fromEntries(entries) }
}

function parsedOptions(value: string, setting: string): unknown {
  try {
    return JSON.parse(setting)
  } catch {
    throw new UsageError(`The options of --rule "${value}" are not JSON, such as ["warning", {"most": 3}].`)
  }
}
