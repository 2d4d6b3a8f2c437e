import type { Format } from './format.ts'
import { messageAndAdvice, type Notice, noticesOf } from './notices.ts'
import { xml } from './xml.ts'

/**
 * JUnit, in the dialect of Ant's reports (windyroad's JUnit.xsd): a suite for each file, a failed case for each
 * finding, one passed case for a file with nothing to say. Its schema asks for a time and a host; the host is not
 * told, so that reports of two machines are the same.
 */
export const junit: Format = ({ started = 0 }) => {
  let suites = 0
  const timestamp = new Date(started).toISOString().slice(0, 19)
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    file(result) {
      const path = xml(result.path)
      const notices = noticesOf(result)
      const crashes = notices.filter(({ crash }) => crash).length
      const counts = `tests="${notices.length || 1}" failures="${notices.length - crashes}" errors="${crashes}"`
      const passed = `    <testcase name="nothing to change" classname="${path}" time="0"/>\n`
      return [
        `  <testsuite id="${suites++}" name="${path}" package="cx-lint" hostname="localhost"`,
        ` timestamp="${timestamp}" time="0" ${counts}>\n    <properties/>\n`,
        ...(notices.length > 0 ? notices.map(notice => failed(notice, path)) : [passed]),
        '    <system-out/>\n    <system-err/>\n  </testsuite>\n',
      ].join('')
    },
    end: () => '</testsuites>\n',
  }
}

function failed(notice: Notice, path: string): string {
  const { start, rule, severity, message, why = '', crash } = notice
  const name = `${rule} at ${start.line}:${start.column}`
  const element = crash ? 'error' : 'failure'
  const text = xml(`${severity}: ${messageAndAdvice(notice)} ${why}`.trim())
  return [
    `    <testcase name="${xml(name)}" classname="${path}" time="0">\n`,
    `      <${element} type="${xml(rule)}" message="${xml(message)}">${text}</${element}>\n`,
    '    </testcase>\n',
  ].join('')
}
