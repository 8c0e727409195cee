import { documentKinds } from '#lib/domain/document.ts'
import type { StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsAt, elementsNamed, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { type HeaderFact, type HeadFact, writeHeadLines } from '#lib/ingest/read/xml/head-lines.ts'
import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { languageTagOf } from '#lib/text/language-codes.ts'
import { referenced } from './akoma-ntoso-references.ts'
import type { ExportedRecord } from './exported-record.ts'

/**
 * Writes what an Akoma Ntoso document says of itself as the head of a text: the language of the expression, the day, title and
 * author of the work (`meta`), and the lines of its cover and preface, which are shown above the text. Where an archive has exported the
 * document, its record there states the date and what else the format has no element for, and no line is shown.
 */
export function writeMeta(document: Element, out: StructuredText, record?: ExportedRecord): void {
  const [meta] = elementsAt(document, 'meta')
  const front = [...elementsAt(document, 'coverPage'), ...elementsAt(document, 'preface')]
  const inFront = (...names: string[]) => front.flatMap((part) => elementsNamed(part, ...names))
  const title = titleOf(meta, inFront('docTitle'))
  const place = inFront('location').find((one) => wordsOf(one) !== '')
  const facts = [
    languageOf(document, meta),
    title,
    record ? eventOf(meta) : dateOf(meta, inFront('docDate', 'date')),
    place && ({ element: place, states: { field: 'venue', value: wordsOf(place) } } satisfies HeaderFact),
    bodyOf(meta),
    speakersOf(document, meta),
  ]
    .filter((fact) => fact !== undefined)
    .map((fact): HeadFact => ({ ...fact, states: { ...fact.states, ...record?.knownBefore(fact.states.field) } }))
  const kind = kindOf(document)
  if (kind) out.headLine('kind', kind.words ?? '', [{ ...kind.states, ...record?.knownBefore('kind') }])
  const all = [...facts, ...(record?.facts ?? [])]
  for (const part of [...(meta ? [meta] : []), ...front])
    writeHeadLines(
      part,
      all.filter(({ element }) => isIn(element, part)),
      out,
      record ? [] : front,
    )
}

/** The occasion, as the references of an exported document name it. */
function eventOf(meta: Element | undefined): HeaderFact | undefined {
  const [event] = elementsAt(meta, 'references', 'TLCEvent')
  return event && ofAttribute(event, 'showAs', 'event')
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
    // The first day of all is written where none is known, since the format demands one.
    if (day === undefined || day.startsWith('0001-01')) continue
    const of = inFront.includes(element) ? ({ of: 'occasion' } as const) : {}
    return { element, states: { field: 'date', value: day, ...of }, words: written }
  }
  return undefined
}

function languageOf(document: Element, meta: Element | undefined): HeaderFact | undefined {
  const [expression] = elementsAt(meta, 'identification', 'FRBRExpression', 'FRBRlanguage')
  const written = attributeOf(expression, 'language')?.trim() ?? attributeOf(document, 'lang')?.trim()
  const value = written && languageTagOf(written)
  // "und" says that the language is not known (ISO 639-2).
  if (!expression || !written || !value || value === 'und') return undefined
  return { element: expression, states: { field: 'language', value }, words: written }
}

/** The body whose work it is, or that published this text of it, as the references name it. */
function bodyOf(meta: Element | undefined): HeaderFact | undefined {
  const authors = ['FRBRWork', 'FRBRExpression'].flatMap((of) => elementsAt(meta, 'identification', of, 'FRBRauthor'))
  const [body] = authors.flatMap((author) => referenced(meta, author, 'TLCOrganization') ?? [])
  return body && ofAttribute(body, 'showAs', 'publisher')
}

/** The persons whose work it is, where they speak in it: others made the file. */
function speakersOf(document: Element, meta: Element | undefined): HeaderFact | undefined {
  const speaking = new Set(elementsNamed(document, 'speech').map((speech) => attributeOf(speech, 'by')))
  const persons = elementsAt(meta, 'identification', 'FRBRWork', 'FRBRauthor')
    .filter((author) => speaking.has(attributeOf(author, 'href')))
    .flatMap((author) => referenced(meta, author, 'TLCPerson') ?? [])
  const [first, ...others] = persons.flatMap((person) => ofAttribute(person, 'showAs', 'speaker') ?? [])
  if (!first) return undefined
  const names = [first, ...others].flatMap(({ words }) => words ?? [])
  return others.length > 0 ? { ...first, states: { ...first.states, value: names } } : first
}

/** What sort of text it is, where its name is that of a kind of the archive. */
function kindOf(document: Element): HeaderFact | undefined {
  const name = attributeOf(document, 'name')
  const kind = documentKinds.find((one) => one === name)
  return kind && { element: document, states: { field: 'kind', value: kind }, words: kind }
}

function ofAttribute(
  element: Element,
  name: string,
  field: 'title' | 'publisher' | 'speaker' | 'event',
): HeaderFact | undefined {
  const value = attributeOf(element, name)?.replace(/\s+/g, ' ').trim()
  return value ? { element, states: { field, value }, words: value } : undefined
}
