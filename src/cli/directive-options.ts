import type { DirectiveOptions } from '../engine/index.ts'
import type { Flags } from './flags.ts'

type DirectiveFlags = Partial<
  Pick<
    Flags,
    | 'suppress'
    | 'inlineConfig'
    | 'reportUnusedDisableDirectives'
    | 'reportUnusedDisableDirectivesSeverity'
    | 'final'
  >
>

/** What the flags decide about directives. The more exact of the two flags for unused ones wins. */
export function directiveOptions(flags: DirectiveFlags): DirectiveOptions {
  const { suppress, inlineConfig, final } = flags
  const unused =
    flags.reportUnusedDisableDirectivesSeverity ??
    (flags.reportUnusedDisableDirectives ? ('error' as const) : undefined)
  return {
    ...(suppress && { suppress }),
    ...(inlineConfig === false && { inline: false }),
    ...(unused && { unused }),
    ...(final && { final }),
  }
}
