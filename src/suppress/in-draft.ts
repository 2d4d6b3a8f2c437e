import type { Comment, Draft, Problem } from '../draft/index.ts'
import { type Directive, directiveIn, directiveInHeader, directiveNames, disableHeader } from './directive.ts'
import { fault } from './known.ts'

/** What a draft itself says to cx-lint. */
export interface Said {
  /** In file order; none that would leak. */
  readonly directives: readonly Directive[]
  readonly problems: Problem[]
}

/**
 * The directives of a draft, from its headers and comments.
 *
 * A comment is honoured only where the customer does not get it: not in a mail about to be sent, and in a text file
 * only if a template engine takes it out. Elsewhere it is an error, and silences nothing.
 *
 * @param how `outgoing` when the text goes out as it stands here, `final` when the headers do, too
 */
export function saidIn(
  draft: Draft,
  { outgoing, final = false }: { outgoing: boolean; final?: boolean },
): Said {
  const directives = draft.headers
    .filter(({ name }) => name.toLowerCase() === disableHeader.toLowerCase())
    .map(({ passage, at }) => directiveInHeader(passage.text, at))
  const problems = (final ? directives : []).map(({ at }) => {
    const says = `The header ${disableHeader} is for us, and would go out. Take it out of what is sent.`
    return fault('leaked-directive', 'error', says, at)
  })
  const comments = [...(draft.comments ?? [])].sort((a, b) => a.at.start - b.at.start)
  for (const comment of comments) {
    const { text, at } = comment
    if (outgoing || !isTakenOut(comment, draft)) {
      problems.push(fault('leaked-directive', 'error', leaks(comment), at))
      continue
    }
    const directive = directiveIn(text, at)
    if (directive) directives.push(directive)
    else {
      const word = /^[\w-]{0,60}/.exec(text)![0]
      const hint = nearest(word) ?? `The directives are ${directiveNames.join(', ')}.`
      problems.push(fault('unknown-directive', 'error', `There is no directive ${word}. ${hint}`, at))
    }
  }
  return { directives, problems }
}

/** True when what builds the mail from this source leaves the comment behind. */
function isTakenOut({ language }: Comment, { format }: Draft): boolean {
  if (language === 'template') return true
  if (language === 'none') return false
  return language === 'html' ? format !== 'text' : format === 'markdown'
}

function leaks({ language }: Comment): string {
  const why = language === 'none' ? 'stands in the text' : 'is part of the mail'
  return `This directive ${why} and would go out to the customer. In a draft, use the header ${disableHeader}, a sidecar file or --suppress.`
}

/** A directive whose words all stand in this one, such as `disable-nextline` for `disable-next-line`. */
function nearest(word: string): string | undefined {
  const plain = (name: string) => name.replaceAll('-', '').replace(/s$/, '')
  const found = directiveNames.find(name => plain(name) === plain(word))
  return found && `Did you mean ${found}?`
}
