import { parseAst } from 'vitest/node'
import { patternPieces } from './pattern-pieces.ts'

/** One small change of a source: `text` stands in place of the characters from `start` to `end`. */
export interface Mutant {
  /** What was changed, in a word: `comparison`, `constant`, … */
  operator: string
  start: number
  /** Not included. */
  end: number
  text: string
}

/** A node of the syntax tree (ESTree with TypeScript's types), of which only the place and the kind are sure. */
type Node = { type: string; start: number; end: number } & Record<string, unknown>

const swapped: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
}

/** A call of the method that is another one's opposite, or of none where the value is then what it was called on. */
const otherMethod: Record<string, string> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  min: 'max',
  max: 'min',
  toLowerCase: 'toUpperCase',
  union: 'intersection',
}
const leftOut = new Set(['trim', 'sort', 'toSorted', 'filter', 'reverse', 'toReversed', 'normalize', 'slice'])

/**
 * All mutants of a TypeScript source, in the order of their places: comparisons, conditions, constants, texts, pieces of
 * patterns, called methods, returned values, removed statements. The operators are those of the literature (Offutt et
 * al. 1996, "An experimental determination of sufficient mutant operators") and of Stryker.
 *
 * Types are no code, and words in lists of a module are data: neither is changed.
 */
export function mutantsOf(source: string): Mutant[] {
  const found: Mutant[] = []
  const add = (operator: string, { start, end }: { start: number; end: number }, text: string) => {
    if (source.slice(start, end) !== text) found.push({ operator, start, end, text })
  }
  const program: unknown = parseAst(source, { lang: 'ts' })
  if (isNode(program)) visit(program, undefined, false)
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1))

  function visit(node: Node, parent: Node | undefined, inFunction: boolean): void {
    if (isOnlyType(node)) return
    change(node, parent, inFunction)
    const inside = inFunction || /Function/.test(node.type)
    for (const [key, value] of Object.entries(node)) {
      if (isName(node, key)) continue
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, inside)
    }
  }

  function change(node: Node, parent: Node | undefined, inFunction: boolean): void {
    switch (node.type) {
      case 'BinaryExpression':
      case 'LogicalExpression':
      case 'AssignmentExpression':
        changeOperator(node)
        return
      case 'UnaryExpression':
        if (node.operator === '!') add('negation', node, inner(node, 'argument'))
        return
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'WhileStatement':
        if (isNode(node.test)) add('condition', node.test, `!(${inner(node, 'test')})`)
        return
      case 'Literal':
      case 'TemplateLiteral':
        changeLiteral(node, parent, inFunction)
        return
      case 'CallExpression':
        changeCall(node)
        return
      case 'ReturnStatement':
        if (isNode(node.argument)) add('returned value', node.argument, 'undefined')
        return
      case 'ArrowFunctionExpression':
        if (node.expression === true && isNode(node.body)) add('returned value', whole(node.body), 'undefined')
        return
      case 'ExpressionStatement':
      case 'ContinueStatement':
      case 'BreakStatement':
        if (inFunction) add('statement', node, ';')
    }
  }

  function changeOperator(node: Node): void {
    if (!isNode(node.left) || !isNode(node.right)) return
    const between = source.slice(node.left.end, node.right.start)
    const operator = String(node.operator)
    const at = between.indexOf(operator)
    const texts = operator === '+' && (isText(node.left) || isText(node.right))
    if (at < 0 || texts) return
    const start = node.left.end + at
    for (const text of swapped[operator] ?? []) {
      add(
        operator.length < 3 && /[<>]/.test(operator) ? 'comparison' : 'operator',
        { start, end: start + operator.length },
        text,
      )
    }
  }

  function changeLiteral(node: Node, parent: Node | undefined, inFunction: boolean): void {
    if (typeof node.value === 'boolean') add('constant', node, String(!node.value))
    if (typeof node.value === 'number') add('constant', node, String(node.value + 1))
    if (isNode(node.quasi) || parent?.type === 'TaggedTemplateExpression') return
    if (isPattern(node)) {
      for (const piece of patternPieces(node.regex.pattern, node.regex.flags)) add('pattern', node, piece)
    } else if (isText(node) && (inFunction || !isData(parent))) {
      add('text', node, source.slice(node.start + 1, node.end - 1) === '' ? "'other'" : "''")
    }
  }

  function changeCall(node: Node): void {
    const { callee } = node
    if (!isNode(callee) || callee.type !== 'MemberExpression' || !isNode(callee.property) || !isNode(callee.object))
      return
    const name = source.slice(callee.property.start, callee.property.end)
    const other = otherMethod[name]
    if (other !== undefined) add('method', callee.property, other)
    if (leftOut.has(name)) add('method', node, source.slice(callee.object.start, callee.object.end))
  }

  /** An object as the body of an arrow function stands in parentheses, which are no part of its node. */
  function whole(body: Node): { start: number; end: number } {
    if (body.type !== 'ObjectExpression') return body
    return { start: source.lastIndexOf('(', body.start), end: source.indexOf(')', body.end) + 1 }
  }

  function inner(node: Node, key: string): string {
    const child = node[key]
    return isNode(child) ? source.slice(child.start, child.end) : ''
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

function isPattern(node: Node): node is Node & { regex: { pattern: string; flags: string } } {
  return typeof node.regex === 'object' && node.regex !== null
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
}

/** What the compiler strips. An expression with a type beside it (`x as T`, `x!`) is still one. */
function isOnlyType({ type }: Node): boolean {
  const isExpression = /^TS(As|NonNull|Satisfies)/.test(type)
  return (type.startsWith('TS') && !isExpression) || type === 'ImportDeclaration' || type === 'ExportAllDeclaration'
}

/** A text in a list, in a record's entry, or alone as a constant: a word that the module knows. */
function isData(parent: Node | undefined): boolean {
  return ['ArrayExpression', 'Property', 'VariableDeclarator'].includes(parent?.type ?? '')
}

/** Names of properties and members are spelled as they are declared; changing one is no likely fault. */
function isName(node: Node, key: string): boolean {
  if (node.computed === true) return false
  return (node.type === 'Property' && key === 'key') || (node.type === 'MemberExpression' && key === 'property')
}
