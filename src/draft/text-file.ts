import { plainBlanks, unifyLineEnds } from '../text/index.ts'
import { decodeCharset } from './charset/decode.ts'
import { emptyEnvelope } from './envelope.ts'
import type { ReadFile } from './mail.ts'
import { octetsOf } from './mime/octets.ts'
import type { Reading } from './problems.ts'
import { splitText } from './zones/split.ts'

/** Reads a plain text file. */
export async function readTextFile(reading: Reading): Promise<ReadFile> {
  const { file, problems } = reading
  const text = unifyLineEnds(decodeCharset(octetsOf(file, 0, file.length), 'utf-8', problems))
  const { parts, thread } = splitText(plainBlanks(text), reading)
  return { envelope: emptyEnvelope, headers: [], parts, attachments: [], links: [], thread, masks: [] }
}
