import type { Bytes, Lines } from '../text/index.ts'
import type { Format } from './format.ts'
import type { Shown } from './shown.ts'

/** For programs: `schema/report.schema.json` describes it. One file stands on one line. */
export const json: Format = () => {
  let first = true
  return {
    begin: () => '{"version":1,"files":[',
    file(result) {
      const separator = first ? '\n' : ',\n'
      first = false
      return separator + JSON.stringify(fileEntry(result))
    },
    end: () => `${first ? '' : '\n'}]}\n`,
  }
}

/** One file, as the schema describes it. */
export function fileEntry({ path, kind, problems, findings, lines, skipped }: Shown) {
  return {
    path,
    kind,
    skipped,
    problems: problems.map(({ id, severity, says, at, fingerprint }) => ({
      id,
      severity,
      message: says,
      range: at ? range(lines, at) : null,
      fingerprint,
    })),
    findings: findings.map(({ rule, severity, confidence, says, why, instead, quote, zone, ...rest }) => ({
      rule,
      severity,
      confidence,
      message: says,
      why,
      instead,
      quote,
      zone,
      range: range(lines, rest.at),
      related: rest.because ? [{ message: rest.because.says, range: range(lines, rest.because.at) }] : [],
      replaces: rest.replaces ?? [],
      fingerprint: rest.fingerprint,
      fix: rest.fix ? { ...rest.fix, at: undefined, range: range(lines, rest.fix.at) } : null,
    })),
  }
}

/** Lines and columns are 1-based, columns in UTF-16 units; `byte` is the 0-based offset in the file. */
function range(lines: Lines, at: Bytes) {
  return { start: lines.at(at.start), end: lines.at(at.end) }
}
