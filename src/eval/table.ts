import type { Evaluation, Figures } from './figures.ts'

/** An evaluation as a table for people; with the rules below the groups when asked for. */
export function table(
  { groups, overall, rules, words, falsePer1000Words }: Evaluation,
  { withRules }: { withRules: boolean },
): string {
  const used = Object.entries(groups).filter(([, { tp, fp, fn }]) => tp + fp + fn > 0)
  const lines = ['  group                     tp   fp   fn   prec  recall    f1']
  for (const [group, figures] of [...used, ['overall', overall] as const])
    lines.push(groupLine(group, figures))
  const spoke = Object.entries(rules)
  if (withRules && spoke.length > 0) {
    const width = Math.max(22, ...spoke.map(([id]) => id.length))
    lines.push('', `  ${'rule'.padEnd(width)}${'tp'.padStart(5)}${'fp'.padStart(5)}${'prec'.padStart(7)}`)
    for (const [id, { tp, fp }] of spoke)
      lines.push(`  ${id.padEnd(width)}${count(tp)}${count(fp)}${ratio(tp / (tp + fp))}`)
    lines.push('')
  }
  lines.push(`  ${words} words, ${falsePer1000Words.toFixed(2)} false findings per 1,000`)
  return `${lines.join('\n')}\n`
}

function groupLine(group: string, { tp, fp, fn, precision, recall, f1 }: Figures): string {
  const ratios = [precision, recall, f1].map(ratio).join('')
  return `  ${group.padEnd(22)}${count(tp)}${count(fp)}${count(fn)}${ratios}`
}

function count(value: number): string {
  return String(value).padStart(5)
}

function ratio(value: number | null): string {
  return (value === null ? '–' : value.toFixed(3)).padStart(7)
}
