/**
 * The 1-based line on which a key stands in a JSON or YAML text, or that of the nearest key above it that was
 * found. The loaders give values without positions, and a fault without a line sends people searching.
 */
export function lineOfKey(text: string, path: readonly string[]): number | undefined {
  if (path.length === 0) return undefined
  let best: number | undefined
  let depth = 0
  const keys = text.trimStart().startsWith('{') ? jsonKeys(text) : yamlKeys(text)
  for (const { key, line } of keys) {
    if (key.length <= depth || key.length > path.length) continue
    if (key.some((segment, i) => segment !== path[i])) continue
    depth = key.length
    best = line
  }
  return best
}

interface KeyPlace {
  readonly key: readonly string[]
  readonly line: number
}

/** Walks the tokens of a JSON text; a string before a colon is a key of the object that is open. */
function* jsonKeys(text: string): Iterable<KeyPlace> {
  const open: string[] = []
  let line = 1
  let word = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '\n') line++
    else if (character === '{' || character === '[') open.push('')
    else if (character === '}' || character === ']') open.pop()
    else if (character === ':' && open.length > 0) {
      open[open.length - 1] = word
      yield { key: [...open], line }
    } else if (character === '"') {
      const end = endOfString(text, i)
      word = unquoted(text.slice(i, end))
      i = end - 1
    }
  }
}

/** Where the string that opens at `start` ends, after its closing quote. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '"') return i + 1
    if (text[i] === '\\') i++
  }
  return text.length
}

/** Reads block YAML by its indentation; a flow mapping inside a line is found as far as its outer key. */
function* yamlKeys(text: string): Iterable<KeyPlace> {
  const open: { indent: number; key: string }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trimStart()
    const colon = content.endsWith(':') ? content.length - 1 : content.indexOf(': ')
    if (colon <= 0 || content.startsWith('#') || content.startsWith('- ')) continue
    const indent = line.length - content.length
    while (open.length > 0 && open[open.length - 1]!.indent >= indent) open.pop()
    open.push({ indent, key: unquoted(content.slice(0, colon).trim()) })
    yield { key: open.map(level => level.key), line: index + 1 }
  }
}

function unquoted(token: string): string {
  const quote = token[0]
  if (quote === "'" && token.endsWith("'")) return token.slice(1, -1)
  if (quote !== '"' || !token.endsWith('"')) return token
  try {
    return String(JSON.parse(token))
  } catch {
    return token.slice(1, -1)
  }
}
