import type { TokenizerCallbacks } from 'htmlparser2'
import type { Zone } from '../draft.ts'
import { BLOCK, BOUNDARY, CLOSES_ITSELF, SKIPPED, VOID } from './elements.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { ShownText } from './shown-text.ts'
import { type Put, putText } from './text-run.ts'

/** How the words from `at` on stand in the document, until the next such mark. */
export interface Standing {
  readonly at: number
  readonly marks: number
  readonly wraps: number
  readonly zone?: Zone
}

/** Words that are not part of the running text: hidden ones, inline code, alternative texts. */
export interface Aside {
  readonly zone: Zone
  readonly text: ShownText
}

export interface LinkSpan {
  readonly href: string
  /** Units of the shown text. */
  readonly start: number
  end: number
  /** Units of the source: the opening tag. */
  readonly tagStart: number
  readonly tagEnd: number
}

interface Open extends Meaning {
  readonly name: string
  readonly code: boolean
  readonly link?: LinkSpan
}

type Decode = (entity: string) => string

/** Follows the tags of an HTML text and writes down what is shown. */
export class HtmlReader implements TokenizerCallbacks {
  readonly shown: ShownText
  readonly standings: Standing[] = []
  readonly asides: Aside[] = []
  readonly links: LinkSpan[] = []
  /** Elements that were nested deeper than is tracked. */
  tooDeep = false
  readonly #source: string
  readonly #decode: Decode
  readonly #mail: boolean
  readonly #deepest: number
  readonly #put: { readonly shown: Put; readonly hidden: Put; readonly code: Put }
  readonly #stack: Open[] = []
  #untracked = 0
  #counts = { skipped: 0, hidden: 0, pre: 0, code: 0, quotes: 0, wraps: 0 }
  #moved = true
  #hidden: ShownText | undefined
  #code: ShownText | undefined
  #tag = { name: '', start: 0 }
  #attributes = new Map<string, string>()
  #attribute = ''
  #value = ''

  constructor(source: string, decode: Decode, mail: boolean, deepest: number) {
    this.#source = source
    this.#decode = decode
    this.#mail = mail
    this.#deepest = deepest
    this.shown = new ShownText(source.length >> 1)
    this.#put = {
      shown: putText(decode, () => this.shown),
      hidden: putText(decode, () => (this.#hidden ??= this.#aside(this.#hiddenZone()))),
      code: putText(decode, () => (this.#code ??= this.#aside('code'))),
    }
  }

  ontext(start: number, end: number): void {
    const { skipped, hidden, code, pre } = this.#counts
    // The tokenizer gives -1 for the rest of a tag that the end of the text cuts off.
    if (skipped > 0 || start < 0) return
    const text = this.#source.slice(start, end)
    if (hidden > 0) {
      this.#put.hidden(text, start, false)
      return
    }
    if (this.#moved && /\S/.test(text)) this.#settle()
    if (code > 0 && pre === 0) {
      this.#put.code(text, start, true)
      this.shown.words(`X${'x'.repeat(text.length - 1)}`, start)
    } else this.#put.shown(text, start, pre > 0)
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#source.slice(start, end).toLowerCase(), start: start - 1 }
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#source.slice(start, end)
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onopentagend(end: number): void {
    const { name, start } = this.#tag
    if (BLOCK.has(name)) this.#breakBlock()
    if (VOID.has(name)) {
      if (name === 'br') this.shown.lineBreak()
      else this.#describe(name, start, end)
      return
    }
    if (CLOSES_ITSELF.has(name) && this.#stack.at(-1)?.name === name) this.#pop()
    if (this.#stack.length >= this.#deepest) {
      this.tooDeep = true
      this.#untracked++
      return
    }
    const meaning = meaningOf(name, this.#attributes, this.#mail)
    const href = name === 'a' ? this.#attributes.get('href') : undefined
    const link = href === undefined ? undefined : this.#link(href, start, end + 1)
    this.#push({ name, code: name === 'code', ...meaning, ...(link && { link }) })
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    if (BLOCK.has(name)) this.#breakBlock()
    if (this.#untracked > 0) {
      this.#untracked--
      return
    }
    let at = this.#stack.length - 1
    while (at >= 0 && this.#stack[at]!.name !== name) {
      if (BOUNDARY.has(this.#stack[at]!.name) && !BOUNDARY.has(name)) return
      at--
    }
    if (at < 0) return
    while (this.#stack.length > at) this.#pop()
  }

  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  #push(open: Open): void {
    this.#stack.push(open)
    this.#count(open, 1)
    if (open.opensQuote) this.#counts.wraps++
  }

  #pop(): void {
    const open = this.#stack.pop()!
    this.#count(open, -1)
    if (open.link) open.link.end = this.shown.length
    if (open.hidden || open.zone === 'preheader') this.#hidden = undefined
    if (open.code) this.#code = undefined
  }

  #count(open: Open, by: number): void {
    const { name, hidden, quotes, wraps, zone } = open
    const counts = this.#counts
    if (SKIPPED.has(name)) counts.skipped += by
    if (hidden || zone === 'preheader') counts.hidden += by
    if (name === 'pre') counts.pre += by
    if (open.code) counts.code += by
    if (quotes) counts.quotes += by
    if (wraps) counts.wraps += by
    if (quotes || wraps || open.opensQuote || zone || name === 'pre') this.#move()
  }

  #move(): void {
    this.#moved = true
    this.shown.block()
  }

  #settle(): void {
    this.#moved = false
    const zone = this.#zone()
    const { quotes: marks, wraps } = this.#counts
    this.standings.push({ at: this.shown.settle(), marks, wraps, ...(zone && { zone }) })
  }

  #zone(): Zone | undefined {
    if (this.#counts.pre > 0 && (this.#counts.code > 0 || !this.#mail)) return 'code'
    return this.#stack.findLast(open => open.zone)?.zone
  }

  #breakBlock(): void {
    ;(this.#counts.hidden > 0 ? this.#hidden : this.shown)?.block()
  }

  #hiddenZone(): Zone {
    const first = this.shown.length === 0 && !this.asides.some(({ zone }) => zone === 'preheader')
    return first ? 'preheader' : 'hidden'
  }

  #aside(zone: Zone): ShownText {
    const text = new ShownText()
    this.asides.push({ zone, text })
    return text
  }

  #link(href: string, tagStart: number, tagEnd: number): LinkSpan | undefined {
    const { hidden, quotes, wraps, skipped } = this.#counts
    if (hidden + quotes + wraps + skipped > 0) return undefined
    const link = {
      href: this.#decode(href),
      start: this.shown.length,
      end: this.shown.length,
      tagStart,
      tagEnd,
    }
    this.links.push(link)
    return link
  }

  /** The alternative text of a picture is read when it says more than what the picture is called. */
  #describe(name: string, start: number, end: number): void {
    const alt = name === 'img' ? this.#attributes.get('alt') : undefined
    if (!alt || this.#counts.hidden + this.#counts.quotes + this.#counts.wraps > 0) return
    if (alt.trim().split(/\s+/).length < 3) return
    const at = this.#source.indexOf(alt, start)
    if (at >= 0 && at < end) this.#aside('own').words(alt, at)
  }
}
