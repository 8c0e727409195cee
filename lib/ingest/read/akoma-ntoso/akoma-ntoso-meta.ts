import type { StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsAt, elementsNamed, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { type HeaderFact, writeHeadLines } from '#lib/ingest/read/xml/head-lines.ts'
import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { languageTagOf } from './language-tag.ts'

/**
 * Writes what an Akoma Ntoso document says of itself as the head of a text: the language of the expression, the day, title and
 * author of the work (`meta`), and the lines of its cover and preface, which are shown above the text.
 */
export function writeMeta(document: Element, out: StructuredText): void {
  const [meta] = elementsAt(document, 'meta')
  const front = [...elementsAt(document, 'coverPage'), ...elementsAt(document, 'preface')]
  const inFront = (...names: string[]) => front.flatMap((part) => elementsNamed(part, ...names))
  const title = titleOf(meta, inFront('docTitle'))
  const date = dateOf(meta, inFront('docDate', 'date'))
  const place = inFront('location').find((one) => wordsOf(one) !== '')
  const facts = [
    languageOf(document, meta),
    title,
    date,
    place && ({ element: place, states: { field: 'venue', value: wordsOf(place) } } satisfies HeaderFact),
    authorOf(meta),
  ].filter((fact) => fact !== undefined)
  for (const part of [...(meta ? [meta] : []), ...front])
    writeHeadLines(
      part,
      facts.filter(({ element }) => isIn(element, part)),
      out,
      front,
    )
}

/** The names of persons, roles and bodies that the references of a document list (`TLCPerson`), by their ids. */
export function referencedNames(document: Element): Map<string, string> {
  const names = new Map<string, string>()
  for (const reference of elementsAt(document, 'meta', 'references').flatMap((list) =>
    elementsNamed(list, 'TLCPerson', 'TLCOrganization', 'TLCRole'),
  )) {
    const name = attributeOf(reference, 'showAs')?.replace(/\s+/g, ' ').trim()
    const id = attributeOf(reference, 'eId') ?? attributeOf(reference, 'id')
    if (id && name && !names.has(id)) names.set(id, name)
  }
  return names
}

function isIn(element: Element, part: Element): boolean {
  for (let at: Node | null = element; at; at = at.parentNode) if (at === part) return true
  return false
}

/** The title in the preface; else the one by which the work is known. */
function titleOf(meta: Element | undefined, inFront: readonly Element[]): HeaderFact | undefined {
  const shown = inFront.find((one) => wordsOf(one) !== '')
  if (shown) return { element: shown, states: { field: 'title', value: wordsOf(shown) } }
  const work = elementsAt(meta, 'identification', 'FRBRWork').flatMap((one) => [
    ...elementsAt(one, 'FRBRalias'),
    ...elementsAt(one, 'FRBRname'),
  ])
  return work.map((element) => ofAttribute(element, 'value', 'title')).find((fact) => fact !== undefined)
}

/** The day in the preface, which is that of the sitting; else that of the work. */
function dateOf(meta: Element | undefined, inFront: readonly Element[]): HeaderFact | undefined {
  const works = elementsAt(meta, 'identification', 'FRBRWork', 'FRBRdate')
  for (const element of [...inFront, ...works]) {
    const written = attributeOf(element, 'date')?.trim() ?? ''
    const day = /^\d{4}-\d\d(?:-\d\d)?(?=$|T)/.exec(written)?.[0]
    if (day === undefined) continue
    const of = inFront.includes(element) ? ({ of: 'occasion' } as const) : {}
    return { element, states: { field: 'date', value: day, ...of }, words: written }
  }
  return undefined
}

function languageOf(document: Element, meta: Element | undefined): HeaderFact | undefined {
  const [expression] = elementsAt(meta, 'identification', 'FRBRExpression', 'FRBRlanguage')
  const written = attributeOf(expression, 'language')?.trim() ?? attributeOf(document, 'lang')?.trim()
  const value = written && languageTagOf(written)
  if (!expression || !written || !value) return undefined
  return { element: expression, states: { field: 'language', value }, words: written }
}

/** The body whose work it is, as the references name it. */
function authorOf(meta: Element | undefined): HeaderFact | undefined {
  const [author] = elementsAt(meta, 'identification', 'FRBRWork', 'FRBRauthor')
  const id = (attributeOf(author, 'href') ?? '').replace(/^#/, '')
  const body = elementsAt(meta, 'references', 'TLCOrganization').find(
    (one) => id !== '' && (attributeOf(one, 'eId') ?? attributeOf(one, 'id')) === id,
  )
  return body && ofAttribute(body, 'showAs', 'publisher')
}

function ofAttribute(element: Element, name: string, field: 'title' | 'publisher'): HeaderFact | undefined {
  const value = attributeOf(element, name)?.replace(/\s+/g, ' ').trim()
  return value ? { element, states: { field, value }, words: value } : undefined
}
