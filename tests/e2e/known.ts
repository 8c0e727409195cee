import { loadArchive } from '#lib/archive/load.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { dateParts } from '#lib/site/edtf.ts'
import { sourceId } from '#lib/text/source-id.ts'
import { tokens } from '#lib/text/tokens.ts'
import {
  compareAddress,
  dateAddress,
  documentAddress,
  quoteAddress,
  searchAddress,
  sourceAddress,
  trendsAddress,
  watchAddress,
} from '#tests/addresses.ts'
import { invented } from '#tests/archives.ts'

/** A paragraph that a reader is looking for, and the words that are remembered of it. */
export interface KnownItem {
  document: ArchiveDocument
  paragraph: Paragraph
  /** Three words of it that stand together in no other paragraph. */
  words: string
}

const { documents } = await loadArchive(invented.content)

function paragraphsOf(document: ArchiveDocument): Paragraph[] {
  return document.blocks.filter((block) => block.type === 'paragraph')
}

function textOf(document: ArchiveDocument): number {
  return paragraphsOf(document).reduce((sum, { text }) => sum + text.length, 0)
}

/** The longest dated document in English: its last plain paragraph is out of sight when the page opens. */
function findKnownItem(): KnownItem {
  const [document] = documents
    .filter(({ language, date }) => language === 'en' && dateParts(date)?.year !== undefined)
    .sort((a, b) => textOf(b) - textOf(a))
  const paragraph =
    document && paragraphsOf(document).findLast(({ form, text }) => form === 'plain' && text.length > 40)
  if (!document || !paragraph) throw new Error(`${invented.content} has no dated document in English`)
  const rare = [...new Set(tokens(paragraph.text).map(({ text }) => text))].sort((a, b) => b.length - a.length)
  return { document, paragraph, words: rare.slice(0, 3).join(' ') }
}

export const known = findKnownItem()

/** A factsheet, and the speech of the same event that it tells of. */
export const compared = { teller: documentFrom('factsheet.txt'), told: documentFrom('speech.txt') }

/** A text, and its translation by the record of the editors. */
export const translated = { original: documentFrom('kazakh.txt'), translation: documentFrom('kazakh-ru.txt') }

export const knownYear = String(known.document.date).slice(0, 4)

function documentFrom(file: string): ArchiveDocument {
  const document = documents.find(({ source }) => source.file === file)
  if (!document) throw new Error(`${invented.content} has no document from ${file}`)
  return document
}

/** The page of the document that an invented source gives. */
function fromSource(file: string): string {
  return documentAddress(documentFrom(file))
}

/** Pages in a state that not every page of their kind is in: of a paragraph, with a correction, with an answer. */
export const pagesInStates: [name: string, address: string][] = [
  ['a document', documentAddress(known.document)],
  ['a paragraph', `${documentAddress(known.document)}#${known.paragraph.id}`],
  ['a year', dateAddress(knownYear)],
  ['a correction', fromSource('harbour-dues.txt')],
  ['a withdrawn document', fromSource('debts.txt')],
  ['a transcript', fromSource('answers.txt')],
  ['a report', fromSource('report.txt')],
  ['a report whose quotations were found', fromSource('gauges-report.txt')],
  ['a source', sourceAddress(sourceId(known.document.source.sha256), false)],
  ['search', searchAddress()],
  ['search results', searchAddress(known.words)],
  ['a search without result', searchAddress('zzyzzyx')],
  ['quote check', quoteAddress()],
  ['a checked quotation', quoteAddress(known.paragraph.text)],
  ['searches to follow', watchAddress()],
  ['a search to follow', watchAddress(known.words)],
  ['documents to compare', compareAddress()],
  ['documents side by side', compareAddress(compared.teller, compared.told)],
  ['trends', trendsAddress()],
  ['a trend', trendsAddress(known.words.replaceAll(' ', ','))],
]
