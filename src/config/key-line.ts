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

/** Walks the tokens of a JSON text; a string before a colon is a key of the object that is open, a list counts. */
function* jsonKeys(text: string): Iterable<KeyPlace> {
  const open: string[] = []
  const counts: number[] = []
  let line = 1
  let word = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '\n') line++
    else if (character === '{' || character === '[') {
      const isList = character === '['
      open.push(isList ? '0' : '')
      counts.push(isList ? 0 : Number.NaN)
    } else if (character === '}' || character === ']') {
      open.pop()
      counts.pop()
    } else if (character === ',' && !Number.isNaN(counts.at(-1) ?? Number.NaN)) {
      open[open.length - 1] = String(++counts[counts.length - 1]!)
    } else if (character === ':' && open.length > 0) {
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
  for (const [index, whole] of text.split('\n').entries()) {
    const dash = whole.indexOf('- ')
    let line = whole
    if (dash >= 0 && whole.slice(0, dash).trim() === '') {
      // The next entry of a list; its keys stand deeper than the dash.
      while (open.length > 0 && open[open.length - 1]!.indent > dash) open.pop()
      const last = open.at(-1)
      const isNext = last?.indent === dash && /^\d+$/.test(last.key)
      const number = isNext ? Number(open.pop()!.key) + 1 : 0
      open.push({ indent: dash, key: String(number) })
      yield { key: open.map(level => level.key), line: index + 1 }
      line = `${whole.slice(0, dash)}  ${whole.slice(dash + 2)}`
    }
    const content = line.trimStart()
    const colon = content.endsWith(':') ? content.length - 1 : content.indexOf(': ')
    if (colon <= 0 || content.startsWith('#')) continue
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
