import type { Problem } from '../draft/index.ts'
import type { Finding } from '../rule/index.ts'
import type { Lines } from '../text/index.ts'
import { type Cover, coversOf } from './covers.ts'
import type { Directive } from './directive.ts'
import { canRest, fault, type Known } from './known.ts'
import { type Seen, type Signed, signProblems } from './sign.ts'

/** The verdicts on a file. */
export interface Verdicts {
  readonly findings: readonly Signed<Finding>[]
  readonly problems: readonly Signed<Problem>[]
}

/**
 * Takes out what directives silence, and adds what is wrong with the directives: a rule that does not exist, one that
 * is locked, a directive that silences nothing or everything, one without its reason.
 */
export function setAside(
  verdicts: Verdicts,
  directives: readonly Directive[],
  lines: Lines,
  known: Known,
  seen?: Seen,
): Verdicts {
  if (directives.length === 0) return verdicts
  const { covers, loose, tooMany } = coversOf(directives, lines)
  const about = byRule(covers, known)
  const used = new Set<Cover>()
  const rests = (id: string, verdict: { fingerprint: string; at?: Finding['at'] }) => {
    if (!canRest(id) || known.isLocked(id)) return false
    const by = about(id).filter(cover => silences(cover, verdict))
    for (const cover of by) used.add(cover)
    return by.length > 0
  }
  const findings = verdicts.findings.filter(finding => !rests(finding.rule, finding))
  const problems = verdicts.problems.filter(problem => !rests(problem.id, problem))
  const faults = [
    ...directives.flatMap(directive => faultsOf(directive, known)),
    ...covers.filter(cover => !used.has(cover)).flatMap(cover => unusedFaults(cover, known)),
    ...(tooMany ? [fault('too-many', 'error', tooManySays, tooMany.at)] : []),
    ...loose.flatMap(({ at }) => report(known, 'This ends nothing that was switched off before.', at)),
  ]
  return { findings, problems: [...problems, ...signProblems(faults, seen)] }
}

const tooManySays =
  'This file holds more directives than anybody can oversee; from here on none is read. Use the baseline.'

/** The covers that are about a rule; looked up once for each rule. */
function byRule(covers: readonly Cover[], known: Known): (id: string) => readonly Cover[] {
  const about = new Map<string, readonly Cover[]>()
  return id => {
    const found =
      about.get(id) ?? covers.filter(({ name }) => name === undefined || known.idsOf(name).includes(id))
    about.set(id, found)
    return found
  }
}

function silences(
  { directive, holds }: Cover,
  { fingerprint, at }: { fingerprint: string; at?: Finding['at'] },
): boolean {
  return (directive.fingerprint === undefined || directive.fingerprint === fingerprint) && holds(at)
}

/** What is wrong with a directive, whatever the mail says. */
function faultsOf({ names, reason, called, at, reach }: Directive, known: Known): Problem[] {
  const faults = names.flatMap(name => {
    const ids = known.idsOf(name)
    if (ids.length === 0) {
      const hint = known.hint(name) ?? '"cx-lint rules" lists them all.'
      return [
        fault('unknown-rule', 'error', `${called} names ${name}, and there is no such rule. ${hint}`, at),
      ]
    }
    if (!ids.every(id => known.isLocked(id))) return []
    const says = `${called} names ${name}, which policy.locked keeps on: nothing can switch it off.`
    return [fault('locked-rule', 'warning', says, at)]
  })
  if (reach === 'enable') return faults
  if (names.length === 0) {
    const says = `${called} switches every rule off, also those of tomorrow. Name the rules that it is about.`
    faults.push(fault('disable-all', 'warning', says, at))
  }
  if (known.requireReason && reason === '')
    faults.push(fault('no-reason', 'error', `${called} gives no reason; add one behind two dashes.`, at))
  return faults
}

function unusedFaults({ directive, name }: Cover, known: Known): Problem[] {
  const { called, at } = directive
  if (name === undefined) return report(known, `${called} silences nothing; take it out.`, at)
  const ids = known.idsOf(name)
  // Told already, or resting until somebody switches the rule on.
  if (ids.every(id => known.isLocked(id) || known.isOff(id))) return []
  return report(known, `${called} for ${name} silences nothing; take it out.`, at)
}

function report({ unused }: Known, says: string, at: Directive['at']): Problem[] {
  return unused === 'off' ? [] : [fault('unused-directive', unused, says, at)]
}
