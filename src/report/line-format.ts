import type { Format } from './format.ts'
import { type Notice, noticesOf } from './notices.ts'
import { visible } from './stylish/visible.ts'

/**
 * A format of one line for each problem and finding, and nothing besides. No line can be forged by the words of a
 * mail: controls are made visible, and so are the ends of lines.
 */
export function lineFormat(line: (path: string, notice: Notice) => string): Format {
  return () => ({
    begin: () => '',
    file: result =>
      noticesOf(result)
        .map(notice => `${visible(line(result.path, notice))}\n`)
        .join(''),
    end: () => '',
  })
}
