import { documentKinds } from '#lib/domain/document.ts'
import { elementsAt, elementsNamed, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import type { HeaderFact } from '#lib/ingest/read/xml/head-lines.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'

/** The main title; of several that in the language of the text. */
export function titleOf(header: Element, language: unknown): HeaderFact | undefined {
  const titles = elementsAt(header, 'fileDesc', 'titleStmt', 'title').filter((one) => wordsOf(one) !== '')
  const main = titles.filter((one) => ['main', undefined].includes(attributeOf(one, 'type')))
  const candidates = main.length > 0 ? main : titles
  const element = candidates.find((one) => attributeOf(one, 'lang') === language) ?? candidates[0]
  return element && { element, states: { field: 'title', value: wordsOf(element) } }
}

/**
 * The day of what is written down: that of its setting; else of its creation; else of the source that it was taken from. The day
 * on which the file was published is that of no occasion, and is not taken.
 */
export function dateOf(header: Element): HeaderFact | undefined {
  const setting = elementsAt(header, 'profileDesc', 'settingDesc', 'setting', 'date')
  const creation = elementsAt(header, 'profileDesc', 'creation', 'date')
  const source = [
    ...elementsAt(header, 'fileDesc', 'sourceDesc', 'bibl', 'date'),
    ...elementsAt(header, 'fileDesc', 'sourceDesc', 'biblFull', 'publicationStmt', 'date'),
    ...elementsAt(header, 'fileDesc', 'sourceDesc', 'biblStruct', 'monogr', 'imprint', 'date'),
  ]
  for (const element of [...setting, ...creation, ...source]) {
    const written = attributesOfDate(element)
    if (!written) continue
    const of = setting.includes(element) ? 'occasion' : isOfPublication(element) ? 'publication' : undefined
    return { element, states: { field: 'date', value: written.edtf, ...(of && { of }) }, words: written.words }
  }
  return undefined
}

/** The day on which the source was published, where the file says that a date is that. */
export function publicationOf(header: Element): HeaderFact | undefined {
  for (const element of elementsAt(header, 'fileDesc', 'sourceDesc', 'bibl', 'date').filter(isOfPublication)) {
    const written = attributesOfDate(element)
    if (!written || !/^\d{4}-\d\d-\d\d$/.test(written.edtf)) continue
    return { element, states: { field: 'published', value: written.edtf }, words: written.words }
  }
  return undefined
}

/** Whether a date says that it is of publication. */
export function isOfPublication(date: Element): boolean {
  return attributeOf(date, 'type') === 'publication'
}

/** Who is said to speak in the source, by the role that the Library of Congress has for it (MARC relators: spk). */
export function speakersOf(header: Element): HeaderFact | undefined {
  const names = speakerNames(header)
  const [element, ...others] = names
  if (!element) return undefined
  return { element, states: { field: 'speaker', value: others.length > 0 ? names.map(wordsOf) : wordsOf(element) } }
}

/** The names of those who are said to speak in the source. */
export function speakerNames(header: Element): Element[] {
  return elementsAt(header, 'fileDesc', 'sourceDesc', 'bibl', 'respStmt')
    .filter((one) => elementsAt(one, 'resp').some((role) => /\/relators\/spk$/.test(attributeOf(role, 'ref') ?? '')))
    .flatMap((one) => childElements(one).filter((child) => isElement(child, 'name', 'persName', 'orgName')))
    .filter((one) => wordsOf(one) !== '')
}

/** What sort of text it is, where `type` of the text is the name of a kind of the archive. */
export function kindOf(root: Element): HeaderFact | undefined {
  const [text] = elementsAt(root, 'text')
  const type = attributeOf(text, 'type')
  const kind = documentKinds.find((one) => one === type)
  return text && kind && { element: text, states: { field: 'kind', value: kind }, words: kind }
}

const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/

/** The date of an element as its attributes have it (att.datable of the guidelines), or as it is written where that is a date. */
export function attributesOfDate(element: Element): { edtf: string; words: string } | undefined {
  const read = (name: string) => {
    const value = attributeOf(element, name)?.trim()
    const edtf = value === undefined ? undefined : day.exec(value)?.[0]
    return value !== undefined && edtf !== undefined ? { edtf, words: value } : undefined
  }
  const single = read('when') ?? read('when-iso')
  const doubt = doubtOf(element)
  if (single) return { edtf: single.edtf + doubt, words: single.words }
  const [from, to] = [read('from') ?? read('from-iso'), read('to') ?? read('to-iso')]
  if (from && to) {
    const edtf = from.edtf === to.edtf ? from.edtf + doubt : `${from.edtf}${doubt}/${to.edtf}${doubt}`
    return { edtf, words: `${from.words}/${to.words}` }
  }
  const written = wordsOf(element)
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(written) ? { edtf: written, words: '' } : undefined
}

/** What EDTF writes behind a date of which the file says that it is uncertain (`cert`), or not precise (`precision`). */
function doubtOf(date: Element): '' | '?' | '~' | '%' {
  const isUncertain = ['low', 'medium', 'unknown'].includes(attributeOf(date, 'cert') ?? '')
  const isApproximate = ['low', 'medium', 'unknown'].includes(attributeOf(date, 'precision') ?? '')
  if (isUncertain) return isApproximate ? '%' : '?'
  return isApproximate ? '~' : ''
}

/** The place of the setting. */
export function placeOf(header: Element): HeaderFact | undefined {
  const [setting] = elementsAt(header, 'profileDesc', 'settingDesc', 'setting')
  if (!setting) return undefined
  const named = elementsAt(setting, 'name').filter((one) =>
    ['place', 'city', 'settlement'].includes(attributeOf(one, 'type') ?? ''),
  )
  const element = [...elementsAt(setting, 'placeName'), ...named].find((one) => wordsOf(one) !== '')
  return element && { element, states: { field: 'venue', value: wordsOf(element) } }
}

/** The publisher of what the file was made from; else that of the file. */
export function publisherOf(header: Element): HeaderFact | undefined {
  const element = [
    ...elementsAt(header, 'fileDesc', 'sourceDesc', 'bibl', 'publisher'),
    ...elementsAt(header, 'fileDesc', 'sourceDesc', 'biblStruct', 'monogr', 'imprint', 'publisher'),
    ...elementsAt(header, 'fileDesc', 'publicationStmt', 'publisher'),
  ].find((one) => wordsOf(one) !== '')
  return element && { element, states: { field: 'publisher', value: wordsOf(element) } }
}

/** The address of what the file was made from; else that of the file. */
export function addressOf(header: Element): HeaderFact | undefined {
  const element = [
    ...elementsAt(header, 'fileDesc', 'sourceDesc', 'bibl', 'idno'),
    ...elementsAt(header, 'fileDesc', 'publicationStmt', 'idno'),
  ].find((one) => /^https?:\/\/\S+$/.test(wordsOf(one)))
  return element && { element, states: { field: 'url', value: wordsOf(element) } }
}

/** What may be done with the text, in words, else by an address. */
export function licenceOf(header: Element): HeaderFact | undefined {
  const [element] = elementsNamed(header, 'licence')
  if (!element) return undefined
  const target = attributeOf(element, 'target')
  const words = wordsOf(element)
  const value = words !== '' ? words : (target ?? '')
  if (value === '') return undefined
  return { element, states: { field: 'rights', value }, ...(words === '' && { words: value }) }
}

/** The language of the text: as its own element says, else the one that the header lists, else that of the whole file. */
export function languageOf(root: Element, header: Element): HeaderFact | undefined {
  const [text] = elementsAt(root, 'text')
  const [body] = elementsAt(root, 'text', 'body')
  const listed = elementsAt(header, 'profileDesc', 'langUsage', 'language')
  const [only, another] = listed
  const candidates: [Element | undefined, string][] = [
    [text, 'lang'],
    [body, 'lang'],
    [another ? undefined : only, 'ident'],
    [root, 'lang'],
  ]
  for (const [element, name] of candidates) {
    const value = attributeOf(element, name)?.trim()
    // "und" says that the language is not known (ISO 639-2).
    if (element && value && value !== 'und') return { element, states: { field: 'language', value }, words: value }
  }
  return undefined
}
