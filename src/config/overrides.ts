import { listOf, type OverrideData } from './config-data.ts'
import { fitsGlob } from './glob.ts'
import { type ConfigLayer, dataOf, withBases } from './layers.ts'

/** True when an override is about a file; without a file, about none. */
export function concerns(
  { files, excludedFiles }: Pick<OverrideData, 'files' | 'excludedFiles'>,
  path: string | undefined,
): boolean {
  if (path === undefined) return false
  const fits = (pattern: string) => fitsGlob(path, pattern)
  return listOf(files).some(fits) && !listOf(excludedFiles).some(fits)
}

/** Which overrides of a layer and of all it extends hold for a file: files with the same ones share their settings. */
export function overridesFor(layer: ConfigLayer, path: string): string {
  const all = withBases(layer).flatMap(one => dataOf(one).overrides ?? [])
  return all.map(override => (concerns(override, path) ? '1' : '0')).join('')
}
