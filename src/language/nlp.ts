import { isParticipleAndBase, looksParticiple } from './inflect.ts'
import type { Token } from './token.ts'
import { unapostrophed } from './unapostrophed.ts'

/** Splits one sentence into tokens. */
export type Tokenizer = (sentence: string) => Token[]

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  readonly implicit?: string
}

let loading: Promise<Tokenizer> | undefined

/**
 * Loads the tokenizer of compromise (its smallest part: no tagger). This module is the only door to that library,
 * and it is opened at the first sentence worth parsing, since clean mail never needs it.
 */
export function loadTokenizer(): Promise<Tokenizer> {
  loading ??= import('compromise/one').then(({ default: nlp }) => {
    return sentence => {
      const document = nlp.tokenize(sentence).document as unknown as Term[][]
      return placed(document)
    }
  })
  return loading
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
        const word = {
          text,
          norm: normOf(implicit || normal),
          start,
          end: start + text.length,
          before: pre,
          after: post,
        }
        tokens.push(...spelledOut(word))
      }
      at = start + text.length + post.length
    }
  }
  return tokens.flatMap(hadOrWould)
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
