// The licence texts of the packages that went into a bundle: most of them ask for nothing but to be carried along.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One text for all packages that the files belong to, sorted by name. Throws when a package has no licence. */
export function licences(files) {
  const folders = new Set(files.map(packageFolder).filter(folder => folder !== undefined))
  return [...folders].sort().map(chapter).join('\n')
}

function packageFolder(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
}

function chapter(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder).filter(file => /^(?:licen[cs]e|notice)/i.test(file))
  if (texts.length === 0 && !license) throw new Error(`${name} carries no licence, so it cannot be bundled`)
  const words = texts.map(file => readFileSync(join(folder, file), 'utf8').trim())
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${words.join('\n\n')}\n`
}
