import type { Comparison, GroupChange } from './comparison.ts'

/** What changed since an earlier run, for people; what stayed is left out. */
export function comparisonTable({ groups, overall, rules, words, regressions }: Comparison): string {
  const changed = Object.entries({ ...groups, overall }).filter(([, { tp, fp, fn }]) => tp || fp || fn)
  const moved = Object.entries(rules).filter(([, { tp, fp }]) => tp || fp)
  const lines: string[] = []
  if (words !== 0)
    lines.push(
      `  the earlier run read ${Math.abs(words)} words ${words > 0 ? 'fewer' : 'more'}: not the same texts`,
    )
  if (changed.length + moved.length === 0) return `${[...lines, '  as before'].join('\n')}\n`
  const width = Math.max(22, ...moved.map(([id]) => id.length))
  lines.push(`  ${'since the earlier run'.padEnd(width)}   tp   fp   fn   prec  recall`)
  for (const [group, change] of changed) lines.push(`  ${group.padEnd(width)}${groupChange(change)}`)
  for (const [id, { tp, fp, precision }] of moved)
    lines.push(`  ${id.padEnd(width)}${count(tp)}${count(fp)}     ${ratio(precision)}`)
  for (const regression of regressions) lines.push(`  worse: ${regression}`)
  return `${lines.join('\n')}\n`
}

function groupChange({ tp, fp, fn, precision, recall }: GroupChange): string {
  return `${[tp, fp, fn].map(count).join('')}${ratio(precision)}${ratio(recall)}`
}

function count(value: number): string {
  return signed(value, String(Math.abs(value))).padStart(5)
}

function ratio(value: number | null): string {
  return (value === null ? '–' : signed(value, Math.abs(value).toFixed(3))).padStart(7)
}

function signed(value: number, size: string): string {
  return Number(size) === 0 ? '=' : `${value > 0 ? '+' : '-'}${size}`
}
