/** What a date is of: the day of the occasion itself, or the day on which the text was published. */
export type DateSense = 'occasion' | 'publication'

/** Why a metadata value is what it is. A value without a basis is never shown as known. */
export type Basis =
  | {
      kind: 'stated'
      /** 1-based line of the source, when the source has lines. */
      line?: number
      /** The words of the source that state it. */
      words: string
      /** Name of the rule that found them, where one did. */
      rule?: string
      of?: DateSense
    }
  | {
      kind: 'inherited'
      /** Authority id of the event, or id of the document, that the value is taken from. */
      from: string
      of?: DateSense
    }
  | {
      kind: 'inferred'
      /** Name of the rule that inferred it. */
      rule: string
      line?: number
      words?: string
      of?: DateSense
    }
  | {
      kind: 'editor'
      /** Words of the source, or a named reference, that justify the value. */
      reason: string
      by?: string
      /** EDTF day of the editor's decision. */
      on?: string
      of?: DateSense
    }

/** The metadata fields that carry a basis, in the order in which they are shown. */
export const basisFields = [
  'title',
  'kind',
  'date',
  'published',
  'speaker',
  'role',
  'venue',
  'event',
  'topics',
  'language',
  'originalLanguage',
  'translation',
  'translationOf',
  'delivery',
  'textOfRecord',
  'publisher',
  'byline',
  'url',
  'rights',
] as const

export type BasisField = (typeof basisFields)[number]

/** Spelling of a field in a file, where it differs: a file has underscores. */
const spelling = {
  originalLanguage: 'original_language',
  translationOf: 'translation_of',
  textOfRecord: 'text_of_record',
} as const

/** The name that a field has in frontmatter: `original_language` for `originalLanguage`. */
export type FrontmatterField<Field extends string> = Field extends keyof typeof spelling
  ? (typeof spelling)[Field]
  : Field

/** How a field is spelt in frontmatter and in the catalogue. */
export function frontmatterField<Field extends BasisField>(field: Field): FrontmatterField<Field>
export function frontmatterField(field: BasisField): string {
  return field in spelling ? spelling[field as keyof typeof spelling] : field
}

/** The field that a file spells so; undefined where no document has such a field by itself. */
export function basisFieldOf(name: string): BasisField | undefined {
  return basisFields.find((field) => frontmatterField(field) === name)
}
