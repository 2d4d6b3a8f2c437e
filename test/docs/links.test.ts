import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const pages = [
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...(readdirSync(resolve(root, 'docs'), { recursive: true }) as string[])
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

test.each(pages)('%s names no dead path', page => {
  const text = readFileSync(resolve(root, page), 'utf8').replace(/```[\s\S]*?```/g, '')
  const dead: string[] = []
  for (const [, target] of text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
    if (/^[a-z]+:/.test(target!)) continue
    if (!existsSync(resolve(root, dirname(page), target!))) dead.push(target!)
  }
  expect(dead).toEqual([])
})

test('the two commands of the README are one line each', () => {
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8')
  for (const heading of ['## Try it', '## Test it']) {
    const block = /```\w*\n([\s\S]*?)```/.exec(readme.split(`${heading}\n`)[1] ?? '')?.[1]?.trim() ?? ''
    expect(block.split('\n').filter(Boolean), heading).toHaveLength(1)
  }
})
