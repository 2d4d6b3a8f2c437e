/**
 * Works something out when it is first asked for, and keeps it: a table at the top of a module would be made in every
 * run, and most mails need few of them.
 */
export function once<T extends object>(work: () => T): () => T {
  let known: T | undefined
  return () => (known ??= work())
}
