declare const CX_LINT_VERSION: string

process.stdout.write(`${CX_LINT_VERSION}\n`)
