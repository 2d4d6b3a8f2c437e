import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode, fileTrouble } from './file-trouble.ts'
import { UsageError } from './usage-error.ts'

/** Where the report goes. */
export interface Output {
  write(text: string): void
  /** Waits until everything is written. @throws UsageError when it could not be. */
  close(): Promise<void>
}

/** UTF-16 units that are written together at the most. */
const atOnce = 65_536

/** Standard output. When its reader has gone, the run goes on in silence, so that the exit code is right. */
export function standardOutput(): Output {
  const { stdout } = process
  let failure: Error | undefined
  let gone = false
  // One write for a file costs more than to look that file up; nobody waits for less than what one turn gives.
  let waiting = ''
  const flush = () => {
    const text = waiting
    waiting = ''
    if (!gone && text !== '') stdout.write(text)
  }
  stdout.on('error', error => {
    gone = true
    if (errorCode(error) !== 'EPIPE') failure = error
  })
  return {
    write(text) {
      if (gone || text === '') return
      if (waiting === '') setImmediate(flush)
      waiting += text
      if (waiting.length >= atOnce) flush()
    },
    async close() {
      flush()
      if (!gone) await new Promise<void>(done => stdout.write('', () => done()))
      if (failure) throw new UsageError(`The report could not be written: ${fileTrouble(failure)}.`)
    },
  }
}

/** A file, made new, with the folders it needs. @throws UsageError when it cannot be written. */
export function fileOutput(path: string, name: string): Output {
  const guarded = <T>(step: () => T): T => {
    try {
      return step()
    } catch (error) {
      throw new UsageError(`${name} could not be written: ${fileTrouble(error)}.`)
    }
  }
  const file = guarded(() => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  })
  return {
    write: text => guarded(() => writeAll(file, Buffer.from(text))),
    close: async () => guarded(() => closeSync(file)),
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}
