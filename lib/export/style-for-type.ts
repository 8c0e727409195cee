import type { CslNode } from '#lib/third-party/csl-styles.ts'

/** Attributes of a style that tell apart works which would be cited alike. */
const disambiguation = /^disambiguate-|^givenname-disambiguation-rule$/

/**
 * A style without what only concerns several works: their order, and how those are told apart that would be cited alike.
 * A processor renders a work once more for each of both; of one work alone the citation is the same.
 */
export function styleForOneWork({ name, attrs, children }: CslNode): CslNode {
  const kept = Object.entries(attrs).filter(([key]) => !disambiguation.test(key))
  return {
    name,
    attrs: Object.fromEntries(kept),
    children: children.flatMap((child) =>
      typeof child === 'string' ? child : child.name === 'sort' ? [] : styleForOneWork(child),
    ),
  }
}

/**
 * A style with the questions after the type of a work answered (CSL 1.0.2, `cs:choose`), so that a processor doesn't ask
 * them again for each work: for all works of this type, and for no other. Conditions that ask for more than the type stay.
 */
export function styleForType(style: CslNode, type: string): CslNode {
  return { ...style, children: answered(style.children, type) }
}

function answered(nodes: CslNode['children'], type: string): CslNode['children'] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return node
    return node.name === 'choose' ? choose(node, type) : { ...node, children: answered(node.children, type) }
  })
}

/** What is left of a choice: the branches that may be taken; of one that is taken for sure, its content. */
function choose(node: CslNode, type: string): CslNode['children'] {
  const left: CslNode[] = []
  for (const branch of node.children) {
    if (typeof branch === 'string') continue
    const holds = branch.name === 'else' ? true : answerOf(branch, type)
    if (holds === false) continue
    const children = answered(branch.children, type)
    if (holds && left.length === 0) return children
    const name = holds ? 'else' : left.length === 0 ? 'if' : 'else-if'
    left.push({ name, attrs: holds ? {} : branch.attrs, children })
    if (holds) break
  }
  return left.length === 0 ? [] : [{ ...node, children: left }]
}

/**
 * Whether a condition holds for a type; undefined where it asks for anything else. Of several types that it names one is
 * enough, as citeproc-js has it, whatever `match` says; the styles are written for that.
 */
function answerOf({ attrs }: CslNode, type: string): boolean | undefined {
  const { match, type: types, ...others } = attrs
  if (types === undefined || Object.keys(others).length > 0) return undefined
  return types.split(/\s+/).includes(type) !== (match === 'none')
}
