import type { FileResult } from '../../engine/index.ts'
import type { Flags } from '../flags.ts'

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
  readonly file: Uint8Array
}

/** A result on its way between threads: the table of lines stays behind, and is made again from the file. */
export type Portable = Omit<FileResult, 'lines'> | { readonly troubles: readonly string[] }

/** What a thread says. */
export type Answer =
  | { readonly id: number; readonly checked: Portable }
  | { readonly id: number; readonly failed: string; readonly isUsage: boolean }
  | { readonly notice: string }
