import { toSubscript, toSuperscript } from '#lib/ingest/read/characters/superscripts.ts'
import { attributeOf, childElements, elementsOf, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { isWord, replaceBy, unwrap, wordRun } from './docx-xml.ts'

const mathNamespaces = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
])

function isMath(node: Node | undefined, ...names: string[]): node is Element {
  return isElement(node, ...names) && mathNamespaces.has(node.namespaceURI ?? '')
}

/**
 * Writes each formula (Office Math, ECMA-376 part 1, 22.1) into the text as it is typed in a line (Unicode Technical
 * Note 28): a/b, x², √(x). Returns the formulas in that form.
 */
export function writeFormulas(root: Element): string[] {
  const found: string[] = []
  const formulas = elementsOf(root).filter((element) => isMath(element, 'oMath'))
  for (const formula of formulas) {
    const line = lineOf(formula).replace(/\s+/g, ' ').trim()
    if (line !== '') found.push(line)
    const several = isMath(formula.previousSibling ?? undefined, 'oMath') || isWritten(formula.previousSibling)
    replaceBy(formula, line === '' ? [] : [wordRun(formula, several ? ` ${line}` : line)])
  }
  for (const paragraph of elementsOf(root).filter((element) => isMath(element, 'oMathPara'))) unwrap(paragraph)
  return found
}

/** Inside a paragraph of formulas the one before has become a run. */
function isWritten(node: Node | null): boolean {
  return isWord(node, 'r') && isMath(node.parentNode as Element, 'oMathPara')
}

function lineOf(element: Element): string {
  const write = writers[element.localName]
  if (isMath(element) && write) return write(element)
  if (isElement(element, 't')) return element.textContent ?? ''
  return childElements(element)
    .filter((child) => !child.localName.endsWith('Pr'))
    .map(lineOf)
    .join('')
}

/** The part of a structure with that name ("num", "e"), as a line. */
function part(element: Element, name: string): string {
  const found = childElements(element).find((child) => isMath(child, name))
  return found ? lineOf(found).trim() : ''
}

/** A property of a structure ("chr" of "naryPr"). */
function property(element: Element, name: string): string | undefined {
  const properties = childElements(element).find((child) => child.localName === `${element.localName}Pr`)
  const found = properties && childElements(properties).find((child) => isMath(child, name))
  return found && (attributeOf(found, 'val') ?? '')
}

function parts(element: Element): string[] {
  return childElements(element).flatMap((child) => (isMath(child, 'e') ? [lineOf(child).trim()] : []))
}

/** In brackets, where more than one word or figure would else be taken for one. */
function bracketed(line: string): string {
  return /^[\p{L}\p{M}\p{N}.,]*$/u.test(line) || /^\([^()]*\)$/.test(line) ? line : `(${line})`
}

function above(line: string): string {
  return line === '' ? '' : (toSuperscript(line) ?? `^${bracketed(line)}`)
}

function below(line: string): string {
  return line === '' ? '' : (toSubscript(line) ?? `_${bracketed(line)}`)
}

const writers: Record<string, (element: Element) => string> = {
  f: (one) => `${bracketed(part(one, 'num'))}/${bracketed(part(one, 'den'))}`,
  sSup: (one) => `${bracketed(part(one, 'e'))}${above(part(one, 'sup'))}`,
  sSub: (one) => `${bracketed(part(one, 'e'))}${below(part(one, 'sub'))}`,
  sSubSup: (one) => `${bracketed(part(one, 'e'))}${below(part(one, 'sub'))}${above(part(one, 'sup'))}`,
  sPre: (one) => `${below(part(one, 'sub'))}${above(part(one, 'sup'))}${part(one, 'e')}`,
  rad: (one) => `${above(part(one, 'deg')).replace(/^\^/, '')}√${bracketed(part(one, 'e'))}`,
  nary: (one) => `${property(one, 'chr') ?? '∫'}${below(part(one, 'sub'))}${above(part(one, 'sup'))} ${part(one, 'e')}`,
  d: (one) =>
    `${property(one, 'begChr') ?? '('}${parts(one).join(property(one, 'sepChr') ?? '|')}${property(one, 'endChr') ?? ')'}`,
  func: (one) => `${part(one, 'fName')} ${part(one, 'e')}`.replace(/ (?=\()/, ''),
  limLow: (one) => `${part(one, 'e')}${below(part(one, 'lim'))}`,
  limUpp: (one) => `${part(one, 'e')}${above(part(one, 'lim'))}`,
  acc: (one) => `${part(one, 'e')}${property(one, 'chr') || '\u0302'}`.normalize('NFC'),
  eqArr: (one) => parts(one).join('; '),
  m: (one) =>
    `[${childElements(one)
      .filter((row) => isMath(row, 'mr'))
      .map((row) => parts(row).join(', '))
      .join('; ')}]`,
}
