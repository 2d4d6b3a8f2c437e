import { fingerprintKind } from '../suppress/index.ts'
import type { Position } from '../text/index.ts'
import type { Format, RuleInfo } from './format.ts'
import { listReport } from './list-format.ts'
import { messageAndAdvice, rangeOf } from './notices.ts'
import { homepage } from './rule-url.ts'
import { sentence } from './words.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const root = '%SRCROOT%'

/** SARIF 2.1.0, for code scanning. Places are relative to the folder of the run; columns are UTF-16 units. */
export const sarif: Format = ({ rules = [], version }) => {
  const driver = {
    name: 'cx-lint',
    ...(version && { semanticVersion: version }),
    informationUri: homepage,
    rules: rules.map(described),
  }
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  const run = JSON.stringify({
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The folder in which cx-lint was run.' } } },
  })
  const head = `{"$schema":"${schema}","version":"2.1.0","runs":[${run.slice(0, -1)},"results":[`
  return listReport(head, ']}]}', (notice, { path, lines }) => {
    const artifactLocation = locationOf(path)
    const place = (range: { start: Position; end: Position }) => ({
      artifactLocation,
      region: regionOf(range),
    })
    const ruleIndex = indexOf.get(notice.rule)
    return {
      ruleId: notice.rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levels[notice.severity],
      message: { text: messageAndAdvice(notice) },
      locations: [{ physicalLocation: place(notice) }],
      partialFingerprints: { [fingerprintKind]: notice.fingerprint },
      ...(notice.because && {
        relatedLocations: [
          { id: 1, physicalLocation: place(notice.because), message: { text: notice.because.says } },
        ],
      }),
      ...(notice.fix && {
        fixes: [
          {
            description: { text: sentence(notice.fix.title) },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [
                  {
                    deletedRegion: regionOf(rangeOf(lines, notice.fix.at)),
                    insertedContent: { text: notice.fix.text },
                  },
                ],
              },
            ],
          },
        ],
      }),
    }
  })
}

function described({ id, severity, flags, why, url }: RuleInfo) {
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(flags) },
    fullDescription: { text: sentence(why) },
    ...(url && { helpUri: url }),
    help: { text: `${sentence(flags)} ${sentence(why)}` },
    defaultConfiguration: { level: levels[severity] },
  }
}

/** A path below the folder of the run is relative to it; any other is a file URI. */
function locationOf(path: string): { uri: string; uriBaseId?: string } {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  return /^[A-Za-z]:\//.test(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: root }
}

function regionOf({ start, end }: { start: Position; end: Position }) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}
