// Starts the command: reads the pack of its chunks, with the code that V8 compiled for it in an earlier run where
// that was kept. Compiling takes as long as linting a mail. The build copies this file into dist/.
'use strict'
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// A run is short, and each mail brings other words: what V8 makes ready for a long run is mostly thrown away again.
const version = Number.parseInt(process.versions.node, 10)
// It compiles an expression for its own interpreter when it is first tried, and to machine code the second time. Straight
// to machine code, a mail with findings takes a fifth less. Versions that were not tried may not know the flag.
if (version <= 26) setFlagsFromString('--no-regexp-tier-up')
// Of what a mail leaves behind it lets five times as much pile up as is in use. With half of that, a run over 32,000 mails
// holds 196 MB instead of 246, and takes two parts in a hundred more time.
if (version <= 26) setFlagsFromString('--heap-growing-percent=120')
// It optimises functions that have run for a while: one mail spent a fifth of its time so, four hundred a tenth. So it
// waits some seven times as long. Later versions are more patient by themselves, and do not know the flag.
if (version === 20) setFlagsFromString('--interrupt-budget=500000')

/** Kept beside the code that it was made from, which whoever could change it could change as well. */
const folder = join(__dirname, '..', '.code-cache')

/** The pack; the build puts its name here. */
const PACK = 'pack.cjs'

/** Runs a chunk of the pack, such as `cli.js`. */
module.exports = entry => {
  const filename = join(__dirname, PACK)
  // V8 takes back only what the same version with the same flags made, on the same kind of processor.
  const kept = join(folder, `${PACK}-${process.version}-${process.arch}.bin`)
  const cachedData = read(kept)
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData && { cachedData }),
  })
  const chunks = script.runInThisContext()
  const here = {
    folder: __dirname,
    get url() {
      return require('node:url').pathToFileURL(filename).href
    },
  }
  const loaded = new Map()

  function load(id) {
    if (!id.startsWith('./')) return require(id)
    const known = loaded.get(id)
    if (known) return known.exports
    const name = id.slice(2)
    const chunk = chunks[name] ?? require(join(__dirname, name.replace(/\.js$/, '.cjs')))
    const module = { exports: {} }
    loaded.set(id, module)
    chunk(module.exports, load, module, importFor, here)
    return module.exports
  }

  // Also for code of the user's, such as a configuration, which `import` finds by its address.
  async function importFor(id) {
    return id.startsWith('./') ? load(id) : import(id)
  }

  load(`./${entry}`)
  // What a run compiled is known when it ends; one that linted nothing has not met most of it.
  if (entry === 'cli.js' && (!cachedData || script.cachedDataRejected))
    process.once('exit', () => {
      if ([...loaded.keys()].some(id => id.startsWith('./engine-'))) keep(kept, script)
    })
}

/** Kept twice over, and compared: V8 does not check what it is given, and crashes on what a disk has garbled. */
function read(file) {
  try {
    const both = readFileSync(file)
    const one = both.subarray(0, both.length / 2)
    return one.length > 0 && one.equals(both.subarray(both.length / 2)) ? one : undefined
  } catch {
    return undefined
  }
}

/** The next run is slower without it, and that is all. */
function keep(file, script) {
  const made = `${file}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    const code = script.createCachedData()
    writeFileSync(made, Buffer.concat([code, code]))
    renameSync(made, file)
  } catch {
    rmSync(made, { force: true })
  }
}
