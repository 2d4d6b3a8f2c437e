/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `${homepage}/rules/${id}`
}

export const homepage = 'https://cx-lint.example'
