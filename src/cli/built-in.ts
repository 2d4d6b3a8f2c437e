// The rules that come with the package, as a run needs them. The build puts them here without what only a reader
// wants: examples, and the patterns, which it works out beforehand.
export { rules as builtIn } from '../../rules/index.ts'
