import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Line and column in a file, from 1 on: `1:2048`. */
export type Place = string

/** A reference to something else: a link, an image, a script, a form. */
interface Reference {
  /** Element and attribute as they are in the page: `a href="../x/"`. */
  written: string
  to: string
  place: Place
}

/** What a check needs to know of a built page. */
export interface BuiltPage {
  /** Path of the file below the site. */
  file: string
  /** Empty where the page has none. */
  title: string
  /** The language of the page (BCP 47); empty where it names none. */
  language: string
  description: string
  /** The address that it gives as its canonical one. */
  canonical: string | undefined
  /** Whether it asks search engines to leave it out. */
  isUnlisted: boolean
  /** The ids of its elements. */
  ids: ReadonlySet<string>
  references: readonly Reference[]
  /** Pictures without a text for whoever doesn't see them. */
  silentPictures: readonly { written: string; place: Place }[]
  /** Addresses of the scripts that load with it. */
  scripts: readonly string[]
}

const referring = ['href', 'src', 'action', 'poster', 'data']

/** Reads the HTML of a page as a browser does; `file` is its path below the site. */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const all = [...elements(parse(html, { sourceCodeLocationInfo: true }))]
  const meta = (name: string) =>
    all.find(
      (one) => one.tagName === 'meta' && attribute(one, 'name') === name && attribute(one, 'content') !== undefined,
    )
  const contentOf = (name: string) => {
    const element = meta(name)
    return (element && attribute(element, 'content')) ?? ''
  }
  const root = all.find(({ tagName }) => tagName === 'html')
  const title = all.find(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'))
  const canonical = all.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical')
  return {
    file,
    title: title ? textOf(title).trim() : '',
    language: (root && attribute(root, 'lang')) ?? '',
    description: contentOf('description'),
    canonical: canonical && attribute(canonical, 'href'),
    isUnlisted: contentOf('robots').includes('noindex'),
    ids: new Set(all.flatMap((element) => attribute(element, 'id') ?? [])),
    references: all.flatMap(referencesOf),
    silentPictures: all
      .filter(isSilentPicture)
      .map((element) => ({ written: element.tagName, place: placeOf(element) })),
    scripts: all.flatMap((one) => (one.tagName === 'script' ? (attribute(one, 'src') ?? []) : [])),
  }
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function placeOf({ sourceCodeLocation: at }: Element): Place {
  return at ? `${at.startLine}:${at.startCol}` : '1:1'
}

function referencesOf(element: Element): Reference[] {
  return element.attrs
    .filter(({ name }) => referring.includes(name))
    .map(({ name, value }) => ({
      written: `${element.tagName} ${name}="${value}"`,
      to: value,
      place: placeOf(element),
    }))
}

/**
 * Whether a picture lacks a text (WCAG 2.2, 1.1.1): an image needs `alt`, though it may be empty; an SVG with the role
 * of an image needs a name.
 */
function isSilentPicture(element: Element): boolean {
  if (element.tagName === 'img') return attribute(element, 'alt') === undefined
  if (element.tagName !== 'svg' || attribute(element, 'role') !== 'img') return false
  const isNamed = attribute(element, 'aria-label') || attribute(element, 'aria-labelledby')
  return !isNamed && !element.childNodes.some((child) => 'tagName' in child && child.tagName === 'title')
}
