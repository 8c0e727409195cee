import { defaultTreeAdapter } from 'parse5'
import { attribute, childElements, type HtmlElement, plainTextOf } from './html-element.ts'

const raisedStyle = /vertical-align\s*:\s*(super|sub)\b/i

const raisedClass = /(?:^|\s)(?:sup|superscript|(?:foot|end)note-?ref(?:erence)?|note-?ref)(?:\s|$)/i

/**
 * Whether an element raises or lowers its words: by its tag, its place in a formula (MathML), its style, or as the mark of
 * a note. `before` is the text up to it; undefined where it does neither.
 */
export function superscriptOrSubscript(node: HtmlElement, before: string): 'sup' | 'sub' | undefined {
  const { tagName: tag, parentNode: parent } = node
  if (tag === 'sup' || tag === 'sub') return tag
  const inFormula = parent && defaultTreeAdapter.isElementNode(parent) ? parent.tagName : ''
  if (inFormula === 'msup' || inFormula === 'msub') {
    return childElements(parent ?? node)[1] === node ? (inFormula === 'msup' ? 'sup' : 'sub') : undefined
  }
  const style = raisedStyle.exec(attribute(node, 'style') ?? '')?.[1]?.toLowerCase()
  if (style) return style === 'sub' ? 'sub' : 'sup'
  return isNoteMark(node, before) ? 'sup' : undefined
}

/** A figure that is a link to a place of the page, set at once after a word, is a note's mark. */
function isNoteMark(node: HtmlElement, before: string): boolean {
  if (!/^\d{1,3}$/.test(plainTextOf(node)) || !/[\p{L}\p{P}]$/u.test(before) || /[(/–-]$/u.test(before)) return false
  const marked = raisedClass.test(attribute(node, 'class') ?? '')
  const address = attribute(node, 'href')
  if (node.tagName === 'small') return /\p{Ll}{3}$/u.test(before)
  return marked || (node.tagName === 'a' && address !== undefined && /^#|#(?:_?(?:ft|ed)n|fn|note)/i.test(address))
}
