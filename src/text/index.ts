export { plainBlanks } from './blanks.ts'
export { byteOrder } from './byte-order.ts'
export { Derivation } from './derive.ts'
export { joinPassages } from './join.ts'
export { unifyLineEnds } from './line-ends.ts'
export { type Lines, linesOf, type Position } from './lines.ts'
export { once } from './once.ts'
export {
  blankMap,
  compose,
  cut,
  type Derived,
  emptyPassage,
  type Passage,
  type SourceMap,
  sourceOf,
  withText,
} from './passage.ts'
export { type Rare, rare } from './rare.ts'
export { Recent } from './recent.ts'
export { type Bytes, bytes, contains, overlaps, type Span } from './span.ts'
