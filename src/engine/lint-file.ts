import type { Draft, Kind, Problem } from '../draft/index.ts'
import type { Finding } from '../rule/index.ts'
import { type Seen, signFindings, signProblems, type Verdicts } from '../suppress/index.ts'
import { type Lines, linesOf } from '../text/index.ts'
import { crashProblem } from './crash.ts'
import type { FileResult } from './result.ts'
import { countSkipped } from './skipped.ts'
import { together } from './together.ts'

/** What is known of a file besides its bytes. */
export interface FileInput {
  /** Names the file in the result, and its format by the extension. */
  readonly path: string
  /** Draft or template, when the caller knows; otherwise the file tells. */
  readonly kind?: Kind
  /** The mail that is answered, when it is a file of its own. */
  readonly parent?: Uint8Array
  /** What lies beside the draft and switches rules off for it: the name and the data of its sidecar. */
  readonly sidecar?: { readonly name: string; readonly data: unknown }
}

/** The steps every file takes. */
export interface Steps {
  /** One draft, or one for each mail of an mbox file. */
  read(file: Uint8Array, input: FileInput): Promise<Draft> | AsyncIterable<Draft>
  /** Takes out what somebody has silenced. */
  setAside?(
    draft: Draft,
    verdicts: Verdicts,
    lines: Lines,
    input: FileInput,
    seen: Seen,
  ): Verdicts & Pick<FileResult, 'silenced'>
  judge(draft: Draft): Promise<Judged>
}

/** What the rules say of a draft. */
export interface Judged {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly askedClock?: true
}

/**
 * Reads one file and judges every mail in it. Whatever goes wrong becomes a problem of this file; it never throws,
 * and a mail that cannot be judged does not keep the others from it.
 */
export async function lintFile(file: Uint8Array, input: FileInput, steps: Steps): Promise<FileResult> {
  const nothing: FileResult = {
    path: input.path,
    kind: input.kind ?? 'draft',
    findings: [],
    problems: [],
    lines: linesOf(file),
    skipped: { quotedLines: 0, signatureLines: 0 },
  }
  const results: FileResult[] = []
  // Shared by all mails of the file, so that no two verdicts have one fingerprint.
  const seen: Seen = new Map()
  try {
    const read = steps.read(file, input)
    if (Symbol.asyncIterator in read)
      for await (const draft of read) results.push(await lintDraft(draft, nothing, steps, { input, seen }))
    else results.push(await lintDraft(await read, nothing, steps, { input, seen }))
  } catch (error) {
    results.push({ ...nothing, problems: signProblems([crashProblem('read', error)], seen) })
  }
  return together(results) ?? nothing
}

async function lintDraft(
  draft: Draft,
  nothing: FileResult,
  steps: Steps,
  { input, seen }: { readonly input: FileInput; readonly seen: Seen },
): Promise<FileResult> {
  const read = { ...nothing, kind: draft.kind, skipped: countSkipped(draft) }
  try {
    const { findings, problems, askedClock } = await steps.judge(draft)
    const verdicts = {
      findings: signFindings(draft, findings, seen),
      problems: signProblems([...draft.problems, ...problems], seen),
    }
    return {
      ...read,
      ...(steps.setAside?.(draft, verdicts, read.lines, input, seen) ?? verdicts),
      ...(askedClock && { askedClock }),
    }
  } catch (error) {
    return { ...read, problems: signProblems([...draft.problems, crashProblem('lint', error)], seen) }
  }
}
