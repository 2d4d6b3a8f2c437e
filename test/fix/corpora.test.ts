import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readDraft } from '../../src/draft/index.ts'
import { applyFixes } from '../../src/fix/index.ts'
import { editIn } from './given.ts'
import { REPLACEMENTS } from './made.ts'
import { putGet } from './put-get.ts'

// These run where the corpora lie beside the project; elsewhere they are skipped, and say so.
const corpora = resolve(import.meta.dirname, '../../../shared/corpora/mime')
/** Edits of one part. */
const TRIALS = 6
/** Files over this many bytes would make the test slow, not better. */
const LARGEST = 60_000

test.skipIf(!existsSync(corpora))(
  'P4 and P5 hold for words of every mail of the MIME corpora, as it is and with CRLF',
  async () => {
    const texts = [...Object.values(REPLACEMENTS), undefined]
    const tally: Record<string, number> = {}
    let turn = 0
    let vain = 0
    for (const path of mails()) {
      const raw = readFileSync(path)
      if (raw.length > LARGEST) continue
      const crlf = Buffer.from(raw.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')
      for (const file of [new Uint8Array(raw), new Uint8Array(crlf)]) {
        const draft = await readDraft(file, { path: 'x.eml' })
        for (const part of draft.parts) {
          const words = [...part.passage.text.matchAll(/[A-Za-z]{3,20}(?: [a-z]{3,20}){0,2}/g)]
          for (let i = 0; i < TRIALS && words.length > 0; i++) {
            const match = words[(i * 7919 + turn) % words.length]!
            const text = texts[turn++ % texts.length] ?? match[0]
            const edit = editIn(part, match.index, match[0].length, text)!
            const { fault, reason } = await putGet(applyFixes, file, 'x.eml', edit)
            expect(fault, `${path}: ${JSON.stringify(edit)}`).toBeUndefined()
            // A blank at the edge of a subject, a footer that is none any more: such words cannot be put there.
            const sound = part.zone === 'own' && text !== '' && text === text.trim()
            if (reason === 'reads-differently' && sound) vain++
            const key = reason ?? 'applied'
            tally[key] = (tally[key] ?? 0) + 1
          }
        }
      }
    }
    if (process.env.SHOW_FIGURES) console.log(tally, vain)
    expect(tally.applied).toBeGreaterThan(1000)
    // What reads differently was written in vain: rare, or something is written wrongly.
    expect(vain).toBeLessThan(tally.applied! / 50)
  },
  240_000,
)

function mails(): string[] {
  return (readdirSync(corpora, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter(
      entry => entry.isFile() && !/^(?:LICENSE|NOTICE|SOURCE)|\.(?:jsonl?|xml|out)$|^\.git/.test(entry.name),
    )
    .map(entry => join(entry.parentPath, entry.name))
}
