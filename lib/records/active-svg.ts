import { DOMParser } from '@xmldom/xmldom'

/** Elements that run or show something else than a picture. */
const activeElements: ReadonlySet<string> = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'handler',
  'listener',
])

/**
 * What of an SVG picture would run a script or ask something of another host, in words; undefined where nothing does.
 * Within a page a picture is inert, but it has an address of its own, and opened there its scripts would run as the
 * site's (SVG 2, 2.2.3 "Secure animated mode").
 *
 * @param svg the text of the file
 */
export function activeContentOf(svg: string): string | undefined {
  if (/<!DOCTYPE|<!ENTITY/i.test(svg)) return 'a document type, which may define entities'
  if (/<\?xml-stylesheet/i.test(svg)) return 'a style sheet from elsewhere'
  const refuse = (message: string): never => {
    throw new Error(message)
  }
  try {
    // What is not well-formed may be read otherwise by a browser.
    const parser = new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } })
    const root = parser.parseFromString(svg, 'image/svg+xml').documentElement
    return root?.localName === 'svg' ? activeWithin(root) : 'text that is no SVG picture'
  } catch {
    return 'text that is no SVG picture'
  }
}

function activeWithin(element: Element): string | undefined {
  const name = element.localName?.toLowerCase() ?? ''
  if (activeElements.has(name)) return `a <${element.tagName}> element`
  if (name === 'style' && referenceElsewhere(element.textContent ?? '')) return 'a style that asks another address'
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at)
    if (!attribute) continue
    const problem = activeAttribute(attribute.localName?.toLowerCase() ?? '', attribute.value)
    if (problem) return `${problem} in <${element.tagName}>`
  }
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const problem = isElement(child) ? activeWithin(child) : undefined
    if (problem) return problem
  }
  return undefined
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}

function activeAttribute(name: string, value: string): string | undefined {
  if (/^on/.test(name)) return `a handler (${name})`
  // An animation may write an address into another element's attribute, too.
  const plain = value.replace(/[\s\p{Cc}]+/gu, '')
  if (/^(?:javascript|data:(?!image\/(?:png|jpe?g|webp|gif|avif)[;,])|vbscript)/i.test(plain))
    return `an address that runs (${name})`
  if ((name === 'href' || name === 'src') && !/^(?:#|data:)/i.test(plain)) return `an address of another file (${name})`
  return referenceElsewhere(value) ? `an address of another file (${name})` : undefined
}

/** Whether CSS asks anything but a part of the picture itself, or a picture within the text. */
function referenceElsewhere(css: string): boolean {
  if (/@import/i.test(css)) return true
  return [...css.matchAll(/url\(\s*["']?([^)"']*)/gi)].some(
    ([, address = '']) => !/^\s*(?:#|data:image\/)/i.test(address),
  )
}
