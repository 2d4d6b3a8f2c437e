import type { Format } from './format.ts'
import { messageAndAdvice, noticesOf } from './notices.ts'
import { xml } from './xml.ts'

/** Checkstyle's report, which many CI servers read. A file without anything to say has no entry. */
export const checkstyle: Format = () => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n',
  file(result) {
    const errors = noticesOf(result).map(notice => {
      const { start, severity, rule } = notice
      const place = `line="${start.line}" column="${start.column}"`
      return `    <error ${place} severity="${severity}" message="${xml(messageAndAdvice(notice))}" source="cx-lint.${xml(rule)}"/>\n`
    })
    return errors.length === 0 ? '' : `  <file name="${xml(result.path)}">\n${errors.join('')}  </file>\n`
  },
  end: () => '</checkstyle>\n',
})
