import { type ArchiveDocument, deliveries, documentKinds, translationMakers } from '#lib/domain/document.ts'
import { accountWords } from './account-words.ts'
import { dateInWords } from './dates.ts'
import type { Words } from './words.ts'

/** The value of a field, named as in frontmatter, in the words of the interface; that it is not known where it is absent. */
export function fieldValue(document: ArchiveDocument, field: string, words: Words): string {
  const value = written(document, field)
  return value === undefined || value === '' ? words.notKnown : valueInWords(field, value, words)
}

/** A value as a file writes it, in the words of the interface: dates, languages, and what is one of a few. */
export function valueInWords(field: string, value: string, words: Words): string {
  switch (field) {
    case 'date':
    case 'published':
      return dateInWords(value, words)
    case 'language':
    case 'original_language':
      return words.languageName(value)
    case 'kind':
      return named(documentKinds, words.kinds, value)
    case 'translation':
      return named(translationMakers, words.translations, value)
    case 'delivery':
      return named(deliveries, accountWords.deliveries, value)
    case 'text_of_record':
      return words.yesOrNo(value === 'true')
    default:
      return value
  }
}

function named<Key extends string>(keys: readonly Key[], names: Record<Key, string>, value: string): string {
  const key = keys.find((one) => one === value)
  return key === undefined ? value : names[key]
}

/** Whether something tells what sort of text it is: a `document` by no rule's word is one of which nothing is known. */
function isKindKnown({ basis: { kind } }: ArchiveDocument): boolean {
  return kind?.kind !== 'inferred' || kind.rule !== 'nothing-says-more'
}

function written(document: ArchiveDocument, field: string): string | undefined {
  switch (field) {
    case 'speaker':
    case 'role':
      return [document[field] ?? []].flat().join(', ')
    case 'topics':
      return document.topics?.join(', ')
    case 'original_language':
      return document.originalLanguage
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
      return undefined
  }
}

/** The name of a field, as frontmatter spells it, in the words of the interface. */
export function fieldName(field: string, words: Words): string {
  const names = new Map<string, string>(Object.entries(words.fields))
  return names.get(field.replaceAll(/_(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase())) ?? field
}
