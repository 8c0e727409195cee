import type { NameAsWritten } from '#lib/domain/document.ts'
import type { StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsAt } from '#lib/ingest/read/xml/element-words.ts'
import { type HeadFact, writeHeadLines } from '#lib/ingest/read/xml/head-lines.ts'
import { childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { exportedFacts, exportedNamesAsWritten } from './tei-exported-header.ts'
import {
  addressOf,
  dateOf,
  kindOf,
  languageOf,
  licenceOf,
  placeOf,
  publicationOf,
  publisherOf,
  speakersOf,
  titleOf,
} from './tei-header-facts.ts'

/** What of a TEI header the reading of the text needs. */
export interface TeiHeader {
  /** EDTF. */
  day?: string
  /** How names of speakers were written, where an archive has exported the file. */
  namesAsWritten?: NameAsWritten[]
}

/**
 * Writes a TEI header as the head of a text: a line for each element that has words. The title, the day, the place, the
 * publisher, the address, the rights and the language are stated by the elements that the guidelines have for them (TEI P5, 2; the
 * recommendations of Parla-CLARIN and ParlaMint for a sitting); other lines are kept beside them. Where an archive has
 * exported the file as its document `exportedAs`, the header states all that is known of it, and no line is shown.
 */
export function writeTeiHeader(root: Element, header: Element, out: StructuredText, exportedAs?: string): TeiHeader {
  if (exportedAs === undefined) return writeForeignHeader(root, header, out)
  const facts = exportedFacts(header, exportedAs)
  writeHeadLines(header, facts, out)
  const names = exportedNamesAsWritten(header)
  return { ...dayOf(facts), ...(names.length > 0 && { namesAsWritten: names }) }
}

function writeForeignHeader(root: Element, header: Element, out: StructuredText): TeiHeader {
  const language = languageOf(root, header)
  const facts = [
    titleOf(header, language?.states.value),
    dateOf(header),
    placeOf(header),
    publisherOf(header),
    addressOf(header),
    licenceOf(header),
    speakersOf(header),
    publicationOf(header),
  ].filter((fact) => fact !== undefined)
  // These may be said outside of the header.
  for (const fact of [language, kindOf(root)])
    if (fact) out.headLine(fact.states.field, fact.words ?? '', [fact.states])
  // Who made the file (respStmt) is said in the statement of the title, and is no part of the text's head.
  const shown = [
    ...elementsAt(header, 'fileDesc', 'titleStmt').flatMap(childElements),
    ...elementsAt(header, 'profileDesc', 'settingDesc'),
  ].filter((one) => !isElement(one, 'respStmt'))
  writeHeadLines(header, facts, out, shown)
  return dayOf(facts)
}

function dayOf(facts: readonly HeadFact[]): Pick<TeiHeader, 'day'> {
  const day = facts.flatMap(({ states }) => ('field' in states && states.field === 'date' ? states.value : []))[0]
  return day === undefined ? {} : { day }
}
