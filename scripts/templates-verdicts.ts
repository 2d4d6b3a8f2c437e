// What two readers think of findings in the template corpus. A row names a place and holds no words of it: the
// corpora have licences of their own, and nothing of them is copied into this project.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** 2: change it before sending. 1: debatable. 0: fine. As in the labelling guidelines. */
export type Verdict = 0 | 1 | 2

/** One finding and what was thought of it. */
export interface Judged {
  /** Relative to the corpus. */
  readonly file: string
  /** The rule that spoke when it was judged; the verdict is about the words, for any rule of the group. */
  readonly rule: string
  readonly group: string
  readonly fingerprint: string
  /** Of two readers who did not see each other's. */
  readonly verdicts: readonly [Verdict, Verdict]
}

/** A hash of the words and of which of their occurrences in the file is meant, counted from 0. */
export function fingerprint(quote: string, occurrence: number): string {
  return createHash('sha256').update(`${quote}\n${occurrence}`).digest('hex').slice(0, 16)
}

export function keyOf({ file, group, fingerprint }: Omit<Judged, 'rule' | 'verdicts'>): string {
  return `${file} ${group} ${fingerprint}`
}

/** The outcome of two verdicts: false and right need both readers. */
export function outcomeOf({ verdicts: [a, b] }: Judged): 'right' | 'debatable' | 'false' {
  if (a === 2 && b === 2) return 'right'
  return a === 0 && b === 0 ? 'false' : 'debatable'
}

/** The verdicts that are kept. @throws Error that names the line */
export function readVerdicts(kept: string): Judged[] {
  if (!existsSync(kept)) return []
  return rowsOf(kept).map(({ row, place }) => {
    const { verdicts } = row
    if (!Array.isArray(verdicts) || verdicts.length !== 2 || !verdicts.every(isVerdict))
      throw new Error(`${place}: "verdicts" holds two numbers from 0 to 2`)
    return row as unknown as Judged
  })
}

/** Joins the lists of two readers, in which each wrote a `verdict` into every row, to the verdicts that are kept. */
export function mergeReaders(first: string, second: string, kept: string): number {
  const ofSecond = new Map(readersRows(second).map(row => [keyOf(row), row.verdict]))
  const merged = new Map(readVerdicts(kept).map(row => [keyOf(row), row]))
  let added = 0
  for (const { file, rule, group, fingerprint, verdict } of readersRows(first)) {
    const other = ofSecond.get(keyOf({ file, group, fingerprint }))
    if (other === undefined) throw new Error(`${second} has no verdict for ${file} ${rule} ${fingerprint}`)
    merged.set(keyOf({ file, group, fingerprint }), {
      file,
      rule,
      group,
      fingerprint,
      verdicts: [verdict, other],
    })
    added++
  }
  const lines = [...merged.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => JSON.stringify(row))
  writeFileSync(kept, `${lines.join('\n')}\n`)
  return added
}

function readersRows(path: string): (Omit<Judged, 'verdicts'> & { readonly verdict: Verdict })[] {
  return rowsOf(path).map(({ row, place }) => {
    if (!isVerdict(row.verdict)) throw new Error(`${place}: "verdict" is 2, 1 or 0`)
    return row as never
  })
}

function rowsOf(path: string): { row: Record<string, unknown>; place: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => {
      const row = JSON.parse(line) as Record<string, unknown>
      for (const key of ['file', 'rule', 'group', 'fingerprint'])
        if (typeof row[key] !== 'string') throw new Error(`${place}: a row needs "${key}"`)
      return { row, place }
    })
}

function isVerdict(value: unknown): value is Verdict {
  return value === 0 || value === 1 || value === 2
}
