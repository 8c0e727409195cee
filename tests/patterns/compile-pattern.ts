import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { type CharacterSet, characterSet, isSetNode } from './character-sets.ts'

/** One step of a compiled pattern. Numbers are places in the program, or of a register. */
export type Instruction =
  | { do: 'take'; set: CharacterSet; back: boolean }
  | { do: 'split'; first: number; second: number }
  | { do: 'jump'; to: number }
  | { do: 'store'; register: number }
  | { do: 'moved'; register: number }
  | { do: 'assert'; holds: (text: readonly number[], at: number) => boolean }
  | { do: 'look'; program: Instruction[]; negate: boolean }
  | { do: 'repeat'; group: number; back: boolean }
  | { do: 'end' }

export interface CompiledPattern {
  source: string
  flags: string
  ast: AST.Pattern
  program: Instruction[]
  registers: number
  /** Whether a character is a code point, or a unit of UTF-16. */
  isUnicode: boolean
}

const parser = new RegExpParser({ ecmaVersion: 2025 })
/** How many instructions a pattern may have: {0,9999} of a long group would have millions. */
const mostInstructions = 200_000

/** A pattern as a program of a backtracking matcher, in the order in which ECMAScript says that alternatives are tried. */
export function compilePattern(source: string, flags: string): CompiledPattern {
  const isUnicode = /[uv]/.test(flags)
  const ast = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const groups = new Map<AST.CapturingGroup, number>()
  let registers = 0
  const program = programOf(ast.alternatives, false, flags)
  return { source, flags, ast, program, registers, isUnicode }

  function programOf(alternatives: readonly AST.Alternative[], back: boolean, own: string): Instruction[] {
    const made: Instruction[] = []
    compileAlternatives(made, alternatives, back, own)
    made.push({ do: 'end' })
    return made
  }

  function compileAlternatives(
    made: Instruction[],
    alternatives: readonly AST.Alternative[],
    back: boolean,
    own: string,
  ): void {
    const ends: { do: 'jump'; to: number }[] = []
    for (const [index, { elements }] of alternatives.entries()) {
      const split = { do: 'split' as const, first: made.length + 1, second: 0 }
      const isLast = index === alternatives.length - 1
      if (!isLast) made.push(split)
      for (const element of back ? elements.toReversed() : elements) compile(made, element, back, own)
      if (isLast) continue
      const end = { do: 'jump' as const, to: 0 }
      made.push(end)
      ends.push(end)
      split.second = made.length
    }
    for (const end of ends) end.to = made.length
  }

  function compile(made: Instruction[], node: AST.Element, back: boolean, own: string): void {
    if (made.length > mostInstructions) throw new Error(`/${source}/${flags}: too long to be looked at`)
    if (isSetNode(node)) {
      made.push({ do: 'take', set: characterSet(node, own), back })
      return
    }
    switch (node.type) {
      case 'Group':
        compileAlternatives(made, node.alternatives, back, withModifiers(own, node.modifiers))
        return
      case 'CapturingGroup': {
        const register = registerOf(node)
        made.push({ do: 'store', register: back ? register + 1 : register })
        compileAlternatives(made, node.alternatives, back, own)
        made.push({ do: 'store', register: back ? register : register + 1 })
        return
      }
      case 'Quantifier':
        compileQuantifier(made, node, back, own)
        return
      case 'Assertion':
        compileAssertion(made, node, own)
        return
      case 'Backreference': {
        const [group] = [node.resolved].flat()
        if (group) made.push({ do: 'repeat', group: registerOf(group), back })
        return
      }
      default:
        throw new Error(`/${source}/${flags}: has a part that is not known to the test`)
    }
  }

  function registerOf(group: AST.CapturingGroup): number {
    const register = groups.get(group) ?? registers
    if (register === registers) {
      groups.set(group, register)
      registers += 2
    }
    return register
  }

  function compileQuantifier(made: Instruction[], node: AST.Quantifier, back: boolean, own: string): void {
    for (let at = 0; at < node.min; at += 1) compile(made, node.element, back, own)
    const splits: { do: 'split'; first: number; second: number }[] = []
    const split = () => {
      const one = { do: 'split' as const, first: made.length + 1, second: made.length + 1 }
      made.push(one)
      splits.push(one)
    }
    if (node.max === Number.POSITIVE_INFINITY) {
      const start = made.length
      const register = registers
      split()
      registers += 1
      if (isSetNode(node.element)) compile(made, node.element, back, own)
      else {
        made.push({ do: 'store', register })
        compile(made, node.element, back, own)
        made.push({ do: 'moved', register })
      }
      made.push({ do: 'jump', to: start })
    } else {
      for (let at = node.min; at < node.max; at += 1) {
        split()
        compile(made, node.element, back, own)
      }
    }
    for (const one of splits) {
      if (node.greedy) one.second = made.length
      else one.first = made.length
    }
  }

  function compileAssertion(made: Instruction[], node: AST.Assertion, own: string): void {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inside = programOf(node.alternatives, node.kind === 'lookbehind', own)
      made.push({ do: 'look', program: inside, negate: node.negate })
      return
    }
    if (node.kind === 'word') {
      const { negate } = node
      made.push({ do: 'assert', holds: (text, at) => (isWord(text[at - 1]) !== isWord(text[at])) !== negate })
      return
    }
    const isMultiline = own.includes('m')
    const next = node.kind === 'start' ? -1 : 0
    made.push({
      do: 'assert',
      holds: (text, at) => text[at + next] === undefined || (isMultiline && isLineEnd(text[at + next])),
    })
  }
}

function withModifiers(flags: string, modifiers: AST.Modifiers | null): string {
  const { add, remove } = modifiers ?? {}
  const without = remove ? flags.replaceAll(new RegExp(`[${remove.raw}]`, 'g'), '') : flags
  return [...new Set(without + (add?.raw ?? ''))].join('')
}

function isWord(codePoint: number | undefined): boolean {
  return codePoint !== undefined && /\w/.test(String.fromCodePoint(codePoint))
}

function isLineEnd(codePoint: number | undefined): boolean {
  return codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x2028 || codePoint === 0x2029
}
