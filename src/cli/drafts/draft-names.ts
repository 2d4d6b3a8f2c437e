/** What a folder is searched for. */
export const draftExtensions: ReadonlySet<string> = new Set(
  '.eml .mbox .md .markdown .html .htm .txt .mjml .hbs .mustache .liquid .njk .j2 .erb .ejs'.split(' '),
)

/** Files for the people who work on a repository, with an optional language (`README.de.md`). */
const aboutTheProject =
  /^(?:readme|changelog|contributing|licen[cs]e)(?:\.[a-z]{2}(?:[-_][a-z]{2})?)?\.[^.]+$/i

/** True for the name of a file that a folder or glob yields: mail or template, and not about the project itself. */
export function isDraftName(name: string, alsoExtension?: string): boolean {
  const dot = name.lastIndexOf('.')
  if (dot <= 0) return false
  const extension = name.slice(dot).toLowerCase()
  return (draftExtensions.has(extension) || extension === alsoExtension) && !aboutTheProject.test(name)
}
