import type { Rule } from '../rule/index.ts'
import type { Lines } from '../text/index.ts'
import type { Shown } from './shown.ts'

/** What is always said about a rule, whatever the mail says: the only words about a finding that are surely ours. */
export type Sayings = ReadonlyMap<string, { readonly flags: string; readonly instead: ReadonlySet<string> }>

/** Collects the sayings of rules. */
export function sayingsOf(rules: readonly Rule[]): Sayings {
  return new Map(
    rules.map(rule => {
      const advice = rule.kind === 'phrase' ? rule.frames.map(({ instead }) => instead) : []
      return [rule.id, { flags: rule.flags, instead: new Set(advice.filter(each => !each.includes('{'))) }]
    }),
  )
}

type Told = Pick<Shown, 'findings' | 'problems' | 'lines'>

/**
 * The same verdicts without any word of the mail: no quotes, no code frames, no replacements. Messages are made anew
 * from what is always said about the rule, because rules weave names, addresses and dates into theirs.
 */
export function withoutWords({ findings, problems, lines }: Told, sayings: Sayings): Told {
  return {
    findings: findings.map(({ fix: _, because, ...finding }) => {
      const known = sayings.get(finding.rule)
      return {
        ...finding,
        quote: '',
        says: known ? known.flags : `the rule ${finding.rule} has an advice here`,
        instead: known?.instead.has(finding.instead)
          ? finding.instead
          : `see cx-lint explain ${finding.rule}.`,
        ...(because && { because: { at: because.at, says: 'it belongs to this place' } }),
      }
    }),
    problems: problems.map(problem => ({
      ...problem,
      says: problem.id.endsWith('/crash') ? crashed : unquoted(unquoted(problem.says, '“', '”'), '"', '"'),
    })),
    lines: placesOnly(lines),
  }
}

/** Everything from the first mark of a quote to the last: what is quoted may hold such marks itself. */
function unquoted(text: string, open: string, close: string): string {
  const start = text.indexOf(open)
  const end = text.lastIndexOf(close)
  return start < 0 || end <= start ? text : `${text.slice(0, start)}“…”${text.slice(end + 1)}`
}

const crashed = 'cx-lint made a mistake here, so the file is not fully checked. Please report it.'

function placesOnly(lines: Lines): Lines {
  return {
    get count() {
      return lines.count
    },
    at: byte => lines.at(byte),
    line: byte => lines.line(byte),
    start: line => lines.start(line),
    text: () => '',
  }
}
