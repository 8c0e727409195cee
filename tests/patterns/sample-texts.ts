import type { AST } from '@eslint-community/regexpp'
import { characterSet, isSetNode, type SetNode } from './character-sets.ts'

/** Characters of the kinds that patterns tell apart, beside those that a pattern names itself. */
const probes = Array.from(
  ' a1A.,-\n\t\u00a0ZzB02;:!?"“”’\'()[]{}<>/\\*#&@%+=|~^$_–—éßяЯәӘ日本あアー한اקก\u0301\u200d\ufe0f😀①²½٣〇\u3000。、「」',
  (sign) => sign.codePointAt(0) ?? 0,
)

/** What the texts of one pattern are made of. */
export class SampleTexts {
  readonly #alphabet: readonly number[]

  constructor(
    ast: AST.Pattern,
    readonly flags: string,
  ) {
    const own = setNodes(ast).flatMap((node) => edgesOf(node))
    const isUnicode = /[uv]/.test(flags)
    this.#alphabet = [...new Set([...probes, ...own])].filter((sign) => isUnicode || sign <= 0xffff)
  }

  /** Characters that a node takes, one of each kind that the nodes of `among` tell apart. */
  members(node: SetNode, among: readonly SetNode[]): string[] {
    const set = characterSet(node, this.flags)
    const sets = among.map((one) => characterSet(one, this.flags))
    const kinds = new Map<string, string>()
    for (const sign of this.#alphabet) {
      if (!set(sign)) continue
      const kind = sets.map((one) => (one(sign) ? '1' : '0')).join('')
      if (!kinds.has(kind)) kinds.set(kind, String.fromCodePoint(sign))
    }
    return [...kinds.values()]
  }

  /** A character that a node doesn't take, or none. */
  outsider(node: SetNode): string {
    const set = characterSet(node, this.flags)
    const sign = [1, ...this.#alphabet].find((one) => !set(one))
    return sign === undefined ? '' : String.fromCodePoint(sign)
  }

  /**
   * A text that a node takes, as near as can be said without trying: of alternatives the one that `variant` picks, of loops
   * once around. What is asked of the text before and behind is written out too, what may not be there is not.
   */
  text(node: AST.Element | AST.Alternative, variant: number): string {
    if (isSetNode(node)) return this.#member(node, variant)
    switch (node.type) {
      case 'Alternative':
        return node.elements.map((element) => this.text(element, variant)).join('')
      case 'Group':
      case 'CapturingGroup':
        return this.#oneOf(node.alternatives, variant)
      case 'Quantifier':
        return this.text(node.element, variant).repeat(
          Math.max(node.min, Math.min(node.max, variant % 2 === 0 ? 1 : 0)),
        )
      case 'Assertion':
        if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return ''
        return node.negate ? '' : this.#oneOf(node.alternatives, variant)
      case 'Backreference': {
        const [group] = [node.resolved].flat()
        return group ? this.text(group, variant) : ''
      }
      default:
        return ''
    }
  }

  #oneOf(alternatives: readonly AST.Alternative[], variant: number): string {
    const picked = alternatives[Math.floor((variant * alternatives.length) / variants) % alternatives.length]
    return picked ? this.text(picked, variant) : ''
  }

  #member(node: SetNode, variant: number): string {
    const set = characterSet(node, this.flags)
    const members = this.#alphabet.filter((sign) => set(sign))
    const sign = members[Math.floor(variant / 2) % Math.max(1, members.length)]
    return sign === undefined ? '' : String.fromCodePoint(sign)
  }
}

/** How many texts of a node differ: as many picks of alternatives, each with loops gone around once and left out. */
export const variants = 6

/** All nodes of a pattern that take one character, each once by what is written. */
export function setNodes(ast: AST.Pattern | AST.Element): SetNode[] {
  const found = new Map<string, SetNode>()
  visit(ast)
  return [...found.values()]

  function visit(node: AST.Pattern | AST.Element): void {
    if (isSetNode(node)) found.set(node.raw, node)
    else if (node.type === 'Quantifier') visit(node.element)
    else if ('alternatives' in node)
      for (const { elements } of node.alternatives) for (const one of elements) visit(one)
  }
}

/** The characters that a class or an escape names, and the edges of its ranges. */
function edgesOf(node: SetNode): number[] {
  if (node.type === 'Character') return [node.value]
  if (node.type !== 'CharacterClass') return []
  return node.elements.flatMap((element) => {
    if (element.type === 'Character') return [element.value]
    return element.type === 'CharacterClassRange' ? [element.min.value, element.max.value] : []
  })
}
