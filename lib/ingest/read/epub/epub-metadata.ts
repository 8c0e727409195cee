import type { StatedValue, StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsAt, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { type HeaderFact, writeHeadLines } from '#lib/ingest/read/xml/head-lines.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'

const whole = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/

/**
 * Writes the Dublin Core of an EPUB package as the head of a text. Its title, language, publisher and rights are those of the
 * text; its date is that of publication; its authors are who wrote it. Links and settings (`meta`) are left out.
 */
export function writePackageMetadata(root: Element, out: StructuredText): void {
  const [metadata] = elementsAt(root, 'metadata')
  if (!metadata) return
  const elements = childElements(metadata).flatMap((one) =>
    isElement(one, 'dc-metadata') ? childElements(one) : [one],
  )
  const first = (name: string) => elements.find((one) => isElement(one, name) && wordsOf(one) !== '')
  const facts: HeaderFact[] = []
  const state = (element: Element | undefined, states: StatedValue | undefined) => {
    if (element && states) facts.push({ element, states })
  }
  const wordsIn = (name: string) => {
    const element = first(name)
    return element && wordsOf(element)
  }
  for (const [name, field] of [
    ['title', 'title'],
    ['language', 'language'],
    ['publisher', 'publisher'],
    ['rights', 'rights'],
  ] as const) {
    const value = wordsIn(name)
    state(first(name), value === undefined ? undefined : { field, value })
  }
  const authors = elements.filter((one) => isElement(one, 'creator') && wordsOf(one) !== '' && isAuthor(one))
  state(authors[0], { field: 'byline', value: authors.map(wordsOf).join(', ') })
  const date = elements.find((one) => isElement(one, 'date') && isOfPublication(one) && whole.test(wordsOf(one)))
  const day = date && whole.exec(wordsOf(date))?.[0]
  state(date, day === undefined ? undefined : { field: 'date', value: day, of: 'publication' })
  const address = elements.find(
    (one) => isElement(one, 'identifier', 'source') && /^https?:\/\/\S+$/.test(wordsOf(one)),
  )
  state(address, address && { field: 'url', value: wordsOf(address) })
  for (const element of elements) {
    if (isElement(element, 'meta', 'link')) continue
    const own = facts.filter((fact) => fact.element === element)
    writeHeadLines(element, own, out, [element])
  }
}

/** Authors have the role `aut`, or none that is written there. */
function isAuthor(creator: Element): boolean {
  return ['aut', undefined].includes(attributeOf(creator, 'role'))
}

/** The date of a package of EPUB 3 is that of publication; one of EPUB 2 may be that of another event. */
function isOfPublication(date: Element): boolean {
  return ['publication', 'original-publication', undefined].includes(attributeOf(date, 'event'))
}
