import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'

/** A regular expression of the code, with the place where it is written or made. */
export interface CodePattern {
  /** `file:line`, from the root of the repository. */
  place: string
  source: string
  flags: string
}

/** A place where a regular expression is made at run time. */
export interface MakingPlace {
  file: string
  line: number
  /** Whether it is made when a function is called, and not when its module is loaded. */
  isInFunction: boolean
}

/** What the code says of its regular expressions. */
export interface WrittenPatterns {
  literals: CodePattern[]
  made: MakingPlace[]
}

type Node = { type: string; start: number; end: number } & Record<string, unknown>

/** All regular expressions of folders, read from the syntax trees of their modules: those written as such, and the places that make one. */
export function writtenPatterns(folders: readonly string[]): WrittenPatterns {
  const found: WrittenPatterns = { literals: [], made: [] }
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (/(?<!\.d)\.tsx?$/.test(name)) readModule(join(folder, name), found)
    }
  }
  return found
}

function readModule(file: string, found: WrittenPatterns): void {
  const code = readFileSync(file, 'utf8')
  const lineOf = (at: number) => code.slice(0, at).split('\n').length
  const program: unknown = parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' })
  if (isNode(program)) visit(program, false)

  function visit(node: Node, isInFunction: boolean): void {
    const { regex } = node
    if (node.type === 'Literal' && isRegex(regex))
      found.literals.push({ place: `${file}:${lineOf(node.start)}`, source: regex.pattern, flags: regex.flags })
    if (isMaking(node)) found.made.push({ file, line: lineOf(node.start), isInFunction })
    const inside = isInFunction || /Function/.test(node.type)
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, inside)
    }
  }
}

function isMaking({ type, callee }: Node): boolean {
  return (
    /^(?:New|Call)Expression$/.test(type) && isNode(callee) && callee.type === 'Identifier' && callee.name === 'RegExp'
  )
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
