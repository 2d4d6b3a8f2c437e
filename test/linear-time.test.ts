import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { transformSync } from 'esbuild'
import { check } from 'recheck'
import { describe, expect, test } from 'vitest'

/**
 * Hostile mail is normal mail, so no RegExp may take more than linear time on any input. Each literal of the sources
 * is analysed; expressions that are built at run time are listed here with the reason why they are linear.
 */
const builtAtRunTime: Record<string, string> = {
  'rules/assumed-knowledge/undefined-term.ts': 'one known term, its signs as gaps of at most two units',
  'src/language/retold/closing.ts': 'a choice of literals with bounded gaps',
  'src/language/retold/hard.ts': 'a choice of literals',
  'src/language/retold/mandate.ts': 'one escaped word',
  'src/rule/defined.ts': 'one escaped term in fixed frames with bounded gaps',
  'src/draft/template/mask.ts': 'a choice of escaped literals',
  'src/draft/zones/attribution.ts': 'a choice of literals, on texts of at most 400 units',
  'src/draft/zones/author.ts': 'a choice of literals, on texts of at most 400 units',
  'src/draft/zones/spoken-date.ts': 'a choice of literals, anchored',
}

const root = resolve(import.meta.dirname, '..')

interface Found {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

const files = ['src', 'rules'].flatMap(folder =>
  (readdirSync(resolve(root, folder), { recursive: true }) as string[])
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts')),
)

function expressionsOf(file: string): { literals: Found[]; constructed: number } {
  const { code } = transformSync(readFileSync(resolve(root, file), 'utf8'), {
    loader: 'ts',
    target: 'es2023',
  })
  const literals: Found[] = []
  let constructed = 0
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
    if (node.type === 'Literal' && 'regex' in node && node.regex)
      literals.push({ file, ...(node.regex as { pattern: string; flags: string }) })
    const callee = node as unknown as { type: string; callee?: { name?: string } }
    if (callee.type === 'NewExpression' && callee.callee?.name === 'RegExp') constructed++
  })
  return { literals, constructed }
}

const found = files.map(file => ({ file, ...expressionsOf(file) }))

describe('every RegExp takes linear time', () => {
  const literals = found.flatMap(({ literals }) => literals)

  test('there are literals to check', () => expect(literals.length).toBeGreaterThan(10))

  test.each(literals.map(one => [`${one.file} /${one.pattern}/${one.flags}`, one] as const))(
    '%s',
    async (_name, { pattern, flags }) => {
      const result = await check(pattern, flags, { timeout: 20_000 })
      const detail =
        result.status === 'vulnerable' ? `${result.complexity.summary}: ${result.attack.pattern}` : ''
      expect(result.status, detail).toBe('safe')
    },
  )

  test('those built at run time are known', () => {
    expect(
      found
        .filter(({ constructed }) => constructed)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(Object.keys(builtAtRunTime).sort())
  })

  test('the check sees a slow one', async () => {
    expect((await check('(a+)+$', '')).status).toBe('vulnerable')
    expect((await check('\\s+$', '')).status).toBe('vulnerable')
  })
})
