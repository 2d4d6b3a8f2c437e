import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const bin = resolve('bin/cx-lint.js')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Where {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Runs as this user; for what root may do and others may not. */
  readonly uid?: number
}

/** Runs the built command as a user would, without colours unless the case asks for them. */
export function cxLint(args: readonly string[], { cwd, input, env, uid }: Where = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input: input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    ...(uid !== undefined && { uid }),
  })
  return { code: status, out: stdout, err: stderr }
}

/** A new folder with these files; a path that ends in a stroke is a folder. Its root is a project of its own. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'cx-lint-'))
  for (const [path, content] of Object.entries(files)) {
    const full = join(root, path)
    mkdirSync(path.endsWith('/') ? full : dirname(full), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(full, content)
  }
  return root
}

/** A mail with these words. */
export function mail(words: string): string {
  return `From: Ann <ann@acme.example>\nTo: Bob <bob@client.example>\nSubject: Your order\n\n${words}\n`
}

export const promise = mail('Hi Bob,\n\nWe guarantee that it will not fail.')
export const fine = mail('Hi Bob,\n\nThe parcel left today. I will write again on Friday.')
