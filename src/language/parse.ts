import type { Span } from '../text/index.ts'
import { clausesOf } from './clauses.ts'
import type { Parsed } from './facts.ts'
import type { Tokenizer } from './nlp.ts'

const quotation = /["\u201c]([^"\u201c\u201d]{1,400})["\u201d]/g

/** Parses one sentence: tokens, clauses and quotations. Facts are computed later, where a match needs them. */
export function parseSentence(text: string, tokenize: Tokenizer): Parsed {
  const tokens = tokenize(text)
  return { text, tokens, clauses: clausesOf(tokens), quotations: quotationsOf(text) }
}

function quotationsOf(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(quotation))
    spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}
