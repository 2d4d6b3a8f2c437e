/** Looks for an expression; null where it does not match. */
export interface Rare {
  (text: string): RegExpExecArray | null
  readonly hint: RegExp
  readonly expression: RegExp
}

/**
 * An expression that few sentences match, behind a plain one that most of them fail. An expression is compiled when it
 * is first tried, and one with many alternatives or with letters of any script in any case takes as long to compile as
 * a sentence takes to judge.
 *
 * @param hint meets every text that the expression meets; best a few stretches of letters without `\b`
 */
export function rare(hint: RegExp, expression: RegExp): Rare {
  return Object.assign((text: string) => (hint.test(text) ? expression.exec(text) : null), {
    hint,
    expression,
  })
}
