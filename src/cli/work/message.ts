import type { FileResult } from '../../engine/index.ts'
import type { Flags } from '../flags.ts'
import type { Spent } from './rule-times.ts'

/** What a thread is started with. */
export interface ThreadData {
  readonly flags: Flags
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The clock of the run, the same in all threads. */
  readonly started: number
}

/** One file for a thread. */
export interface Job {
  readonly id: number
  readonly path: string
  readonly name: string
  readonly kind?: 'draft' | 'template'
  /** False when it is known that no sidecar lies beside it. */
  readonly hasSidecar?: boolean
  readonly file: Uint8Array
}

/** A result on its way between threads: the table of lines stays behind, and is made again from the file. */
export type Portable = Omit<FileResult, 'lines'> | { readonly troubles: readonly string[] }

/** What became of a job. */
export type Done =
  | { readonly id: number; readonly checked: Portable }
  | { readonly id: number; readonly failed: string; readonly isUsage: boolean }

/** What a thread says: that a batch of jobs is done, with what the rules took, or a notice in between. */
export type Answer = { readonly done: readonly Done[]; readonly spent?: Spent } | { readonly notice: string }
