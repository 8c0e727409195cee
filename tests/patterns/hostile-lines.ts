import type { AST } from '@eslint-community/regexpp'
import { isSetNode, type SetNode } from './character-sets.ts'
import type { CompiledPattern } from './compile-pattern.ts'
import { SampleTexts, setNodes, variants } from './sample-texts.ts'

/** A text that grows: `pump` again and again between what comes before and behind it. */
export interface HostileLine {
  prefix: string
  pump: string
  suffix: string
}

/** From how many times on a part is a loop: what is bounded lower takes a bounded number of steps. */
const leastOfLoop = 10
/** Most lines of one pattern, and most single characters of one loop. */
const mostLines = 400
const mostMembers = 12
/** What stands between repeated texts of a pattern. */
const separators = ['', ' ', '\n', ', ']

/** A part of a pattern that may be gone around often, with a text that leads to it. */
interface Loop {
  node: AST.Quantifier
  before: string
  variant: number
}

/**
 * Lines on which a pattern may take more than linear time, made of itself: characters of each of its loops, texts that
 * lead to a loop again and again without an end (for patterns that are tried from every start), texts of its groups, and
 * of the whole of it without its last sign; each with an end that the loop can't take, and with none.
 */
export function hostileLines({ ast, flags }: CompiledPattern): HostileLine[] {
  const texts = new SampleTexts(ast, flags)
  const loops = loopsOf(ast, texts)
  const among = setNodes(ast)
  const lines = new Map<string, HostileLine>()
  const add = (prefix: string, pump: string, suffix: string) => {
    if (pump === '' || lines.size >= mostLines) return
    lines.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix })
  }
  for (const loop of loops) addOfLoop(loop)
  if (loops.length > 0) for (let variant = 0; variant < variants; variant += 1) addOfWhole(variant)
  return [...lines.values()]

  function addOfLoop({ node, before, variant }: Loop): void {
    const { element } = node
    const ends = [isSetNode(element) ? texts.outsider(element) : '\u0001', '']
    const around = texts.text(element, variant)
    for (const end of ends) {
      for (const member of membersOf(element)) {
        add(before, member, end)
        add('', member, end)
        // Not at the beginning of the line, and before an end that is none.
        add(end, member, end)
        if (end !== '') add('', member, end + member + end)
      }
      add(before, around, end)
    }
    // From each start the loop runs over what led to the later ones.
    for (const end of ends) {
      for (const separator of separators) {
        add('', before + around + separator, end)
        add('', before + separator, end)
      }
      for (const member of membersOf(element)) add('', before + member, end)
    }
  }

  function membersOf(element: AST.QuantifiableElement): string[] {
    const nodes: SetNode[] = setNodes(element)
    return [...new Set(nodes.flatMap((node) => texts.members(node, among)))].slice(0, mostMembers)
  }

  function addOfWhole(variant: number): void {
    for (const alternative of ast.alternatives) {
      const whole = texts.text(alternative, variant)
      const [last] = Array.from(whole).slice(-1)
      for (const separator of separators) {
        add('', whole + separator, '')
        add('', whole.slice(0, whole.length - (last?.length ?? 0)) + separator, '')
      }
    }
  }
}

/** The loops of a pattern, each with the texts of some variants before it. */
function loopsOf(ast: AST.Pattern, texts: SampleTexts): Loop[] {
  const found = new Map<string, Loop>()
  for (let variant = 0; variant < variants; variant += 1) visitAll(ast.alternatives, '', variant)
  return [...found.values()]

  function visitAll(alternatives: readonly AST.Alternative[], before: string, variant: number): void {
    for (const { elements } of alternatives) {
      if (!elements.some(hasLoop)) continue
      let own = before
      for (const element of elements) {
        visit(element, own, variant)
        own += texts.text(element, variant)
      }
    }
  }

  function visit(node: AST.Element, before: string, variant: number): void {
    if (node.type === 'Quantifier') {
      if (node.max >= leastOfLoop) found.set(`${node.start} ${before}`, { node, before, variant })
      visit(node.element, before, variant)
    } else if ('alternatives' in node) visitAll(node.alternatives, before, variant)
  }
}

function hasLoop(node: AST.Element): boolean {
  if (node.type === 'Quantifier') return node.max >= leastOfLoop || hasLoop(node.element)
  if (!('alternatives' in node)) return false
  return node.alternatives.some(({ elements }) => elements.some(hasLoop))
}
