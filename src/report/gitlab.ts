import { fingerprintIn } from '../suppress/index.ts'
import type { Format } from './format.ts'
import { listReport } from './list-format.ts'
import { messageAndAdvice } from './notices.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/**
 * GitLab's code quality report. GitLab shows only the first of two entries with one fingerprint, so the path is
 * hashed in: the same template in two folders is two entries.
 */
export const gitlab: Format = () =>
  listReport('[', ']', (notice, { path }) => ({
    description: messageAndAdvice(notice),
    check_name: notice.rule,
    fingerprint: fingerprintIn(path, notice.fingerprint),
    severity: severities[notice.severity],
    location: { path, lines: { begin: notice.start.line, end: notice.end.line } },
  }))
