import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** A reference from a page to something else: a link, an image, a script, a form. */
export interface Reference {
  /** Name of the element, and the attribute that refers. */
  from: string
  /** As written. */
  to: string
}

/** What a built page is made of, as far as tests ask. */
export interface Page {
  /** Path of the file below the site's folder. */
  file: string
  html: string
  language: string | undefined
  title: string
  /** By name or property: description, og:title, robots. */
  meta: Map<string, string>
  canonical: string | undefined
  mainHeadings: string[]
  /** In document order, doubles included. */
  ids: string[]
  references: Reference[]
  scripts: { src: string | undefined; type: string | undefined; text: string }[]
}

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const referring = ['href', 'src', 'action', 'poster', 'data']

/** Reads one HTML file as a browser would. */
export function readPage(path: string, file: string): Page {
  const html = readFileSync(path, 'utf8')
  const page: Page = {
    file,
    html,
    language: undefined,
    title: '',
    meta: new Map(),
    canonical: undefined,
    mainHeadings: [],
    ids: [],
    references: [],
    scripts: [],
  }
  visit(parse(html).childNodes, page)
  return page
}

function visit(nodes: Node[], page: Page): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue
    note(node, page)
    visit(node.childNodes, page)
  }
}

function note(element: Element, page: Page): void {
  const { tagName } = element
  const id = attribute(element, 'id')
  if (id !== undefined) page.ids.push(id)
  for (const name of referring) {
    const to = attribute(element, name)
    if (to !== undefined) page.references.push({ from: `${tagName} ${name}`, to })
  }
  if (tagName === 'html') page.language = attribute(element, 'lang')
  // The title of a drawing in the page is a title element too.
  if (tagName === 'title' && element.namespaceURI.endsWith('xhtml')) page.title = textOf(element)
  if (tagName === 'h1') page.mainHeadings.push(textOf(element))
  if (tagName === 'link' && attribute(element, 'rel') === 'canonical') page.canonical = attribute(element, 'href')
  if (tagName === 'meta') {
    const name = attribute(element, 'name') ?? attribute(element, 'property')
    if (name !== undefined) page.meta.set(name, attribute(element, 'content') ?? '')
  }
  if (tagName === 'script') {
    page.scripts.push({
      src: attribute(element, 'src'),
      type: attribute(element, 'type'),
      text: textOf(element),
    })
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

function textOf(element: Element): string {
  const text = element.childNodes.map((node) => {
    if ('value' in node) return node.value
    return 'tagName' in node ? textOf(node) : ''
  })
  return text.join('').trim()
}

/** Whether a page only leads on from an address that a document had once. */
export function isMoved({ html }: Pick<Page, 'html'>): boolean {
  return html.includes(' data-moved=')
}
