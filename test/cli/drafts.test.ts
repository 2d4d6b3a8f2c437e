import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cxLint, fine, folderWith, promise } from './run.ts'

/** The files that are checked, in order. */
function checked(root: string, args: string[] = ['.'], cwd = '.') {
  const run = cxLint(['-f', 'json', ...args], { cwd: join(root, cwd) })
  const paths: string[] = JSON.parse(run.out).files.map(({ path }: { path: string }) => path)
  return { ...run, paths }
}

const empty = (...paths: string[]) => Object.fromEntries(paths.map(path => [path, fine]))

describe('a folder', () => {
  test('means mails and templates, in the order of their names, and not what is about the project', () => {
    const root = folderWith(
      empty(
        'b.eml',
        'a.md',
        'B.HTML',
        'c/z.txt',
        'c/a.liquid',
        'x.pdf',
        'y.json',
        'README.md',
        'c/readme.de.md',
        'CHANGELOG.md',
        'LICENSE.txt',
        'license-renewal.html',
        'node_modules/n/a.md',
        '.hidden/a.md',
        '.a.md',
      ),
    )
    expect(checked(root).paths).toEqual([
      'B.HTML',
      'a.md',
      'b.eml',
      'c/a.liquid',
      'c/z.txt',
      'license-renewal.html',
    ])
  })

  test('leaves out what git ignores: nested files, negation, folders; above the folder too', () => {
    const root = folderWith({
      ...empty(
        'a.eml',
        'out/b.eml',
        'mails/draft-1.eml',
        'mails/keep.tmp.eml',
        'mails/x.tmp.eml',
        'mails/deep/c.eml',
      ),
      '.git/': '',
      '.git/info/exclude': 'a.eml\n',
      '.gitignore': 'out/\n*.tmp.eml\n',
      'mails/.gitignore': '!keep.tmp.eml\ndraft-*.eml\n',
    })
    expect(checked(root).paths).toEqual(['mails/deep/c.eml', 'mails/keep.tmp.eml'])
    expect(checked(root, ['.'], 'mails').paths).toEqual(['deep/c.eml', 'keep.tmp.eml'])
  })

  test('that is named is looked at even when git ignores it; so is a file', () => {
    const root = folderWith({
      ...empty('out/b.eml', 'README.md', 'notes.xyz'),
      '.git/': '',
      '.gitignore': 'out/\n',
    })
    expect(checked(root, ['out', 'README.md', 'notes.xyz']).paths).toEqual([
      'out/b.eml',
      'README.md',
      'notes.xyz',
    ])
  })

  test('without drafts is said, and ends with 2', () => {
    const run = cxLint(['empty'], { cwd: folderWith({ 'empty/x.pdf': '' }) })
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toMatch(/^cx-lint: empty: there are no drafts here\. Drafts end in \.eml \.mbox .*\n$/)
  })

  test('with links in circles, links to folders and links to nowhere comes to an end', () => {
    const root = folderWith(empty('a.eml', 'other/b.eml'))
    symlinkSync('..', join(root, 'other/up'))
    symlinkSync('circle.eml', join(root, 'circle.eml'))
    symlinkSync('gone', join(root, 'broken.eml'))
    symlinkSync('a.eml', join(root, 'linked.eml'))
    const { code, err, paths } = checked(root)
    expect(paths).toEqual(['a.eml', 'linked.eml', 'other/b.eml'])
    expect(code).toBe(2)
    expect(err.trim().split('\n')).toEqual([
      'cx-lint: broken.eml: this link leads nowhere.',
      'cx-lint: circle.eml: the link leads in a circle.',
    ])
  })

  test.runIf(process.getuid?.() === 0)(
    'or file that may not be read is said once; the others are checked',
    () => {
      const root = folderWith(empty('a.eml', 'locked/b.eml', 'secret.eml'))
      chmodSync(root, 0o755)
      chmodSync(join(root, 'locked'), 0o700)
      chmodSync(join(root, 'secret.eml'), 0o600)
      const run = cxLint(['.', 'secret.eml'], { cwd: root, uid: 65534 })
      expect(run).toMatchObject({ code: 2, out: 'Nothing to change in 1 file\n' })
      expect(run.err.trim().split('\n')).toEqual([
        'cx-lint: locked: you have no permission.',
        'cx-lint: secret.eml: you have no permission.',
      ])
    },
  )
})

describe('a glob', () => {
  const root = folderWith({
    ...empty(
      'm/a.eml',
      'm/b.md',
      'm/README.md',
      'm/x.yaml',
      'm/deep/c.eml',
      'node_modules/a.eml',
      'm/[odd].eml',
    ),
    '.git/': '',
    '.gitignore': 'm/b.md\n',
  })
  test('is as choosy as a folder, unless it names an extension', () => {
    expect(checked(root, ['m/**/*']).paths).toEqual(['m/[odd].eml', 'm/a.eml', 'm/deep/c.eml'])
    expect(checked(root, ['m/*.yaml']).paths).toEqual(['m/x.yaml'])
    expect(checked(root, ['**/*.{eml,md}']).paths).toEqual(['m/[odd].eml', 'm/a.eml', 'm/deep/c.eml'])
  })
  test('that is the name of a file means the file', () =>
    expect(checked(root, ['m/[odd].eml']).paths).toHaveLength(1))
  test('that matches nothing is said', () =>
    expect(cxLint(['m/*.html'], { cwd: root })).toMatchObject({
      code: 2,
      err: expect.stringContaining('m/*.html: no drafts match this pattern.'),
    }))
})

describe('arguments', () => {
  const root = folderWith({ 'reply.eml': fine, 'bad.eml': promise, 'rules/a.eml': fine })
  test('that name a file twice check it once', () => {
    expect(checked(root, ['reply.eml', './reply.eml', '.']).paths).toEqual([
      'reply.eml',
      'bad.eml',
      'rules/a.eml',
    ])
  })
  test('that are misspelt are answered with the likely name, of a file or a command', () => {
    expect(cxLint(['repli.eml', 'bad.eml'], { cwd: root }).err).toBe(
      'cx-lint: repli.eml: there is no such file or folder. Did you mean reply.eml?\n',
    )
    expect(cxLint(['ruls'], { cwd: folderWith({}) }).err).toContain('Did you mean rules?')
  })
  test('outside the working directory are shown as they are', () => {
    expect(checked(root, ['../reply.eml'], 'rules').paths).toEqual([join(root, 'reply.eml')])
  })
})

describe('what is no mail', () => {
  const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])
  const zeros = new Uint8Array([65, 0, 1, 2, 0, 66])
  test('is said and the others are checked; UTF-16 with its mark is text', () => {
    const root = folderWith({
      'a.eml': fine,
      'b.txt': zeros,
      'c.md': pdf,
      'd.txt': Buffer.from('\ufeffHello', 'utf16le'),
    })
    const { paths, code, err } = checked(root)
    expect({ paths, code }).toEqual({ paths: ['a.eml', 'd.txt'], code: 2 })
    expect(err).toBe(
      'cx-lint: b.txt: this is a binary file, not a mail or a text.\ncx-lint: c.md: this is a PDF, not a mail or a text.\n',
    )
  })
})
