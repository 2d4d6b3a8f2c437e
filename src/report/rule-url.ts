/** Where the package is found. */
export const homepage = 'https://www.npmjs.com/package/cx-lint'

/** The page of a built-in rule, as this version of the package brings it along. */
export function ruleUrl(id: string, version: string): string {
  return `https://unpkg.com/cx-lint@${version}/docs/rules/${id}.md`
}
