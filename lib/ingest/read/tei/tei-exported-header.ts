import type { DateSense } from '#lib/domain/basis.ts'
import type { NameAsWritten } from '#lib/domain/document.ts'
import type { KnownBefore } from '#lib/ingest/read/hints.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import type { StatedValue } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsAt, elementsNamed, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import type { HeaderFact, HeadFact } from '#lib/ingest/read/xml/head-lines.ts'
import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { documentId, edtfDate } from '#lib/markdown/field-schemas.ts'
import {
  addressOf,
  attributesOfDate,
  isOfPublication,
  licenceOf,
  placeOf,
  publisherOf,
  speakerNames,
  speakersOf,
  titleOf,
} from './tei-header-facts.ts'

/** The id of the document that a file was exported as, by an archive that this program made; nothing where it is no such file. */
export function exportedDocumentId(header: Element): { id?: string; findings: ReaderFinding[] } {
  const stated = elementsAt(header, 'fileDesc', 'publicationStmt', 'idno')
    .filter((one) => attributeOf(one, 'type') === 'rostrum')
    .map(wordsOf)
  const [id] = stated
  if (id === undefined) return { findings: [] }
  if (stated.length === 1 && documentId.safeParse(id).success) return { id, findings: [] }
  const message = `<idno type="rostrum">: found ${JSON.stringify(stated.join('; ').slice(0, 80))}; expected the id of one document (d- and 7 characters); the file is read without it, as one of anybody`
  return { findings: [{ rule: 'document-id-not-understood', severity: 'warning', message }] }
}

/** All that the header of an exported file states of its document `id`, each with whether a source stated it there. */
export function exportedFacts(header: Element, id: string): HeadFact[] {
  const [language, original] = elementsAt(header, 'profileDesc', 'langUsage', 'language')
  const facts = [
    titleOf(header, undefined),
    termFact(header, 'kind', 'kind'),
    ...dateFacts(header),
    speakersOf(header),
    roleFact(header),
    placeOf(header),
    fact(elementsAt(header, 'fileDesc', 'titleStmt', 'meeting')[0], 'event'),
    topicsFact(header),
    languageFact(language, 'language'),
    languageFact(original, 'originalLanguage'),
    termFact(header, 'translation', 'translation'),
    translatedFact(header),
    termFact(header, 'delivery', 'delivery'),
    termFact(header, 'text-of-record', 'textOfRecord'),
    publisherOf(header),
    fact(elementsAt(header, ...bibl, 'author')[0], 'byline'),
    addressOf(header),
    licenceOf(header),
  ].filter((one) => one !== undefined)
  return [
    ...facts.map((one): HeaderFact => ({ ...one, states: { ...one.states, ...knownBefore(one.element, id) } })),
    ...declaredFacts(header, id),
  ]
}

/** How the source that the file was made from writes the names of its speakers. */
export function exportedNamesAsWritten(header: Element): NameAsWritten[] {
  return speakerNames(header).flatMap((speaker): NameAsWritten[] => {
    const part = (type: string) =>
      elementsAt(personOf(header, speaker), 'name').find((one) => attributeOf(one, 'type') === type)
    const words = (type: string) => ({ [type]: wordsOf(part(type) ?? speaker) })
    const written = part('written')
    return written
      ? [
          {
            name: wordsOf(speaker),
            written: wordsOf(written),
            ...(part('family') && words('family')),
            ...(part('qualifier') && words('qualifier')),
          },
        ]
      : []
  })
}

const bibl = ['fileDesc', 'sourceDesc', 'bibl']

/** A value that an element states by its words; nothing where it has none. */
function fact(element: Element | undefined, field: StatedValue['field']): HeaderFact | undefined {
  const value = element && wordsOf(element)
  return element && value ? { element, states: { field, value } } : undefined
}

function termsOf(header: Element, type: string): Element[] {
  return elementsAt(header, 'profileDesc', 'textClass', 'keywords')
    .filter((keywords) => attributeOf(keywords, 'id') === undefined)
    .flatMap((keywords) => elementsAt(keywords, 'term'))
    .filter((term) => attributeOf(term, 'type') === type)
}

function termFact(header: Element, type: string, field: StatedValue['field']): HeaderFact | undefined {
  return fact(termsOf(header, type)[0], field)
}

/** A list of words that several elements state, the first of which has the line; nothing where there is none. */
function listFact(elements: readonly Element[], field: StatedValue['field']): HeaderFact | undefined {
  const [element, ...others] = elements
  const values = elements.map(wordsOf)
  if (!element || others.length === 0) return fact(element, field)
  return { element, states: { field, value: values }, words: values.join('; ') }
}

function topicsFact(header: Element): HeaderFact | undefined {
  return listFact(termsOf(header, 'topic'), 'topics')
}

function languageFact(element: Element | undefined, field: StatedValue['field']): HeaderFact | undefined {
  const value = attributeOf(element, 'ident')
  // "und" says that the language is not known (ISO 639-2).
  return element && value && value !== 'und' ? { element, states: { field, value }, words: value } : undefined
}

function translatedFact(header: Element): HeaderFact | undefined {
  const element = elementsAt(header, ...bibl, 'relatedItem').find((one) => attributeOf(one, 'type') === 'original')
  const value = attributeOf(element, 'target')?.replace(/^#/, '')
  return element && value ? { element, states: { field: 'translationOf', value }, words: value } : undefined
}

/** The office of each speaker, as the list of persons has it; else one that is nobody's alone. */
function roleFact(header: Element): HeaderFact | undefined {
  const speakers = speakerNames(header)
  const offices = speakers.flatMap((speaker) => elementsAt(personOf(header, speaker), 'occupation')[0] ?? [])
  if (offices.length > 0 && offices.length === speakers.length) return listFact(offices, 'role')
  const shared = elementsAt(header, ...bibl, 'note').filter((note) => attributeOf(note, 'type') === 'role')
  return listFact(shared, 'role')
}

/** The person of the list to whom the name of a speaker points. */
function personOf(header: Element, speaker: Element): Element | undefined {
  const id = attributeOf(speaker, 'ref')?.replace(/^#/, '')
  return elementsNamed(header, 'person').find((person) => attributeOf(person, 'id') === id)
}

/**
 * The date that the document is filed under, and the day of its publication. The former is that of the occasion in the setting, one
 * of which it is not known what it is of in the creation, and that of publication beside the source, as is the latter.
 */
function dateFacts(header: Element): (HeaderFact | undefined)[] {
  const [setting] = elementsAt(header, 'profileDesc', 'settingDesc', 'setting', 'date')
  const [creation] = elementsAt(header, 'profileDesc', 'creation', 'date')
  const ofPublication = elementsAt(header, ...bibl, 'date').filter(isOfPublication)
  const [day] = ofPublication.filter((date) => attributeOf(date, 'subtype') === 'day')
  const [other] = ofPublication.filter((date) => attributeOf(date, 'subtype') !== 'day')
  if (setting) return [dateFact(setting, 'date', 'occasion'), dateFact(other ?? day, 'published')]
  if (creation) return [dateFact(creation, 'date'), dateFact(other ?? day, 'published')]
  return [dateFact(other, 'date', 'publication'), dateFact(day, 'published')]
}

/** A date by its words, which are EDTF, else by its attributes. */
function dateFact(element: Element | undefined, field: StatedValue['field'], of?: DateSense): HeaderFact | undefined {
  const written = element && wordsOf(element)
  const isEdtf = edtfDate.safeParse(written).success
  const value = isEdtf ? written : element && attributesOfDate(element)?.edtf
  if (!element || value === undefined) return undefined
  return { element, states: { field, value, ...(of && { of }) }, ...(!isEdtf && { words: value }) }
}

function declaredFacts(header: Element, id: string): HeadFact[] {
  return elementsAt(header, 'profileDesc', 'textClass', 'keywords')
    .filter((keywords) => attributeOf(keywords, 'id') === `${id}.fields`)
    .flatMap((keywords) => elementsAt(keywords, 'term'))
    .flatMap((element): HeadFact[] => {
      const [declared, code, value] = [attributeOf(element, 'type'), attributeOf(element, 'key'), wordsOf(element)]
      if (declared === undefined || value === '') return []
      const states = { declared, value, ...(code !== undefined && { code }), ...knownBefore(element, id) }
      return [{ element, states, ...(code !== undefined && { words: code }) }]
    })
}

/** Whose a value is that the source it is from didn't state; nothing where the source stated it. */
function knownBefore(element: Element, id: string): { known?: KnownBefore } {
  const responsible = (attributeOf(element, 'resp') ?? '').split(/\s+/)
  if (responsible.includes(`#${id}.editor`)) return { known: 'editor' }
  return responsible.includes(`#${id}.rule`) ? { known: 'inferred' } : {}
}
