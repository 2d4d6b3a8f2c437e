import { expect, test } from 'vitest'
// @ts-expect-error: a script, without types
import { withLazyTables } from '../scripts/lazy-tables.mjs'

test.each([
  ['var a=/x/;f(()=>a.test(s));', 'var a;f(()=>(a??=/x/).test(s));'],
  ['var a=new Set("x y".split(" ")),b=1;has(a,b);', 'var a,b=1;has((a??=new Set("x y".split(" "))),b);'],
  ['var a=[/x/,/y/];f({a});', 'var a;f({a:(a??=[/x/,/y/])});'],
  ['var a=rare(/x/,/yx/);a(t);', 'var a;(a??=rare(/x/,/yx/))(t);'],
])('%s is made when it is used', (code, lazy) => expect(withLazyTables(code)).toBe(lazy))

test('a long one that is used in two places is written once', () => {
  const long = `/${'x'.repeat(80)}/`
  expect(withLazyTables(`var a=${long};f(a,a);`)).toBe(
    `var a;f(__make_a(),__make_a());function __make_a(){return a??=${long}}`,
  )
})

test.each([
  ['cheap', 'var a="x",b=[1,2],c=new Map();f(a,b,c);'],
  ['given another value', 'var a=/x/;a=/y/;f(a);'],
  ['given another value by a loop', 'var a=/x/;for(a of b)f(a);'],
  ['not the only one of its name', 'var a=/x/;function f(a){return a}f(a);'],
  ['made by something else', 'var a=other(/x/),b=new Set(c);f(a,b);'],
  ['not at the top', 'function f(){var a=/x/;return a}f();'],
])('what is %s stays where it is', (_, code) => expect(withLazyTables(code)).toBe(code))

test('what was made is made once', () => {
  const code = withLazyTables('var a=/x/g;const get=()=>a;globalThis.__same=get()===get()&&get()===a;')
  new Function(code)()
  expect((globalThis as { __same?: boolean }).__same).toBe(true)
})
