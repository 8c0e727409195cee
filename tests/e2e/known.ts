import { loadArchive } from '#lib/archive/load.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { dateAddress, documentAddress, groupAddress, searchAddress } from '#lib/site/addresses.ts'
import { dateParts } from '#lib/site/edtf.ts'
import { tokens } from '#lib/text/tokens.ts'
import { invented } from '#tests/archives.ts'

/** A paragraph that a reader is looking for, and the words that are remembered of it. */
export interface KnownItem {
  document: ArchiveDocument
  paragraph: Paragraph
  /** Three words of it that stand together in no other paragraph. */
  words: string
}

const { documents, authorities } = await loadArchive(invented.content)

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

export const knownYear = String(known.document.date).slice(0, 4)

const [speaker] = authorities.speakers

/** One page of each kind that readers come to. */
export const mainPages: [name: string, address: string][] = [
  ['home', '/'],
  ['documents', '/documents/'],
  ['a document', documentAddress(known.document)],
  ['a paragraph', `${documentAddress(known.document)}#${known.paragraph.id}`],
  ['dates', '/dates/'],
  ['a year', dateAddress(knownYear)],
  ['speakers', '/speakers/'],
  ...(speaker ? [['a speaker', groupAddress('speakers', speaker.id)] satisfies [string, string]] : []),
  ['search', searchAddress()],
  ['search results', searchAddress(known.words)],
  ['a search without result', searchAddress('zzyzzyx')],
]
