import { defaultTreeAdapter } from 'parse5'
import { z } from 'zod'
import { attribute, type HtmlElement, rawTextOf } from './html-element.ts'

const text = z.string().optional().catch(undefined)

const linkedItem = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]).optional(),
  '@id': text,
  headline: text,
  name: text,
  url: text,
  datePublished: text,
  dateModified: text,
  mainEntityOfPage: z
    .union([z.string(), z.looseObject({ '@id': text }).transform((one) => one['@id'])])
    .optional()
    .catch(undefined),
})

/** A text that a page describes in JSON-LD. */
export type LinkedItem = z.output<typeof linkedItem>

const articleType = /article|posting|report|document|creativework|webpage|speech|legislation|message/i
/** Types of what is shown within a page. */
const partTypes = 'imageobject|comment|review|person|organi[sz]ation|breadcrumb|listitem|question|answer'
const partType = new RegExp(partTypes, 'i')

/** The texts that the JSON-LD of a page describes, in their order; what is no JSON describes none. */
export function linkedData(elements: HtmlElement[]): LinkedItem[] {
  return elements.flatMap((element) => {
    const isLinked = /^application\/ld\+json/i.test(attribute(element, 'type')?.trim() ?? '')
    if (element.tagName !== 'script' || !isLinked) return []
    return itemsOf(parseJson(element.childNodes.filter(defaultTreeAdapter.isTextNode).map(rawTextOf).join('')))
  })
}

function itemsOf(value: unknown): LinkedItem[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf)
  const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(value)
  if (graph.success) return graph.data['@graph'].flatMap(itemsOf)
  const parsed = linkedItem.safeParse(value)
  if (!parsed.success) return []
  const type = [parsed.data['@type']].flat().join(' ')
  const inside = z.looseObject({ mainEntity: z.looseObject({ '@type': z.unknown() }) }).safeParse(value)
  const own = articleType.test(type) && !partType.test(type) ? [parsed.data] : []
  return inside.success ? [...own, ...itemsOf(inside.data.mainEntity)] : own
}

/** Sites often get their JSON-LD wrong: what can be mended (comments, line ends, commas) is; the rest is left. */
function parseJson(source: string): unknown {
  const plain = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '')
  for (const attempt of [plain, plain.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt, else none.
    }
  }
  return undefined
}
