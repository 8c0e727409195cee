import type { ArchiveDocument } from '#lib/domain/document.ts'
import { dateInWords } from './dates.ts'
import type { Words } from './words.ts'

/** The value of a field, named as in frontmatter, in the words of the interface; that it is not known where it is absent. */
export function fieldValue(document: ArchiveDocument, field: string, words: Words): string {
  const value = known(document, field, words)
  return value === undefined || value === '' ? words.notKnown : value
}

function known(document: ArchiveDocument, field: string, words: Words): string | undefined {
  switch (field) {
    case 'date':
    case 'published':
      return document[field] && dateInWords(document[field], words)
    case 'kind':
      return words.kinds[document.kind]
    case 'topics':
      return document.topics?.join(', ')
    case 'language':
      return document.language && words.languageName(document.language)
    case 'original_language':
      return document.originalLanguage && words.languageName(document.originalLanguage)
    case 'translation':
      return document.translation && words.translations[document.translation]
    case 'text_of_record':
      return document.textOfRecord === undefined ? undefined : words.yesOrNo(document.textOfRecord)
    case 'title':
    case 'speaker':
    case 'role':
    case 'venue':
    case 'event':
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
