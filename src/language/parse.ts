import type { Span } from '../text/index.ts'
import { clausesOf } from './clauses.ts'
import type { Parsed } from './facts.ts'
import type { TokenSpan } from './matcher.ts'
import type { Tokenizer } from './nlp.ts'

const quotation = /["\u201c]([^"\u201c\u201d]{1,400})["\u201d]/g

/** Parses one sentence. Clauses, quotations and facts are worked out later, where a match needs them. */
export function parseSentence(text: string, tokenize: Tokenizer): Parsed {
  const tokens = tokenize(text)
  let clauses: readonly TokenSpan[] | undefined
  let quotations: readonly Span[] | undefined
  return {
    text,
    tokens,
    get clauses() {
      return (clauses ??= clausesOf(tokens))
    },
    get quotations() {
      return (quotations ??= quotationsOf(text))
    },
  }
}

function quotationsOf(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(quotation))
    spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}
