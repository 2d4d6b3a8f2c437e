import { didYouMean, matching, type Settings } from '../config/index.ts'
import type { Draft } from '../draft/index.ts'
import { groupOf, type Rule, type Severity } from '../rule/index.ts'
import {
  type Directive,
  fault,
  isProblemId,
  type Known,
  readSidecar,
  saidIn,
  setAside,
  signProblems,
  type Verdicts,
} from '../suppress/index.ts'
import type { FileInput, Steps } from './lint-file.ts'

/** What a run decides about directives. */
export interface DirectiveOptions {
  /** False leaves directives of the file unread. Those that would leak are told all the same. */
  readonly inline?: boolean
  /** How bad a directive is that silences nothing; a warning unless said. */
  readonly unused?: Severity | 'off'
  /** The mail is as it will be sent: its headers must not speak to cx-lint any more. */
  readonly final?: boolean
  /** Verdicts that the caller silences, wherever they are. */
  readonly suppress?: readonly { readonly rule: string; readonly fingerprint: string }[]
}

/** The step that takes out what a draft, its sidecar or the caller silences, and marks what nothing can silence. */
export function settingAside(
  rules: readonly Rule[],
  settings: Settings,
  options: DirectiveOptions = {},
): NonNullable<Steps['setAside']> {
  const known = knownFor(rules, settings, options)
  const called = '--suppress'
  const asked = (options.suppress ?? []).map(
    ({ rule, fingerprint }): Directive => ({
      reach: 'file',
      names: [rule],
      reason: called,
      fingerprint,
      called,
    }),
  )
  return (draft, verdicts, lines, input, seen) => {
    const { directives, problems } = saidIn(draft, {
      outgoing: goesOut(draft, input),
      final: options.final === true,
    })
    const inline = options.inline !== false
    const faults = inline ? problems : problems.filter(({ id }) => id === 'meta/leaked-directive')
    const sidecar = input.sidecar && readSidecar(input.sidecar.data, input.sidecar.name)
    for (const says of sidecar?.faults ?? []) faults.push(fault('sidecar', 'error', says, undefined))
    // What the caller names for all files is not amiss in a file that does not have it.
    const kept = setAside(verdicts, asked, lines, { ...known, unused: 'off' }, seen)
    const silenced = goneFrom(verdicts, kept)
    const said = [...(inline ? directives : []), ...(sidecar?.directives ?? [])]
    const rest = setAside(kept, said, lines, known, seen)
    const findings = settings.policy.locked?.length
      ? rest.findings.map(finding => (known.isLocked(finding.rule) ? { ...finding, locked: true } : finding))
      : rest.findings
    const all = [...rest.problems, ...signProblems(faults, seen)]
    return { findings, problems: all, ...(silenced.length > 0 && { silenced }) }
  }
}

/** Fingerprints of what the caller has silenced. */
function goneFrom(before: Verdicts, after: Verdicts): string[] {
  const left = new Set([...after.findings, ...after.problems].map(({ fingerprint }) => fingerprint))
  return [...before.findings, ...before.problems]
    .map(({ fingerprint }) => fingerprint)
    .filter(fingerprint => !left.has(fingerprint))
}

/** True when the customer gets the text as it stands in the file. A text file is built into a mail first. */
function goesOut({ kind, format }: Draft, { kind: named }: FileInput): boolean {
  return kind === 'draft' && (format === 'mail' || named === 'draft')
}

function knownFor(
  rules: readonly Rule[],
  settings: Settings,
  { unused = 'warning' }: DirectiveOptions,
): Known {
  const { locked = [], requireReason = false } = settings.policy
  const isLocked = new Set(locked)
  const ids = new Map<string, readonly string[]>()
  const idsOf = (name: string) => {
    const known = ids.get(name) ?? matching(name, rules).map(({ id }) => id)
    ids.set(name, known)
    return known.length === 0 && isProblemId(name) ? [name] : known
  }
  return {
    idsOf,
    hint: name => didYouMean(name, [...new Set(rules.flatMap(({ id }) => [id, groupOf(id)]))]),
    isOff: id => settings.rules[id]?.severity === 'off',
    isLocked: id => isLocked.has(id),
    unused,
    requireReason,
  }
}
