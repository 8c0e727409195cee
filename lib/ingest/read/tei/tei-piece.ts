import type { PieceMarkup } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsNamed } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { aliasId } from '#lib/markdown/field-schemas.ts'

/**
 * Which paragraph or heading of the document an element of an exported file is, by its `xml:id`, with the ids that led to it
 * before, and whether a rule of the archive made the break before it. Undefined where it is none.
 */
export function teiPieceOf(element: Element, document: string | undefined): PieceMarkup | undefined {
  const id = document === undefined ? undefined : blockIdOf(element, document)
  if (document === undefined || id === undefined) return undefined
  const aliases = elementsNamed(element, 'anchor').flatMap((anchor) => blockIdOf(anchor, document) ?? [])
  const ourBreak = elementsNamed(element, 'milestone').some((one) => attributeOf(one, 'unit') === 'paragraph')
  return { id, ...(aliases.length > 0 && { aliases }), ...(ourBreak && { ourBreak: true }) }
}

function blockIdOf(element: Element, document: string): string | undefined {
  const id = attributeOf(element, 'id')
  const own = id?.startsWith(`${document}.`) ? id.slice(document.length + 1) : undefined
  return own !== undefined && aliasId.safeParse(own).success ? own : undefined
}
