import { type Bytes, bytes, compose, type Passage, type SourceMap } from '../text/index.ts'
import type { Body } from './body/read.ts'
import type { Envelope, Header, Mailbox, Part, Problem } from './draft.ts'
import type { ReadFile } from './mail.ts'

/** Where the bytes of a decoded file came from in the file that was given. */
export type Origin = SourceMap

function place(origin: Origin, at: Bytes): Bytes {
  const last = origin.start.length
  if (last === 0) return bytes(0, 0)
  const start = at.start < last ? origin.start[at.start]! : origin.end[last - 1]!
  return bytes(start, at.end > at.start ? origin.end[Math.min(at.end, last) - 1]! : start)
}

function passage(origin: Origin, { text, map }: Passage): Passage {
  return compose({ map: origin }, { text, start: map.start, end: map.end })
}

function part(origin: Origin, inner: Part): Part {
  const moved = { ...inner, passage: passage(origin, inner.passage) }
  return inner.twin ? { ...moved, twin: part(origin, inner.twin) } : moved
}

/** A body whose places pointed into decoded bytes, led back to the bytes they were decoded from. */
export function movedBody(origin: Origin, body: Body): Body {
  return {
    parts: body.parts.map(each => part(origin, each)),
    thread: body.thread.map(mail => ({ ...mail, parts: mail.parts.map(each => part(origin, each)) })),
    links: body.links.map(link => ({ ...link, at: place(origin, link.at) })),
    masks: body.masks.map(mask => ({ ...mask, at: place(origin, mask.at) })),
    tags: body.tags,
    ...(body.comments && {
      comments: body.comments.map(each => ({ ...each, at: place(origin, each.at) })),
    }),
  }
}

/** The same for all that was read from a file. */
export function movedFile(origin: Origin, file: ReadFile): ReadFile {
  return {
    ...file,
    ...movedBody(origin, file),
    envelope: envelope(origin, file.envelope),
    headers: file.headers.map(each => header(origin, each)),
    attachments: file.attachments.map(each => ({ ...each, at: place(origin, each.at) })),
  }
}

export function movedProblems(origin: Origin, problems: readonly Problem[]): Problem[] {
  return problems.map(problem => (problem.at ? { ...problem, at: place(origin, problem.at) } : problem))
}

function header(origin: Origin, inner: Header): Header {
  return {
    name: inner.name,
    get passage() {
      return passage(origin, inner.passage)
    },
    at: place(origin, inner.at),
  }
}

function envelope(origin: Origin, inner: Envelope): Envelope {
  const boxes = (list: readonly Mailbox[]) => list.map(box => ({ ...box, at: place(origin, box.at) }))
  const { from, to, cc, bcc, replyTo } = inner
  return {
    ...inner,
    from: boxes(from),
    to: boxes(to),
    cc: boxes(cc),
    bcc: boxes(bcc),
    replyTo: boxes(replyTo),
  }
}
