import type { TokenizerCallbacks } from 'htmlparser2'
import type { Zone } from '../draft.ts'
import { BLOCK, VOID } from './elements.ts'
import { meaningOf } from './meaning.ts'
import { type Open, OpenElements, setsApart } from './open-elements.ts'
import { ShownText } from './shown-text.ts'
import { type Put, putText } from './text-run.ts'
import type { Aside, LinkSpan, Standing } from './written.ts'

type Decode = (entity: string) => string

/** Words of an alternative text that says more than what the picture is called. */
const TELLING_WORDS = 3

/** Follows the tags of an HTML text and writes down what is shown. */
export class HtmlReader implements TokenizerCallbacks {
  readonly shown: ShownText
  readonly standings: Standing[] = []
  readonly asides: Aside[] = []
  readonly links: LinkSpan[] = []
  readonly elements: OpenElements
  readonly #source: string
  readonly #decode: Decode
  readonly #mail: boolean
  readonly #put: { readonly shown: Put; readonly hidden: Put; readonly code: Put }
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
    this.elements = new OpenElements(deepest)
    this.shown = new ShownText(source.length >> 1)
    this.#put = {
      shown: putText(decode, () => this.shown),
      // Hidden words before any that are shown are what inbox lists show.
      hidden: putText(
        decode,
        () => (this.#hidden ??= this.#aside(this.shown.length === 0 ? 'preheader' : 'hidden')),
      ),
      code: putText(decode, () => (this.#code ??= this.#aside('code'))),
    }
  }

  ontext(start: number, end: number): void {
    const { skipped, hidden, code, pre } = this.elements
    // The tokenizer gives -1 for the rest of a tag that the end of the text cuts off.
    if (skipped > 0 || start < 0) return
    const text = this.#source.slice(start, end)
    if (hidden) {
      this.#put.hidden(text, start, false)
      return
    }
    if (/\S/.test(text)) {
      if (this.#moved) this.#settle()
      this.#hidden = undefined
    }
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
      else if (name === 'img') this.#describe(start, end)
      return
    }
    if (this.elements.closesInner(name)) this.#close(name)
    const meaning = meaningOf(name, this.#attributes, this.#mail)
    const href = name === 'a' && this.elements.plain ? this.#attributes.get('href') : undefined
    const link = href === undefined ? undefined : this.#link(href, start, end + 1)
    const element: Open = { name, ...meaning, ...(link && { link }) }
    if (this.elements.open(element) && setsApart(element)) this.#move()
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    if (BLOCK.has(name)) this.#breakBlock()
    this.#close(name)
  }

  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  #close(name: string): void {
    for (const element of this.elements.close(name)) {
      if (element.link) element.link.end = this.shown.length
      if (element.hidden || element.size === 'none') this.#hidden = undefined
      if (element.name === 'code') this.#code = undefined
      if (setsApart(element)) this.#move()
    }
  }

  #move(): void {
    this.#moved = true
    this.shown.block()
  }

  #settle(): void {
    this.#moved = false
    const { quotes: marks, wraps, pre, code } = this.elements
    const verbatim = pre > 0 && (code > 0 || !this.#mail)
    const zone: Zone | undefined = verbatim ? 'code' : this.elements.zone
    this.standings.push({ at: this.shown.settle(), marks, wraps, ...(zone && { zone }) })
  }

  #breakBlock(): void {
    ;(this.elements.hidden ? this.#hidden : this.shown)?.block()
  }

  #aside(zone: Zone): ShownText {
    const text = new ShownText()
    this.asides.push({ zone, text })
    return text
  }

  #link(href: string, tagStart: number, tagEnd: number): LinkSpan {
    const at = this.shown.length
    const link = { href: this.#decode(href), start: at, end: at, tagStart, tagEnd }
    this.links.push(link)
    return link
  }

  #describe(start: number, end: number): void {
    const alt = this.#attributes.get('alt')
    if (!alt || !this.elements.plain || alt.trim().split(/\s+/).length < TELLING_WORDS) return
    const at = this.#source.slice(start, end).indexOf(alt)
    if (at >= 0) this.#aside('own').words(alt, start + at)
  }
}
