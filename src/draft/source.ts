import type { SourceMap } from '../text/index.ts'
import type { Mask, Part, Problem } from './draft.ts'
import type { Entity } from './mime/entity.ts'
import type { Field } from './mime/fields.ts'

/**
 * One text of a file as it is written there: the body of a MIME part, a subject, or a file that is no mail. What a
 * change of its words must know, and no rule.
 */
export interface Source {
  readonly markup: 'plain' | 'html' | 'markdown' | 'header' | 'json' | 'yaml'
  /** The bytes of the file that hold the text. */
  readonly start: number
  readonly end: number
  /** The bytes behind the transfer encoding; the file itself when they stand there as they are. */
  readonly data: Uint8Array
  /** Where each byte of `data` lies in the file; absent when `data` is the file. */
  readonly places?: SourceMap
  /** The zones of the text. Their maps, and the places of the masks, lead into `data`. */
  readonly parts: readonly Part[]
  readonly masks: readonly Mask[]
  /** Template tags of all kinds. */
  readonly tags: number
  /** The MIME parts around the text, the whole mail first; empty for a file that is no mail. */
  readonly around: readonly Entity[]
  readonly field?: Field
  /** The mail lies in an mbox file. */
  readonly mbox: boolean
  /** What is wrong with how this text is written. */
  readonly problems: readonly Problem[]
}
