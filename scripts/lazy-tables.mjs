// Makes the tables at the top of a chunk when they are first asked for. A run over one mail meets a third of the
// expressions and word lists that the code holds, and to read an expression takes longer than to run it once.
import { parse } from 'acorn'
import { ancestor, full } from 'acorn-walk'

/** An initialiser that is longer is written once, in a function, where more than one place asks for it. */
const LONG = 60

/** Functions of ours that do nothing but put what they are given into an object. */
const makers = new Set(['rare'])

/**
 * Takes expressions, lists and sets of constants out of the declarations at the top of a script and puts them where
 * their names are used: `var a=/x/;b(a)` becomes `var a;b(a??=/x/)`. Their value depends on nothing, so that nobody can
 * tell when it was made.
 */
export function withLazyTables(code) {
  const program = parse(code, { ecmaVersion: 'latest' })
  const tables = new Map()
  for (const { type, declarations = [] } of program.body)
    if (type === 'VariableDeclaration')
      for (const { id, init } of declarations)
        if (init && id.type === 'Identifier' && isConstant(init) && isDear(init))
          tables.set(id.name, { id, init, uses: [] })
  leaveOutShadowed(program, tables)
  const edits = []
  ancestor(program, {
    Identifier(node, _, ancestors) {
      const table = tables.get(node.name)
      if (!table) return
      const parent = ancestors.at(-2)
      if (parent.type === 'Property' && parent.shorthand) table.uses.push({ ...node, shorthand: true })
      else table.uses.push(node)
    },
  })
  let functions = ''
  for (const [name, { id, init, uses }] of tables) {
    const made = `${name}??=${code.slice(init.start, init.end)}`
    const isShared = uses.length > 1 && init.end - init.start > LONG
    if (isShared) functions += `function __make_${name}(){return ${made}}`
    edits.push({ start: id.end, end: init.end, text: '' })
    for (const { start, end, shorthand } of uses)
      edits.push({
        start,
        end,
        text: `${shorthand ? `${name}:` : ''}${isShared ? `__make_${name}()` : `(${made})`}`,
      })
  }
  let rest = code
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + text + rest.slice(end)
  return rest + functions
}

/** A name that is given a value elsewhere, or that a scope inside uses for something else, is left as it is. */
function leaveOutShadowed(program, tables) {
  const seen = new Set()
  const bind = pattern => {
    for (const name of namesIn(pattern))
      if (seen.has(name)) tables.delete(name)
      else seen.add(name)
  }
  full(program, node => {
    if (node.type === 'VariableDeclarator') bind(node.id)
    else if (/Function/.test(node.type)) {
      for (const param of node.params) bind(param)
      if (node.id) bind(node.id)
    } else if (/^Class(?:Declaration|Expression)$/.test(node.type) && node.id) bind(node.id)
    else if (node.type === 'CatchClause' && node.param) bind(node.param)
    else if (node.type === 'AssignmentExpression') for (const name of namesIn(node.left)) tables.delete(name)
    else if (node.type === 'UpdateExpression') for (const name of namesIn(node.argument)) tables.delete(name)
    else if (/^For(?:In|Of)Statement$/.test(node.type))
      for (const name of namesIn(node.left)) tables.delete(name)
  })
}

function namesIn(pattern) {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap(one => namesIn(one.value ?? one.argument))
    case 'ArrayPattern':
      return pattern.elements.flatMap(one => (one ? namesIn(one) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return []
  }
}

/** True for what is the same whenever it is made. */
function isConstant(node) {
  switch (node.type) {
    case 'Literal':
      return true
    case 'TemplateLiteral':
      return node.expressions.length === 0
    case 'ArrayExpression':
      return node.elements.every(one => one && isConstant(one))
    case 'ObjectExpression':
      return node.properties.every(
        one => one.type === 'Property' && one.kind === 'init' && !one.computed && isConstant(one.value),
      )
    case 'NewExpression':
      return /^(?:Set|Map|RegExp)$/.test(node.callee.name) && node.arguments.every(isConstant)
    case 'CallExpression': {
      const { callee } = node
      const isMaker = makers.has(callee.name) || makers.has(callee.expressions?.at(-1).property?.name)
      const isSplit = callee.property?.name === 'split' && isText(callee.object)
      return (isMaker || isSplit) && node.arguments.every(isConstant)
    }
    default:
      return false
  }
}

function isText({ type, value, expressions }) {
  return (
    (type === 'Literal' && typeof value === 'string') || (type === 'TemplateLiteral' && !expressions.length)
  )
}

/** True for what takes longer to make than to ask whether it was made: it holds an expression, a set or a list. */
function isDear(init) {
  let found = false
  full(init, ({ type, regex }) => {
    found ||= regex !== undefined || type === 'NewExpression' || type === 'CallExpression'
  })
  return found && init.arguments?.length !== 0
}
