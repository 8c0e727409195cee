import { basisFields } from '#lib/domain/basis.ts'
import { fieldValuesOf } from '#lib/domain/collection-fields.ts'
import { type ArchiveDocument, deliveries, documentKinds, translationMakers } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import { formatDate } from './format-date.ts'

/** The value of a field, named as in frontmatter, in the words of the interface; that it is not known where it is absent. */
export function formatField(document: ArchiveDocument, field: string, say: Say): string {
  const value = frontmatterValue(document, field)
  return value === undefined || value === '' ? say('common.notKnown') : formatFieldValue(field, value, say)
}

/** A value as a file writes it, in the words of the interface: dates, languages, and what is one of a few. */
export function formatFieldValue(field: string, value: string, say: Say): string {
  switch (field) {
    case 'date':
    case 'published':
      return formatDate(value, say)
    case 'language':
    case 'original_language':
      return say.languageName(value)
    case 'kind':
      return oneOf(documentKinds, value, (kind) => say(`kinds.${kind}`))
    case 'translation':
      return oneOf(translationMakers, value, (maker) => say(`translationMakers.${maker}`))
    case 'delivery':
      return oneOf(deliveries, value, (delivery) => say(`provenance.deliveries.${delivery}`))
    case 'text_of_record':
      return say(value === 'true' ? 'common.yes' : 'common.no')
    default:
      return value
  }
}

/** The label of a value that should be one of a few; the value itself where it is none of them. */
function oneOf<Key extends string>(keys: readonly Key[], value: string, label: (key: Key) => string): string {
  const key = keys.find((one) => one === value)
  return key === undefined ? value : label(key)
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
export function fieldLabel(field: string, say: Say): string {
  const name = field.replaceAll(/_(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase())
  const known = basisFields.find((one) => one === name)
  return known === undefined ? field : say(`fields.${known}`)
}
