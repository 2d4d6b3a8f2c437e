import { isParticipleAndBase, looksParticiple } from './inflect.ts'
import { plainTokens } from './plain.ts'
import type { Token } from './token.ts'
import { unapostrophed } from './unapostrophed.ts'

/**
 * Splits one sentence into tokens.
 *
 * @throws LibraryNeeded when the sentence needs the library, and that was not loaded yet
 */
export type Tokenizer = (sentence: string) => Token[]

/** Not a fault: the work is begun again when the library is there. */
export class LibraryNeeded extends Error {
  override readonly name = 'LibraryNeeded'
}

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  readonly implicit?: string
}

let library: Tokenizer | undefined
let loading: Promise<void> | undefined

/** Plainly written sentences are split here, all others by the library. */
export const tokenize: Tokenizer = sentence => {
  const plain = plainTokens(sentence)
  if (plain) return spelled(plain)
  if (!library) throw new LibraryNeeded()
  return library(sentence)
}

/**
 * Does work that splits sentences, and does it again with the library loaded if a sentence needs that. So the work
 * must be such that its first half, done twice, does no harm.
 */
export async function withTokenizer<Result>(work: (tokenize: Tokenizer) => Result): Promise<Result> {
  try {
    return work(tokenize)
  } catch (error) {
    if (!(error instanceof LibraryNeeded)) throw error
    await loadLibrary()
    return work(tokenize)
  }
}

/** Loads the library and gives it alone, without the short way for plain sentences. */
export async function libraryTokenizer(): Promise<Tokenizer> {
  await loadLibrary()
  return library!
}

/**
 * Loads the tokenizer of compromise (its smallest part: no tagger). This module is the only door to that library,
 * and it is opened at the first sentence that needs it, since most mails never do.
 */
function loadLibrary(): Promise<void> {
  loading ??= import('compromise/one').then(({ default: nlp }) => {
    library = sentence => spelled(placed(nlp.tokenize(sentence).document as unknown as Term[][]))
  })
  return loading
}

/** True for a word of which two may have to be made; few sentences have one. */
function needsSpelling({ norm }: Token): boolean {
  return norm.includes("'") || unapostrophed.has(norm)
}

/** Spells out what the library leaves alone. */
function spelled(words: Token[]): Token[] {
  if (!words.some(needsSpelling)) return words
  return words.flatMap(word => (word.text ? spelledOut(word) : [word])).flatMap(hadOrWould)
}

/**
 * Adds up the places of the terms ourselves, because the library's offsets begin one place early behind
 * contractions and count trailing punctuation. The halves of a contraction share one place.
 */
function placed(document: readonly Term[][]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const sentence of document) {
    for (const { pre, text, post, normal, implicit } of sentence) {
      const start = at + pre.length
      const head = tokens.at(-1)
      if (!text && head) {
        tokens.push({ ...head, text: '', norm: normOf(implicit ?? normal), before: '', after: post })
        tokens[tokens.length - 2] = { ...head, after: '' }
      } else if (text) {
        const norm = normOf(implicit || normal)
        tokens.push({ text, norm, start, end: start + text.length, before: pre, after: post })
      }
      at = start + text.length + post.length
    }
  }
  return tokens
}

const withIs =
  /^(it|that|this|he|she|who|what|there|here|where|how|when|everything|something|nothing|everyone|nobody)'s$/

/** Spells out "it's" and "didnt", which the library leaves alone: a possessive looks the same, and so may a slip. */
function spelledOut(word: Token): Token[] {
  const pronoun = withIs.exec(word.norm)?.[1]
  const [first, second] = pronoun ? [pronoun, 'is'] : (unapostrophed.get(word.norm) ?? [])
  if (!first || !second) return [word]
  return [
    { ...word, norm: first, after: '' },
    { ...word, text: '', norm: second, before: '' },
  ]
}

const withD = /^(i|you|he|she|it|we|they|who|that|there|one)'d$/

/** Spells out "you'd": `had` before a participle ("you'd forgotten"), else `would` ("you'd like"). */
function hadOrWould(word: Token, at: number, tokens: readonly Token[]): Token[] {
  const pronoun = withD.exec(word.norm)?.[1]
  if (!pronoun) return [word]
  let next = at + 1
  while (tokens[next] && beforeVerb.test(tokens[next]!.norm)) next++
  const verb = tokens[next]?.norm ?? ''
  const had =
    verb === 'better' || (isParticipleAndBase(verb) ? tokens[at - 1]?.norm === 'if' : looksParticiple(verb))
  return [
    { ...word, norm: pronoun, after: '' },
    { ...word, text: '', norm: had ? 'had' : 'would', before: '' },
  ]
}

const beforeVerb = /^(?:not|never|only|just|already|even|ever|also|all|both|simply)$|ly$/

function normOf(word: string): string {
  return word.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'")
}
