import { expect, test } from 'vitest'
import { terminalPage } from '../../src/cli/terminal-page.ts'
import { plain } from '../../src/report/index.ts'

const page = `# a/b

| severity | since |
|---|---|
| error | 0.1.0 |

Flags a
long line of words.

**Why.** Because.

- We ‹guarantee› it, and this item is long.
- Two

\`\`\`text
To: ‹x@y.example›

Words.
\`\`\`
`

test('a page of a rule, for the terminal', () => {
  expect(terminalPage(page, plain, 30)).toMatchInlineSnapshot(`
    "a/b

    severity: error   since: 0.1.0

    Flags a long line of words.

    Why. Because.

      - We ‹guarantee› it, and
        this item is long.
      - Two

      │ To: ‹x@y.example›
      │
      │ Words.
    "
  `)
  const paint = { ...plain, yellow: (text: string) => `<${text}>`, bold: (text: string) => `*${text}*` }
  expect(terminalPage(page, paint, 30)).toContain('- We <‹guarantee›> it')
  expect(terminalPage(page, paint, 30)).toContain('*Why.* Because.')
})
