import { elementsAt, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'

/**
 * Who speaks in an element: the persons that its `who` points to, by name, several divided by a semicolon; else its label. An id
 * that no list has stands for the name, and is added to `unknown`. Undefined where neither says it.
 */
export function speakersOf(
  element: Element,
  persons: ReadonlyMap<string, string>,
  unknown: Set<string>,
): string | undefined {
  const who = (attributeOf(element, 'who') ?? '').split(/\s+/).filter(Boolean)
  const named = who.map((reference) => {
    const id = idOf(reference)
    const name = persons.get(id)
    if (name === undefined) unknown.add(id)
    return name ?? id
  })
  if (named.length > 0) return [...new Set(named)].join('; ')
  const label = elementsAt(element, 'speaker').map(wordsOf).find(Boolean)
  return label?.replace(/(?<![\s:.—–-])[\s:.—–-]+$/u, '') || undefined
}

/** The id in "#id", "persons.xml#id", or "prefix:id". */
function idOf(reference: string): string {
  const afterHash = reference.slice(reference.lastIndexOf('#') + 1)
  return reference.includes('#') ? afterHash : reference.slice(reference.indexOf(':') + 1)
}
