import type { Paint } from '../format.ts'
import type { Totals } from '../totals.ts'
import { grouped, joined, many } from '../words.ts'
import { type Style, tint } from './style.ts'
import { wrap } from './wrap.ts'

/** The last line: how much was found where, what is not shown, what was not judged. Nothing without any file. */
export function summary(totals: Totals, { paint, columns }: Style): string {
  if (totals.files === 0) return ''
  const skipped = notJudged(totals)
  const text = `${found(totals)}${notShown(totals)}${skipped ? `; ${skipped} skipped` : ''}`
  return wrap(text, columns)
    .map(line =>
      line
        .split(' ')
        .map(word => tinted(word, paint))
        .join(' '),
    )
    .join('\n')
    .concat('\n')
}

/** A count and its noun are one word for `wrap`, by a blank that does not break; that is also how they are known. */
const kept = '\u00a0'

/** Colours `3 errors`, and leaves the comma after it alone. */
function tinted(word: string, paint: Paint): string {
  if (!word.includes(kept)) return word === 'Nothing' ? paint.green(word) : word
  const comma = word.endsWith(',') ? ',' : ''
  const words = word.slice(0, word.length - comma.length).replace(kept, ' ')
  const severity = words.includes('error') ? 'error' : words.includes('warning') ? 'warning' : 'info'
  return tint(paint, severity)(words) + comma
}

function found({ findings, problems, files, filesWithNews }: Totals): string {
  const counts = [
    findings.error > 0 && many(findings.error, 'error').replace(' ', kept),
    findings.warning > 0 && many(findings.warning, 'warning').replace(' ', kept),
    findings.info > 0 && many(findings.info, 'hint').replace(' ', kept),
    faultsIn(problems),
  ].filter(part => part !== false)
  if (counts.length === 0) return `Nothing to change in ${many(files, 'file')}`
  const share = filesWithNews < files ? `${grouped(filesWithNews)} of ` : ''
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
