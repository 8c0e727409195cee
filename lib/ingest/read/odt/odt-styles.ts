import { elementsAt, elementsNamed } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'

/** How words of a style are shown. */
export interface WordStyle {
  isHidden: boolean
  isStruck: boolean
  position?: 'sup' | 'sub'
}

/** What numbers the items of a list on one level: the form in which (as `formatListNumber` names it), and signs around it. */
export interface ListLevel {
  form: string
  before: string
  after: string
  start: number
  /** How many levels it shows the numbers of: 2 for "3.1". */
  shown: number
}

interface Style {
  element: Element
  parent: string | undefined
}

/** Forms of numbers as ODF has them, and as `formatListNumber` names them. */
const forms = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])

/** The styles of an ODT file, with those that they are based on. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, Element>()

  constructor(roots: readonly Element[]) {
    for (const root of roots) {
      for (const element of elementsNamed(root, 'style')) {
        const name = attributeOf(element, 'name')
        if (name !== undefined)
          this.#styles.set(keyOf(attributeOf(element, 'family'), name), {
            element,
            parent: attributeOf(element, 'parent-style-name'),
          })
      }
      for (const list of elementsNamed(root, 'list-style')) {
        const name = attributeOf(list, 'name')
        if (name !== undefined) this.#lists.set(name, list)
      }
    }
  }

  /** How the words of a style (of the family `text` or `paragraph`) are shown. */
  words(family: 'text' | 'paragraph', name: string | undefined): WordStyle {
    const property = (attribute: string) => this.#property(family, name, attribute)
    const position = property('text-position')
    const raised = position === undefined ? undefined : shiftOf(position)
    return {
      isHidden: property('display') === 'none',
      isStruck: ![undefined, 'none'].includes(
        property('text-line-through-style') ?? property('text-line-through-type'),
      ),
      ...(raised && { position: raised }),
    }
  }

  /** Whether a paragraph of a style has one of these names, or is based on a style that has it. */
  isBasedOn(name: string | undefined, names: RegExp): boolean {
    return this.#chain('paragraph', name).some(({ element }) => {
      const own = attributeOf(element, 'display-name') ?? attributeOf(element, 'name')?.replaceAll('_20_', ' ')
      return own !== undefined && names.test(own)
    })
  }

  /** Whether a section of a style is hidden. */
  hidesSection(section: Element): boolean {
    return attributeOf(section, 'display') === 'none'
  }

  /** What numbers the items of a list; undefined where they have bullets, or nothing. */
  listLevel(name: string | undefined, level: number): ListLevel | undefined {
    const list = name === undefined ? undefined : this.#lists.get(name)
    const own = list && childElements(list).find((one) => attributeOf(one, 'level') === String(level))
    const form = forms.get(attributeOf(own, 'num-format') ?? '')
    if (!own || !isElement(own, 'list-level-style-number') || form === undefined) return undefined
    return {
      form,
      before: attributeOf(own, 'num-prefix') ?? '',
      after: attributeOf(own, 'num-suffix') ?? '',
      start: Number(attributeOf(own, 'start-value') ?? 1),
      shown: Number(attributeOf(own, 'display-levels') ?? 1),
    }
  }

  #property(family: string, name: string | undefined, attribute: string): string | undefined {
    for (const { element } of this.#chain(family, name))
      for (const properties of elementsAt(element, 'text-properties')) {
        const value = attributeOf(properties, attribute)
        if (value !== undefined) return value
      }
    return undefined
  }

  /** A style, and those that it is based on, which may be in a circle. */
  #chain(family: string, name: string | undefined): Style[] {
    const chain: Style[] = []
    for (let at = name; at !== undefined && chain.length < 20; ) {
      const style = this.#styles.get(keyOf(family, at))
      if (!style) break
      chain.push(style)
      at = style.parent
    }
    return chain
  }
}

function keyOf(family: string | undefined, name: string): string {
  return `${family ?? ''} ${name}`
}

/** "super 58%" and "33% 58%" raise, "sub" and "-33% 58%" lower. */
function shiftOf(position: string): 'sup' | 'sub' | undefined {
  if (position.startsWith('super')) return 'sup'
  if (position.startsWith('sub')) return 'sub'
  const height = Number.parseFloat(position)
  return height > 0 ? 'sup' : height < 0 ? 'sub' : undefined
}
