import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The layout is the architecture: what each room may import. `types` lists rooms of which only types may be named.
 * ARCHITECTURE.md shows the same table; a test below compares the two.
 */
const rooms: Record<string, { imports: string[]; types?: string[]; packages?: string[]; node?: true }> = {
  'src/text': { imports: [] },
  'src/draft': {
    imports: ['src/text'],
    packages: ['entities', 'htmlparser2', 'mdast', 'remark-parse', 'tldts', 'unified'],
  },
  'src/language': { imports: ['src/text'], packages: ['compromise'] },
  'src/rule': { imports: ['src/text', 'src/draft', 'src/language'] },
  rules: { imports: ['src/rule'] },
  'src/lint': { imports: ['src/text', 'src/draft', 'src/language', 'src/rule'] },
  'src/config': { imports: [], types: ['src/rule', 'src/draft'], packages: ['fastest-levenshtein'] },
  'src/suppress': { imports: ['src/text'], types: ['src/draft', 'src/rule'] },
  'src/fix': { imports: ['src/text', 'src/draft'] },
  'src/engine': {
    imports: ['src/text', 'src/draft', 'src/language', 'src/rule', 'src/lint', 'src/config', 'src/suppress'],
  },
  'src/eval': { imports: ['src/text', 'src/draft', 'src/rule', 'src/config', 'src/engine'] },
  'src/report': {
    imports: ['src/text', 'src/suppress'],
    types: ['src/engine', 'src/rule', 'src/draft'],
    packages: ['chalk'],
  },
  'src/cli': {
    imports: [
      'src/text',
      'src/draft',
      'src/language',
      'src/rule',
      'rules',
      'src/lint',
      'src/config',
      'src/suppress',
      'src/engine',
      'src/eval',
      'src/report',
    ],
    packages: ['chalk', 'commander', 'cosmiconfig', 'fastest-levenshtein', 'ignore', 'jiti', 'tinyglobby'],
    node: true,
  },
  'src/index.ts': {
    imports: ['src/text', 'src/draft', 'src/rule', 'rules', 'src/config', 'src/engine', 'src/report'],
  },
}

const root = resolve(import.meta.dirname, '..')

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

function roomOf(path: string): string | undefined {
  const parts = path.split('/')
  const room = parts[0] === 'src' ? `src/${parts[1]}` : parts[0]!
  return room in rooms ? room : undefined
}

const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'"\n;]*?(?:\n[^'"\n;]*?)*?from\s+'([^']+)'/g
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  const found = [...source.matchAll(statement)].map(([, , type, from]) => ({
    from: from!,
    typeOnly: Boolean(type),
  }))
  for (const [, from] of source.matchAll(dynamic)) found.push({ from: from!, typeOnly: false })
  return found.map(({ from, typeOnly }) => ({
    file,
    typeOnly,
    target: from.startsWith('.')
      ? relative(root, resolve(root, dirname(file), from)).replaceAll('\\', '/')
      : from,
  }))
}

function filesOf(room: string): string[] {
  if (room.endsWith('.ts')) return [room]
  return (readdirSync(join(root, room), { recursive: true }) as string[])
    .filter(name => /\.(?:ts|js)$/.test(name))
    .map(name => `${room}/${name.replaceAll('\\', '/')}`)
}

function trespass({ file, target, typeOnly }: Import, room: string): boolean {
  const { imports, types = [], packages = [], node } = rooms[room]!
  if (target.startsWith('node:')) return !node
  const into = roomOf(target)
  if (!into)
    return target.includes('/') && /^(?:src|rules|test|scripts)\//.test(target)
      ? true
      : !packages.includes(packageOf(target))
  // A generated index names the rules; no rule imports another.
  if (room === 'rules' && into === 'rules')
    return file !== 'rules/index.ts' && !target.startsWith('rules/words/')
  return into !== room && !imports.includes(into) && !(typeOnly && types.includes(into))
}

function packageOf(target: string): string {
  const [scope, name] = target.split('/')
  return scope!.startsWith('@') ? `${scope}/${name}` : scope!
}

describe('rooms', () => {
  test.each(Object.keys(rooms))('%s imports downwards only', room => {
    const imports = filesOf(room).flatMap(importsOf)
    const wrong = imports
      .filter(one => trespass(one, room))
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(wrong).toEqual([])
  })

  test('every source file stands in a room', () => {
    const homeless = filesOf('src').filter(file => !roomOf(file))
    expect(homeless).toEqual([])
  })

  test('compromise has one door', () => {
    const doors = filesOf('src')
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('compromise'))
    expect(doors.map(({ file }) => file)).toEqual(['src/language/nlp.ts'])
  })

  test('a trespass is seen', () => {
    expect(
      trespass({ file: 'src/draft/x.ts', target: 'src/rule/index.ts', typeOnly: false }, 'src/draft'),
    ).toBe(true)
    expect(trespass({ file: 'src/engine/x.ts', target: 'node:fs', typeOnly: false }, 'src/engine')).toBe(true)
    expect(trespass({ file: 'rules/a/x.ts', target: 'rules/b/y.ts', typeOnly: false }, 'rules')).toBe(true)
    expect(
      trespass({ file: 'src/report/x.ts', target: 'src/engine/index.ts', typeOnly: false }, 'src/report'),
    ).toBe(true)
    expect(
      trespass({ file: 'src/report/x.ts', target: 'src/engine/index.ts', typeOnly: true }, 'src/report'),
    ).toBe(false)
  })
})
