import { fieldValuesOf } from '#lib/domain/collection-fields.ts'
import { type ArchiveDocument, deliveries, documentKinds, translationMakers } from '#lib/domain/document.ts'
import { formatDate } from './format-date.ts'
import type { Messages } from './messages.ts'
import { provenanceMessages } from './provenance-messages.ts'

/** The value of a field, named as in frontmatter, in the words of the interface; that it is not known where it is absent. */
export function formatField(document: ArchiveDocument, field: string, messages: Messages): string {
  const value = frontmatterValue(document, field)
  return value === undefined || value === '' ? messages.notKnown : formatFieldValue(field, value, messages)
}

/** A value as a file writes it, in the words of the interface: dates, languages, and what is one of a few. */
export function formatFieldValue(field: string, value: string, messages: Messages): string {
  switch (field) {
    case 'date':
    case 'published':
      return formatDate(value, messages)
    case 'language':
    case 'original_language':
      return messages.languageName(value)
    case 'kind':
      return labelOf(documentKinds, messages.kinds, value)
    case 'translation':
      return labelOf(translationMakers, messages.translations, value)
    case 'delivery':
      return labelOf(deliveries, provenanceMessages.deliveries, value)
    case 'text_of_record':
      return messages.yesOrNo(value === 'true')
    default:
      return value
  }
}

function labelOf<Key extends string>(keys: readonly Key[], names: Record<Key, string>, value: string): string {
  const key = keys.find((one) => one === value)
  return key === undefined ? value : names[key]
}

/** Whether anything says what kind of text it is: a `document` by the rule for texts without a kind is one of which nothing is known. */
function isKindKnown({ basis: { kind } }: ArchiveDocument): boolean {
  return kind?.kind !== 'inferred' || kind.rule !== 'nothing-says-more'
}

function frontmatterValue(document: ArchiveDocument, field: string): string | undefined {
  switch (field) {
    case 'speaker':
    case 'role':
      return [document[field] ?? []].flat().join(', ')
    case 'topics':
      return document.topics?.join(', ')
    case 'original_language':
      return document.originalLanguage
    case 'translation_of':
      return document.translationOf
    case 'text_of_record':
      return document.textOfRecord === undefined ? undefined : String(document.textOfRecord)
    case 'kind':
      return isKindKnown(document) ? document.kind : undefined
    case 'title':
    case 'date':
    case 'published':
    case 'venue':
    case 'event':
    case 'language':
    case 'translation':
    case 'delivery':
    case 'publisher':
    case 'byline':
    case 'url':
    case 'rights':
      return document[field]
    default:
      return fieldValuesOf(document, field)
        .map(({ value }) => value)
        .join(', ')
  }
}

/** The name of a field, as frontmatter spells it, in the words of the interface. */
export function fieldLabel(field: string, messages: Messages): string {
  const names = new Map<string, string>(Object.entries(messages.fields))
  return names.get(field.replaceAll(/_(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase())) ?? field
}
