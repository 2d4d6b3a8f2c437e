import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { defaultLoaders } from 'cosmiconfig'
import { describe, expect, test } from 'vitest'
import { draftExtensions, isDraftName } from '../../src/cli/drafts/draft-names.ts'
import { cxLint, fine, folderWith, promise } from '../cli/run.ts'
import { workflowCommands } from '../report/consumers.ts'

const yaml = (path: string, text = readFileSync(path, 'utf8')) => defaultLoaders['.yaml'](path, text)
const bin = resolve('bin/cx-lint.js')

/** A project in which `cx-lint` and `npx` run the command built here. */
function project() {
  const root = folderWith({
    'package.json': '{}',
    'tools/cx-lint': `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
    'tools/npx': '#!/bin/sh\n[ "$1" = --yes ] && shift\nshift\nexec cx-lint "$@"\n',
    'mails/good one.eml': fine,
    'mails/bad.eml': promise,
  })
  for (const tool of ['cx-lint', 'npx']) chmodSync(join(root, 'tools', tool), 0o755)
  return root
}

function shell(script: string, cwd: string, env: Record<string, string> = {}, args: readonly string[] = []) {
  const PATH = `${join(cwd, 'tools')}:${process.env.PATH}`
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script, 'sh', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}

const only = '--only=over-promising'

describe('action.yml', () => {
  const { inputs, runs } = yaml('action.yml')
  const [step] = runs.steps
  const act = (cwd: string, files: string, args = only) =>
    shell(step.run, cwd, {
      CX_LINT_FILES: files,
      CX_LINT_ARGS: args,
      CX_LINT_VERSION: inputs.version.default,
    })

  test('annotates what it finds, and fails as the command does', () => {
    const cwd = project()
    const run = act(cwd, 'mails/bad.eml\nmails/good one.eml\n')
    expect(run.code).toBe(1)
    expect(workflowCommands(run.out).map(({ properties }) => properties.file)).toEqual(['mails/bad.eml'])
    expect(act(cwd, 'mails/good one.eml')).toMatchObject({ code: 0, out: '' })
    expect(act(cwd, 'mails/', `${only}\n--exit-zero`).code).toBe(0)
  })

  test('takes its inputs as words, never as a script or an option', () => {
    const cwd = project()
    expect(step.run).not.toContain('${{')
    expect(act(cwd, '$(touch hacked); --help').code).toBe(2)
    expect(shell('ls hacked', cwd).code).not.toBe(0)
  })

  test('prefers what the project has installed', () => {
    const cwd = project()
    shell('mkdir -p node_modules/.bin', cwd)
    writeFileSync(join(cwd, 'node_modules/.bin/cx-lint'), '#!/bin/sh\necho own "$@"\n', { mode: 0o755 })
    expect(act(cwd, 'mails/').out).toBe(`own --format github ${only} -- mails/\n`)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml')

  test('its entry with the staged files fails a commit with findings, and lets another through', () => {
    const cwd = project()
    const entry = `${hook.entry} "$@"`
    expect(shell(entry, cwd, {}, ['mails/good one.eml', 'mails/bad.eml']).code).toBe(1)
    expect(shell(entry, cwd, {}, ['mails/good one.eml', only]).code).toBe(0)
  })

  test('takes the files that a folder means', () => {
    const files = new RegExp(hook.files)
    // Python writes the flag within the group; JavaScript has it outside.
    const exclude = new RegExp(hook.exclude.replace('(?i:', '(?:'), 'i')
    const taken = (name: string) => files.test(name) && !exclude.test(name)
    const names = [
      ...[...draftExtensions].map(extension => `mails/a${extension}`),
      'README.md',
      'a/changelog.md',
      'a.ts',
    ]
    for (const name of names) expect(taken(name), name).toBe(isDraftName(basename(name)))
  })

  test('npm pack tells pre-commit the name of the package and nothing else', () => {
    expect(readFileSync('.npmrc', 'utf8')).toContain('foreground-scripts=false')
  })
})

describe('docs/ci.md', () => {
  const page = readFileSync('docs/ci.md', 'utf8')
  const block = (start: string) => new RegExp(`\`\`\`\\w+\\n(${start}[\\s\\S]*?)\`\`\``).exec(page)![1]!

  test('lefthook’s command runs with the staged files', () => {
    const { run } = yaml('lefthook.yml', block('# lefthook.yml'))['pre-commit'].commands['cx-lint']
    const cwd = project()
    const staged = (files: string) =>
      shell(run.replace('npx', 'npx --yes').replace('{staged_files}', files), cwd)
    expect(staged('mails/bad.eml').code).toBe(1)
    expect(staged("'mails/good one.eml'").code).toBe(0)
  })

  test('every option of a recipe is one of the command', () => {
    const { out: help } = cxLint(['--help'])
    const used = [...page.matchAll(/(?<![\w-])--[a-z-]+/g)].map(([flag]) => flag)
    const known = used.filter(flag => help.includes(flag))
    expect(used.filter(flag => !known.includes(flag))).toEqual([])
    expect(known).toContain('--format')
  })

  test('the reports of GitLab and of code scanning are written where the recipe looks for them', () => {
    const cwd = project()
    const gitlab = yaml('.gitlab-ci.yml', block('# .gitlab-ci.yml'))['cx-lint']
    const script = gitlab.script[0].replace('npx', 'npx --yes').replace('templates/', 'mails/')
    expect(shell(script, cwd).code).toBe(1)
    const report = JSON.parse(readFileSync(join(cwd, gitlab.artifacts.reports.codequality), 'utf8'))
    expect(report[0].check_name).toBe('over-promising/guarantee')
  })
})
