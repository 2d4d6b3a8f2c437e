let watched = false

/**
 * Standard error, for diagnostics. Most runs have nothing to say there, and to open it takes as long as to judge some
 * sentences. Who closes the other end of the pipe has read enough.
 */
export function standardError(): typeof process.stderr {
  if (!watched) process.stderr.on('error', () => {})
  watched = true
  return process.stderr
}
