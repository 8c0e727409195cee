import type { AST } from '@eslint-community/regexpp'

/** A node of a pattern that takes one character: a literal one, an escape, a class. */
export type SetNode = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass

/** Whether a code point is one of a set. */
export type CharacterSet = (codePoint: number) => boolean

/** Code points below are kept in a table, others in a map. */
const inTable = 0x2100
const unknown = 0

const known = new Map<string, CharacterSet>()

/** The characters that a node takes under these flags, as the engine itself says, each asked once. */
export function characterSet({ raw }: SetNode, flags: string): CharacterSet {
  const own = flags.replace(/[dgmy]/g, '')
  const key = `${own}/${raw}`
  let set = known.get(key)
  if (!set) {
    set = remembered(new RegExp(`^(?:${raw})$`, own))
    known.set(key, set)
  }
  return set
}

function remembered(pattern: RegExp): CharacterSet {
  const table = new Uint8Array(inTable)
  const others = new Map<number, boolean>()
  return (codePoint) => {
    if (codePoint >= inTable) {
      let isIn = others.get(codePoint)
      if (isIn === undefined) {
        isIn = pattern.test(String.fromCodePoint(codePoint))
        others.set(codePoint, isIn)
      }
      return isIn
    }
    if (table[codePoint] === unknown) table[codePoint] = pattern.test(String.fromCodePoint(codePoint)) ? 1 : 2
    return table[codePoint] === 1
  }
}

export function isSetNode(node: AST.Node): node is SetNode {
  return /^(?:Character|CharacterSet|CharacterClass|ExpressionCharacterClass)$/.test(node.type)
}
