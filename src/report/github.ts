import type { Format } from './format.ts'
import { messageAndAdvice, noticesOf } from './notices.ts'
import { visible } from './stylish/visible.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Workflow commands, which GitHub shows beside the changed lines. Columns only where they stand on one line: GitHub
 * takes no others.
 */
export const github: Format = () => ({
  begin: () => '',
  file: result =>
    noticesOf(result)
      .map(notice => {
        const { start, end, severity, rule } = notice
        const oneLine = start.line === end.line
        const properties = Object.entries({
          file: result.path,
          line: start.line,
          endLine: end.line,
          ...(oneLine && { col: start.column, endColumn: Math.max(end.column, start.column) }),
          title: rule,
        }).map(([name, value]) => `${name}=${property(String(value))}`)
        return `::${commands[severity]} ${properties.join(',')}::${data(visible(messageAndAdvice(notice)))}\n`
      })
      .join(''),
  end: () => '',
})

/** As GitHub's own toolkit escapes the text of a command. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** As GitHub's own toolkit escapes the value of a property. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
