import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { childOf, isOn, pathOf, wordElements } from './docx-xml.ts'

/** Properties of a run that are on or off, or have a value, and that say whether and how its words are read. */
type RunProperty = 'vanish' | 'specVanish' | 'webHidden' | 'strike' | 'dstrike' | 'vertAlign' | 'position'

/** Toggle properties: on in both the run's style and its paragraph's, they are off (ECMA-376 part 1, 17.7.3). */
const toggles = new Set<RunProperty>(['vanish', 'strike'])

/** Not deeper: a chain of styles that leads in a circle would have no end. */
const longestChain = 40

/** What the styles of a DOCX file say of its paragraphs and runs. */
export class DocxStyles {
  readonly #styles = new Map<string, Element>()
  readonly #defaults: Element | undefined
  readonly #plainParagraph: string | undefined

  constructor(styles: Document | undefined) {
    const root = styles?.documentElement
    for (const style of root ? wordElements(root, 'style') : []) {
      const id = attributeOf(style, 'styleId')
      if (id !== undefined) this.#styles.set(id, style)
      const isDefault = ['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '')
      if (isDefault && attributeOf(style, 'type') === 'paragraph') this.#plainParagraph = id
    }
    this.#defaults = pathOf(root ?? undefined, 'docDefaults', 'rPrDefault', 'rPr')
  }

  /** A style and those that it is based on, nearest first. */
  chain(id: string | undefined): Element[] {
    const found: Element[] = []
    for (let at = id; at !== undefined && found.length < longestChain; ) {
      const style = this.#styles.get(at)
      if (!style) break
      found.push(style)
      at = attributeOf(childOf(style, 'basedOn'), 'val')
    }
    return found
  }

  /** The id of the style of a paragraph. */
  paragraphStyle(paragraph: Element | undefined): string | undefined {
    return attributeOf(pathOf(paragraph, 'pPr', 'pStyle'), 'val') ?? this.#plainParagraph
  }

  /** Whether a property of a run is on: by itself, by its style, by that of its paragraph, else by the file's defaults. */
  isSet(run: Element, paragraph: Element | undefined, property: RunProperty): boolean {
    const own = pathOf(run, 'rPr', property)
    if (own) return isOn(own)
    const [ofRun, ofParagraph] = this.#inherited(run, paragraph, property)
    if (!ofRun && !ofParagraph) return Boolean(this.#defaults && isIn(this.#defaults, property))
    if (toggles.has(property)) return Boolean(ofRun && isOn(ofRun)) !== Boolean(ofParagraph && isOn(ofParagraph))
    return isOn((ofRun ?? ofParagraph) as Element)
  }

  /** The value of a property of a run: its own, or that of its style or the style of its paragraph. */
  valueOf(run: Element, paragraph: Element | undefined, property: RunProperty): string | undefined {
    const [ofRun, ofParagraph] = this.#inherited(run, paragraph, property)
    return attributeOf(pathOf(run, 'rPr', property) ?? ofRun ?? ofParagraph, 'val')
  }

  #inherited(run: Element, paragraph: Element | undefined, property: RunProperty): (Element | undefined)[] {
    const styles = [attributeOf(pathOf(run, 'rPr', 'rStyle'), 'val'), this.paragraphStyle(paragraph)]
    return styles.map((id) => this.#nearest(id, 'rPr', property))
  }

  #nearest(id: string | undefined, ...path: string[]): Element | undefined {
    for (const style of this.chain(id)) {
      const found = pathOf(style, ...path)
      if (found) return found
    }
    return undefined
  }

  /** A property of a paragraph, its own or that of its styles. */
  paragraphProperty(paragraph: Element, name: string): Element | undefined {
    return pathOf(paragraph, 'pPr', name) ?? this.#nearest(this.paragraphStyle(paragraph), 'pPr', name)
  }

  /** The names of a paragraph's style and of those it is based on, in small letters. Built-in styles are in English. */
  paragraphStyleNames(paragraph: Element): string[] {
    return this.chain(this.paragraphStyle(paragraph)).map((style) =>
      (attributeOf(childOf(style, 'name'), 'val') ?? '').toLowerCase(),
    )
  }
}

function isIn(properties: Element, name: string): boolean {
  const found = childOf(properties, name)
  return found !== undefined && isOn(found)
}
