/** The options about which files are checked, and how a run goes; parsed, absent ones are undefined. */
export interface RunFlags {
  readonly includeQuoted?: boolean
  readonly final?: boolean
  readonly ignorePattern?: readonly string[]
  /** False: nothing is left out. */
  readonly ignore?: boolean
  /** False: nothing is said of a file that was named and is ignored. */
  readonly warnIgnored?: boolean
  /** False: an argument that yields no drafts is no mistake. */
  readonly errorOnUnmatchedPattern?: boolean
  readonly passOnNoPatterns?: boolean
  /** In bytes. */
  readonly maxFileSize?: number
  readonly maxDiagnostics?: number
  readonly stats?: boolean
  readonly statistics?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly cacheStrategy?: 'content'
  /** Absent: auto. */
  readonly concurrency?: number | 'auto' | 'off'
  readonly printConfig?: string
  readonly showFiles?: boolean
  readonly envInfo?: boolean
}
