declare const CX_LINT_VERSION: string | undefined

/** The version of this build; the build writes it in. */
export const version = typeof CX_LINT_VERSION === 'string' ? CX_LINT_VERSION : '0.0.0'
