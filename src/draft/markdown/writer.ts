import type { Nodes, Parents } from 'mdast'
import type { Derived, Span } from '../../text/index.ts'
import { ShownText } from '../html/shown-text.ts'
import type { Aside, LinkSpan, Standing } from '../html/written.ts'
import { alignText } from './align.ts'

/** What the writer needs from packages that are loaded only when met. */
export interface Tools {
  /** Decodes one character reference. */
  readonly decode: (entity: string) => string
  /** The shown text of a piece of HTML, mapped to its units. */
  readonly html: (source: string) => Derived
}

/** Follows a Markdown tree and writes down what is shown. */
export class MarkdownWriter {
  readonly shown: ShownText
  readonly standings: Standing[] = []
  readonly asides: Aside[] = []
  readonly links: LinkSpan[] = []
  readonly tables: Span[] = []
  readonly #source: string
  readonly #tools: Tools

  constructor(source: string, tools: Tools) {
    this.#source = source
    this.#tools = tools
    this.shown = new ShownText(source.length)
  }

  write(node: Nodes, marks = 0): void {
    const [start, end] = range(node)
    switch (node.type) {
      case 'text':
        alignText(node.value, this.#source, start, end, this.#tools.decode, this.shown)
        return
      case 'inlineCode':
        this.#inlineCode(start, end)
        return
      case 'break':
        this.shown.lineBreak()
        return
      case 'code':
        this.#stand(marks, 'code')
        this.#verbatim(start, end)
        this.shown.block()
        return
      case 'html':
        this.#html(node.value, start, marks)
        return
      case 'image':
        this.#alternative(node.alt ?? '', start, end)
        return
      case 'link':
        this.#link(node.url, start, end, () => this.#all(node, marks))
        return
      case 'paragraph':
      case 'heading':
        this.#stand(marks)
        this.#paragraph(node, marks, this.#source.slice(start, end))
        return
      case 'blockquote':
        this.#all(node, marks + 1)
        return
      default:
        if ('children' in node) this.#all(node, marks)
    }
  }

  #paragraph(node: Parents, marks: number, source: string): void {
    const start = this.shown.length
    this.#all(node, marks)
    // The parser knows no tables; a second line of dashes and bars makes one.
    const second = source.split('\n', 2)[1] ?? ''
    if (/^[\s|:>-]+$/.test(second) && second.includes('|') && second.includes('-'))
      this.tables.push({ start, end: this.shown.length })
    this.shown.block()
  }

  #all(node: Parents, marks: number): void {
    for (const child of node.children) this.write(child, marks)
  }

  #stand(marks: number, zone?: 'code'): void {
    const standing = { at: this.shown.settle(), marks, wraps: 0 }
    this.standings.push(zone ? { ...standing, zone } : standing)
  }

  #inlineCode(start: number, end: number): void {
    const raw = this.#source.slice(start, end)
    const ticks = /^`+/.exec(raw)?.[0].length ?? 0
    const from = start + ticks
    const to = end - ticks
    if (to <= from) return
    const text = new ShownText()
    text.words(this.#source.slice(from, to), from)
    this.asides.push({ zone: 'code', text })
    this.shown.words(`X${'x'.repeat(to - from - 1)}`, from)
  }

  #verbatim(start: number, end: number): void {
    const text = this.#source.slice(start, end)
    this.shown.words(text, start)
  }

  #html(value: string, start: number, marks: number): void {
    const inline = /^<\/?[a-z][^<>]*>$/i.test(value)
    if (/^<br\s*\/?>$/i.test(value)) this.shown.lineBreak()
    if (inline && !/^<\/?(?:p|div|table|h[1-6]|ul|ol|li)\b/i.test(value)) return
    const { text, start: from, end: to } = this.#tools.html(value)
    if (text.trim() === '') return
    this.#stand(marks)
    for (let i = 0; i < text.length; i++) this.shown.atom(text[i]!, start + from[i]!, start + to[i]!)
    this.shown.block()
  }

  #alternative(alt: string, start: number, end: number): void {
    const at = this.#source.slice(start, end).indexOf(alt)
    if (alt.trim().split(/\s+/).length < 3 || at < 0) return
    const text = new ShownText()
    text.words(alt, start + at)
    this.asides.push({ zone: 'own', text })
  }

  #link(href: string, tagStart: number, tagEnd: number, inside: () => void): void {
    const start = this.shown.length
    inside()
    this.links.push({ href, start, end: this.shown.length, tagStart, tagEnd })
  }
}

function range(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
