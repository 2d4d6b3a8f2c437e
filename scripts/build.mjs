// Bundles the command and the library into dist/. Start-up is file input: one entry and a few lazy chunks load in
// a quarter of the time that the same modules take one by one.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { licences } from './licences.mjs'
import { hotChunks, pack } from './pack.mjs'
import { preparedRules, workOutRules } from './prepared-rules.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

// commander can start programs as sub-commands. We have none, and loading what it needs for that takes 5 ms.
const lightCommander = {
  name: 'light-commander',
  setup({ onLoad }) {
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const contents = code.replace(
        "= require('node:child_process')",
        "= { spawn: (...all) => require('node:child_process').spawn(...all) }",
      )
      if (contents === code) throw new Error('commander loads child processes in another way now')
      return { contents, loader: 'js' }
    })
  },
}

// Built aside and then moved into place, so that a run which starts meanwhile finds a whole dist/.
const workshop = 'node_modules/.cache/cx-lint'
mkdirSync(workshop, { recursive: true })
const outdir = mkdtempSync(join(workshop, 'dist-'))
try {
  const shared = {
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Node has them since version 10; esbuild would make a new expression at every call.
    supported: { 'regexp-unicode-property-escapes': true },
    // Where a package offers both, its ES modules: they give names to a dynamic import, and unused parts fall away.
    mainFields: ['module', 'main'],
    define: { CX_LINT_VERSION: JSON.stringify(version) },
    // cosmiconfig asks for a TypeScript compiler only to run code configs, which we never let it do. jiti comes with
    // a compiler of its own, and only a configuration in TypeScript needs it.
    external: ['typescript', 'jiti'],
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    logLevel: 'warning',
  }
  const rules = await workOutRules()
  const [library, command] = await Promise.all([
    build({
      ...shared,
      entryPoints: { index: 'src/index.ts' },
      // Some bundled packages are CommonJS and ask for `require` of Node's own modules.
      banner: {
        js: "import{createRequire as __cxRequire}from'node:module';const require=__cxRequire(import.meta.url);",
      },
      plugins: [preparedRules(rules)],
    }),
    build({
      ...shared,
      entryPoints: { cli: 'src/cli/main.ts', thread: 'src/cli/work/thread.ts' },
      write: false,
      plugins: [
        preparedRules(rules, text => writeFileSync(join(outdir, text.name), text.bytes)),
        lightCommander,
      ],
    }),
  ])
  const hot = hotChunks(command.metafile)
  const { files, name: packName } = await pack(command.outputFiles, hot)
  for (const [name, text] of files) writeFileSync(join(outdir, name), text)
  writeFileSync(
    join(outdir, 'start.cjs'),
    readFileSync('scripts/start.cjs', 'utf8').replace('pack.cjs', packName),
  )
  writeFileSync(
    join(outdir, 'thread.js'),
    "import{createRequire}from'node:module'\ncreateRequire(import.meta.url)('./start.cjs')('thread.js')\n",
  )
  const inputs = [library, command].flatMap(({ metafile }) => Object.keys(metafile.inputs))
  writeFileSync(join(outdir, 'LICENSES.txt'), licences(inputs))
  // A fault of the types is for `npm run types` to tell; what can be described is described all the same.
  const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc')
  spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--outDir', join(outdir, 'types')])
  // What went into which chunk; a test reads it to see that start-up stays light.
  writeFileSync(join(workshop, 'meta.json'), JSON.stringify(command.metafile))
  // A folder made aside is private to its maker; a package is for everybody.
  chmodSync(outdir, 0o755)
  rmSync('dist', { recursive: true, force: true })
  renameSync(outdir, 'dist')
  // What was compiled of an earlier build serves nobody any more.
  rmSync('.code-cache', { recursive: true, force: true })
} finally {
  rmSync(outdir, { recursive: true, force: true })
}
