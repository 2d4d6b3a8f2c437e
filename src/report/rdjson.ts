import type { Lines, Position } from '../text/index.ts'
import type { Format } from './format.ts'
import { listReport } from './list-format.ts'
import { messageAndAdvice, rangeOf } from './notices.ts'
import { homepage } from './rule-url.ts'

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const

/** Reviewdog's diagnostic format. It alone counts columns in bytes: 1-based, the end exclusive. */
export const rdjson: Format = ({ rules = [] }) => {
  const urls = new Map(rules.map(({ id, url }) => [id, url]))
  const source = JSON.stringify({ name: 'cx-lint', url: homepage })
  return listReport(`{"source":${source},"diagnostics":[`, ']}', (notice, { path, lines }) => ({
    message: messageAndAdvice(notice),
    location: { path, range: inBytes(lines, notice) },
    severity: severities[notice.severity],
    code: codeOf(notice.rule, urls.get(notice.rule)),
    ...(notice.fix && {
      suggestions: [{ range: inBytes(lines, rangeOf(lines, notice.fix.at)), text: notice.fix.text }],
    }),
    ...(notice.because && {
      related_locations: [
        { message: notice.because.says, location: { path, range: inBytes(lines, notice.because) } },
      ],
    }),
  }))
}

/** Faults of the file have no page. */
function codeOf(value: string, url: string | undefined) {
  return url ? { value, url } : { value }
}

function inBytes(lines: Lines, { start, end }: { start: Position; end: Position }) {
  const place = ({ line, byte }: Position) => ({ line, column: byte - lines.start(line) + 1 })
  return { start: place(start), end: place(end) }
}
