import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { createSay } from '#lib/i18n/say.ts'
import { documentsNoun } from '#lib/site/documents-noun.ts'

const russian = createSay('ru', {
  language: { locale: 'ru-KZ' },
  counts: {
    documents: {
      one: '{count}\u00a0документ',
      few: '{count}\u00a0документа',
      many: '{count}\u00a0документов',
      other: '{count}\u00a0документа',
    },
  },
})

describe('the noun behind a number of documents', () => {
  it('has the form that the number asks for', () => {
    expect(documentsNoun(english, 1)).toBe('document')
    expect(documentsNoun(english, 1234)).toBe('documents')
  })

  it('has no part of a number whose groups are divided by spaces that do not break', () => {
    expect(documentsNoun(russian, 1_234_561)).toBe('документ')
    expect(documentsNoun(russian, 12_345)).toBe('документов')
  })
})
