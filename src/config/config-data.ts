export type { ConfigData, OverrideData, RuleSettingData } from './config.generated.ts'

/** One entry or a list of them, as a list. */
export function listOf<Entry extends string>(value: Entry | readonly Entry[] | undefined): readonly Entry[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
