import type { Totals } from '../totals.ts'
import { joined, many } from '../words.ts'
import type { Style } from './style.ts'
import { wrap } from './wrap.ts'

/** The last line: how much was found where, what is not shown, and what was not judged. */
export function summary(totals: Totals, { paint, columns }: Style): string {
  const { findings, problems } = totals
  const colour =
    findings.error + problems.error > 0 ? paint.red : findings.warning > 0 ? paint.yellow : paint.green
  const skipped = notJudged(totals)
  const text = `${found(totals)}${notShown(totals)}${skipped ? `; ${skipped} skipped` : ''}`
  return wrap(text, columns)
    .map(line => colour(line))
    .join('\n')
}

function found({ findings, problems, files, filesWithNews }: Totals): string {
  const counts = [
    findings.error && many(findings.error, 'error'),
    findings.warning && many(findings.warning, 'warning'),
    findings.info && many(findings.info, 'hint'),
  ].filter(part => part !== 0)
  const faults = problems.error + problems.warning + problems.info
  if (faults > 0) counts.push(many(faults, 'file problem'))
  if (counts.length === 0) return `Nothing to change in ${many(files, 'file')}`
  const share = filesWithNews < files ? `${filesWithNews} of ` : ''
  return `${counts.join(', ')} in ${share}${many(files, 'file')}`
}

function notShown({ hidden }: Totals): string {
  const parts = [
    hidden.warning > 0 && `${many(hidden.warning, 'warning')} hidden, see --level warning`,
    hidden.info > 0 && `${many(hidden.info, 'hint')} hidden, see --level info`,
  ].filter(part => part !== false)
  return parts.length > 0 ? ` (${parts.join('; ')})` : ''
}

function notJudged({ quotedLines, signatures }: Totals): string {
  const parts: string[] = []
  if (quotedLines > 0) parts.push(many(quotedLines, 'quoted line'))
  if (signatures > 0) parts.push(signatures === 1 ? 'a signature' : many(signatures, 'signature'))
  return joined(parts)
}
