import type { Span } from '../../text/index.ts'
import type { Zone } from '../draft.ts'
import type { ShownText } from './shown-text.ts'

/** How the words from `at` on stand in the document, until the next such mark. */
export interface Standing {
  /** Units of the shown text. */
  readonly at: number
  /** Quotes around the words. */
  readonly marks: number
  /** Containers around the words that hold a quoted mail together with its attribution. */
  readonly wraps: number
  readonly zone?: Zone
}

/** Words that are not part of the running text: hidden ones, inline code, alternative texts. */
export interface Aside {
  readonly zone: Zone
  readonly text: ShownText
}

export interface LinkSpan {
  readonly href: string
  /** Units of the shown text. */
  readonly start: number
  end: number
  /** Units of the source: the opening tag. */
  readonly tagStart: number
  readonly tagEnd: number
}

/** What a walk over marked-up text has written down. */
export interface Written {
  readonly shown: ShownText
  readonly standings: readonly Standing[]
  readonly asides: readonly Aside[]
  readonly links: readonly LinkSpan[]
  /** Where tables drawn with `|` stand in the shown text; their cells are still to be set apart. */
  readonly tables?: readonly Span[]
}
