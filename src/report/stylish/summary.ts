import type { Totals } from '../totals.ts'
import { joined, many } from '../words.ts'
import type { Style } from './style.ts'
import { wrap } from './wrap.ts'

/** The last line: how much was found where, what is not shown, and what was not judged. */
export function summary(totals: Totals, { paint, columns }: Style): string {
  const skipped = notJudged(totals)
  const text = `${found(totals)}${notShown(totals)}${skipped ? `; ${skipped} skipped` : ''}`
  const colours = { error: paint.red, warning: paint.yellow, hint: paint.cyan, Nothing: paint.green }
  return wrap(text, columns)
    .map(line => line.replace(counted, words => colours[nounOf(words)](words).replace(kept, ' ')))
    .join('\n')
}

/** A count and its noun are kept on one line by a blank that does not break; that marks them for their colour. */
const kept = '\u00a0'
const counted = /\d[\d,]*\u00a0(?:error|warning|hint)s?|^Nothing/g

function nounOf(words: string): 'error' | 'warning' | 'hint' | 'Nothing' {
  if (words.includes('error')) return 'error'
  if (words.includes('warning')) return 'warning'
  return words.includes('hint') ? 'hint' : 'Nothing'
}

function found({ findings, problems, files, filesWithNews }: Totals): string {
  const counts = [
    findings.error > 0 && many(findings.error, 'error').replace(' ', kept),
    findings.warning > 0 && many(findings.warning, 'warning').replace(' ', kept),
    findings.info > 0 && many(findings.info, 'hint').replace(' ', kept),
    faultsIn(problems),
  ].filter(part => part !== false)
  if (counts.length === 0) return `Nothing to change in ${many(files, 'file')}`
  const share = filesWithNews < files ? `${filesWithNews.toLocaleString('en')} of ` : ''
  return `${counts.join(', ')} in ${share}${many(files, 'file')}`
}

function faultsIn({ error, warning, info }: Totals['problems']): string | false {
  const faults = error + warning + info
  return faults > 0 && many(faults, 'file problem')
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
