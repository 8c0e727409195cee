import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom'
import { writableInXml } from '#lib/text/xml-characters.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Namespaces of attributes that have a prefix. */
const namespaces: Readonly<Record<string, string>> = { xml: 'http://www.w3.org/XML/1998/namespace' }

/**
 * A file of XML 1.0 in UTF-8, with its last line ended. All elements are in `namespace`, but for those that have an attribute
 * `xmlns` of their own. Elements that only have elements in them have each on a line of its own; where there are words, no
 * space is added. Each character that XML cannot hold is U+FFFD.
 */
export function writeXml(root: XmlElement, namespace: string): string {
  const document = new DOMImplementation().createDocument(namespace, root.name)
  const top = document.documentElement
  if (!top) throw new Error(`<${root.name}>: no such element could be made`)
  fill(document, top, root, 0)
  return `${declaration}${withLineEnds(new XMLSerializer().serializeToString(document))}\n`
}

/** Characters that parsers take for the end of a line (XML 1.1, 2.11; of XML 1.0 the first alone), written by their numbers. */
function withLineEnds(xml: string): string {
  return xml.replace(/[\r\u0085\u2028]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
}

function fill(document: Document, target: Element, { attributes, children }: XmlElement, depth: number): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns') continue
    const [prefix = '', local] = name.split(':')
    if (local === undefined) target.setAttribute(name, writableInXml(value))
    else target.setAttributeNS(namespaces[prefix] ?? null, name, writableInXml(value))
  }
  const isMixed = children.some((child) => typeof child === 'string')
  for (const child of children) {
    if (!isMixed) target.appendChild(document.createTextNode(`\n${'  '.repeat(depth + 1)}`))
    target.appendChild(nodeOf(document, child, target.namespaceURI, depth + 1))
  }
  if (!isMixed && children.length > 0) target.appendChild(document.createTextNode(`\n${'  '.repeat(depth)}`))
}

function nodeOf(document: Document, child: XmlNode, namespace: string | null, depth: number): Node {
  if (typeof child === 'string') return document.createTextNode(writableInXml(child))
  const made = document.createElementNS(child.attributes.xmlns ?? namespace, child.name)
  fill(document, made, child, depth)
  return made
}
