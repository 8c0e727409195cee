import { fieldValuesOf } from '#lib/domain/collection-fields.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { yearsInDate } from '#lib/site/edtf.ts'
import { type NameAuthorities, searchedFields } from './gather-facets.ts'

/**
 * What readers type about a document together with what they look for, as words: who speaks, where and at which event, its
 * topics, in every form that the records have; its years, its kind, and the words of fields that collections declare to be
 * searched by. Title units are indexed with it, so that a word of it leads to the document in the same step in which it leads
 * to paragraphs.
 */
export function metadataTermsOf({
  authorities = {},
  collections = [],
}: NameAuthorities): (document: ArchiveDocument) => string {
  const forms = new Map(
    [authorities.speakers, authorities.venues, authorities.events, authorities.topics].flatMap((records) =>
      (records ?? []).map((record) => [record.name, [record.name, ...record.forms].join('\n')] as const),
    ),
  )
  const searched = searchedFields({ collections })
  return (document) => {
    const { date, venue, event, topics = [], kind } = document
    const names = [...speakersOf(document), venue, event, ...topics].filter((name) => name !== undefined)
    // A figure says nothing without its field.
    const declared = searched
      .flatMap((id) => fieldValuesOf(document, id).map(({ value }) => value))
      .filter((value) => typeof value === 'string')
    return [
      ...names.map((name) => forms.get(name) ?? name),
      ...yearsInDate(date),
      kind.replaceAll('-', ' '),
      ...declared,
    ].join('\n')
  }
}
